"""When a provider's own cap can be raised or lowered, and when not.

Göteborg: told by the 15th, valid from the first of the next month; from the next weekday when the
provider has reached its cap; at most four times a year, up or down (rules for approved providers).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hemval.core.dates.notice import Count


@dataclass(frozen=True, slots=True, kw_only=True)
class CapChangeRule:
    """How a cap change is counted.

    `when_full` is counted instead of `notice` when the provider has reached its cap.
    `most_a_year`: changes in a calendar year, counted by the day they take effect; None: no limit.
    """

    notice: Count
    when_full: Count | None = None
    most_a_year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CapChange:
    """The cap is changed; `left` more changes can take effect that year, None without a limit."""

    told: date
    valid_from: date
    left: int | None


class CapChangeRefusal(StrEnum):
    """Why a cap cannot be changed."""

    NO_MORE_THAT_YEAR = "no_more_that_year"
    NEVER = "never"
    """The rule lets nobody change its cap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CapChangeRefused:
    """The cap is not changed: why, and the first day to tell of a change that can take effect.

    `year` is the year that is full; `valid_from` is when a change told of from `tell_from` takes
    effect. Both days are None where none ever can.
    """

    told: date
    reason: CapChangeRefusal
    year: int
    tell_from: date | None = None
    valid_from: date | None = None


def decide_cap_change(
    rule: CapChangeRule, *, told: date, earlier: Iterable[date] = (), is_full: bool = False
) -> CapChange | CapChangeRefused:
    """Can the cap be changed, and from when?

    `earlier` are the days when the provider's other changes took or take effect. A change for a
    provider that is full counts as any other. Raises what the count raises.
    """
    taken = tuple(earlier)
    count = rule.when_full if is_full and rule.when_full else rule.notice
    valid_from = count.count_from(told).day
    left = _left(rule, valid_from.year, taken)
    if left is None or left > 0:
        return CapChange(told=told, valid_from=valid_from, left=None if left is None else left - 1)
    if rule.most_a_year == 0:
        return CapChangeRefused(told=told, reason=CapChangeRefusal.NEVER, year=valid_from.year)
    tell_from = told
    while _left(rule, rule.notice.count_from(tell_from).day.year, taken) == 0:
        tell_from += timedelta(days=1)
    return CapChangeRefused(
        told=told,
        reason=CapChangeRefusal.NO_MORE_THAT_YEAR,
        year=valid_from.year,
        tell_from=tell_from,
        valid_from=rule.notice.count_from(tell_from).day,
    )


def _left(rule: CapChangeRule, year: int, taken: tuple[date, ...]) -> int | None:
    if rule.most_a_year is None:
        return None
    return max(0, rule.most_a_year - sum(day.year == year for day in taken))
