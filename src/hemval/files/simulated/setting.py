"""One `--set` as it is written: `key[which].key[which].key = value`, in the system file's own keys.

`capacity.share[private]=30 %` is the share of the private providers, `caps[P01]=120` a cap of the
round's list. The last key may be left out where a rule has one that it is known by.
"""

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from hemval.files.toml.unfit import nearest

NONE = "none"
"""The value that takes something away."""
OWN_CAPS = "caps"
"""The caps that providers state themselves, in the round's list."""
CHANGEABLE = (
    "capacity",
    "wishes",
    "order",
    "current_place",
    "non_choice",
    "joint_placement",
    OWN_CAPS,
)
"""What decides who gets which place; all else decides who is asked, or how it is told."""

_STEP = re.compile(r"\s*([A-Za-z_][A-Za-z0-9_-]*)\s*(?:\[\s*([^\[\]=]*?)\s*\])?\s*")


class SettingRefusal(StrEnum):
    """Why a `--set` cannot be followed; the end of its sentence's name."""

    NO_VALUE = "no-value"
    """Nothing says what it is to be."""
    NOT_A_PATH = "not-a-path"
    """The key cannot be read."""
    NOT_THIS = "not-this"
    """The key is none of those that decide who gets which place."""
    NOT_THIS_NEAR = "not-this-near"
    """The same, and it is spelt almost like one of them."""
    WHOSE_SILENCE = "whose-silence"
    """Nothing says which of those who make no choice are meant."""
    TOO_DEEP = "too-deep"
    """There are more keys than the file has."""
    NEEDS_KEY = "needs-key"
    """The rule has several keys, and none is named."""
    NOTHING_THERE = "nothing-there"
    """There is nothing to take away."""
    NO_CAPACITY = "no-capacity"
    """No room is decided that a share or a cap could be part of."""
    UNKNOWN_WHICH = "unknown-which"
    """It names neither a bundle nor a kind of round."""
    WHICH_ONE = "which-one"
    """Several hold, and none is named."""
    NAME_ONE = "name-one"
    """None holds, and nothing says whose a new one would be."""
    WHOSE_CAP = "whose-cap"
    """Nothing says which provider's cap is meant."""
    UNKNOWN_PROVIDER = "unknown-provider"
    """The round has no such provider."""
    NOT_AN_AMOUNT = "not-an-amount"
    """The value is no number of zero or more."""


class SettingRefused(Exception):
    """A `--set` that cannot be followed; `facts` fill in its sentence."""

    def __init__(self, code: SettingRefusal, text: str, **facts: str) -> None:
        """Keep what the sentence needs; `text` is the `--set` as it was written."""
        super().__init__(f"{code}: {text}")
        self.code = code
        self.text = text
        self.facts = facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One key, and which of several is meant; empty where nothing says."""

    key: str
    which: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A change to try: where, and what is to stand there; `value` is None where it is taken away.

    `text` is as it was written.
    """

    text: str
    steps: tuple[Step, ...]
    value: Any

    @property
    def is_own_cap(self) -> bool:
        """Is it of the round's list, and not of the system file?"""
        return self.steps[0].key == OWN_CAPS


def read_setting(text: str) -> Setting:
    """Read one `--set`. Raises SettingRefused.

    >>> read_setting("order.by = received").steps
    (Step(key='order', which=''), Step(key='by', which=''))
    >>> read_setting("capacity.share[private]=30 %").value
    '30 %'
    """
    path, equals, value = text.partition("=")
    if not equals or not value.strip():
        raise SettingRefused(SettingRefusal.NO_VALUE, text)
    steps = tuple(_steps(path, text))
    first = steps[0].key
    if first not in CHANGEABLE:
        near = nearest(first, CHANGEABLE)
        code = SettingRefusal.NOT_THIS_NEAR if near else SettingRefusal.NOT_THIS
        raise SettingRefused(code, text, key=first, nearest=near, keys=", ".join(CHANGEABLE))
    return Setting(text=text, steps=steps, value=_value(value.strip()))


def _steps(path: str, text: str) -> list[Step]:
    steps, at = [], 0
    while True:
        found = _STEP.match(path, at)
        if found is None:
            raise SettingRefused(SettingRefusal.NOT_A_PATH, text)
        steps.append(Step(key=found[1], which=found[2] or ""))
        at = found.end()
        if at == len(path):
            return steps
        if path[at] != ".":
            raise SettingRefused(SettingRefusal.NOT_A_PATH, text)
        at += 1


def _value(written: str) -> Any:
    """The value as the file would have it; words need no quotation marks here."""
    if written == NONE:
        return None
    try:
        read = tomllib.loads(f"value = {written}", parse_float=Decimal)
    except (ValueError, RecursionError):
        return written
    return read["value"] if read.keys() == {"value"} else written
