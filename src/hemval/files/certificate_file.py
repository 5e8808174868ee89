"""Reads a certificate, what is published of a round, or one person's row, to be verified.

Only whoever verifies reads like this, strictly and by itself: every key once, plain values, and
nothing of what writes the files.
"""

import json
from pathlib import Path
from typing import Any

from hemval.core.fault import Fault
from hemval.files.faulty import FaultyFile, LocatedFault

LARGEST_BYTES = 2_000_000_000
"""More than the certificate of a million clients."""

_MOST_DIGITS = 30


class _KeyTwice(ValueError):
    """A key stands twice, so that readers may read different things."""


def read_to_verify(path: Path) -> Any:
    """The values of a JSON file. Raises FaultyFile for what cannot be read as such."""
    try:
        if not path.is_file():
            raise _refused("json-no-such-file" if not path.exists() else "json-unreadable", path)
        if path.stat().st_size > LARGEST_BYTES:
            raise _refused("json-too-large", path, megabytes=LARGEST_BYTES // 1_000_000)
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise _refused("json-not-utf8", path) from None
    except (OSError, ValueError):  # a name with a NUL in it is a ValueError
        raise _refused("json-unreadable", path) from None
    try:
        return json.loads(text, object_pairs_hook=_each_once, parse_int=_whole)
    except RecursionError:
        raise _refused("json-too-deep", path) from None
    except json.JSONDecodeError as error:
        raise _refused("json-syntax", path, line=error.lineno, column=error.colno) from None
    except _KeyTwice as error:
        raise _refused("json-key-twice", path, key=str(error)) from None


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) < len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise _KeyTwice(name)
            seen.add(name)
    return table


def _whole(written: str) -> int | str:
    """A number of more digits than anything has stays a text, which is then no number."""
    return int(written) if len(written) <= _MOST_DIGITS else written


def _refused(code: str, path: Path, *, line: int | None = None, **facts: int | str) -> FaultyFile:
    fault = Fault(code=code, facts=facts)
    return FaultyFile((LocatedFault(fault=fault, file=str(path), line=line),))
