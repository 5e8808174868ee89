"""The days of a round: one value that says when, and where each day comes from.

The plan goes first; where it says nothing, the system's rule for the choice does. Everything that
asks whether something is early or late asks here, so that what is shown is what is counted.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType

from hemval.core.dates.workdays import OutsideCalendar, next_working_day
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.system.choice import ChoiceMode, ChoiceWindow
from hemval.core.system.offered import choice_window
from hemval.core.system.rule import in_force
from hemval.core.system.system import System

_LONGEST_WAIT = timedelta(days=366)
"""So long after the choice takes effect may a day be that she wishes to begin on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundDay:
    """A day of a round; `rule` is the system's rule that gave it, None when the plan did."""

    day: date
    rule: ChoiceWindow | None = None

    @property
    def is_of_this_round(self) -> bool:
        """Was the day set for this round? A choice that is always open began on some day once."""
        return self.rule is None or self.rule.mode is ChoiceMode.WINDOW


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceDays:
    """The first and last day to choose, both included; None means without such a day.

    `goes_on`: the system lets people choose at any time, so that the last day is the round's alone.
    """

    opens: RoundDay | None = None
    closes: RoundDay | None = None
    goes_on: bool = False

    def is_early(self, day: date) -> bool:
        """Could nobody choose yet?"""
        return self.opens is not None and day < self.opens.day

    def is_late(self, day: date) -> bool:
        """Had the choice closed? The last day lasts until midnight."""
        return self._is_after(day) and not self.goes_on

    def is_change(self, day: date) -> bool:
        """Is it after the round, where people may choose at any time? Then she asks to change."""
        return self._is_after(day) and self.goes_on

    def _is_after(self, day: date) -> bool:
        return self.closes is not None and day > self.closes.day


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundDays:
    """When everything in a round is; None where neither plan nor system says.

    `overall` runs from the first day anybody may choose anything to the last; `by_bundle` holds the
    days of each bundle, which may differ where the system has a rule for each. `windows` are the
    rules for when people may choose, by bundle. `asked_on` is the day that the rules for asking are
    read on: the day the choice opens, but never before what is known unless the plan says so.
    """

    facts_on: date
    effect: date
    asked_on: date
    inform_by: RoundDay | None = None
    announced: RoundDay | None = None
    overall: ChoiceDays = ChoiceDays()
    notify_by: RoundDay | None = None
    by_bundle: Mapping[str, ChoiceDays] = field(default_factory=lambda: MappingProxyType({}))
    windows: Mapping[str, ChoiceWindow] = field(default_factory=lambda: MappingProxyType({}))

    def of_bundle(self, bundle: str) -> ChoiceDays:
        """The days to choose a bundle; those of the round for one the system does not have."""
        return self.by_bundle.get(bundle, self.overall)


def may_begin_on(wanted: date, effect: date) -> bool:
    """May a day be wished for, in a round that takes effect on `effect`?

    >>> may_begin_on(date(2020, 12, 1), date(2021, 1, 4)), may_begin_on(date.max, date(2021, 1, 4))
    (False, False)
    """
    return timedelta(0) <= wanted - effect <= _LONGEST_WAIT


def round_days(system: System, plan: RoundPlan) -> RoundDays:
    """Every day of a round, from its plan and else from its system."""
    windows = _windows(system, plan)
    rules = tuple(dict.fromkeys(windows.values()))
    opens = _planned(plan.opens) or _earliest(rules, "opens")
    return RoundDays(
        facts_on=plan.facts_on,
        effect=plan.effect,
        asked_on=plan.opens or max(plan.facts_on, opens.day if opens else plan.facts_on),
        inform_by=_earliest(rules, "inform_by"),
        announced=_planned(plan.announced),
        overall=ChoiceDays(opens=opens, closes=_planned(plan.closes) or _latest(rules, "closes")),
        notify_by=_planned(plan.notify_by) or _earliest(rules, "notify_by"),
        by_bundle={
            bundle.id: _of_bundle(plan, windows.get(bundle.id))
            for bundle in in_force(system.bundles, plan.effect)
        },
        windows=windows,
    )


def post_is_registered_from(closes: date) -> date:
    """The first day when the post of the last day to choose can have been registered.

    It comes the next working day; past the calendar nobody knows which that is, and nobody waits.
    """
    try:
        return next_working_day(closes)
    except OutsideCalendar:
        return closes


def _windows(system: System, plan: RoundPlan) -> dict[str, ChoiceWindow]:
    asked_on = plan.opens or plan.facts_on
    windows = {}
    for bundle in in_force(system.bundles, plan.effect):
        window = choice_window(system, bundle.id, plan.effect, asked_on=asked_on)
        if window is not None:
            windows[bundle.id] = window
    return windows


def _of_bundle(plan: RoundPlan, window: ChoiceWindow | None) -> ChoiceDays:
    rules = () if window is None else (window,)
    return ChoiceDays(
        opens=_planned(plan.opens) or _earliest(rules, "opens"),
        closes=_planned(plan.closes) or _latest(rules, "closes"),
        goes_on=window is not None and window.mode is ChoiceMode.ANY_TIME,
    )


def _planned(day: date | None) -> RoundDay | None:
    return None if day is None else RoundDay(day=day)


def _earliest(rules: Iterable[ChoiceWindow], name: str) -> RoundDay | None:
    return min(_days(rules, name), key=lambda one: one.day, default=None)


def _latest(rules: Iterable[ChoiceWindow], name: str) -> RoundDay | None:
    return max(_days(rules, name), key=lambda one: one.day, default=None)


def _days(rules: Iterable[ChoiceWindow], name: str) -> list[RoundDay]:
    days = ((getattr(rule, name), rule) for rule in rules)
    return [RoundDay(day=day, rule=rule) for day, rule in days if day is not None]
