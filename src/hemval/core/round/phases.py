"""How far a round has come, for whoever follows it: by what is done, and by what its days tell.

What opens and closes does so by itself when its day comes; everything else has come about when
somebody did it. So a round stands in the last phase of those that it has reached.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hemval.core.round.days import RoundDays


class Phase(StrEnum):
    """The phases of a round, in order."""

    PLANNED = "planned"
    """It is set up, and nobody has been told of it."""
    ANNOUNCED = "announced"
    OPEN = "open"
    CLOSED = "closed"
    """Nobody may choose any more, and the post of the last days is being registered."""
    SIGNED_OFF = "signed_off"
    """Somebody answers for that all post is registered."""
    FROZEN = "frozen"
    DRAWN = "drawn"
    ALLOCATED = "allocated"
    REVIEWED = "reviewed"
    DECIDED = "decided"
    IN_EFFECT = "in_effect"


class Place(StrEnum):
    """Where a phase lies, seen from where the round stands."""

    BEHIND = "behind"
    HERE = "here"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """On which day each thing was done with a round; None where it is not done.

    `invited` opens the round: without it no day does.
    """

    invited: date | None = None
    signed_off: date | None = None
    frozen: date | None = None
    drawn: date | None = None
    allocated: date | None = None
    reviewed: date | None = None
    decided: date | None = None
    carried_out: date | None = None
    in_effect: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseOnDay:
    """A phase as it lies on a day; `day` is when it came or is to come, None where nothing says."""

    phase: Phase
    place: Place
    day: date | None


def phase_on(days: RoundDays, done: Done, on: date) -> Phase:
    """The phase in which a round stands on a day."""
    reached = [phase for phase, _ in _reached(days, done, on)]
    return reached[-1] if reached else Phase.PLANNED


def phases_on(
    days: RoundDays, done: Done, on: date, *, is_played: bool = False
) -> tuple[PhaseOnDay, ...]:
    """Every phase of a round but that of planning, in order, as they lie on a day.

    `is_played`: an exercise on another day than today, in which the days when things were done say
    nothing.
    """
    here = phase_on(days, done, on)
    order = list(Phase)
    came = {} if is_played else dict(_reached(days, done, on))
    planned = _planned(days)
    return tuple(
        PhaseOnDay(
            phase=phase,
            place=_place(order.index(phase), order.index(here)),
            day=came.get(phase) or planned.get(phase),
        )
        for phase in order[1:]
    )


def _place(phase: int, here: int) -> Place:
    if phase == here:
        return Place.HERE
    return Place.BEHIND if phase < here else Place.AHEAD


def _reached(days: RoundDays, done: Done, on: date) -> list[tuple[Phase, date | None]]:
    planned = _planned(days)
    by_day = (
        (Phase.ANNOUNCED, days.announced is not None and days.announced.day <= on),
        (Phase.OPEN, _has_come(planned.get(Phase.OPEN), done.invited, on)),
        (Phase.CLOSED, _has_come(planned.get(Phase.CLOSED), done.invited, on)),
    )
    by_somebody = (
        (Phase.SIGNED_OFF, done.signed_off),
        (Phase.FROZEN, done.frozen),
        (Phase.DRAWN, done.drawn),
        (Phase.ALLOCATED, done.allocated),
        (Phase.REVIEWED, done.reviewed),
        (Phase.DECIDED, done.decided),
        (Phase.IN_EFFECT, done.in_effect),
    )
    return [
        *((phase, planned.get(phase)) for phase, has_come in by_day if has_come),
        *((phase, day) for phase, day in by_somebody if day is not None),
    ]


def _has_come(day: date | None, invited: date | None, on: date) -> bool:
    return invited is not None and day is not None and day <= on


def _planned(days: RoundDays) -> dict[Phase, date]:
    """The days that are known beforehand; the choice is closed from the day after its last."""
    known: dict[Phase, date] = {Phase.IN_EFFECT: days.effect}
    if days.announced:
        known[Phase.ANNOUNCED] = days.announced.day
    if days.overall.opens:
        known[Phase.OPEN] = days.overall.opens.day
    if days.overall.closes:
        known[Phase.CLOSED] = days.overall.closes.day + timedelta(days=1)
    if days.notify_by:
        known[Phase.DECIDED] = days.notify_by.day
    return known
