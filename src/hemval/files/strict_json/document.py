"""Bytes as JSON values, with everything that JSON lets pass and we do not marked where it stands.

Python's reader takes the last of two keys of one name, reads NaN, and rounds 0.1. Here a key that
stands twice is kept in mind, and whatever is no whole number becomes a mark of its own, so that the
one who reads the values can tell where it stands.
"""

import json
import stat
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hemval.core.fault import Fault
from hemval.files.faulty import FaultyFile, LocatedFault

LARGEST_BYTES = 1_000_000_000
"""More than a problem of a million claims with ten wishes each."""
MOST_DIGITS = 30
"""Longer numbers are not even read: nothing that is counted has as many digits."""


class JsonPairs(dict[str, Any]):
    """An object of a JSON text; `twice` are the keys that stand more than once in it."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        """Keep the pairs as they stood, the last of each name."""
        super().__init__(pairs)
        self.twice: tuple[str, ...] = ()
        if len(self) < len(pairs):
            names = Counter(name for name, _ in pairs)
            self.twice = tuple(sorted(name for name, times in names.items() if times > 1))


@dataclass(frozen=True, slots=True)
class NotWhole:
    """A number that is not whole (1.0, 1e3, NaN) or is far too long, as it was written."""

    written: str


def read_json(path: Path) -> Any:
    """Read a file as JSON. Raises FaultyFile for what is missing, closed, too large, or no JSON.

    A pipe or a device is never opened by its name: it could hold on for ever.
    """
    file = str(path)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise _refused("json-unreadable", file)
        with path.open("rb") as opened:
            data = opened.read(LARGEST_BYTES + 1)
    except FileNotFoundError:
        raise _refused("json-no-such-file", file) from None
    except (OSError, ValueError):  # a name with a NUL in it is a ValueError
        raise _refused("json-unreadable", file) from None
    return parse_json(data, file=file)


def parse_json(data: bytes, *, file: str) -> Any:
    """Read bytes as JSON in UTF-8; `file` is the name that faults are told with.

    Raises FaultyFile with the line.
    """
    if len(data) > LARGEST_BYTES:
        raise _refused("json-too-large", file, megabytes=LARGEST_BYTES // 1_000_000)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused("json-not-utf8", file, line=data.count(b"\n", 0, error.start) + 1) from None
    try:
        return json.loads(
            text,
            object_pairs_hook=JsonPairs,
            parse_int=_whole,
            parse_float=NotWhole,
            parse_constant=NotWhole,
        )
    except RecursionError:
        raise _refused("json-too-deep", file) from None
    except json.JSONDecodeError as error:
        raise _refused("json-syntax", file, line=error.lineno, column=error.colno) from None


def _whole(written: str) -> int | NotWhole:
    return int(written) if len(written) <= MOST_DIGITS else NotWhole(written)


def _refused(code: str, file: str, *, line: int | None = None, **facts: int) -> FaultyFile:
    fault = Fault(code=code, facts=facts)
    return FaultyFile((LocatedFault(fault=fault, file=file, line=line),))
