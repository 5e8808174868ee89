"""Days and moments as lists write them: read strictly, in Swedish time, and never guessed.

Lists hold hundreds of thousands of them, so the common form is tried first.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from enum import StrEnum
from functools import lru_cache

from hemval.core.dates.zone import STOCKHOLM, in_sweden, with_offset

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8}")
_MOMENT = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,6})?)?)"
    r" ?(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?"
)
_LONGEST_DAY = len("2021-01-04")
_FIRST_YEAR, _LAST_YEAR = 1800, 2200
_MIDNIGHT = time()


class Unreadable(StrEnum):
    """Why a day or a moment cannot be read."""

    FORM = "form"
    """It is not written in a form that can be read in one way only."""
    NO_SUCH_DAY = "no_such_day"
    """There is no such day in the calendar, or no such time of day."""
    YEAR = "year"
    """The year is before 1800 or after 2200: a digit is missing, or wrong."""
    HAS_TIME = "has_time"
    """A day was wanted, and there is a time of day beside it."""
    TWICE = "twice"
    """The clock shows that time twice that night, when summer time ends; an offset settles it."""
    NEVER = "never"
    """The clock never shows that time, since summer time begins that night."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """When something arrived: a moment, or a whole day when no time was noted."""

    day: date
    moment: datetime | None = None

    def is_surely_before(self, other: "Arrival") -> bool:
        """Did it arrive before the other beyond doubt? A whole day may be any of its hours."""
        if self.moment is not None and other.moment is not None:
            return self.moment < other.moment
        return self.day < other.day


class UnreadableTime(ValueError):
    """A day or a moment cannot be read; `why` says why."""

    def __init__(self, why: Unreadable) -> None:
        """Keep why."""
        super().__init__(why.value)
        self.why = why


def read_day(written: str | date) -> date:
    """Read a day: `2021-01-04`, `20210104`, or what a spreadsheet keeps as a date.

    Forms such as 4/1 2021 or 04-01-21 are refused, since others read them as the first of April.
    Raises UnreadableTime.

    >>> read_day("20210104")
    datetime.date(2021, 1, 4)
    """
    if isinstance(written, datetime):
        if written.time() != _MIDNIGHT:
            raise UnreadableTime(Unreadable.HAS_TIME)
        written = written.date()
    if isinstance(written, date):
        _check_year(written)
        return written
    text = written.strip()
    if not _DAY.fullmatch(text):
        raise UnreadableTime(Unreadable.HAS_TIME if _MOMENT.fullmatch(text) else Unreadable.FORM)
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise UnreadableTime(Unreadable.NO_SUCH_DAY) from None
    _check_year(day)
    return day


def read_arrival(written: str | date | datetime) -> Arrival:
    """Read when something arrived: a moment, or a day that stands for any of its hours.

    A moment is `2021-01-04 10:15`, with seconds or not, with an offset (`+01:00`, `Z`) or not.
    Without one it is what the Swedish clock showed; a time that came twice that night, or never,
    is refused and not guessed. Raises UnreadableTime.

    >>> str(read_arrival("2020-09-23 14:05").moment)
    '2020-09-23 14:05:00+02:00'
    """
    if isinstance(written, datetime):
        moment = _by_the_swedish_clock(written)
    elif isinstance(written, date) or len(written.strip()) <= _LONGEST_DAY:
        return Arrival(day=read_day(written))
    else:
        moment = _by_the_swedish_clock(_moment(written))
    return Arrival(day=moment.date(), moment=moment)


def _check_year(day: date) -> None:
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise UnreadableTime(Unreadable.YEAR)


def _moment(written: str) -> datetime:
    found = _MOMENT.fullmatch(written.strip())
    if not found:
        raise UnreadableTime(Unreadable.FORM)
    day, clock, offset = found.groups()
    if clock.startswith("24"):
        raise UnreadableTime(Unreadable.NO_SUCH_DAY)
    try:
        return datetime.fromisoformat(f"{day} {clock}{offset or ''}")
    except ValueError:
        raise UnreadableTime(Unreadable.NO_SUCH_DAY) from None


def _by_the_swedish_clock(moment: datetime) -> datetime:
    _check_year(moment.date())
    if moment.tzinfo:
        return in_sweden(moment)
    if steady := _offset_all_day(moment.date()):
        return moment.replace(tzinfo=steady, fold=0)
    first = moment.replace(tzinfo=STOCKHOLM, fold=0)
    second = first.replace(fold=1)
    offset, other = first.utcoffset(), second.utcoffset()
    if offset != other and offset is not None and other is not None:
        raise UnreadableTime(Unreadable.TWICE if other < offset else Unreadable.NEVER)
    return with_offset(first)


@lru_cache(maxsize=4096)
def _offset_all_day(day: date) -> tzinfo | None:
    """The offset that holds from midnight to midnight; None on a day when the clock is changed."""
    first = with_offset(datetime.combine(day, _MIDNIGHT, tzinfo=STOCKHOLM)).tzinfo
    last = with_offset(datetime.combine(day, time.max, tzinfo=STOCKHOLM)).tzinfo
    return first if first == last else None
