"""The days of a made-up office, counted from the day that it is made up."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hemval.core.dates.zone import at, today
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.system.system import System
from hemval.core.system.values import RoundKind
from hemval.synthetic.recipe import Recipe, made_up_plan

_IN_EFFECT_FOR = timedelta(weeks=7)
_UNTIL_EFFECT = timedelta(weeks=12)
_TO_CHOOSE_IN = timedelta(weeks=3)
_ANNOUNCED_BEFORE = timedelta(weeks=2)
_WEEK = 7
_SATURDAY = 5
_SECOND = 2


def earlier_effect(today: date) -> date:
    """The Monday on which the earlier round took effect."""
    return _monday(today - _IN_EFFECT_FOR)


def current_plan(system: System, kind: RoundKind, today: date) -> RoundPlan:
    """The round in which people choose today for the last day."""
    effect = _monday(today + _UNTIL_EFFECT)
    recipe = Recipe(system=system, seed=_SECOND, kind=kind, effect=effect)
    opens = today - _TO_CHOOSE_IN
    return replace(
        made_up_plan(recipe),
        announced=opens - _ANNOUNCED_BEFORE,
        opens=opens,
        closes=today,
        share_base_on=today,
        facts_on=today,
    )


def office_hour(day: date, hour: int = 9) -> datetime:
    """A moment when people are at work: that day, or the Monday after a weekend."""
    waits = _WEEK - day.weekday() if day.weekday() >= _SATURDAY else 0
    return at(day + timedelta(days=waits), time(hour))


def later(now: datetime, days: int) -> datetime:
    """The same hour when people are at work so many days later."""
    return office_hour(today(now) + timedelta(days=days), now.hour)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday() % _WEEK)
