"""Days that an address carries: whatever stands there, a page answers."""

from datetime import date


def day(text: str | None) -> date | None:
    """The day that somebody sent, as 2026-09-08; None where it is none, or written otherwise."""
    sent = text or ""
    try:
        found = date.fromisoformat(sent)
    except ValueError:
        return None
    return found if found.isoformat() == sent else None
