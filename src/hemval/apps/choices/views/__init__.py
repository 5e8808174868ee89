"""Pages of choices."""
