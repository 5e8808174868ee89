"""Who is invited to choose, and who is left out."""

from dataclasses import dataclass
from typing import Literal

from hemval.core.system.rule import Rule
from hemval.core.system.values import LocalText, RoundKind


@dataclass(frozen=True, slots=True, kw_only=True)
class _Exclusion(Rule):
    """Somebody is left out of a round; `reason` is said to whoever asks why."""

    reason: LocalText
    round_kinds: tuple[RoundKind, ...] = ()

    def concerns(self, round_kind: RoundKind) -> bool:
        """Is anybody left out for this reason in such a round? No kind named means every kind."""
        return not self.round_kinds or round_kind in self.round_kinds


@dataclass(frozen=True, slots=True, kw_only=True)
class HousingExclusion(_Exclusion):
    """Those who live in some kinds of housing (Sundsvall 2012: servicehus)."""

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

    under: int | None = None
    over: int | None = None
    who: Literal["age"] = "age"


Exclusion = HousingExclusion | AlarmOnlyExclusion | BookingOnlyExclusion | AgeExclusion
"""Every way of being left out; told apart by `who`."""
