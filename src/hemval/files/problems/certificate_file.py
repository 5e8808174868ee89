"""Reads a certificate, what is published of a round, or one person's row, to be verified.

Only whoever verifies reads like this, strictly and by itself: every key once, plain values, and
nothing of what writes the files.
"""

import json
import re
from pathlib import Path
from typing import Any

from hemval.core.fault import Fault
from hemval.files.faulty import FaultyFile, LocatedFault

LARGEST_BYTES = 2_000_000_000
"""More than the certificate of a million clients."""

_MOST_DIGITS = 30
_CORRECTS = "corrects"
_CERTIFICATE = "certificate.json"
_HASH = re.compile(r"[0-9a-f]{64}")


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


def earlier_beside(path: Path, certificate: Any) -> list[Any]:
    """The certificates before a correction, that stand in its folder: the nearest first.

    Each is where its SHA-256 says (`corrects/SHA-256/certificate.json`). Where one is missing the
    chain ends, and whoever verifies sees that it does. Raises FaultyFile.
    """
    chain: list[Any] = []
    seen: set[str] = set()
    now = certificate
    while isinstance(now, dict):
        named = now.get(_CORRECTS)
        if not isinstance(named, str) or not _HASH.fullmatch(named) or named in seen:
            break
        seen.add(named)
        file = path.parent / _CORRECTS / named / _CERTIFICATE
        if not file.is_file():
            break
        now = read_to_verify(file)
        chain.append(now)
    return chain


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
