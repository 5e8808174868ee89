"""When somebody answers the phone: on a common day, on a holiday, and right now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from hemval.core.dates.hours import ClockHours
from hemval.core.dates.workdays import Closed, closed_because
from hemval.core.dates.zone import at, in_sweden
from hemval.core.system.presentation import PhoneHours

_LOOKED_AHEAD = 14
"""Nobody is closed for longer without saying so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDay:
    """When somebody answers on a day; no hours is not at all.

    `is_exception`: somebody has said so of that very day. `holiday`: why nobody answers, where it
    is a holiday.
    """

    day: date
    hours: tuple[ClockHours, ...]
    is_exception: bool = False
    holiday: Closed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """Whether somebody answers now: until when, or when next. Neither where no hours are known."""

    is_open: bool
    until: time | None = None
    opens: datetime | None = None


def hours_on(
    day: date, weekly: Iterable[PhoneHours], exceptions: Mapping[date, tuple[ClockHours, ...]]
) -> OnDay:
    """When somebody answers on a day.

    What is said of that very day holds; else nobody answers on a holiday, and else the hours of
    the week hold. Raises OutsideCalendar.
    """
    if day in exceptions:
        return OnDay(day=day, hours=exceptions[day], is_exception=True)
    closed = closed_because(day)
    if closed is not None and closed is not Closed.WEEKEND:
        return OnDay(day=day, hours=(), holiday=closed)
    hours = [one.hours for one in weekly if day.isoweekday() in one.weekdays]
    return OnDay(day=day, hours=tuple(sorted(hours, key=lambda one: one.start)))


def answering(
    now: datetime,
    weekly: Iterable[PhoneHours],
    exceptions: Mapping[date, tuple[ClockHours, ...]],
) -> Answering:
    """Does somebody answer at a moment, by the Swedish clock? Raises OutsideCalendar, NoOffset."""
    local, common = in_sweden(now), tuple(weekly)
    clock = local.time()
    for one in hours_on(local.date(), common, exceptions).hours:
        if one.holds(clock):
            return Answering(is_open=True, until=one.end)
    for ahead in range(_LOOKED_AHEAD + 1):
        day = local.date() + timedelta(days=ahead)
        for one in hours_on(day, common, exceptions).hours:
            if ahead or one.start > clock:
                return Answering(is_open=False, opens=at(day, one.start))
    return Answering(is_open=False)
