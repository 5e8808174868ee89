"""Hours of the day."""

import re
from dataclasses import dataclass
from datetime import time
from typing import Self

_PATTERN = re.compile(r"^(\d{1,2})[:.](\d{2})\s*[-–]\s*(\d{1,2})[:.](\d{2})$")  # noqa: RUF001
_MINUTES_OF_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class ClockHours:
    """A stretch of each day, from `start` to `end`; past midnight when `end` is not after `start`.

    The end is not included: 07:00-22:00 and 22:00-07:00 together make a whole day.

    >>> str(ClockHours.parse("7.00 - 23.00"))
    '07:00-23:00'
    """

    start: time
    end: time

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `07:00-23:00`; `24:00` is midnight. Raises ValueError for anything else."""
        found = _PATTERN.match(text.strip())
        if not found:
            raise ValueError(text)
        first_hour, first_minute, last_hour, last_minute = map(int, found.groups())
        if (last_hour, last_minute) == (24, 0):
            last_hour = 0
        return cls(time(first_hour, first_minute), time(last_hour, last_minute))

    def holds(self, moment: time) -> bool:
        """Is the time of day within these hours?"""
        if self.start < self.end:
            return self.start <= moment < self.end
        return moment >= self.start or moment < self.end

    def minutes(self) -> int:
        """How long the stretch is, in minutes (1 to 1440)."""
        length = _minute(self.end) - _minute(self.start)
        return length if length > 0 else length + _MINUTES_OF_A_DAY

    def overlaps(self, other: "ClockHours") -> bool:
        """Is there a moment of the day that both hold?"""
        return self.holds(other.start) or other.holds(self.start)

    def __str__(self) -> str:
        return f"{self.start:%H:%M}-{self.end:%H:%M}"


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
