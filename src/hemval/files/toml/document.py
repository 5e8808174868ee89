"""A TOML text as values and places, before anything is asked of what it says."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from hemval.core.fault import Fault, Path
from hemval.files.faulty import FaultyFile, LocatedFault
from hemval.files.toml.positions import Positions, positions
from hemval.files.toml.unfit import steering_character

_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)$")
_AT_END = " (at end of document)"
_SYNTAX_CODES = (
    ("Expected '=' after a key", "fault-syntax-equals"),
    ("Cannot overwrite a value", "fault-syntax-twice"),
    ("Cannot declare", "fault-syntax-twice"),
    ("Cannot mutate immutable namespace", "fault-syntax-twice"),
    ("Duplicate inline table key", "fault-syntax-twice"),
    ("Unclosed array", "fault-syntax-list"),
    ("Unclosed inline table", "fault-syntax-inline"),
    ("Unterminated string", "fault-syntax-quote"),
    ("Illegal character", "fault-syntax-quote"),
    ("Expected ']", "fault-syntax-heading"),
    ("Invalid statement", "fault-syntax-key"),
    ("Invalid initial character for a key part", "fault-syntax-key"),
    ("Invalid date or datetime", "fault-syntax-date"),
    ("Expected newline or end of document", "fault-syntax-after"),
    ("Invalid value", "fault-syntax-value"),
)
"""What the standard library's reader says, and the message that says it in the user's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What a TOML file holds, and where."""

    file: str
    values: Mapping[str, Any]
    positions: Positions


def parse(text: str, *, file: str) -> Document:
    """Read a text as TOML, numbers with decimals exactly. Raises FaultyFile."""
    text = text.removeprefix("\N{BYTE ORDER MARK}")
    try:
        values = tomllib.loads(text, parse_float=Decimal)
    except RecursionError:
        raise _broken("fault-syntax-too-deep", file, None) from None
    except ValueError as error:
        raise _syntax_error(str(error), text, file) from None
    placed = positions(text)
    if found := _steering_key(values):
        path, character = found
        line = placed.of(path).line
        raise _broken("fault-control-in-key", file, line, character=character)
    return Document(file=file, values=values, positions=placed)


def _steering_key(values: Any) -> tuple[Path, str] | None:
    """The way to a key that would steer a terminal; keys are told in messages as they stand."""
    waiting: list[tuple[Path, Any]] = [((), values)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, list):
            waiting += [((*path, index), one) for index, one in enumerate(value)]
        elif isinstance(value, dict):
            for key, one in value.items():
                if character := steering_character(key):
                    return (*path, key), character
                if isinstance(one, dict | list):
                    waiting.append(((*path, key), one))
    return None


def decode(data: bytes, *, file: str) -> str:
    """Read bytes as UTF-8, the only encoding that TOML has. Raises FaultyFile with the line."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _broken("fault-not-utf8", file, line) from None


def _syntax_error(message: str, text: str, file: str) -> FaultyFile:
    found = _LINE.search(message)
    line = int(found[1]) if found else max(1, len(text.splitlines()))
    said = _LINE.sub("", message).removesuffix(_AT_END)
    code = next((code for start, code in _SYNTAX_CODES if said.startswith(start)), "")
    return _broken(code or "fault-syntax", file, line, said="" if code else said)


def _broken(code: str, file: str, line: int | None, **facts: str) -> FaultyFile:
    facts = {name: fact for name, fact in facts.items() if fact}
    return FaultyFile((LocatedFault(fault=Fault(code=code, facts=facts), file=file, line=line),))
