"""Days of the year that come back."""

import re
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Self

from hemval.core.dates.months import same_day_in

_A_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True, order=True)
class DayOfYear:
    """A day that comes back every year.

    >>> DayOfYear.parse("02-01").in_year(2018)
    datetime.date(2018, 2, 1)
    """

    PATTERN: ClassVar[str] = r"^\s*([0-9]{2})-([0-9]{2})\s*$"

    month: int
    day: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `MM-DD`. Raises ValueError when no year has that day."""
        found = re.fullmatch(cls.PATTERN, text)
        if not found:
            raise ValueError(text)
        month, day = map(int, found.groups())
        date(_A_LEAP_YEAR, month, day)
        return cls(month, day)

    def in_year(self, year: int) -> date:
        """That day in one year; 29 February is 28 February where there is none."""
        return same_day_in(date(year, self.month, 1), self.day)

    def __str__(self) -> str:
        return f"{self.month:02}-{self.day:02}"
