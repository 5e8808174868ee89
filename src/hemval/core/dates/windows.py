"""Days of the year and windows between them."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Self

_PATTERN = re.compile(r"^(\d{2})-(\d{2})$")
_A_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True, order=True)
class DayOfYear:
    """A day that comes back every year.

    >>> DayOfYear.parse("02-01").in_year(2018)
    datetime.date(2018, 2, 1)
    """

    month: int
    day: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `MM-DD`. Raises ValueError when no year has that day."""
        found = _PATTERN.match(text.strip())
        if not found:
            raise ValueError(text)
        month, day = map(int, found.groups())
        date(_A_LEAP_YEAR, month, day)
        return cls(month, day)

    def in_year(self, year: int) -> date:
        """That day in one year; 29 February is 28 February where there is none."""
        if (self.month, self.day) == (2, 29):
            return date(year, 3, 1).replace(month=2, day=29 if _is_leap(year) else 28)
        return date(year, self.month, self.day)

    def __str__(self) -> str:
        return f"{self.month:02}-{self.day:02}"


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
