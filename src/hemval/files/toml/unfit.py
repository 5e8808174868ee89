"""A value that cannot be what its key asks for."""

from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from difflib import get_close_matches

from hemval.core.fault import Path

_LONGEST_SHOWN = 60


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


def shown(value: object) -> str:
    """The value as the file has it, cut when it is long."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "[…]"
    if isinstance(value, dict):
        return "{…}"
    text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


def nearest(word: str, words: Iterable[str]) -> str:
    """The known word that was probably meant, else an empty text."""
    known = {candidate.casefold(): candidate for candidate in words}
    found = get_close_matches(word.casefold(), known, n=1)
    return known[found[0]] if found else ""
