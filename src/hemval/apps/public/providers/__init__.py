"""Providers as anybody sees them: in which order, one by one, and side by side."""
