"""A value that cannot be what its key asks for."""

import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from difflib import get_close_matches

from hemval.core.fault import Path

_LONGEST_SHOWN = 60
_MOST_LOOKED_AT = 1000
_BIDI_CONTROLS = frozenset(
    map(chr, (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
)


class Unfit(Exception):
    """The value at one key is wrong; `code` and `facts` are those of the fault it becomes.

    `at` is where in the value the fault is, when it is not the value as a whole.
    """

    def __init__(self, code: str, *, at: Path = (), **facts: str | int) -> None:
        """Keep what the fault will say."""
        super().__init__(code)
        self.code = code
        self.at = at
        self.facts = facts

    def inside(self, step: str) -> "Unfit":
        """The same fault, one step further in."""
        return Unfit(self.code, at=(step, *self.at), **self.facts)


def wrong_type(expected: str, value: object) -> Unfit:
    """The value is of another type than the key asks for; `expected` is a name in the catalogue."""
    return Unfit("fault-wrong-type", expected=expected, found=type_name(value), value=shown(value))


def type_name(value: object) -> str:
    """What TOML calls the value's type, as a name in the catalogue."""
    kinds: tuple[tuple[type, str], ...] = (
        (bool, "yes_no"),
        (int, "whole_number"),
        (Decimal, "number"),
        (str, "text"),
        (datetime, "moment"),
        (date, "date"),
        (time, "time"),
        (list, "list"),
        (dict, "table"),
    )
    return next(name for kind, name in kinds if isinstance(value, kind))


def steering_character(text: str) -> str:
    """The first character that would steer a terminal or turn a text around, as U+001B; or ""."""
    for character in text:
        category = unicodedata.category(character)
        if (category == "Cc" and character not in "\t\n\r") or character in _BIDI_CONTROLS:
            return f"U+{ord(character):04X}"
    return ""


def shown(value: object) -> str:
    """The value as the file has it, cut when it is long."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "[…]"
    if isinstance(value, dict):
        return "{…}"
    text = "".join(" " if steering_character(one) else one for one in str(value)[:_MOST_LOOKED_AT])
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


def nearest(word: str, words: Iterable[str]) -> str:
    """The known word that was probably meant, else an empty text."""
    known = {candidate.casefold(): candidate for candidate in words}
    found = get_close_matches(word.casefold(), known, n=1)
    return known[found[0]] if found else ""
