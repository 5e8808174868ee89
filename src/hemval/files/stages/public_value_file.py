"""Reads the public value of a draw from a file: what drand answered, or what sources published.

JSON, or text with one line each: `round: 7` and the like for drand, `source: 3 14 15` for published
numbers. No network: somebody has looked the value up, and anybody can look it up again.
"""

import json
import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from hemval.core.facts.round_plan import NamedValue, ValueSource
from hemval.core.lottery.public_value import (
    BadValue,
    DrandRound,
    PublicValue,
    PublishedNumbers,
    Rfc3797,
    ValueFault,
)

LARGEST_FILE = 1_000_000
"""Far more than any answer has, in bytes."""
_OF_DRAND = ("round", "randomness", "signature")
_UNSURE = re.compile(r"\d,\d")
_BETWEEN_NUMBERS = re.compile(r"[\s,;]+")


class ValueRefusal(StrEnum):
    """Why a file does not give the named value; the end of its sentence's name."""

    NO_FILE = "no-file"
    """It cannot be opened."""
    UNREADABLE = "unreadable"
    """It is neither what drand answers nor lines of names and numbers."""
    TWICE = "twice"
    """The same is told twice."""
    MISSING = "missing"
    """Something that was named is not told."""
    NOT_NAMED = "not-named"
    """It tells of a source that was not named."""
    ANOTHER_ROUND = "another-round"
    """It is of another round of drand."""
    ANOTHER_CHAIN = "another-chain"
    """It is of another chain of drand."""
    COMMA = "comma"
    """A comma stands within a number, or between two: nobody can tell which."""


class ValueRefused(Exception):
    """The file does not hold the value that the round has named; nothing is drawn.

    `facts` are what its sentence needs; `file` is the name of the file, once it is known.
    """

    def __init__(self, code: ValueRefusal | ValueFault, **facts: str) -> None:
        """Keep what the sentence needs."""
        super().__init__(code)
        self.code = code
        self.facts = facts
        self.file = ""


def read_public_value(path: Path, named: NamedValue) -> PublicValue:
    """The value that was named, as a file tells it. Raises ValueRefused."""
    try:
        return value_from(_told(path), named)
    except ValueRefused as error:
        error.file = path.name
        raise


def value_from(told: Mapping[str, Any], named: NamedValue) -> PublicValue:
    """The same from what a file tells, or what somebody has typed. Raises ValueRefused."""
    value: PublicValue
    if named.source is ValueSource.DRAND:
        value = _drand(told, named)
    else:
        value = Rfc3797(sources=_sources(told, named.names))
    try:
        _ = value.value
    except BadValue as error:
        raise ValueRefused(error.code) from None
    return value


def _told(path: Path) -> Mapping[str, Any]:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise ValueRefused(ValueRefusal.NO_FILE, said=error.strerror or "") from None
    if len(data) > LARGEST_FILE:
        raise ValueRefused(ValueRefusal.UNREADABLE)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueRefused(ValueRefusal.UNREADABLE) from None
    return _from_json(text) if text.lstrip()[:1] in {"{", "["} else _lines(text)


def _from_json(text: str) -> Mapping[str, Any]:
    try:
        read = json.loads(text, object_pairs_hook=_once_each)
    except (ValueError, RecursionError):
        raise ValueRefused(ValueRefusal.UNREADABLE) from None
    if not isinstance(read, dict):
        raise ValueRefused(ValueRefusal.UNREADABLE)
    return read


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) < len(pairs):
        raise ValueRefused(ValueRefusal.TWICE)
    return dict(pairs)


def _lines(text: str) -> Mapping[str, str]:
    pairs = []
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, colon, value = line.rpartition(":")
        if not colon:
            raise ValueRefused(ValueRefusal.UNREADABLE)
        pairs.append((name.strip(), value.strip()))
    return _once_each(pairs)


def _drand(told: Mapping[str, Any], named: NamedValue) -> DrandRound:
    missing = [name for name in _OF_DRAND if name not in told]
    if missing:
        raise ValueRefused(ValueRefusal.MISSING, names=", ".join(missing))
    round_ = str(told["round"])
    if round_ != str(named.round):
        raise ValueRefused(ValueRefusal.ANOTHER_ROUND, told=round_[:40], named=str(named.round))
    for name in ("chain", "chain_hash"):
        if told.get(name, named.chain) != named.chain:
            raise ValueRefused(ValueRefusal.ANOTHER_CHAIN, named=named.chain)
    return DrandRound(
        chain=named.chain,
        round=int(round_),
        signature=str(told["signature"]).lower(),
        randomness=str(told["randomness"]).lower(),
    )


def _sources(told: Mapping[str, Any], names: tuple[str, ...]) -> tuple[PublishedNumbers, ...]:
    missing = [name for name in names if name not in told]
    if missing:
        raise ValueRefused(ValueRefusal.MISSING, names=", ".join(missing))
    strange = [name for name in told if name not in names]
    if strange:
        raise ValueRefused(ValueRefusal.NOT_NAMED, names=", ".join(strange)[:200])
    return tuple(PublishedNumbers(name=name, numbers=_numbers(told[name])) for name in names)


def _numbers(value: object) -> tuple[str, ...]:
    """Numbers as they were published, one by one or in one text."""
    if isinstance(value, list):
        return tuple(str(one) for one in value)
    if _UNSURE.search(str(value)):
        raise ValueRefused(ValueRefusal.COMMA)
    return tuple(one for one in _BETWEEN_NUMBERS.split(str(value)) if one)
