"""One `--set` as it is written: `key[which].key[which].key = value`, in the system file's own keys.

`capacity.share[private]=30 %` is the share of the private providers, `caps[P01]=120` a cap of the
round's list. The last key may be left out where a rule has one that it is known by.
"""

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
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


class SettingRefused(Exception):
    """A `--set` that cannot be followed; `code` says why, and `facts` fill in its sentence."""

    def __init__(self, code: str, text: str, **facts: str | int) -> None:
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
        raise SettingRefused("no-value", text)
    steps = tuple(_steps(path, text))
    first = steps[0].key
    if first not in CHANGEABLE:
        near = nearest(first, CHANGEABLE)
        code = "not-this-near" if near else "not-this"
        raise SettingRefused(code, text, key=first, nearest=near, keys=", ".join(CHANGEABLE))
    return Setting(text=text, steps=steps, value=_value(value.strip()))


def _steps(path: str, text: str) -> list[Step]:
    steps, at = [], 0
    while True:
        found = _STEP.match(path, at)
        if found is None:
            raise SettingRefused("not-a-path", text)
        steps.append(Step(key=found[1], which=found[2] or ""))
        at = found.end()
        if at == len(path):
            return steps
        if path[at] != ".":
            raise SettingRefused("not-a-path", text)
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
