"""What a round needs before it goes on from where it stands: secrets, time, and a public value."""

from collections.abc import Callable
from datetime import date, datetime

from hemval.core.facts.round_plan import RoundPlan
from hemval.core.lottery.canonical import Document
from hemval.core.lottery.draw import SECRET_BYTES
from hemval.core.lottery.public_value import PublicValue
from hemval.core.round.lacking import Lacking
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.waits import Reached, waits_before_freezing, waits_for_value
from hemval.core.stages.frozen import (
    RECEIPT_KEY_BYTES,
    RoundSecrets,
    exercise_secrets,
    real_secrets,
)
from hemval.core.stages.standing import StageRefusal, StageRefused, Standing

Chance = Callable[[int], bytes]
"""Gives so many bytes that nobody can guess."""


def waits_to_be_frozen(
    stands: Standing, outcome: RoundOutcome, *, on: date, now: datetime
) -> tuple[Lacking, ...]:
    """What a round waits for before it is frozen, as of a day and a moment; nothing when it is."""
    if stands.has(Reached.FROZEN):
        return ()
    return waits_before_freezing(outcome.days, outcome.facts.plan, on=on, now=now)


def waits_to_be_drawn(stands: Standing) -> tuple[Lacking, ...]:
    """What a frozen round waits for; nothing in an exercise, and nothing when it is drawn."""
    named = stands.frozen.named_value if stands.frozen else None
    return () if named is None or stands.has(Reached.DRAWN) else (waits_for_value(named),)


def secrets_of(
    stands: Standing, plan: RoundPlan, chance: Chance, *, may_freeze: bool
) -> RoundSecrets:
    """Those that were frozen, or new ones; before a real round may be frozen, none that count.

    Problems are looked at all the same while the round waits, so that what is to be mended is
    known in time: the claims are then named as in an exercise, and nothing of it is kept.
    """
    if stands.frozen is not None:
        return stands.frozen.secrets
    if plan.is_exercise or not may_freeze:
        return exercise_secrets(plan.id)
    return real_secrets(chance(SECRET_BYTES + RECEIPT_KEY_BYTES))


def check_drawn_by(draw: Document, value: PublicValue) -> None:
    """Was a round drawn by this very value? Raises StageRefused for another: it is drawn once."""
    if draw["public_value"] != value.document:
        raise StageRefused(StageRefusal.ALREADY_DRAWN)
