"""Hemval runs a Swedish municipality's choice of home care from end to end."""

__version__ = "0.1.0"
