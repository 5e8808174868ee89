"""Swedish time.

A moment is kept with its offset (+01:00 or +02:00), not with the name of the zone: Python compares
two moments of one zone by the clock on the wall, so that in the hour that comes twice each October
a later moment could seem the earlier one.
"""

from datetime import date, datetime, time, timedelta, timezone
from types import MappingProxyType
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")

_HOUR = timedelta(hours=1)
_OFFSETS = MappingProxyType({hours * _HOUR: timezone(hours * _HOUR) for hours in (1, 2)})


class NoOffset(ValueError):
    """A moment came without an offset, so nobody can tell when it was: a fault in the program."""


def in_sweden(moment: datetime) -> datetime:
    """The same moment by the Swedish clock, with its offset. Raises NoOffset.

    >>> str(in_sweden(datetime.fromisoformat("2021-07-01T10:00+00:00")))
    '2021-07-01 12:00:00+02:00'
    """
    if moment.utcoffset() is None:
        raise NoOffset("a moment must have an offset")
    return with_offset(moment.astimezone(STOCKHOLM))


def with_offset(moment: datetime) -> datetime:
    """A moment of the zone Europe/Stockholm with the offset in place of the zone."""
    offset = moment.utcoffset()
    if offset is None:
        raise NoOffset("a moment must have an offset")
    return moment.replace(tzinfo=_OFFSETS.get(offset) or timezone(offset), fold=0)


def today(now: datetime) -> date:
    """The day it is in Sweden at a moment. Raises NoOffset.

    >>> str(today(datetime.fromisoformat("2021-07-01T22:30+00:00")))
    '2021-07-02'
    """
    return in_sweden(now).date()


def swedish_day(told: date | datetime) -> date:
    """The day it is in Sweden at a moment; a day is itself. Raises NoOffset."""
    return today(told) if isinstance(told, datetime) else told


def at(day: date, clock: time) -> datetime:
    """The moment when the Swedish clock shows a time, the first of two where it does so twice."""
    return with_offset(datetime.combine(day, clock, tzinfo=STOCKHOLM))
