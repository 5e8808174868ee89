"""The stages of a round in their order: when each is, and which comes next on a given day.

The plan says when; where it says nothing, the system's rule for the choice does. Some stages have
no day of their own, only an order: nothing is frozen before the post of the last day is registered,
and nothing is drawn before everything is frozen.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hemval.core.dates.workdays import OutsideCalendar, next_working_day
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.system.choice import ChoiceMode, ChoiceWindow
from hemval.core.system.notices import Bound
from hemval.core.system.rule import in_force, in_force_for
from hemval.core.system.system import System


class Stage(StrEnum):
    """The stages of a round, in order."""

    INFORMED = "informed"
    """Everybody has been told that choice is coming."""
    ANNOUNCED = "announced"
    """The round is announced: its rules, its room and how the order is drawn."""
    OPENS = "opens"
    CLOSES = "closes"
    POST_REGISTERED = "post_registered"
    """The post of the last day is registered and somebody has signed for it."""
    FROZEN = "frozen"
    DRAWN = "drawn"
    ALLOCATED = "allocated"
    NOTIFIED = "notified"
    """Everybody has got her outcome."""
    EFFECT = "effect"


class Tense(StrEnum):
    """Where a stage stands on a day, as far as the dates tell."""

    PASSED = "passed"
    NOW = "now"
    """Its day is today, or it can be done from today on."""
    NEXT = "next"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One stage: its day, what the day is a bound of, and whether the system's rule gave it.

    `day` is None when nothing says when; only the order is then known.
    """

    stage: Stage
    day: date | None = None
    bound: Bound = Bound.EXACT
    from_system: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StageOnDay:
    """A stage as it stands on a day."""

    step: Step
    tense: Tense


def governing_windows(system: System, plan: RoundPlan) -> tuple[ChoiceWindow, ...]:
    """The rules for when people may choose that govern a round.

    They are read as they hold when people are asked: a rule for the introduction may have ended by
    the day the choice takes effect. The rules of the day of effect stand in where there are none.
    """
    for on in (plan.opens or plan.facts_on, plan.effect):
        bundles = [bundle.id for bundle in in_force(system.bundles, plan.effect)]
        windows = {
            id(window): window
            for bundle in bundles
            for window in in_force_for(system.choice, bundle, on)
        }
        if windows:
            return tuple(windows.values())
    return ()


def steps(system: System, plan: RoundPlan) -> tuple[Step, ...]:
    """Every stage of the round, in order."""
    windows = governing_windows(system, plan)
    closes = _from(plan.closes, _latest(windows, "closes"))
    notify = _from(plan.notify_by, _earliest(windows, "notify_by"))
    return (
        _step(Stage.INFORMED, (_earliest(windows, "inform_by"), True), Bound.LATEST),
        _step(Stage.ANNOUNCED, (plan.announced, False)),
        _step(Stage.OPENS, _from(plan.opens, _earliest(windows, "opens"))),
        _step(Stage.CLOSES, closes, Bound.LATEST),
        _step(Stage.POST_REGISTERED, (_working_day_after(closes[0]), False), Bound.EARLIEST),
        Step(stage=Stage.FROZEN),
        Step(stage=Stage.DRAWN),
        Step(stage=Stage.ALLOCATED),
        _step(Stage.NOTIFIED, notify, Bound.LATEST),
        _step(Stage.EFFECT, (plan.effect, False)),
    )


def stages_on(all_steps: tuple[Step, ...], on: date) -> tuple[StageOnDay, ...]:
    """How each stage stands on a day.

    A stage has passed when its day has, or when a later stage has: whether it was done is for the
    records to tell. One that can be done from some day on is now until a later one has passed; the
    first of the others is the next.
    """
    last_passed = max(
        (place for place, step in enumerate(all_steps) if _is_over(step, on)), default=-1
    )
    return tuple(_standing(all_steps, last_passed, on))


def _standing(all_steps: tuple[Step, ...], last_passed: int, on: date) -> Iterator[StageOnDay]:
    has_next = False
    for place, step in enumerate(all_steps):
        if place <= last_passed:
            tense = Tense.PASSED
        elif step.day == on and step.bound is not Bound.EARLIEST:
            tense = Tense.NOW
        elif not has_next and step.day is not None and step.day <= on:
            tense, has_next = Tense.NOW, True
        elif not has_next:
            tense, has_next = Tense.NEXT, True
        else:
            tense = Tense.LATER
        yield StageOnDay(step=step, tense=tense)


def is_by_window(windows: tuple[ChoiceWindow, ...]) -> bool:
    """Do people choose within a window, so that a last day is needed?"""
    return any(window.mode is ChoiceMode.WINDOW for window in windows)


def _is_over(step: Step, on: date) -> bool:
    return step.day is not None and step.bound is not Bound.EARLIEST and step.day < on


def _step(stage: Stage, day: tuple[date | None, bool], bound: Bound = Bound.EXACT) -> Step:
    when, from_system = day
    return Step(stage=stage, day=when, bound=bound, from_system=from_system and when is not None)


def _from(planned: date | None, ruled: date | None) -> tuple[date | None, bool]:
    return (planned, False) if planned is not None else (ruled, True)


def _earliest(windows: tuple[ChoiceWindow, ...], name: str) -> date | None:
    return min(_days(windows, name), default=None)


def _latest(windows: tuple[ChoiceWindow, ...], name: str) -> date | None:
    return max(_days(windows, name), default=None)


def _days(windows: tuple[ChoiceWindow, ...], name: str) -> list[date]:
    days = (getattr(window, name) for window in windows)
    return [day for day in days if day is not None]


def _working_day_after(day: date | None) -> date | None:
    if day is None:
        return None
    try:
        return next_working_day(day)
    except OutsideCalendar:
        return None
