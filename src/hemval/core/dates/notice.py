"""How long before something takes effect: the ways municipalities count, as small named classes.

Each class only *counts*: `count_from` takes the day or the moment when somebody is told, and
answers with the days in between and the day it arrives at. Whether that day is the earliest, the
latest or the very day is said by the rule that uses it (`hemval.core.system.notices`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import ClassVar, Literal

from hemval.core.dates.hours import ClockHours
from hemval.core.dates.months import first_of_month, months_later
from hemval.core.dates.workdays import (
    Closed,
    closed_because,
    first_working_day_from,
    is_working_day,
    next_working_day,
    working_day_number,
)
from hemval.core.dates.zone import at, in_sweden, swedish_day

_ONE_DAY = timedelta(days=1)


_LAST_DAY_OF_EVERY_MONTH = 28


@dataclass(frozen=True, slots=True)
class Limits:
    """The lowest and the highest that a number may be; None means no highest.

    >>> Limits(1, 28).hold(29)
    False
    """

    lowest: int
    highest: int | None = None

    def hold(self, number: int | Decimal) -> bool:
        """Does the number lie within them, both included?"""
        return self.lowest <= number and (self.highest is None or number <= self.highest)


_AT_LEAST_ONE = Limits(1)


class OnClosedDay(StrEnum):
    """What holds when the count ends on a day when nobody may start."""

    NEXT_WORKING_DAY = "next_working_day"
    THAT_DAY = "that_day"


class Uncountable(ValueError):
    """The rule cannot be counted so; `code` names why.

    `number`: the rule's own number is too small or too large. `moment`: hours are counted from a
    moment, and only a day was told.
    """

    def __init__(self, code: str) -> None:
        """Keep the code."""
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDays:
    """A count, day by day.

    `told`: the day of the message. `first_counted` and `last_counted`: day one and the last day of
    the count. `counted`: the day the count arrives at. `day`: the same, or the first working day
    after it where nobody may start on a closed day; `closed` then says why it was moved.
    `tell_by`: the last day to tell for the same answer, where the rule has one. `received_at` and
    `due_at`: where hours are counted, from when and until when, by the Swedish clock.
    """

    told: date
    first_counted: date
    last_counted: date
    counted: date
    day: date
    closed: Closed | None = None
    tell_by: date | None = None
    received_at: datetime | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingDays:
    """So many working days, day one being the day of the message or the day after.

    The count arrives at the day after the last of them. Where the rule does not say which day is
    day one, it is the day after the message. Botkyrka: five, day one included; the new
    provider starts the day after the last one, never on a holiday (rutin för byte av utförare,
    2021-04-19).

    >>> five = WorkingDays(days=5, day_one_included=True)
    >>> five.count_from(date(2021, 4, 12)).last_counted, five.count_from(date(2021, 4, 12)).day
    (datetime.date(2021, 4, 16), datetime.date(2021, 4, 19))
    """

    LIMITS: ClassVar[Mapping[str, Limits]] = MappingProxyType({"days": _AT_LEAST_ONE})

    days: int
    day_one_included: bool | None = None
    on_closed_day: OnClosedDay | None = None
    by: Literal["working_days"] = "working_days"

    def count_from(self, told: date | datetime) -> NoticeDays:
        """Count from a message; one that comes on a closed day counts as the next working day's.

        Raises Uncountable.
        """
        _check(self)
        day = swedish_day(told)
        first = working_day_number(1, day, day_one_included=bool(self.day_one_included))
        last = working_day_number(self.days, first, day_one_included=True)
        return _arrived(day, first, last, last + _ONE_DAY, closed_day_rule(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDays:
    """So many days of any kind, counted from the day after the message (Habo, Gävle, Umeå: 14).

    The count arrives at the last of them: fourteen days after a Monday is the Monday two weeks
    later.
    """

    LIMITS: ClassVar[Mapping[str, Limits]] = MappingProxyType({"days": _AT_LEAST_ONE})

    days: int
    on_closed_day: OnClosedDay | None = None
    by: Literal["calendar_days"] = "calendar_days"

    def count_from(self, told: date | datetime) -> NoticeDays:
        """Count from a message. Raises Uncountable."""
        _check(self)
        return _after(told, timedelta(days=self.days), closed_day_rule(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOfMonth:
    """Told by a day of the month: effect the first of a month after; later: one month more.

    Norrköping: by the 20th, the first of the second month after. Göteborg's cap changes: by the
    15th, the first of the next month. The day is one that every month has.

    >>> DayOfMonth(day=20, months_after=2).count_from(date(2026, 6, 21)).day
    datetime.date(2026, 9, 1)
    """

    LIMITS: ClassVar[Mapping[str, Limits]] = MappingProxyType(
        {"day": Limits(1, _LAST_DAY_OF_EVERY_MONTH), "months_after": _AT_LEAST_ONE}
    )

    day: int
    months_after: int
    by: Literal["day_of_month"] = "day_of_month"

    def count_from(self, told: date | datetime) -> NoticeDays:
        """Count from a message. Raises Uncountable."""
        _check(self)
        day = swedish_day(told)
        month = first_of_month(day)
        if day.day > self.day:
            month = months_later(month, 1)
        counted = months_later(month, self.months_after)
        tell_by = month.replace(day=self.day)
        return NoticeDays(
            told=day,
            first_counted=day + _ONE_DAY,
            last_counted=counted - _ONE_DAY,
            counted=counted,
            day=counted,
            tell_by=tell_by,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NextWorkingDay:
    """The first working day after the message (Göteborg: the cap of a provider that is full)."""

    LIMITS: ClassVar[Mapping[str, Limits]] = MappingProxyType({})

    by: Literal["next_working_day"] = "next_working_day"

    def count_from(self, told: date | datetime) -> NoticeDays:
        """Count from a message."""
        day = swedish_day(told)
        following = next_working_day(day)
        return _arrived(day, following, following, following, OnClosedDay.THAT_DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class WithinHours:
    """So many hours after the message counts as received, within the hours when it is received.

    Botkyrka: 24 hours; orders are received 08-17 on working days. One that comes at 17.00 or later
    counts from 08.00 on the next working day. The hours are real ones: over a night when the clock
    is changed, the clock shows an hour more or less.
    """

    LIMITS: ClassVar[Mapping[str, Limits]] = MappingProxyType({"hours": _AT_LEAST_ONE})

    hours: int
    received: ClockHours | None = None
    by: Literal["within_hours"] = "within_hours"

    def count_from(self, told: date | datetime) -> NoticeDays:
        """Count from a moment. Raises Uncountable, also for a day without a time."""
        _check(self)
        if not isinstance(told, datetime):
            raise Uncountable("moment")
        moment = in_sweden(told)
        received_at = _received_at(moment, self.received) if self.received else moment
        due_at = in_sweden(received_at + timedelta(hours=self.hours))
        return NoticeDays(
            told=moment.date(),
            first_counted=received_at.date(),
            last_counted=due_at.date(),
            counted=due_at.date(),
            day=due_at.date(),
            received_at=received_at,
            due_at=due_at,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Weeks:
    """So many whole weeks from the day of the message (three weeks to appeal).

    The rule must say what holds on a closed day: a time that a law sets for an act, such as an
    appeal, ends on the next working day (lagen 1930:173 om beräkning av lagstadgad tid, 2 §), and
    a time that a municipality sets need not.
    """

    LIMITS: ClassVar[Mapping[str, Limits]] = MappingProxyType({"weeks": _AT_LEAST_ONE})

    weeks: int
    on_closed_day: OnClosedDay
    by: Literal["weeks"] = "weeks"

    def count_from(self, told: date | datetime) -> NoticeDays:
        """Count from a message. Raises Uncountable."""
        _check(self)
        return _after(told, timedelta(weeks=self.weeks), self.on_closed_day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Months:
    """So many whole months from the day of the message (answer to an application).

    The count arrives at the same day of that month, or at its last day when it is shorter
    (lagen 1930:173, 1 §): a month from 31 January is 28 or 29 February.
    """

    LIMITS: ClassVar[Mapping[str, Limits]] = MappingProxyType({"months": _AT_LEAST_ONE})

    months: int
    on_closed_day: OnClosedDay | None = None
    by: Literal["months"] = "months"

    def count_from(self, told: date | datetime) -> NoticeDays:
        """Count from a message. Raises Uncountable."""
        _check(self)
        day = swedish_day(told)
        return _after(day, months_later(day, self.months) - day, closed_day_rule(self))


Count = WorkingDays | CalendarDays | DayOfMonth | NextWorkingDay | WithinHours | Weeks | Months
"""Every way of counting; told apart by `by`."""


def may_start_on(count: Count, day: date) -> bool:
    """May anything start on that day under the rule? Some rules allow no closed day."""
    if not isinstance(count, WorkingDays | CalendarDays | Weeks | Months):
        return True
    return closed_day_rule(count) is OnClosedDay.THAT_DAY or is_working_day(day)


def closed_day_rule(count: WorkingDays | CalendarDays | Weeks | Months) -> OnClosedDay:
    """What is counted with on a closed day, also where the rule does not say.

    Working days then go on to the next working day; every other count stays on its day.
    """
    if count.on_closed_day is not None:
        return count.on_closed_day
    counts_working_days = isinstance(count, WorkingDays)
    return OnClosedDay.NEXT_WORKING_DAY if counts_working_days else OnClosedDay.THAT_DAY


def _check(count: Count) -> None:
    if not all(limits.hold(getattr(count, name)) for name, limits in count.LIMITS.items()):
        raise Uncountable("number")


def _after(told: date | datetime, time_after: timedelta, on_closed_day: OnClosedDay) -> NoticeDays:
    day = swedish_day(told)
    last = day + time_after
    return _arrived(day, day + _ONE_DAY, last, last, on_closed_day)


def _arrived(
    told: date, first: date, last: date, counted: date, on_closed_day: OnClosedDay
) -> NoticeDays:
    closed = None
    if on_closed_day is OnClosedDay.NEXT_WORKING_DAY:
        closed = closed_because(counted)
    return NoticeDays(
        told=told,
        first_counted=first,
        last_counted=last,
        counted=counted,
        day=first_working_day_from(counted) if closed else counted,
        closed=closed,
    )


def _received_at(told: datetime, received: ClockHours) -> datetime:
    """When a message counts as received: at once, or when messages are next received."""
    day, since = told.date(), told.time()
    while True:
        if is_working_day(day):
            for start, end in received.within_a_day():
                if end is None or since < end:
                    return told if start <= since and day == told.date() else at(day, start)
        day, since = day + _ONE_DAY, time.min
