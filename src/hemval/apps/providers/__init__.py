"""Providers (utförare): whom they belong to, what they may perform and how much."""
