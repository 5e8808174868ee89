"""A stretch of whole days, open or closed at either end."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both included; None means without end in that direction.

    >>> Period(date(2021, 1, 4), None).holds(date(2021, 1, 4))
    True
    """

    first: date | None = None
    last: date | None = None

    def holds(self, day: date) -> bool:
        """Is the day within the period?"""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def is_over(self, day: date) -> bool:
        """Has the period ended before the day?"""
        return self.last is not None and self.last < day

    def overlaps(self, other: "Period") -> bool:
        """Is there a day that both periods hold?"""
        return not (self._ends_before(other) or other._ends_before(self))

    def common(self, other: "Period") -> "Period":
        """The days that both periods hold; reversed when there is none."""
        firsts = [day for day in (self.first, other.first) if day is not None]
        lasts = [day for day in (self.last, other.last) if day is not None]
        return Period(max(firsts, default=None), min(lasts, default=None))

    def is_reversed(self) -> bool:
        """Does the period end before it begins?"""
        return self.first is not None and self.last is not None and self.last < self.first

    def _ends_before(self, other: "Period") -> bool:
        return self.last is not None and other.first is not None and self.last < other.first
