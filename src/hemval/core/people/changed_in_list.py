"""What follows for the help that somebody has, from what a later list tells of her.

Who has died gets help no more from today, who moves to the day before she moves. Whether she who is
missing, or whose decision ended or is another, shall go on as before is for a person to say: a list
may be wrong, and nobody is to be without help for that. What later lists mean for places that are
to be given, in a round that is frozen, is another question: `core.placement.recheck`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hemval.core.dates.period import Period


class SinceCode(StrEnum):
    """What a later list tells that the one before it did not."""

    DIED = "died"
    MOVED = "moved"
    STAYS = "stays"
    """It was told that she had died or would move, and is so no more."""
    MISSING = "missing"
    """The list does not have her, and nobody has said that she died or moved."""
    DECISION_ENDED = "decision_ended"
    DECISION_CHANGED = "decision_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SinceThen:
    """One thing that follows; `ends` is the first day without help, where the help ends by it."""

    code: SinceCode
    ends: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """When a list says that somebody died or moves away, if it does."""

    died: date | None = None
    moved_out: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """One decision on one service of a client, or a booking of it."""

    decision: str
    period: Period
    minutes: int | None
    is_booking: bool


def follows_for_person(before: Departure, now: Departure | None, on: date) -> Iterator[SinceThen]:
    """What follows from what is told of a person on a day; `now` is None where she is missing."""
    if now is None:
        yield SinceThen(code=SinceCode.MISSING)
    elif now.died is not None:
        if before.died is None:
            yield SinceThen(code=SinceCode.DIED, ends=on)
    elif now.moved_out is not None:
        if before.died is not None or before.moved_out != now.moved_out:
            yield SinceThen(code=SinceCode.MOVED, ends=max(on, now.moved_out))
    elif before != now:
        yield SinceThen(code=SinceCode.STAYS)


def follows_for_service(
    before: Sequence[Decided], now: Sequence[Decided], on: date
) -> Iterator[SinceThen]:
    """What follows from all that is told of one service of a client on a day."""
    if _is_over(now, on):
        if not _is_over(before, on):
            yield SinceThen(code=SinceCode.DECISION_ENDED)
    elif sorted(before, key=str) != sorted(now, key=str):
        yield SinceThen(code=SinceCode.DECISION_CHANGED)


def _is_over(decided: Sequence[Decided], on: date) -> bool:
    lasts = [one.period.last for one in decided]
    return all(last is not None and last < on for last in lasts)
