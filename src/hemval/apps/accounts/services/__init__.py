"""Changing who works here, and letting them in."""
