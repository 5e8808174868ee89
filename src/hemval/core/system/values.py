"""Small values that a system file holds."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar, Self


@dataclass(frozen=True, slots=True, order=True)
class Percent:
    """A share in percent, exactly as decided.

    >>> Percent.parse("12,5 %").of(1000)
    Decimal('125.0')
    """

    PATTERN: ClassVar[str] = r"^\s*([0-9]{1,3}(?:[.,][0-9]+)?)\s*%\s*$"

    value: Decimal

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `20 %`. Raises ValueError for anything else; says nothing about more than 100."""
        found = re.fullmatch(cls.PATTERN, text)
        if not found:
            raise ValueError(text)
        return cls(Decimal(found[1].replace(",", ".")))

    def of(self, amount: int) -> Decimal:
        """This share of an amount, not rounded."""
        return self.value * amount / 100

    def __str__(self) -> str:
        return f"{self.value.normalize():f} %"


@dataclass(frozen=True, slots=True, order=True)
class LooseDate:
    """A day, a month or a year: what a source says of when, and no more.

    >>> LooseDate("2016-01").is_whole_day
    False
    """

    PATTERN: ClassVar[str] = r"^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$"

    text: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `2016-01-25`, `2016-01` or `2016`. Raises ValueError for anything else."""
        if not re.fullmatch(cls.PATTERN, text):
            raise ValueError(text)
        return cls(text)

    @property
    def is_whole_day(self) -> bool:
        """Is the very day known?"""
        return len(self.text) == len("2016-01-25")

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour as six hexadecimal digits behind a hash."""

    PATTERN: ClassVar[str] = r"^#[0-9a-fA-F]{6}$"

    hex: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `#0053a0`. Raises ValueError for anything else."""
        if not re.fullmatch(cls.PATTERN, text):
            raise ValueError(text)
        return cls(text.lower())

    def __str__(self) -> str:
        return self.hex


@dataclass(frozen=True, slots=True)
class LocalText:
    """A municipality's own words: Swedish always, other languages where it has them."""

    by_language: tuple[tuple[str, str], ...]

    @classmethod
    def swedish(cls, text: str) -> Self:
        """The words in Swedish alone."""
        return cls((("sv", text),))

    def languages(self) -> tuple[str, ...]:
        """The languages that the words exist in."""
        return tuple(language for language, _ in self.by_language)

    def in_language(self, language: str) -> str:
        """The words in that language, else in Swedish."""
        words = dict(self.by_language)
        return words.get(language, words["sv"])


class ProviderGroup(StrEnum):
    """Who stands behind a provider."""

    MUNICIPAL = "municipal"
    PRIVATE = "private"
    NONPROFIT = "nonprofit"


class RoundKind(StrEnum):
    """Why a round is held."""

    INTRODUCTION = "introduction"
    RE_CHOICE = "re_choice"
    PROVIDER_EXIT = "provider_exit"
