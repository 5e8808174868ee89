"""What is kept of each person of a round, so that it can be explained later."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from hemval.core.invitation.outcome import Invitation, LeftOutReason, Outcome
from hemval.core.placement.placements import Placement


class WhyWithdrawn(StrEnum):
    """Why a claim that was drawn was not placed."""

    DIED = "died"
    MOVED_OUT = "moved_out"
    DECISION_ENDED = "decision_ended"
    """She no longer has the help that the bundle is of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptWithdrawal:
    """One who was in the draw, and out of the round before places were given."""

    client: str
    bundle: str
    claim: str
    why: WhyWithdrawn
    is_protected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLeftOut:
    """One who has nothing to be placed, and the reasons why, the one she is told first."""

    client: str
    reasons: tuple[LeftOutReason, ...]
    is_protected: bool = False


Kept = Placement | KeptWithdrawal | KeptLeftOut
"""Everything that may be kept of one person and one bundle."""


def is_protected(one: Kept) -> bool:
    """May only named staff see it?"""
    return one.basis.is_protected if isinstance(one, Placement) else one.is_protected


def kept_of_round(
    placements: Iterable[Placement],
    withdrawn: Iterable[KeptWithdrawal],
    invitations: Iterable[Invitation],
) -> tuple[Kept, ...]:
    """What is kept of a whole round: who was placed, who went out, and who has nothing to place.

    Sorted by client and bundle.
    """
    claims: list[Placement | KeptWithdrawal] = [*placements, *withdrawn]
    placed = {one.client for one in claims}
    left_out = [
        KeptLeftOut(client=one.client.id, reasons=one.reasons, is_protected=one.is_protected)
        for one in invitations
        if one.outcome is Outcome.LEFT_OUT and one.reasons and one.client.id not in placed
    ]
    return tuple(sorted([*claims, *left_out], key=_place))


def _place(one: Kept) -> tuple[str, str]:
    return one.client, "" if isinstance(one, KeptLeftOut) else one.bundle
