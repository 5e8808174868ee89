"""Whether a choice that somebody hands in can be taken down as told, and what it is then worth.

What she wants is kept whatever it is worth: late, in doubt, replaced. Only what nobody could act on
is given back to whoever writes it down, while she is still on the line: an answer that says nothing
or two things, a provider that cannot be chosen, a day that has not come.
"""

from collections.abc import Collection
from datetime import date, datetime
from enum import StrEnum

from hemval.core.choosing import CountedChoice
from hemval.core.facts.choices import Choice
from hemval.core.round.days import may_begin_on
from hemval.core.round.phases import Phase

_IN_TIME_IN = frozenset({Phase.ANNOUNCED, Phase.OPEN})
_NO_CHOICES_IN = frozenset({Phase.PLANNED, Phase.DECIDED, Phase.IN_EFFECT})


class NotTaken(StrEnum):
    """Why a choice cannot be taken down as it is told."""

    NOT_OFFERED = "not_offered"
    """She has nothing of that kind to choose in the round."""
    NO_ANSWER = "no_answer"
    """It neither wishes for a provider nor declines to choose."""
    WISHES_AND_DECLINES = "wishes_and_declines"
    WISH_TWICE = "wish_twice"
    TOO_MANY_WISHES = "too_many_wishes"
    NOT_TO_BE_CHOSEN = "not_to_be_chosen"
    """A provider that takes nobody there, or leaves."""
    NO_DAY_TO_BEGIN = "no_day_to_begin"
    """She would begin before the choice takes effect, or more than a year after."""
    NOT_ARRIVED = "not_arrived"
    """It is told to arrive on a day or an hour that has not come."""
    ROUND_OVER = "round_over"
    """The round has not begun, or it is decided."""


class Worth(StrEnum):
    """What a choice is worth among all that have arrived for the same client and bundle."""

    COUNTS = "counts"
    REPLACED = "replaced"
    """One that arrived later counts, or one that says the same."""
    WAITS = "waits"
    """A case manager must say which counts."""
    LATE = "late"
    CHANGE = "change"
    """It came after the round, where people may choose at any time."""


def may_register(phase: Phase) -> bool:
    """Is a choice taken down in a phase of a round, whatever it is then worth?

    From the day that people are told of it until it is decided: what comes too late, or when the
    choices are frozen, is kept for a person to see to.
    """
    return phase not in _NO_CHOICES_IN


def is_in_time(phase: Phase) -> bool:
    """Is a choice that comes in a phase of its round in time?"""
    return phase in _IN_TIME_IN


def why_not_taken(
    choice: Choice,
    *,
    providers: Collection[str] | None,
    most: int | None,
    effect: date,
    now: datetime,
) -> NotTaken | None:
    """Why a choice cannot be taken down, or None where it can.

    `providers` are those that she may choose for the bundle, her own of today among them; None
    where she has nothing to choose there. `most` is how many wishes she may have, where the system
    says. `effect` is when the round takes effect.
    """
    if providers is None:
        return NotTaken.NOT_OFFERED
    if choice.declines and choice.wishes:
        return NotTaken.WISHES_AND_DECLINES
    if not (choice.declines or choice.wishes):
        return NotTaken.NO_ANSWER
    if len(set(choice.wishes)) < len(choice.wishes):
        return NotTaken.WISH_TWICE
    if most is not None and len(choice.wishes) > most:
        return NotTaken.TOO_MANY_WISHES
    if not set(choice.wishes) <= set(providers):
        return NotTaken.NOT_TO_BE_CHOSEN
    if choice.wanted_date is not None and not may_begin_on(choice.wanted_date, effect):
        return NotTaken.NO_DAY_TO_BEGIN
    moment = choice.arrived.moment
    has_come = choice.arrived.day <= now.date() if moment is None else moment <= now
    return None if has_come else NotTaken.NOT_ARRIVED


def worth_of(choice: str, standing: CountedChoice) -> Worth:
    """What the choice of an id is worth; raises ValueError where it is not among them."""
    if standing.counts is not None and standing.counts.id == choice:
        return Worth.COUNTS
    kinds = (
        (Worth.LATE, standing.late),
        (Worth.CHANGE, standing.changes),
        (Worth.WAITS, standing.to_decide),
        (Worth.REPLACED, standing.replaced),
    )
    for worth, choices in kinds:
        if any(one.id == choice for one in choices):
            return worth
    raise ValueError(choice)
