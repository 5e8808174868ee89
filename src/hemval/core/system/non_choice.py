"""What happens to the one who does not choose (LOV 9 kap. 2 §)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Literal

from hemval.core.system.rule import BundleRule
from hemval.core.system.values import ProviderGroup, RoundKind


@dataclass(frozen=True, slots=True, kw_only=True)
class _Silence(BundleRule):
    """An answer to silence, in some kinds of round or in all."""

    FOR: ClassVar[tuple[str, ...]] = ("bundles", "round_kinds")

    round_kinds: tuple[RoundKind, ...] = ()

    def holds_in(self, round_kind: RoundKind) -> bool:
        """Is it meant for such a round? No kind named means every kind."""
        return not self.round_kinds or round_kind in self.round_kinds


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepCurrent(_Silence):
    """She keeps the provider she has (Sundsvall)."""

    rule: Literal["keep_current"] = "keep_current"


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipal(_Silence):
    """The municipality's own unit (Norrköping)."""

    rule: Literal["municipal"] = "municipal"


class RotationStart(StrEnum):
    """How a rotation list is laid at first."""

    ALPHABETICAL = "alphabetical"
    APPROVAL_DATE = "approval_date"
    LOTTERY = "lottery"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotation(_Silence):
    """The next provider on a list, one list for each area where `per_area` (Kristianstad).

    A provider that is full is passed over and comes back when it has room; a new one joins the
    month after its approval where `joins_month_after_approval`. None is what is not said.
    """

    start: RotationStart | None = None
    per_area: bool | None = None
    joins_month_after_approval: bool | None = None
    groups: tuple[ProviderGroup, ...] = ()
    rule: Literal["rotation"] = "rotation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw(_Silence):
    """Drawn by lot among the providers at the person's address (Göteborg).

    `leave_out_warned` is None where it is not said.
    """

    groups: tuple[ProviderGroup, ...] = ()
    leave_out_warned: bool | None = None
    rule: Literal["draw"] = "draw"


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearest(_Silence):
    """The provider that is nearest to the person's home."""

    rule: Literal["nearest"] = "nearest"


class FreeCapacityMeasure(StrEnum):
    """How free capacity is compared."""

    SHARE_OF_CAP = "share_of_cap"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True, kw_only=True)
class LargestFreeCapacity(_Silence):
    """The provider with the most room left (Botkyrka); None where the measure is not said."""

    measure: FreeCapacityMeasure | None = None
    rule: Literal["largest_free_capacity"] = "largest_free_capacity"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyInArea(_Silence):
    """Any provider that is active at the person's address (Gävle); which one is not said.

    A round cannot follow it: somebody must say which.
    """

    rule: Literal["any_in_area"] = "any_in_area"


NonChoiceRule = (
    KeepCurrent | Municipal | Rotation | Draw | Nearest | LargestFreeCapacity | AnyInArea
)
"""Every answer to silence; told apart by `rule`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NonChoice:
    """The rule for those who have a provider today, and the rule for those who are new."""

    existing: tuple[NonChoiceRule, ...] = ()
    new: tuple[NonChoiceRule, ...] = ()
