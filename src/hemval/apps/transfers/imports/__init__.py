"""Lists that are sent in: read, looked at, taken, and perhaps taken back."""
