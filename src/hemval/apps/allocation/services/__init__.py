"""What is done with allocation."""
