"""What people chose, as it arrived; all of it is kept."""
