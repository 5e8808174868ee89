"""Pages of what is told the public."""
