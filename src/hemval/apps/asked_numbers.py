"""Numbers that an address or a form carries: whatever stands there, a page answers."""

from collections.abc import Iterable

_MOST_DIGITS = 15
"""No row or page has a number of more digits, and every database takes them."""


def number(text: str | None) -> int | None:
    """The number that somebody sent; None where it is none, or larger than any there can be."""
    sent = text or ""
    is_number = sent.isascii() and sent.isdecimal() and len(sent) <= _MOST_DIGITS
    return int(sent) if is_number else None


def numbers(texts: Iterable[str]) -> list[int]:
    """The numbers among what somebody sent."""
    return [found for one in texts if (found := number(one)) is not None]


def page_number(text: str | None) -> int:
    """Which page of a list is asked for; the first where nothing sensible is."""
    return number(text) or 1
