"""Changing who performs what for whom, and telling providers of it."""
