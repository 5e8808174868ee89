"""The only place that asks chance.

Everything else takes its secrets as an argument, so that a draw can be done again by whoever
doubts it. What comes from here is never printed, and stands in no log.
"""

import secrets


def secret_bytes(count: int) -> bytes:
    """So many bytes that nobody can guess, from the operating system."""
    return secrets.token_bytes(count)
