"""What room is left with each provider, when those who have moved since have their places.

One calculation for everybody who asks: for places by hand, for calls, and for pages.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hemval.apps.allocation.models import Given, HandPlacement, Room
from hemval.apps.choice_system.models import Bundle
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.core.claims.claims import Room as Cap
from hemval.core.claims.openness import Openness
from hemval.core.placement.room_now import KeptRoom, Move, RoomNow, kept_room, lowered, taken_by
from hemval.core.placement.solved import RoomLeft
from hemval.core.round.rules import RoundRules
from hemval.core.stages.allocated import AllocatedRound
from hemval.files.values.told import read_as, told


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderRoom:
    """A provider that somebody may be placed with, and what room it has left for her.

    `left` is None where there is no limit; `has_room`: every cap that it is in admits her, or it is
    where her place is.
    """

    provider: int
    name: str
    left: int | None
    has_room: bool


def rooms_when_placed(row: Round, allocated: AllocatedRound) -> Iterator[Room]:
    """What is kept of the room of each bundle when a round's places are given."""
    outcome = allocated.outcome
    rules = RoundRules(outcome.system, outcome.facts.plan, outcome.facts.providers)
    openness = Openness(rules, outcome.facts.providers)
    bundles = dict(Bundle.objects.values_list("key", "pk"))
    for one in allocated.solved:
        left = RoomLeft(one)
        areas = {p.basis.area for p in allocated.placements if p.bundle == one.bundle}
        leaves = {
            area: {
                provider: leaf
                for provider in openness.open_in(one.bundle, area)
                if (leaf := left.leaf_of(provider, area)) is not None
            }
            for area in sorted(areas)
        }
        yield Room(
            round=row, bundle_id=bundles[one.bundle], nodes=told(kept_room(one)), leaves=leaves
        )


def room_left(
    room: Room,
    taken: Iterable[tuple[str, int]] = (),
    *,
    without: int = 0,
    caps: Iterable[Cap] = (),
) -> RoomNow:
    """What is left of a bundle when those who were moved by hand have their places.

    `taken`: leaves with what others have taken there besides. `without`: the client of whom nothing
    is counted, neither her place nor where she is to move. `caps`: what providers state by now.
    """
    moves = taken_by(_moves_by_hand(room, without))
    return RoomNow(lowered(read_as(KeptRoom, room.nodes), caps), (*moves, *taken))


def rooms_for(given: Given) -> tuple[ProviderRoom, ...]:
    """The providers that somebody may be placed with, those with most room first.

    Her own place counts as left: it is where she may stay, or what she gives up.
    """
    room = Room.objects.filter(round=given.round_id, bundle=given.bundle_id).first()
    if room is None:
        return ()
    left = room_left(room, without=given.client_id)
    leaves: dict[str, str] = room.leaves.get(given.area.key if given.area else "", {})
    found = [
        ProviderRoom(
            provider=provider.pk,
            name=provider.name,
            left=left.left(leaves[provider.key]),
            has_room=leaves[provider.key] == given.leaf
            or left.admits(leaves[provider.key], given.size),
        )
        for provider in Provider.objects.filter(key__in=leaves)
    ]
    return tuple(sorted(found, key=lambda one: (one.left is not None, -(one.left or 0), one.name)))


def _moves_by_hand(room: Room, without: int) -> Iterator[Move]:
    """Those whom people move, or mean to: an exception gives back the place that it leaves."""
    rows = HandPlacement.objects.filter(
        round=room.round_id, bundle=room.bundle_id, refused_at__isnull=True
    ).exclude(client=without)
    wanted = dict(rows.values_list("client", "provider__key"))
    given = Given.objects.filter(round=room.round_id, bundle=room.bundle_id)
    if without:
        yield from _place_given_up(given.filter(client=without).first())
    for one in given.filter(client__in=wanted).select_related("area"):
        leaves = room.leaves.get(one.area.key if one.area else "", {})
        to = leaves.get(wanted[one.client_id], "")
        yield Move(size=one.size, left=one.leaf, to=to)


def _place_given_up(given: Given | None) -> Iterator[Move]:
    if given is not None:
        yield Move(size=given.size, left=given.leaf)
