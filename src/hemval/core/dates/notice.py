"""How long before something takes effect: the ways municipalities count, as small named classes.

Each class only *counts*. Whether the day it gives is the earliest, the latest or the very day is
said by the rule that uses it (`hemval.core.system.notices`).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from hemval.core.dates.hours import ClockHours


class OnClosedDay(StrEnum):
    """What holds when the count ends on a day when nobody may start."""

    NEXT_WORKING_DAY = "next_working_day"
    THAT_DAY = "that_day"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingDays:
    """So many working days, day one being the day of the message or the day after.

    Botkyrka: five, day one included; the new provider starts the day after the last one, never on
    a holiday (routine for change of provider).
    """

    days: int
    day_one_included: bool = False
    on_closed_day: OnClosedDay = OnClosedDay.NEXT_WORKING_DAY
    by: Literal["working_days"] = "working_days"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDays:
    """So many days of any kind, counted from the day after the message (Habo, Gävle, Umeå: 14)."""

    days: int
    on_closed_day: OnClosedDay = OnClosedDay.THAT_DAY
    by: Literal["calendar_days"] = "calendar_days"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOfMonth:
    """Told by a day of the month: effect the first of a month after; later: one month more.

    Norrköping: by the 20th, the first of the second month after. Göteborg's cap changes: by the
    15th, the first of the next month.
    """

    day: int
    months_after: int
    by: Literal["day_of_month"] = "day_of_month"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextWorkingDay:
    """The first working day after the message (Göteborg: a cap that is reached)."""

    by: Literal["next_working_day"] = "next_working_day"


@dataclass(frozen=True, slots=True, kw_only=True)
class WithinHours:
    """So many hours after the message counts as received, within the hours when it is received.

    Botkyrka: 24 hours; orders are received 08-17 on working days.
    """

    hours: int
    received: ClockHours | None = None
    by: Literal["within_hours"] = "within_hours"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weeks:
    """So many whole weeks from the day of the message (three weeks to appeal)."""

    weeks: int
    by: Literal["weeks"] = "weeks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Months:
    """So many whole months from the day of the message (answer to an application)."""

    months: int
    by: Literal["months"] = "months"


Count = WorkingDays | CalendarDays | DayOfMonth | NextWorkingDay | WithinHours | Weeks | Months
"""Every way of counting; told apart by `by`."""
