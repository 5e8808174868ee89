"""Who is called before any letter goes, in which order, and what she may be offered.

A letter says how it went. Somebody must ring where it cannot: she got nothing of what she wished
for and has no place to keep, or she and somebody she lives with asked to be together and were not
placed as one. One who keeps her place although her wishes were full is told so by letter: nothing
changes for her, and she may wait in a queue.

The order: 1. those whom nobody helps today; 2. others without a place; 3. those who have a place
and asked to be together, those of one home one after the other. Among them the one who wished the
earliest start comes first, then by the draw. Nobody starts before the day that the round has
effect: who wrote a day before it comes no earlier than who wrote none.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from hemval.core.claims.claims import WishGone
from hemval.core.claims.openness import Openness
from hemval.core.claims.remarks import Remark, RemarkCode
from hemval.core.facts.clients import Client, Representative
from hemval.core.invitation.outcome import Invitation
from hemval.core.placement.placements import Placement, PlacementCode
from hemval.core.placement.solved import FreeRoom, RoomLeft, SolvedBundle


class CallReason(StrEnum):
    """Why somebody rings her."""

    WISH_NOT_MET = "wish_not_met"
    WISH_GONE = "wish_gone"
    APART = "apart"
    """She and somebody she lives with asked to be together, and were not placed as one."""


class Full(StrEnum):
    """Why a wish that was taken up was not met."""

    PROVIDER = "provider"
    """The provider's own cap has no room for her."""
    SHARED = "shared"
    """A cap that it shares with others has none."""
    OTHERS_FIRST = "others_first"
    """Others came before her there, and what is left is not hers to have by the rules."""


_OF_CODE = MappingProxyType(
    {
        PlacementCode.WISH_NOT_MET: CallReason.WISH_NOT_MET,
        PlacementCode.WISH_GONE: CallReason.WISH_GONE,
    }
)
_OF_HOMES = frozenset({CallReason.APART})
_Urgency = tuple[int, date, int, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class WishNotHad:
    """One stated wish that she did not get; `number` is its place among her wishes, from 1."""

    number: int
    provider: str
    why: WishGone | Full


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call to make: to whom, why, and what she may be offered.

    `rank` is the place in the list, from 1. `room`: providers she may have that have room for her
    when everybody is placed, and where she stands behind nobody who was refused it; each call that
    ends in a place takes some of it.
    """

    placement: Placement
    invitation: Invitation
    reason: CallReason
    rank: int
    not_had: tuple[WishNotHad, ...]
    room: tuple[FreeRoom, ...]
    has_nobody_today: bool

    @property
    def client(self) -> Client:
        """Whom the call concerns."""
        return self.invitation.client

    @property
    def acting(self) -> tuple[Representative, ...]:
        """Those who act for her on a ground that somebody has checked."""
        return self.invitation.copies_to


def calls(
    placements: Sequence[Placement],
    solved: Iterable[SolvedBundle],
    invitations: Mapping[str, Invitation],
    openness: Openness,
    remarks: Iterable[Remark],
    *,
    effect: date,
) -> tuple[Call, ...]:
    """The calls among some placements, the first to be made first.

    `invitations` are by client, `remarks` those of the problems. Give those of protected people
    apart from the others: ranks are counted within what is given.
    """
    bundles = {one.bundle: _Bundle(one, openness) for one in solved}
    found = []
    for placement in with_parted(placements, invitations, remarks):
        reason = call_reason(placement)
        if reason is not None:
            urgency = _urgency(reason, placement, bundles, effect)
            home = invitations[placement.client].client.household if reason in _OF_HOMES else ""
            found.append((urgency, home, placement, reason))
    first: dict[str, _Urgency] = {}
    for urgency, home, _, _ in found:
        first[home] = min(first.get(home, urgency), urgency)
    found.sort(key=lambda one: (first[one[1]] if one[1] else one[0], one[1], one[0]))
    return tuple(
        bundles[placement.bundle].call(placement, reason, rank, invitations[placement.client])
        for rank, (_, _, placement, reason) in enumerate(found, start=1)
    )


class _Bundle:
    """What is asked of one bundle for each call in it."""

    def __init__(self, solved: SolvedBundle, openness: Openness) -> None:
        self.room = RoomLeft(solved)
        self.openness = openness
        self.orders = {claim.id: claim.order for claim in solved.problem.claims}

    def call(
        self, placement: Placement, reason: CallReason, rank: int, invitation: Invitation
    ) -> Call:
        basis = placement.basis
        allowed = self.openness.open_in(placement.bundle, basis.area)
        others = [one for one in allowed if one != placement.provider]
        return Call(
            placement=placement,
            invitation=invitation,
            reason=reason,
            rank=rank,
            not_had=tuple(self._not_had(placement)),
            room=tuple(self.room.open_to(others, basis.area, basis.size, claim=basis.claim)),
            has_nobody_today=not basis.today,
        )

    def _not_had(self, placement: Placement) -> Iterator[WishNotHad]:
        basis = placement.basis
        gone = {wish.number: wish.why for wish in basis.gone}
        best = placement.wish or len(basis.stated) + 1
        for number, provider in enumerate(basis.stated[: best - 1], start=1):
            why = gone.get(number) or self._full(provider, basis.area, basis.size)
            yield WishNotHad(number=number, provider=provider, why=why)

    def _full(self, provider: str, area: str, size: int) -> Full:
        leaf = self.room.leaf_of(provider, area)
        if leaf is None:
            return Full.OTHERS_FIRST
        refusing = self.room.refusing(leaf, size)
        if not refusing:
            return Full.OTHERS_FIRST
        return Full.PROVIDER if refusing[0] == leaf else Full.SHARED


def call_reason(placement: Placement) -> CallReason | None:
    """Why somebody is called about what she got, marked as `with_parted` does; None: she is not."""
    if not placement.is_called_first:
        return None
    return _OF_CODE.get(placement.code, CallReason.APART)


def _urgency(
    reason: CallReason, placement: Placement, bundles: Mapping[str, _Bundle], effect: date
) -> _Urgency:
    basis = placement.basis
    weight = 2 if reason is CallReason.APART else 1 if basis.today else 0
    counts = basis.choice.counts if basis.choice else None
    wished = (counts.wanted_date if counts else None) or effect
    wanted = max(wished, effect)
    order = bundles[placement.bundle].orders.get(basis.claim, 0)
    return weight, wanted, order, placement.client, placement.bundle


def with_parted(
    placements: Sequence[Placement],
    invitations: Mapping[str, Invitation],
    remarks: Iterable[Remark],
) -> Iterator[Placement]:
    """The placements; marked are those who are called since they were parted from whom they live
    with.
    """
    called = {
        one for one, is_called in asked_together(placements, invitations, remarks) if is_called
    }
    for one in placements:
        yield replace(one, is_parted=True) if (one.client, one.bundle) in called else one


def asked_together(
    placements: Iterable[Placement],
    invitations: Mapping[str, Invitation],
    remarks: Iterable[Remark],
) -> Iterator[tuple[tuple[str, str], bool]]:
    """Who asked to be together and got different performers, by client and bundle; is she called?

    Those who asked alone are not told of: it would tell what the other did not ask for. Nobody is
    called while a person is to decide for one of them, and those who got the same performer though
    they were placed each for herself have what they asked for.
    """
    asked = {(one.client, one.bundle) for one in remarks if one.code is RemarkCode.TOGETHER_APART}
    homes: dict[tuple[str, str], list[Placement]] = {}
    for placement in placements:
        if (placement.client, placement.bundle) in asked:
            household = invitations[placement.client].client.household
            homes.setdefault((household, placement.bundle), []).append(placement)
    for home in homes.values():
        if len({one.performer for one in home}) > 1:
            is_called = not any(one.must_be_decided for one in home)
            for placement in home:
                yield (placement.client, placement.bundle), is_called
