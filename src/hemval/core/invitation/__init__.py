"""Who is invited to choose what, who is not and why, and whom somebody must look at first."""
