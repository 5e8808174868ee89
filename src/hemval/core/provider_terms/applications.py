"""When a provider can apply next, and when its contract would start."""

from dataclasses import dataclass
from datetime import date

from hemval.core.dates.notice import Months, OnClosedDay, Weeks
from hemval.core.system.procurement import (
    ApplicationMode,
    ApplicationRule,
    DatedWindow,
    YearlyWindow,
)


class ImpossibleWindow(ValueError):
    """A window's contracts would start before its last day to apply: a fault in the rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationDates:
    """The days of one window; None where the rule names no such day.

    `apply_by` is the last day, also when it is a closed one. `answer_by` is counted from it, or
    from today where applications are taken continuously.
    """

    apply_from: date | None = None
    apply_by: date | None = None
    answer_by: date | None = None
    starts: date | None = None


def next_application(rule: ApplicationRule, on: date) -> ApplicationDates | None:
    """The window that closes first of those not yet closed on a day; None when there is none.

    Raises ImpossibleWindow.
    """
    if rule.mode is ApplicationMode.NONE:
        return None
    if rule.mode is ApplicationMode.CONTINUOUS:
        return ApplicationDates(answer_by=_answered(rule, on))
    yearly = [_in_year(rule, one, year) for one in rule.yearly for year in (on.year, on.year + 1)]
    dated = [_dated(rule, one) for one in rule.dated]
    still_open = [one for one in (*yearly, *dated) if on <= (one.apply_by or date.max)]
    return min(still_open, key=lambda one: one.apply_by or date.max, default=None)


def _in_year(rule: ApplicationRule, window: YearlyWindow, year: int) -> ApplicationDates:
    apply_by = window.apply_by.in_year(year)
    starts = window.start.in_year(year + window.years_after)
    if starts <= apply_by:
        raise ImpossibleWindow(f"{window.apply_by} is not before {window.start}")
    answer_by = _answered(rule, apply_by)
    if window.answer_by:
        answer_by = window.answer_by.in_year(year)
        if answer_by < apply_by:
            answer_by = window.answer_by.in_year(year + 1)
    return ApplicationDates(apply_by=apply_by, answer_by=answer_by, starts=starts)


def _dated(rule: ApplicationRule, window: DatedWindow) -> ApplicationDates:
    answer_by = window.answer_by
    if answer_by is None and window.closes:
        answer_by = _answered(rule, window.closes)
    return ApplicationDates(
        apply_from=window.opens,
        apply_by=window.closes,
        answer_by=answer_by,
        starts=window.start,
    )


def _answered(rule: ApplicationRule, applied: date) -> date | None:
    """The last day to answer, which stands also on a closed day: the municipality set it."""
    count: Months | Weeks
    if rule.answer_within_months:
        count = Months(months=rule.answer_within_months, on_closed_day=OnClosedDay.THAT_DAY)
    elif rule.answer_within_weeks:
        count = Weeks(weeks=rule.answer_within_weeks, on_closed_day=OnClosedDay.THAT_DAY)
    else:
        return None
    return count.count_from(applied).day
