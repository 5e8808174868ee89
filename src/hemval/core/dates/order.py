"""Two days that must follow each other."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DayOrder:
    """One named day that may not come after another; `strictly`: nor be the same.

    >>> DayOrder("opens", "closes").is_broken_by(date(2020, 9, 30), date(2020, 9, 1))
    True
    """

    earlier: str
    later: str
    strictly: bool = False

    def is_broken_by(self, first: date | None, then: date | None) -> bool:
        """Do the two days stand the wrong way? A day that is not set breaks nothing."""
        if first is None or then is None:
            return False
        return then < first or (self.strictly and then == first)
