"""How much room there is, how it is counted, and how often it may change."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from hemval.core.system.rule import BundleRule, Rule
from hemval.core.system.values import Percent, ProviderGroup


class Unit(StrEnum):
    """What room is counted in."""

    CLIENTS = "clients"
    HOURS_PER_MONTH = "hours_per_month"
    NONE = "none"
    """There is no cap."""


class AdmissionRule(StrEnum):
    """Who is let in as a cap fills up (the allocation's four rules)."""

    UNIT = "unit"
    CLOSING = "closing"
    SOFT = "soft"
    SKIPPING = "skipping"


class ShareBase(StrEnum):
    """Of what a share is counted."""

    GRANTED_HOURS_OPEN_TO_CHOICE = "granted_hours_open_to_choice"
    ALL_GRANTED_HOURS = "all_granted_hours"
    CLIENTS = "clients"


class ShareIs(StrEnum):
    """What a share means for the one who has it."""

    CEILING = "ceiling"
    """At most so much."""
    FLOOR = "floor"
    """At least so much: a share that is guaranteed."""
    FIXED = "fixed"
    """Exactly so much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Whose room: one provider, one group, one area, or one provider or group in one area."""

    provider: str | None = None
    group: ProviderGroup | None = None
    area: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Share(Rule):
    """A share of the base, for a provider, an area or a group of providers."""

    ABOUT: ClassVar[tuple[str, ...]] = ("provider", "group", "area")
    FOR: ClassVar[tuple[str, ...]] = ("target",)

    share: Percent
    provider: str | None = None
    group: ProviderGroup | None = None
    area: str | None = None
    share_is: ShareIs | None = None
    """Not said is counted as a ceiling."""
    target: bool = False
    """A goal or ceiling for later years, shown but not applied."""

    @property
    def holder(self) -> Holder:
        """Whose share it is."""
        return Holder(provider=self.provider, group=self.group, area=self.area)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap(Rule):
    """An amount, in the capacity's unit, for a provider, an area or a group of providers."""

    ABOUT: ClassVar[tuple[str, ...]] = ("provider", "group", "area")

    amount: Decimal
    provider: str | None = None
    group: ProviderGroup | None = None
    area: str | None = None

    @property
    def holder(self) -> Holder:
        """Whose cap it is."""
        return Holder(provider=self.provider, group=self.group, area=self.area)


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity(BundleRule):
    """How room is counted in a bundle, and who has how much of it.

    `overrun` is in the unit: how far the last one admitted may exceed a cap (rule `soft`).
    `provider_states_cap`: a provider says its own cap when it applies, and has none otherwise.
    `recomputed_monthly`: the base is counted anew each month.
    `max_changes_per_year`: how often a provider may change its own cap.
    """

    unit: Unit
    rule: AdmissionRule | None = None
    overrun: Decimal | None = None
    share_base: ShareBase | None = None
    recomputed_monthly: bool = False
    provider_states_cap: bool = False
    must_accept_while_room: bool = False
    full_is_unlisted: bool = False
    max_changes_per_year: int | None = None
    shares: tuple[Share, ...] = ()
    caps: tuple[Cap, ...] = ()
