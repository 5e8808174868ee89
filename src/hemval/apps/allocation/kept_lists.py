"""A round's plan and lists as they are put on record, and what they are known by.

They are written and read a row at a time, so that no more than the rows themselves are held: the
lists of a large municipality would else stand in memory several times over.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from hashlib import sha256
from types import MappingProxyType
from typing import Any, get_args, get_origin, get_type_hints

from hemval.apps.allocation.held_once import Held, held_like, itself
from hemval.core.facts.asked_by_rules import NO_RULE_ASKS, as_rules_ask
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


def lists_told(
    facts: RoundFacts, rows: Mapping[str, Iterable[Any]] = MappingProxyType({})
) -> Iterator[bytes]:
    """A round's plan and lists line by line, to be kept and read back by `lists_read`.

    A line of JSON for all that is no list, and then for each list its name and a line a row. `rows`
    stand instead of those of `facts`, by the name of their list.
    """
    yield _line(_besides(facts))
    for name in _ROWS:
        yield _line(name)
        for row in rows.get(name, getattr(facts, name)):
            yield _line(told(row))


def holding(
    name: str, rows: Iterable[Any], held: list[Any], the_same: Held = itself
) -> Iterator[Any]:
    """The rows of the list of that name as they are told; what rules ask of each is laid in `held`.

    `the_same` gives, for such a row, the one that told the same already.
    """
    for row in rows:
        held.append(the_same(as_rules_ask(name, row)))
        yield row


def lists_read(
    kept: Iterable[bytes], *, like: RoundFacts | None = None, is_for_rules: bool = False
) -> RoundFacts:
    """The plan and the lists that were kept, from their lines.

    Clients and grants of whom nothing is new are the very ones of `like`. Where they are read for
    the rules alone, what no rule asks for is left out.
    """
    read = json.JSONDecoder(object_pairs_hook=_SharedWords().row).decode
    lines = (line.decode("utf-8") for line in kept)
    besides = read_as(RoundFacts, read(next(lines)))
    lists: dict[str, list[Any]] = {}
    at: list[Any] = []
    kind: Any = None
    held, unasked = held_like(None, ""), frozenset[str]()
    for line in lines:
        row = read(line)
        if isinstance(row, str):
            at, kind, held = lists.setdefault(row, []), _ROWS[row], held_like(like, row)
            unasked = frozenset(NO_RULE_ASKS.get(row, ()) if is_for_rules else ())
        else:
            for name in unasked.intersection(row):
                del row[name]
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


class ListDigests:
    """By what the lists are known that pass line by line, however their lines end."""

    def __init__(self) -> None:
        """Nothing has passed yet."""
        self._besides: Mapping[str, Any] = {}
        self._lists: dict[str, Any] = {}

    def passing(self, lines: Iterable[bytes]) -> Iterator[bytes]:
        """The same lines, of which account is kept as they pass."""
        each = iter(lines)
        first = next(each)
        self._besides = json.loads(first)
        yield first
        digest = sha256()
        for line in each:
            if line.startswith(b'"'):
                digest = self._lists[json.loads(line)] = sha256()
            else:
                digest.update(line if line.endswith(b"\n") else line + b"\n")
            yield line

    @property
    def of_round(self) -> dict[str, str]:
        """The SHA-256 of everything that a round follows from but its rules."""
        return {
            one.name: self._lists[one.name].hexdigest()
            if one.name in _ROWS
            else _of_rows([self._besides.get(one.name, [])])
            for one in fields(RoundFacts)
        }

    @property
    def of_later(self) -> dict[str, str]:
        """The SHA-256 of the lists that are looked at again, by what they list."""
        return {name: self._lists[field].hexdigest() for name, field in _LISTS_OF_LATER.items()}


def _besides(facts: RoundFacts) -> Any:
    """All that is no list."""
    nothing: dict[str, Any] = dict.fromkeys(_ROWS, ())
    return told(replace(facts, **nothing))


def _of_rows(rows: Iterable[object]) -> str:
    digest = sha256()
    for row in rows:
        digest.update(_line(row))
    return digest.hexdigest()


def _line(written: object) -> bytes:
    text = json.dumps(written, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"{text}\n".encode()
