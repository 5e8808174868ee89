"""Hours of the day."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from itertools import pairwise
from typing import ClassVar, Self

_TIME = r"([0-9]{1,2})[:.]([0-9]{2})"
_MIDNIGHT = time()


@dataclass(frozen=True, slots=True)
class ClockHours:
    """A stretch of each day, from `start` to `end`; past midnight when `end` is not after `start`.

    The end is not included: 07:00-22:00 and 22:00-07:00 together make a whole day.

    >>> str(ClockHours.parse("7.00 - 23.00"))
    '07:00-23:00'
    """

    PATTERN: ClassVar[str] = rf"^\s*{_TIME}\s*[-\u2013]\s*{_TIME}\s*$"

    start: time
    end: time

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `07:00-23:00`; `24:00` is midnight. Raises ValueError for anything else."""
        found = re.fullmatch(cls.PATTERN, text)
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

    def overlaps(self, other: "ClockHours") -> bool:
        """Is there a moment of the day that both hold?"""
        return self.holds(other.start) or other.holds(self.start)

    def within_a_day(self) -> tuple[tuple[time, time | None], ...]:
        """The stretches as they lie between two midnights; an end of None is midnight.

        >>> ClockHours.parse("22:00-07:00").within_a_day()[0]
        (datetime.time(0, 0), datetime.time(7, 0))
        """
        if self.start < self.end:
            return ((self.start, self.end),)
        late = (self.start, None)
        return (late,) if self.end == _MIDNIGHT else ((_MIDNIGHT, self.end), late)

    def __str__(self) -> str:
        return f"{self.start:%H:%M}-{self.end:%H:%M}"


def gaps_of_the_day(several: Iterable[ClockHours]) -> tuple[ClockHours, ...]:
    """What none of several hours holds. Who answers an alarm must be known at every hour.

    >>> gaps = gaps_of_the_day([ClockHours.parse("07:00-23:00"), ClockHours.parse("23:00-06:30")])
    >>> [str(gap) for gap in gaps]
    ['06:30-07:00']
    """
    hours = tuple(several)
    cuts = sorted({cut for one in hours for cut in (one.start, one.end)})
    if not cuts:
        return (ClockHours(_MIDNIGHT, _MIDNIGHT),)
    pieces = [ClockHours(*ends) for ends in pairwise((*cuts, cuts[0]))]
    return _joined([one for one in pieces if not any(held.holds(one.start) for held in hours)])


def _joined(pieces: list[ClockHours]) -> tuple[ClockHours, ...]:
    """Pieces that follow on each other as one, over midnight too."""
    joined: list[ClockHours] = []
    for piece in pieces:
        if joined and joined[-1].end == piece.start:
            joined[-1] = ClockHours(joined[-1].start, piece.end)
        else:
            joined.append(piece)
    if len(joined) > 1 and joined[-1].end == joined[0].start:
        first = joined.pop(0)
        joined[-1] = ClockHours(joined[-1].start, first.end)
    return tuple(joined)
