"""What people fill in at the pages of allocation."""
