"""How often it is tried to tell somebody, and when it is left to a person."""

from datetime import datetime, timedelta

WAITS = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
    timedelta(hours=12),
)
"""How long after each try that failed the next is made; after the last there is none."""


def next_try(tried: int, now: datetime) -> datetime | None:
    """When it is tried again after so many tries; None when it is given up."""
    return now + WAITS[tried - 1] if tried <= len(WAITS) else None
