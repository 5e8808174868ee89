"""What is to be done next with a round, and what it lacks before it can be.

What the lists lack is told by `check_of`; what freezing and drawing wait for from outside by
`hemval.core.round.waits`.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from hemval.core.round.days import RoundDays, post_is_registered_from
from hemval.core.round.lacking import Lack, Lacking
from hemval.core.round.phases import Done
from hemval.core.stages.check import RoundCheck


class NextStep(StrEnum):
    """What somebody is to do with a round, in order."""

    INVITE = "invite"
    SIGN_OFF = "sign_off"
    FREEZE = "freeze"
    DRAW = "draw"
    ALLOCATE = "allocate"
    REVIEW = "review"
    DECIDE = "decide"
    CARRY_OUT = "carry_out"
    """It is decided, and what follows was stopped on its way."""
    BEGIN = "begin"


class CapsStand(StrEnum):
    """Whether somebody has confirmed the caps of a round."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    CHANGED = "changed"
    """They are not what they were when somebody did."""


def next_step(done: Done) -> NextStep | None:
    """What is to be done next; None in a round that has taken effect."""
    in_order = (
        (done.invited, NextStep.INVITE),
        (done.signed_off, NextStep.SIGN_OFF),
        (done.frozen, NextStep.FREEZE),
        (done.drawn, NextStep.DRAW),
        (done.allocated, NextStep.ALLOCATE),
        (done.reviewed, NextStep.REVIEW),
        (done.decided, NextStep.DECIDE),
        (done.carried_out, NextStep.CARRY_OUT),
        (done.in_effect, NextStep.BEGIN),
    )
    last = max((place for place, (day, _) in enumerate(in_order) if day is not None), default=-1)
    return in_order[last + 1][1] if last + 1 < len(in_order) else None


def lacks_to_invite(
    days: RoundDays, check: RoundCheck | None, caps: CapsStand
) -> tuple[Lacking, ...]:
    """What a round lacks before anybody is invited; nothing when they may be.

    `check` is what the lists came to when somebody last looked, None where nobody has.
    """
    return tuple(_lacks_to_invite(days, check, caps))


def _lacks_to_invite(
    days: RoundDays, check: RoundCheck | None, caps: CapsStand
) -> Iterator[Lacking]:
    if check is not None and check.nothing_to_choose:
        yield Lacking(what=Lack.NOTHING_TO_CHOOSE)
        return
    if days.overall.opens is None:
        yield Lacking(what=Lack.OPENING_DAY)
    if days.overall.closes is None:
        yield Lacking(what=Lack.CLOSING_DAY)
    if check is None:
        yield Lacking(what=Lack.CHECK)
    elif check.wrong:
        yield Lacking(what=Lack.WRONG, facts={"faults": len(check.wrong)})
    if caps is CapsStand.UNCONFIRMED:
        yield Lacking(what=Lack.CAPS)
    elif caps is CapsStand.CHANGED:
        yield Lacking(what=Lack.CAPS_ANEW)


def lacks_to_sign_off(days: RoundDays, on: date, *, is_exercise: bool) -> tuple[Lacking, ...]:
    """What a round lacks before somebody may answer for that its post is registered.

    The post of the last day comes the next working day. Nobody waits for the post in an exercise.
    """
    closes = days.overall.closes
    if closes is None:
        return (Lacking(what=Lack.CLOSING_DAY),)
    if on <= closes.day:
        return (Lacking(what=Lack.CHOICES, facts={"closes": closes.day}),)
    earliest = post_is_registered_from(closes.day)
    if on < earliest and not is_exercise:
        return (Lacking(what=Lack.POST, facts={"earliest": earliest}),)
    return ()


def lacks_to_begin(
    days: RoundDays, on: date, *, is_carried_out: bool, waiting: int, refused: int, by_hand: bool
) -> tuple[Lacking, ...]:
    """What a decided round lacks before it is in effect.

    `is_carried_out`: has everything been done that follows from the decision? `waiting` and
    `refused` are how many orders to providers are not answered, and not dealt with; `by_hand`: are
    there some that named staff give by hand?
    """
    return tuple(_lacks_to_begin(days, on, is_carried_out, waiting, refused, by_hand))


def _lacks_to_begin(
    days: RoundDays, on: date, is_carried_out: bool, waiting: int, refused: int, by_hand: bool
) -> Iterator[Lacking]:
    if not is_carried_out:
        yield Lacking(what=Lack.DECISION)
    if on < days.effect:
        yield Lacking(what=Lack.EFFECT_DAY, facts={"effect": days.effect})
    if waiting:
        yield Lacking(what=Lack.ORDERS, facts={"orders": waiting})
    if refused:
        yield Lacking(what=Lack.REFUSED_ORDERS, facts={"orders": refused})
    if by_hand:
        yield Lacking(what=Lack.ORDERS_BY_HAND)
