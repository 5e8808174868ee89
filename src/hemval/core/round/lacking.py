"""What a round lacks before it goes on: what people are to see to, or what comes from outside."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from hemval.core.reason import NO_FACTS, Fact


class Lack(StrEnum):
    """What somebody is to see to before the next step of a round can be done."""

    CHECK = "check"
    """Nobody has looked through the lists."""
    NOTHING_TO_CHOOSE = "nothing_to_choose"
    """The municipality performs everything itself."""
    WRONG = "wrong"
    OPENING_DAY = "opening_day"
    CLOSING_DAY = "closing_day"
    """Nothing says when the choice closes."""
    CAPS = "caps"
    """Nobody has confirmed the caps."""
    CAPS_ANEW = "caps_anew"
    """They have changed since somebody did."""
    CHOICES = "choices"
    """People may still choose."""
    POST = "post"
    """Post of the last day can still come."""
    DECISION = "decision"
    """What follows from the decision is not done yet."""
    EFFECT_DAY = "effect_day"
    """The day of effect has not come."""
    ORDERS = "orders"
    """Orders are not answered."""
    REFUSED_ORDERS = "refused_orders"
    """Providers cannot do what they were asked to, and nobody has dealt with it."""
    ORDERS_BY_HAND = "orders_by_hand"
    """Orders that named staff give by hand are not done with; how many is never told."""


class WaitsFor(StrEnum):
    """What must come from outside before a round is frozen or drawn."""

    SIGNATURE = "signature"
    """Nobody has answered for that the post is registered."""
    SIGNED_EARLY = "signed_early"
    """Somebody has, for a day when post of the last day could still come."""
    SIGNED_LATER = "signed_later"
    """Somebody has, for a day that is still to come."""
    PUBLIC_VALUE = "public_value"
    """No value is named that the draw will rest on."""
    KNOWN_VALUE = "known_value"
    """The value that is named can already be known."""
    BEACON = "beacon"
    """The answer of the named round of drand."""
    BEACON_AT = "beacon_at"
    """The same, when it is known when it comes."""
    NUMBERS = "numbers"
    """The numbers that the named sources publish."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lacking:
    """One thing that a round lacks, with the facts of its sentence."""

    what: Lack | WaitsFor
    facts: Mapping[str, Fact] = field(default_factory=lambda: NO_FACTS)
