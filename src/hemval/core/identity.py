"""Personal, coordination, reserve and organisation numbers.

A number is checked, never guessed: the ten-digit form is read only with a stated century, and no
clock is asked. Sources: folkbokföringslagen (1991:481) 18 and 18 a §§, Skatteverket's SKV 704 and
SKV 707 on how the numbers are built.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Self

_TWELVE = re.compile(r"^(\d{8})-?(\d{4})$")
_TEN = re.compile(r"^(\d{6})-?(\d{4})$")
_RESERVE = re.compile(r"^(\d{8})-?([A-Z]\d{3})$")
_ORGANISATION = re.compile(r"^(?:16)?(\d{6})-?(\d{4})$")
_COORDINATION_DAY = 60
_MADE_UP_LETTER = "X"
_SMALLEST_THIRD_DIGIT = "2"


class NumberKind(StrEnum):
    """What kind of number identifies a person."""

    PERSONAL = "personal"
    COORDINATION = "coordination"
    RESERVE = "reserve"
    """A number of a register's own, for one who has neither; a letter stands after the date."""


class NotANumber(ValueError):
    """The text is no such number; `code` names why, for `hemval.texts`."""

    def __init__(self, code: str) -> None:
        """Keep the code, and never the number, which must not reach a log."""
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class PersonalNumber:
    """A number that identifies a person: twelve characters, beginning with her date of birth.

    It prints itself without its last four characters, so that a log never holds it.

    >>> PersonalNumber.parse("18910307-9803")
    PersonalNumber(born=1891-03-07)
    """

    text: str = field(repr=False)
    kind: NumberKind = NumberKind.PERSONAL

    @classmethod
    def parse(cls, text: str, century: str = "") -> Self:
        """Read twelve digits, or ten with `century` (`18`, `19` or `20`) stated beside them.

        Raises NotANumber with the code `form`, `century`, `date` or `checksum`.
        """
        written = text.strip().replace(" ", "").upper()
        if found := _RESERVE.match(written):
            number = cls(found[1] + found[2], NumberKind.RESERVE)
            number._check_date()
            return number
        digits = _twelve_digits(written, century)
        is_coordination = int(digits[6:8]) > _COORDINATION_DAY
        number = cls(digits, NumberKind.COORDINATION if is_coordination else NumberKind.PERSONAL)
        number._check_date()
        if not _luhn_holds(digits[2:]):
            raise NotANumber("checksum")
        return number

    @property
    def birth_date(self) -> date:
        """The date of birth that the number states."""
        day = int(self.text[6:8])
        if self.kind is NumberKind.COORDINATION:
            day -= _COORDINATION_DAY
        return date(int(self.text[:4]), int(self.text[4:6]), day)

    @property
    def is_made_up(self) -> bool:
        """Is it one of Hemval's own made-up numbers, which no register issues?"""
        return self.kind is NumberKind.RESERVE and self.text[8] == _MADE_UP_LETTER

    def _check_date(self) -> None:
        try:
            _ = self.birth_date
        except ValueError:
            raise NotANumber("date") from None

    def __repr__(self) -> str:
        return f"PersonalNumber(born={self.birth_date.isoformat()})"

    def __str__(self) -> str:
        return repr(self)


def made_up_number(born: date, serial: int) -> PersonalNumber:
    """A number that nobody can have: the date of birth, `X`, and a serial number from 0 to 999."""
    return PersonalNumber(f"{born:%Y%m%d}{_MADE_UP_LETTER}{serial:03}", NumberKind.RESERVE)


def age(born: date, on: date) -> int:
    """Whole years from birth to a day; one born on 29 February grows older on 1 March.

    >>> age(date(1936, 2, 29), date(2021, 2, 28))
    84
    """
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


@dataclass(frozen=True, slots=True)
class OrganisationNumber:
    """The number of a legal person: ten digits, the third at least 2 (lagen 1974:174)."""

    text: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ten digits, with or without hyphen and leading 16. Raises NotANumber."""
        found = _ORGANISATION.match(text.strip())
        if not found or found[1][2] < _SMALLEST_THIRD_DIGIT:
            raise NotANumber("form")
        digits = found[1] + found[2]
        if not _luhn_holds(digits):
            raise NotANumber("checksum")
        return cls(digits)

    def __str__(self) -> str:
        return f"{self.text[:6]}-{self.text[6:]}"


def _twelve_digits(written: str, century: str) -> str:
    if found := _TWELVE.match(written):
        return found[1] + found[2]
    found = _TEN.match(written)
    if not found:
        raise NotANumber("form")
    if century not in ("18", "19", "20"):
        raise NotANumber("century")
    return century + found[1] + found[2]


def _luhn_holds(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(digits):
        doubled = int(digit) * (2 - place % 2)
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0
