"""Backups: everything an installation remembers, in a folder, and back again."""
