"""TOML files into frozen dataclasses: every fault at once, each with its line and key path."""
