"""A round's plan and lists as they are put on record, and what they are known by.

They are written and read a row at a time, so that no more than the rows themselves are held: the
lists of a large municipality would else stand in memory several times over.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from hashlib import sha256
from typing import Any, get_args, get_origin, get_type_hints

from hemval.apps.allocation.held_once import held_like
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.stages.seen_again import CLIENTS, SERVICES
from hemval.files.values.told import read_as, told

_ROWS: Mapping[str, Any] = {
    name: get_args(kind)[0]
    for name, kind in get_type_hints(RoundFacts).items()
    if get_origin(kind) is tuple
}
"""Each list, and what its rows are."""
_LISTS_OF_LATER = {CLIENTS: "clients", SERVICES: "grants"}


_OF_ONE_ROW = frozenset({"decision", "street", "phone", "email", "text", "moment"})
"""What each row tells for itself, so that it is not looked for among what others have told."""


def lists_told(facts: RoundFacts) -> Iterator[bytes]:
    """A round's plan and lists line by line, to be kept and read back by `lists_read`.

    A line of JSON for all that is no list, and then for each list its name and a line a row.
    """
    yield _line(_besides(facts))
    for name in _ROWS:
        yield _line(name)
        for row in getattr(facts, name):
            yield _line(told(row))


def lists_read(kept: Iterable[bytes], *, like: RoundFacts | None = None) -> RoundFacts:
    """The plan and the lists that were kept, from their lines.

    Clients and grants of whom nothing is new are the very ones of `like`.
    """
    read = json.JSONDecoder(object_pairs_hook=_SharedWords().row).decode
    lines = (line.decode("utf-8") for line in kept)
    besides = read_as(RoundFacts, read(next(lines)))
    lists: dict[str, list[Any]] = {}
    at: list[Any] = []
    kind: Any = None
    held = held_like(None, "")
    for line in lines:
        row = read(line)
        if isinstance(row, str):
            at, kind, held = lists.setdefault(row, []), _ROWS[row], held_like(like, row)
        else:
            at.append(held(read_as(kind, row)))
    of_rows: dict[str, Any] = {name: tuple(rows) for name, rows in lists.items()}
    return replace(besides, **of_rows)


class _SharedWords:
    """Holds the same word once, however many rows have it."""

    def __init__(self) -> None:
        self._words: dict[str, str] = {}

    def row(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """What a row tells, by name."""
        return {name: one if name in _OF_ONE_ROW else self._held(one) for name, one in pairs}

    def _held(self, one: Any) -> Any:
        if isinstance(one, str):
            return self._words.setdefault(one, one)
        return [self._held(each) for each in one] if isinstance(one, list) else one


def facts_digests(facts: RoundFacts) -> dict[str, str]:
    """The SHA-256 of everything that a round follows from but its rules: plan, and each list."""
    besides = _besides(facts)
    return {
        one.name: _of_rows(getattr(facts, one.name))
        if one.name in _ROWS
        else _of_rows_told([besides.get(one.name, [])])
        for one in fields(RoundFacts)
    }


def later_inputs(facts: RoundFacts) -> dict[str, str]:
    """The SHA-256 of the lists that are looked at again, by what they list."""
    return {name: _of_rows(getattr(facts, field)) for name, field in _LISTS_OF_LATER.items()}


def _besides(facts: RoundFacts) -> Any:
    """All that is no list."""
    nothing: dict[str, Any] = dict.fromkeys(_ROWS, ())
    return told(replace(facts, **nothing))


def _of_rows(rows: Iterable[object]) -> str:
    return _of_rows_told(told(row) for row in rows)


def _of_rows_told(rows: Iterable[object]) -> str:
    digest = sha256()
    for row in rows:
        digest.update(_line(row))
    return digest.hexdigest()


def _line(written: object) -> bytes:
    text = json.dumps(written, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"{text}\n".encode()
