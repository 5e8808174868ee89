"""Changing what is told the public."""
