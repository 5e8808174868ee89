"""Is a JSON value of the shape that it must have? Whatever comes in, nothing here breaks."""

import re
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

LARGEST = 10**12
LONGEST_TEXT = 10_000
MOST_FAULTS = 100
_HEX_32 = re.compile("[0-9a-f]{64}")
_HEX = re.compile("(?:[0-9a-f]{2})+")
Kind = Callable[[Any], bool]


def is_whole(value: Any) -> bool:
    """A whole number of a reasonable size; true and false are none."""
    return type(value) is int and -LARGEST <= value <= LARGEST


def is_amount(value: Any) -> bool:
    """A whole number from 0."""
    return type(value) is int and 0 <= value <= LARGEST


def is_text(value: Any) -> bool:
    """A text that can be written in UTF-8."""
    if type(value) is not str or len(value) > LONGEST_TEXT:
        return False
    return value.isascii() or not any("\ud800" <= char <= "\udfff" for char in value)


def is_name(value: Any) -> bool:
    """A text that is not empty."""
    return value != "" and is_text(value)


def is_bool(value: Any) -> bool:
    """True or false."""
    return type(value) is bool


def is_hash(value: Any) -> bool:
    """32 bytes in lower-case hexadecimal."""
    return type(value) is str and _HEX_32.fullmatch(value) is not None


def is_hex(value: Any) -> bool:
    """Some bytes in lower-case hexadecimal."""
    return is_text(value) and _HEX.fullmatch(value) is not None


def exactly(*values: Any) -> Kind:
    """One of some texts."""
    return lambda value: type(value) is str and value in values


def or_null(kind: Kind) -> Kind:
    """Of a kind, or null."""
    return lambda value: value is None or kind(value)


def list_of(kind: Kind) -> Kind:
    """A list of a kind."""
    return lambda value: type(value) is list and all(map(kind, value))


def distinct_names(value: Any) -> bool:
    """A list of texts, each once."""
    return type(value) is list and all(map(is_name, value)) and len({*value}) == len(value)


def sorted_names(value: Any) -> bool:
    """A list of texts, each once, in order of code points."""
    return distinct_names(value) and all(one < after for one, after in pairwise(value))


def dict_of(key: Kind, kind: Kind) -> Kind:
    """A table with keys and values of a kind each."""
    return lambda value: (
        type(value) is dict and all(map(key, value)) and all(map(kind, value.values()))
    )


class Shapes:
    """Collects what is not of its shape, by its place: `bundles[0].problem`."""

    def __init__(self) -> None:
        """Begin with nothing found."""
        self.faults: list[str] = []

    def table(
        self,
        value: Any,
        at: str,
        needed: Mapping[str, Kind],
        others: Mapping[str, Kind] | None = None,
    ) -> bool:
        """Is it a table with the keys that are needed, perhaps the others, and none besides?"""
        others = others or {}
        if type(value) is not dict:
            return self.fault(at)
        before = len(self.faults)
        for key in needed:
            if key not in value:
                self.fault(f"{at}.{key}" if at else key)
        for key, inner in value.items():
            kind = needed.get(key) or others.get(key)
            if kind is None or not kind(inner):
                self.fault(_place(at, key))
        return len(self.faults) == before

    def fault(self, at: str) -> bool:
        """Note that something is wrong at a place."""
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(at or ".")
        return False


def _place(at: str, key: object) -> str:
    known = key if is_text(key) and len(str(key)) <= 80 and str(key).isprintable() else "?"
    return f"{at}.{known}" if at else str(known)
