"""How people choose: when, how many wishes, in what order they count, and with whom."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from hemval.core.system.rule import BundleRule, Rule
from hemval.core.system.values import RoundKind


class ChoiceMode(StrEnum):
    """When a person may choose."""

    WINDOW = "window"
    ANY_TIME = "any_time"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceWindow(BundleRule):
    """When people may choose, and from when a choice can take effect.

    `closes` missing: the window has no last day. `earliest_effect`: no choice works before it.
    `first_effect`: the day a round's placements start. `inform_by` and `notify_by`: the last days
    for the letter that choice is coming and for the letter that tells the outcome.
    """

    mode: ChoiceMode
    opens: date | None = None
    closes: date | None = None
    earliest_effect: date | None = None
    first_effect: date | None = None
    inform_by: date | None = None
    notify_from: date | None = None
    notify_by: date | None = None


class Channel(StrEnum):
    """How a choice reaches the municipality."""

    WEB = "web"
    LETTER_CODE = "letter_code"
    PAPER = "paper"
    PHONE = "phone"
    VISIT = "visit"
    EMAIL = "email"


@dataclass(frozen=True, slots=True, kw_only=True)
class WishRule(BundleRule):
    """How many providers a person may wish for, and whether she may wait for one that is full.

    `wanted_date`: whether she may say from which day she would have it. None is what the
    municipality has not said; nothing is then told of it, or asked.
    """

    max_wishes: int
    wait_if_full: bool | None = None
    wanted_date: bool | None = None
    channels: tuple[Channel, ...] | None = None
    reason_required: bool | None = None


class OrderBy(StrEnum):
    """What decides who comes first to a provider that cannot take everybody."""

    RECEIVED = "received"
    DECISION_DATE = "decision_date"
    LOTTERY = "lottery"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRule(BundleRule):
    """The order among those who choose; ties are broken by lottery."""

    by: OrderBy


class PlaceToday(StrEnum):
    """What having a provider today is worth in a round."""

    PROTECTED = "protected"
    """It cannot be lost."""
    PRIORITY = "priority"
    """It comes first, but the cap decides."""
    IGNORED = "ignored"
    """It counts for nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CurrentPlaceRule(BundleRule):
    """What today's place is worth to one who chooses and to one who is silent."""

    FOR: ClassVar[tuple[str, ...]] = ("bundles", "round_kinds")

    chooser: PlaceToday
    silent: PlaceToday
    round_kinds: tuple[RoundKind, ...] = ()


class Together(StrEnum):
    """When two of a household are placed as one."""

    IF_BOTH_ASK = "if_both_ask"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class JointPlacementRule(Rule):
    """Whether those who live together can be placed together."""

    together: Together
