"""Lists that are written for other systems, whole or what has come since the last."""
