"""Who is left out."""

from collections.abc import Iterator

from hemval.core.system.people import (
    AgeExclusion,
    AlarmOnlyExclusion,
    BookingOnlyExclusion,
    Exclusion,
    HousingExclusion,
)
from hemval.core.system.values import RoundKind
from hemval.texts.describe.phrases import Phrases


def housing(rule: HousingExclusion, phrases: Phrases) -> Iterator[str]:
    """Left out for where she lives."""
    yield phrases.say("show-left-out-housing", housing=phrases.any_of(rule.housing))
    yield from _reason(rule, phrases)


def alarm_only(rule: AlarmOnlyExclusion, phrases: Phrases) -> Iterator[str]:
    """Left out for having an alarm and nothing else."""
    yield phrases.say("show-left-out-alarm-only")
    yield from _reason(rule, phrases)


def booking_only(rule: BookingOnlyExclusion, phrases: Phrases) -> Iterator[str]:
    """Left out for having only services without needs assessment."""
    yield phrases.say("show-left-out-booking-only")
    yield from _reason(rule, phrases)


def age(rule: AgeExclusion, phrases: Phrases) -> Iterator[str]:
    """Left out for her age."""
    ages = []
    if rule.under is not None:
        ages.append(phrases.say("show-younger-than", age=rule.under))
    if rule.over is not None:
        ages.append(phrases.say("show-older-than", age=rule.over))
    yield phrases.say("show-left-out-age", ages=phrases.any_of(ages))
    yield from _reason(rule, phrases)


def _reason(rule: Exclusion, phrases: Phrases) -> Iterator[str]:
    yield phrases.say("show-left-out-reason", reason=phrases.sentence(rule.reason))
    yield from in_rounds(rule.round_kinds, phrases)


def in_rounds(kinds: tuple[RoundKind, ...], phrases: Phrases) -> Iterator[str]:
    """Which kinds of round a rule is meant for, when it is not meant for all."""
    if kinds and set(kinds) != set(RoundKind):
        yield phrases.say(
            "show-only-in-rounds",
            rounds=phrases.all_of(phrases.say(f"show-round-kind-{kind}") for kind in kinds),
        )
