"""What people fill in about what is told the public."""
