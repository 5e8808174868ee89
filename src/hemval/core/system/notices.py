"""How long before something takes effect, and what the count means."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from hemval.core.dates.hours import ClockHours
from hemval.core.dates.notice import Count
from hemval.core.system.rule import BundleRule


class NoticeOf(StrEnum):
    """What the notice is of."""

    CHANGE_OF_PROVIDER = "change_of_provider"
    START_OF_SERVICE = "start_of_service"
    END_OF_SERVICE = "end_of_service"
    ORDER_CONFIRMATION = "order_confirmation"
    CAP_CHANGE = "cap_change"
    CAP_REACHED = "cap_reached"
    AREA_ADDED = "area_added"
    PROVIDER_EXIT = "provider_exit"
    CARE_DECISION_APPEAL = "care_decision_appeal"


class Bound(StrEnum):
    """What the counted day is."""

    EARLIEST = "earliest"
    """Not before it."""
    LATEST = "latest"
    """Not after it, and sooner where possible."""
    EXACT = "exact"
    """That very day."""


class NoticeStart(StrEnum):
    """Which day the count begins with."""

    TOLD = "told"
    """When somebody says so, or when the message comes in."""
    PROVIDER_TOLD = "provider_told"
    """When the provider has been told (Trelleborg)."""
    BOTH_TOLD = "both_told"
    """When both the person and the provider that is left have been told (Botkyrka)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRule(BundleRule):
    """What is counted, how, and what the counted day means.

    `starts`: from whose knowing it is counted, None where that is not said. `switch_hours`: the
    hours of the day when one provider hands over to another.
    """

    ABOUT: ClassVar[tuple[str, ...]] = ("of",)
    FOR: ClassVar[tuple[str, ...]] = ("bundles", "bounds")

    of: NoticeOf
    bound: Bound
    count: Count
    starts: NoticeStart | None = None
    switch_hours: ClockHours | None = None

    @property
    def bounds(self) -> tuple[Bound, ...]:
        """What the counted day bounds: an earliest and a latest may stand beside each other."""
        return (Bound.EARLIEST, Bound.LATEST) if self.bound is Bound.EXACT else (self.bound,)
