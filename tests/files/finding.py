"""What is found to be wrong in a text, and what should be."""

from dataclasses import dataclass
from typing import Any

import pytest

from hemval.files.faulty import FaultyFile, LocatedFault
from hemval.files.system_file import read_system_bytes

MARK = "#!"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A text with one fault: its code and its line."""

    text: str
    code: str
    line: int


def bad(name: str, text: str, code: str, *, line_after: bool = False) -> Any:
    """A case of a text with one fault, on the line that ends in the mark, or on the next."""
    lines = text.splitlines()
    line = next(number for number, one in enumerate(lines, start=1) if MARK in one)
    return pytest.param(Expected(text=text, code=code, line=line + line_after), id=name)


def all_in(text: str) -> tuple[LocatedFault, ...]:
    """Every fault of a text, the remarks of one that is right included."""
    try:
        return read_system_bytes(text.encode(), file="system.toml").warnings
    except FaultyFile as faulty:
        return faulty.faults


def found_in(text: str) -> list[tuple[str, int | None]]:
    """Codes and lines of every fault of a text."""
    return [(found.fault.code, found.line) for found in all_in(text)]
