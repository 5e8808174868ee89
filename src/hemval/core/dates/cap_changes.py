"""When a provider's own cap can be raised or lowered, and when not.

Göteborg: told by the 15th, valid from the first of the next month; from the next weekday when the
provider has reached its cap; at most four times a year, up or down (rules for approved providers).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hemval.core.dates.notice import Count, Uncountable


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


@dataclass(frozen=True, slots=True, kw_only=True)
class CapChangeRefused:
    """The cap is not changed: why, and the first day to tell of a change that can take effect."""

    told: date
    reason: CapChangeRefusal
    year: int
    tell_from: date
    valid_from: date


def decide_cap_change(
    rule: CapChangeRule, *, told: date, earlier: Iterable[date] = (), is_full: bool = False
) -> CapChange | CapChangeRefused:
    """Can the cap be changed, and from when?

    `earlier` are the days when the provider's other changes took or take effect. A change for a
    provider that is full counts as any other. Raises Uncountable for a rule with no change a year.
    """
    if rule.most_a_year is not None and rule.most_a_year < 1:
        raise Uncountable("number")
    taken = tuple(earlier)
    count = rule.when_full if is_full and rule.when_full else rule.notice
    valid_from = count.count_from(told).day
    left = _left(rule, valid_from.year, taken)
    if left is None or left > 0:
        return CapChange(told=told, valid_from=valid_from, left=None if left is None else left - 1)
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
