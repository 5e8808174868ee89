"""Public values: numbers that nobody can know or choose beforehand, and that anybody can look up.

Sources: drand, whose randomness is SHA-256 of the round's signature (docs.drand.love); RFC 3797,
section 4, for published numbers such as a lottery's drawn row.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from hashlib import sha256

from hemval.core.lottery.canonical import Document
from hemval.core.lottery.exercise import EXERCISE_WORD

_NUMBER = re.compile(r"[0-9]{1,40}(?:\.[0-9]{1,40})?")
_HEX_32 = re.compile(r"[0-9a-f]{64}")
_SIGNATURE = re.compile(r"(?:[0-9a-f]{2}){48,96}")


class ValueFault(StrEnum):
    """Why a public value cannot be right; the end of its sentence's name."""

    BAD_CHAIN = "bad-chain"
    """The chain or the round is not written as drand writes it."""
    BAD_SIGNATURE = "bad-signature"
    """The signature is not."""
    OTHER_RANDOMNESS = "other-randomness"
    """The randomness does not follow from the signature."""
    NO_SOURCES = "no-sources"
    """No source is told."""
    NO_NUMBERS = "no-numbers"
    """A source has no numbers."""
    BAD_NUMBER = "bad-number"
    """What a source tells is no number, or has a sign."""


class BadValue(ValueError):
    """A public value cannot be right."""

    def __init__(self, code: ValueFault) -> None:
        """Keep the code."""
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True, kw_only=True)
class DrandRound:
    """What drand has published of a round, in lower-case hexadecimal as it is published.

    That the signature is drand's own is looked up where drand is published; here is checked that
    the randomness follows from it.
    """

    chain: str
    round: int
    signature: str
    randomness: str

    @property
    def value(self) -> bytes:
        """The 32 bytes; raises BadValue where the randomness does not follow from the signature."""
        if not _HEX_32.fullmatch(self.chain) or self.round < 1:
            raise BadValue(ValueFault.BAD_CHAIN)
        if not _SIGNATURE.fullmatch(self.signature):
            raise BadValue(ValueFault.BAD_SIGNATURE)
        value = sha256(bytes.fromhex(self.signature)).digest()
        if self.randomness != value.hex():
            raise BadValue(ValueFault.OTHER_RANDOMNESS)
        return value

    @property
    def name(self) -> Document:
        """What names it before it is known."""
        return {"source": "drand", "chain": self.chain, "round": self.round}

    @property
    def document(self) -> Document:
        """What is published of it after the draw."""
        return {**self.name, "signature": self.signature, "value": self.value.hex()}


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedNumbers:
    """The numbers of one source of RFC 3797, as they were published: `9319`, `2 5 12 8 10`."""

    name: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rfc3797:
    """Published numbers of several sources, in the order that was named."""

    sources: tuple[PublishedNumbers, ...]

    @property
    def canonical(self) -> str:
        """The string that is hashed."""
        return canonical_sources([source.numbers for source in self.sources])

    @property
    def value(self) -> bytes:
        """The 32 bytes: SHA-256 of the canonical string; raises BadValue."""
        return sha256(self.canonical.encode()).digest()

    @property
    def name(self) -> Document:
        """What names it before it is known."""
        return {"source": "rfc3797", "from": [source.name for source in self.sources]}

    @property
    def document(self) -> Document:
        """What is published of it after the draw."""
        numbers: Document = {"numbers": [[*source.numbers] for source in self.sources]}
        return {**self.name, **numbers, "canonical": self.canonical, "value": self.value.hex()}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseValue:
    """The value of an exercise, which everybody knows."""

    @property
    def value(self) -> bytes:
        """The 32 bytes: SHA-256 of the word EXERCISE."""
        return sha256(EXERCISE_WORD.encode()).digest()

    @property
    def name(self) -> Document:
        """What names it."""
        return {"source": "exercise"}

    @property
    def document(self) -> Document:
        """What is published of it."""
        return {**self.name, "value": self.value.hex()}


PublicValue = DrandRound | Rfc3797 | ExerciseValue


def canonical_sources(sources: Sequence[Sequence[str]]) -> str:
    """The numbers of each source as RFC 3797 writes them, section 4.

    Within a source they are sorted by size; a whole number has no zeros before it and a point
    after it, another has no zeros behind it; each source ends with a stroke. Raises BadValue.

    >>> canonical_sources([["9319"], ["2", "5", "12", "8", "10"]])
    '9319./2.5.8.10.12./'
    """
    if not sources:
        raise BadValue(ValueFault.NO_SOURCES)
    return "".join(_source(numbers) + "/" for numbers in sources)


def _source(numbers: Sequence[str]) -> str:
    if not numbers:
        raise BadValue(ValueFault.NO_NUMBERS)
    for number in numbers:
        if not _NUMBER.fullmatch(number):
            raise BadValue(ValueFault.BAD_NUMBER)
    return "".join(_written(number) for number in sorted(map(Decimal, numbers)))


def _written(number: Decimal) -> str:
    whole, _, part = f"{number:f}".partition(".")
    part = part.rstrip("0")
    return f"{int(whole)}.{part}"
