"""Personal, coordination, reserve and organisation numbers.

A number is checked, never guessed: the ten-digit form is read only with a stated century, and no
clock is asked. Sources: folkbokföringslagen (1991:481) 18 § and Skatteverket's SKV 704 (personal
numbers); lagen (2022:1697) om samordningsnummer and Skatteverkets meddelanden 2010:3
(coordination numbers); lagen (1974:174) om identitetsbeteckning för juridiska personer m.fl.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Self

CENTURIES = ("18", "19", "20")
"""The centuries that a personal number can be stored with (Skatteverkets meddelanden 2010:3)."""

_TWELVE = re.compile(r"([0-9]{8})-?([0-9]{4})")
_TEN = re.compile(r"([0-9]{6})[-+]?([0-9]{4})")
_RESERVE = re.compile(r"([0-9]{8})-?([A-Z][0-9]{3})")
_ORGANISATION = re.compile(r"(16|18|19|20)?([0-9]{6})-?([0-9]{4})")
_LENGTH = 12
_COORDINATION_DAY = 60
_LEAST_COORDINATION_DAY = "60"
_LONGEST_MONTH = 31
_LAST_MONTH = 12
_A_LEAP_YEAR = 2000
_NOT_ISSUED = "000"
_MADE_UP_LETTER = "Q"
_MOST_MADE_UP_A_DAY = 1000
_LEGAL_PERSON = "16"
_SMALLEST_THIRD_DIGIT = "2"

# Every second digit counts double, and two digits as their sum: here for each pair at once.
_PAIR_SUM = MappingProxyType(
    {
        f"{tens}{ones}": tens * 2 // 10 + tens * 2 % 10 + ones
        for tens in range(10)
        for ones in range(10)
    }
)


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

        A plus sign may stand in the ten-digit form only, where it means the year she fills 100 or
        later; the stated century says which. A reserve number has one letter and three digits
        after the date. Raises NotANumber with the code `form`, `century`, `date` or `checksum`.
        """
        digits = text
        if not (len(text) == _LENGTH and text.isdecimal() and text.isascii()):
            written = "".join(text.split()).upper()
            if found := _RESERVE.fullmatch(written):
                return cls._born_some_day(found[1] + found[2], NumberKind.RESERVE)
            digits = _twelve_digits(written, century)
        is_coordination = digits[6:8] >= _LEAST_COORDINATION_DAY
        kind = NumberKind.COORDINATION if is_coordination else NumberKind.PERSONAL
        number = cls._born_some_day(digits, kind)
        if digits[8:11] == _NOT_ISSUED:
            raise NotANumber("form")
        if not _luhn_holds(digits[2:]):
            raise NotANumber("checksum")
        return number

    @classmethod
    def _born_some_day(cls, text: str, kind: NumberKind) -> Self:
        number = cls(text, kind)
        if text[:2] not in CENTURIES:
            raise NotANumber("date")
        if number.birth_date is None and not number._has_unknown_birth_day():
            raise NotANumber("date")
        return number

    @property
    def birth_year(self) -> int:
        """The year of birth that the number states."""
        return int(self.text[:4])

    @property
    def birth_date(self) -> date | None:
        """The date of birth that the number states, or None when it states only a part of it.

        A coordination number has the month 00, the day 60, or both, when Skatteverket could not
        tell when the person was born.
        """
        day = int(self.text[6:8])
        if self.kind is NumberKind.COORDINATION:
            day -= _COORDINATION_DAY
        try:
            return date(int(self.text[:4]), int(self.text[4:6]), day)
        except ValueError:
            return None

    @property
    def is_made_up(self) -> bool:
        """Is it one of Hemval's own made-up numbers, which no register issues?"""
        return self.kind is NumberKind.RESERVE and self.text[8] == _MADE_UP_LETTER

    def _has_unknown_birth_day(self) -> bool:
        if self.kind is not NumberKind.COORDINATION:
            return False
        month, day = int(self.text[4:6]), int(self.text[6:8]) - _COORDINATION_DAY
        if month == 0:
            return day <= _LONGEST_MONTH
        return day == 0 and month <= _LAST_MONTH

    def __repr__(self) -> str:
        born = self.birth_date or self.birth_year
        return f"PersonalNumber(born={born})"

    def __str__(self) -> str:
        return repr(self)


def made_up_number(born: date, serial: int) -> PersonalNumber:
    """A number that nobody can have: the date of birth, `Q`, and a serial number from 0 to 999.

    The letter is in none of the series of temporary numbers that are known (the universities'
    interim numbers, the national reserve identities), and no personal number has a letter.
    Raises ValueError for a serial number that does not fit.

    >>> made_up_number(date(1936, 5, 4), 7).text
    '19360504Q007'
    """
    if not 0 <= serial < _MOST_MADE_UP_A_DAY:
        raise ValueError(serial)
    return PersonalNumber(f"{born:%Y%m%d}{_MADE_UP_LETTER}{serial:03}", NumberKind.RESERVE)


def age(born: date, on: date) -> int:
    """Whole years from birth to a day; one born on 29 February grows older on 1 March.

    >>> age(date(1936, 2, 29), date(2021, 2, 28))
    84
    """
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


@dataclass(frozen=True, slots=True)
class OrganisationNumber:
    """The number of a firm: ten digits (lagen 1974:174).

    The third digit is at least 2, so that nobody takes it for a date. A sole trader (enskild
    firma) has no number but her own personal or coordination number; such a number is taken, and
    then prints itself masked, so that no list of providers gives it away.

    >>> str(OrganisationNumber.parse("212000-2817"))
    '212000-2817'
    >>> str(OrganisationNumber.parse("910307-9803"))
    '******-****'
    """

    text: str = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ten digits, with or without hyphen, and with 16 or a century before them.

        16 may stand before a legal person's number only, and 18, 19 or 20 before a sole trader's
        only. Raises NotANumber with the code `form`, `date` or `checksum`.
        """
        found = _ORGANISATION.fullmatch("".join(text.split()))
        if not found:
            raise NotANumber("form")
        number = cls(found[2] + found[3])
        if number.is_personal:
            number._check_birth(found[1])
        elif number.text[0] == "0" or found[1] not in (None, _LEGAL_PERSON):
            raise NotANumber("form")
        if not _luhn_holds(number.text):
            raise NotANumber("checksum")
        return number

    @property
    def is_personal(self) -> bool:
        """Is it a sole trader's own number, which must be treated as a personal number?"""
        return self.text[2] < _SMALLEST_THIRD_DIGIT

    def _check_birth(self, century: str | None) -> None:
        """With no century any will do, so 29 February is read as if in a leap year."""
        if century == _LEGAL_PERSON or self.text[6:9] == _NOT_ISSUED:
            raise NotANumber("form")
        year = int(century + self.text[:2]) if century else _A_LEAP_YEAR
        month, day = int(self.text[2:4]), int(self.text[4:6])
        try:
            date(year, month, day - _COORDINATION_DAY if day > _COORDINATION_DAY else day)
        except ValueError:
            raise NotANumber("date") from None

    def __repr__(self) -> str:
        return f"OrganisationNumber({self})"

    def __str__(self) -> str:
        return "******-****" if self.is_personal else f"{self.text[:6]}-{self.text[6:]}"


def _twelve_digits(written: str, century: str) -> str:
    if found := _TWELVE.fullmatch(written):
        return found[1] + found[2]
    found = _TEN.fullmatch(written)
    if not found:
        raise NotANumber("form")
    if century not in CENTURIES:
        raise NotANumber("century")
    return century + found[1] + found[2]


def _luhn_holds(digits: str) -> bool:
    """Does the last of ten digits agree with the others (the Luhn algorithm)?"""
    total = (
        _PAIR_SUM[digits[:2]]
        + _PAIR_SUM[digits[2:4]]
        + _PAIR_SUM[digits[4:6]]
        + _PAIR_SUM[digits[6:8]]
        + _PAIR_SUM[digits[8:]]
    )
    return total % 10 == 0
