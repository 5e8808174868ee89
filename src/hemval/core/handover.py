"""A change of provider in dates: who performs until when.

At every change the provider that leaves performs until the day before the other starts, whatever
the notice rule (LOV and the care decision give the person her help every day). The days are whole
ones; on the starting day itself the provider that leaves answers for the person until the keys
have changed hands, within the switch hours of the rule (Botkyrka: rutin för byte av utförare,
2021-04-19).
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from hemval.core.dates.notice import Count, NoticeDays, may_start_on
from hemval.core.dates.period import Period
from hemval.core.system.notices import Bound

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeDates:
    """A change, day by day. Only the start is stored; the end follows from it, without a gap."""

    notice: NoticeDays
    starts: date

    @property
    def told(self) -> date:
        """The day that the person and the provider that leaves have been told."""
        return self.notice.told

    @property
    def notice_ends(self) -> date:
        """The last day of the notice; before the start where the start was moved off a closed day.

        Where the parties have agreed on another day, the notice lasts until the day before it.
        """
        moved = self.starts == self.notice.day
        return (self.notice.counted if moved else self.starts) - _ONE_DAY

    @property
    def leaving_performs_through(self) -> date:
        """The last whole day of the provider that leaves: the day before the other starts."""
        return self.starts - _ONE_DAY

    @property
    def paid_through(self) -> date:
        """The last day that the provider that leaves is paid for as far as is decided.

        Botkyrka pays until the switch, but at most for the days of the notice.
        """
        return min(self.notice_ends, self.leaving_performs_through)

    @property
    def pay_undecided(self) -> Period | None:
        """The days that it performs after the notice has ended; who pays them is not decided."""
        if self.paid_through == self.leaving_performs_through:
            return None
        return Period(self.paid_through + _ONE_DAY, self.leaving_performs_through)


class ChangeRefusal(StrEnum):
    """Why a change cannot take place on the day that was asked for."""

    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    ANOTHER_DAY = "another_day"
    """The rule gives one day and no other."""
    CLOSED_DAY = "closed_day"
    """Nobody may start on a closed day under this rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRefused:
    """The day that was asked for cannot be had: why, and which days can."""

    asked_for: date
    reason: ChangeRefusal
    possible: Period


def change_dates(
    *, count: Count, bound: Bound, told: date | datetime, agreed: date | None = None
) -> ChangeDates | ChangeRefused:
    """The dates of a change that is told on a day, started when the rule says or as agreed.

    `agreed` is a day that the parties want: under `earliest` it may be later than the counted day,
    under `latest` earlier, under `exact` neither. Nobody starts on the day of the message, since
    the other has begun that day. Raises what the count raises.
    """
    notice = count.count_from(told)
    possible = _possible_days(notice, bound)
    if agreed is None:
        return ChangeDates(notice=notice, starts=max(notice.day, notice.told + _ONE_DAY))
    if reason := _refusal(agreed, possible, bound, count):
        return ChangeRefused(asked_for=agreed, reason=reason, possible=possible)
    return ChangeDates(notice=notice, starts=agreed)


def _possible_days(notice: NoticeDays, bound: Bound) -> Period:
    tomorrow = notice.told + _ONE_DAY
    day = max(notice.day, tomorrow)
    if bound is Bound.EARLIEST:
        return Period(day, None)
    return Period(tomorrow if bound is Bound.LATEST else day, day)


def _refusal(agreed: date, possible: Period, bound: Bound, count: Count) -> ChangeRefusal | None:
    if not possible.holds(agreed):
        if bound is Bound.EXACT:
            return ChangeRefusal.ANOTHER_DAY
        is_early = possible.first is not None and agreed < possible.first
        return ChangeRefusal.TOO_EARLY if is_early else ChangeRefusal.TOO_LATE
    return None if may_start_on(count, agreed) else ChangeRefusal.CLOSED_DAY
