"""Who is invited to choose, and who is left out."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from hemval.core.system.rule import Rule
from hemval.core.system.values import LocalText, RoundKind


@dataclass(frozen=True, slots=True, kw_only=True)
class _Exclusion(Rule):
    """Somebody is left out of a round; `reason` is said to whoever asks why."""

    ABOUT: ClassVar[tuple[str, ...]] = ("who",)
    FOR: ClassVar[tuple[str, ...]] = ("round_kinds",)

    reason: LocalText
    round_kinds: tuple[RoundKind, ...] = ()

    def concerns(self, round_kind: RoundKind) -> bool:
        """Is anybody left out for this reason in such a round? No kind named means every kind."""
        return not self.round_kinds or round_kind in self.round_kinds


@dataclass(frozen=True, slots=True, kw_only=True)
class HousingExclusion(_Exclusion):
    """Those who live in some kinds of housing (Sundsvall 2012: servicehus)."""

    FOR: ClassVar[tuple[str, ...]] = ("round_kinds", "housing")

    housing: tuple[str, ...]
    who: Literal["housing"] = "housing"


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmOnlyExclusion(_Exclusion):
    """Those who have a safety alarm and no other service."""

    who: Literal["alarm_only"] = "alarm_only"


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingOnlyExclusion(_Exclusion):
    """Those who have only services without needs assessment (socialtjänstlagen 11 kap. 5 §)."""

    who: Literal["booking_only"] = "booking_only"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeExclusion(_Exclusion):
    """Those younger than `under` or older than `over`, in whole years on the round's day."""

    FOR: ClassVar[tuple[str, ...]] = ("round_kinds", "limits")

    under: int | None = None
    over: int | None = None
    who: Literal["age"] = "age"

    @property
    def limits(self) -> tuple[str, ...]:
        """Which of the two limits the rule sets."""
        return tuple(name for name in ("under", "over") if getattr(self, name) is not None)


Exclusion = HousingExclusion | AlarmOnlyExclusion | BookingOnlyExclusion | AgeExclusion
"""Every way of being left out; told apart by `who`."""
