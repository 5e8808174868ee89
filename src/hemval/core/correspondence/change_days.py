"""From when another provider may perform, by the system's rules for a change of provider.

The counting is in `hemval.core.dates`, the handover in `hemval.core.handover`; here the rules of a
system are found and held together. A system may have two beside each other, one that says the
earliest day and one that says the latest.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from hemval.core.dates.notice import Uncountable, may_start_on
from hemval.core.handover import ChangeDates, ChangeRefused, change_dates
from hemval.core.system.notices import Bound, NoticeOf, NoticeRule, NoticeStart
from hemval.core.system.rule import in_force_for
from hemval.core.system.system import System

_ONE_DAY = timedelta(days=1)
_NOT_LATER = frozenset({Bound.EXACT, Bound.EARLIEST})
_SAYS_ITS_OWN_DAY = (Bound.EXACT, Bound.EARLIEST, Bound.LATEST)
_PROVIDER_IS_TOLD = frozenset({NoticeStart.PROVIDER_TOLD, NoticeStart.BOTH_TOLD})


class NoDays(StrEnum):
    """Why no days can be given."""

    NO_RULE = "no_rule"
    """The system has no rule for a change of provider that day."""
    NO_MOMENT = "no_moment"
    """The rule counts hours, and only the day is known."""
    RULES_DISAGREE = "rules_disagree"
    """What one rule gives, another does not allow."""


def change_rules(system: System, bundle: str, told: date) -> tuple[NoticeRule, ...]:
    """The rules for a change of provider that govern a bundle on the day that it is told.

    The one that gives the day comes first: the very day, else the earliest, else the latest.
    """
    rules = (
        one
        for one in in_force_for(system.notices, bundle, told)
        if one.of is NoticeOf.CHANGE_OF_PROVIDER
    )
    return tuple(sorted(rules, key=lambda one: _SAYS_ITS_OWN_DAY.index(one.bound)))


def change_days(
    rules: Sequence[NoticeRule], told: date | datetime, agreed: date | None = None
) -> ChangeDates | ChangeRefused | NoDays:
    """The days of a change that is told on a day, by all the rules that govern it.

    `agreed`: a day that the parties want; every rule must allow it.
    """
    if not rules:
        return NoDays.NO_RULE
    first, *others = rules
    try:
        dates = change_dates(count=first.count, bound=first.bound, told=told, agreed=agreed)
        if isinstance(dates, ChangeRefused):
            return dates
        for one in others:
            also = change_dates(count=one.count, bound=one.bound, told=told, agreed=dates.starts)
            if isinstance(also, ChangeRefused):
                return also if agreed is not None else NoDays.RULES_DISAGREE
    except Uncountable:
        return NoDays.NO_MOMENT
    return dates


def earliest_start(rules: Sequence[NoticeRule], told: date | datetime) -> date | NoDays:
    """The first day that the rules leave room for: the day after the message, or a counted one."""
    try:
        days = [one.count.count_from(told) for one in rules]
    except Uncountable:
        return NoDays.NO_MOMENT
    if not days:
        return NoDays.NO_RULE
    tomorrow = days[0].told + _ONE_DAY
    counted = (day.day for one, day in zip(rules, days, strict=True) if one.bound in _NOT_LATER)
    return max((tomorrow, *counted))


def counts_from_provider(rules: Sequence[NoticeRule]) -> bool:
    """Is it counted from when the provider that is left has been told?"""
    return any(one.starts in _PROVIDER_IS_TOLD for one in rules)


def all_may_start_on(rules: Sequence[NoticeRule], day: date) -> bool:
    """May anybody start on that day? Some rules allow no closed day."""
    return all(may_start_on(one.count, day) for one in rules)
