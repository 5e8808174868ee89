"""The stages of a round in their order: when each is, and which comes next on a given day.

When each day is, and where it comes from, is told by `hemval.core.round.days`. Some stages have no
day of their own, only an order: nothing is frozen before the post of the last day is registered,
and nothing is drawn before everything is frozen.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hemval.core.dates.workdays import OutsideCalendar, next_working_day
from hemval.core.round.days import RoundDay, RoundDays
from hemval.core.system.notices import Bound


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
    UNDATED = "undated"
    """No day is set, so no day tells."""


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


def steps(days: RoundDays) -> tuple[Step, ...]:
    """Every stage of the round, in order."""
    closes = days.overall.closes
    registered = _working_day_after(closes) if closes else None
    return (
        _step(Stage.INFORMED, days.inform_by, Bound.LATEST),
        _step(Stage.ANNOUNCED, days.announced),
        _step(Stage.OPENS, days.overall.opens),
        _step(Stage.CLOSES, closes, Bound.LATEST),
        _step(Stage.POST_REGISTERED, registered, Bound.EARLIEST),
        Step(stage=Stage.FROZEN),
        Step(stage=Stage.DRAWN),
        Step(stage=Stage.ALLOCATED),
        _step(Stage.NOTIFIED, days.notify_by, Bound.LATEST),
        _step(Stage.EFFECT, RoundDay(day=days.effect)),
    )


def stages_on(all_steps: tuple[Step, ...], on: date) -> tuple[StageOnDay, ...]:
    """How each stage stands on a day, as far as its days tell.

    A stage has passed when its day has, or a later stage's day has: whether it was done is for the
    records to tell. Of one without a day nothing is said. One that can be done from some day on is
    now until a later one has passed; the first of the others is the next.
    """
    last_passed = max(
        (place for place, step in enumerate(all_steps) if _is_over(step, on)), default=-1
    )
    return tuple(_standing(all_steps, last_passed, on))


def _standing(all_steps: tuple[Step, ...], last_passed: int, on: date) -> Iterator[StageOnDay]:
    has_next = False
    for place, step in enumerate(all_steps):
        if step.day is None:
            tense = Tense.UNDATED
        elif place <= last_passed:
            tense = Tense.PASSED
        elif step.day == on and step.bound is not Bound.EARLIEST:
            tense = Tense.NOW
        elif not has_next and step.day <= on:
            tense, has_next = Tense.NOW, True
        elif not has_next:
            tense, has_next = Tense.NEXT, True
        else:
            tense = Tense.LATER
        yield StageOnDay(step=step, tense=tense)


def _is_over(step: Step, on: date) -> bool:
    return step.day is not None and step.bound is not Bound.EARLIEST and step.day < on


def _step(stage: Stage, when: RoundDay | None, bound: Bound = Bound.EXACT) -> Step:
    if when is None:
        return Step(stage=stage, bound=bound)
    return Step(stage=stage, day=when.day, bound=bound, from_system=when.rule is not None)


def _working_day_after(last: RoundDay) -> RoundDay | None:
    try:
        return RoundDay(day=next_working_day(last.day))
    except OutsideCalendar:
        return None
