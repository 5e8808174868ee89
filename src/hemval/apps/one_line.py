"""A line that somebody typed in a form, before it comes near the database."""

import unicodedata

_CONTROL = "Cc"


def line(typed: str) -> str:
    """What was typed, on one line: spaces of every kind, tabs and new lines as one space each.

    >>> line("  070-174\\u00a006 05\\t")
    '070-174 06 05'
    """
    return " ".join(typed.split())


def has_controls(text: str) -> bool:
    """Does it have characters that steer and that nobody types?

    A form that has them is refused, not mended: PostgreSQL takes no NUL, and a page that fails
    only where a row is written tells that there is one.

    >>> has_controls("070\\0"), has_controls("070-174 06 05")
    (True, False)
    """
    return any(unicodedata.category(one) == _CONTROL for one in text)
