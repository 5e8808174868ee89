"""What has room right now for somebody who is called: as the round left it, and all since then."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from hemval.apps.allocation.models import Given, Room
from hemval.apps.allocation.room_since import RoomSince
from hemval.apps.calls.models import Call
from hemval.apps.rounds.in_earnest import is_in_earnest
from hemval.core.placement.solved import FreeRoom
from hemval.core.placement.working_lists import ToCall
from hemval.files.values.told import read_as


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where somebody may be placed: leaves by provider, and how much room she takes."""

    leaves: Mapping[str, str]
    size: int


def room_now(room: Room, call: Call, *, on: date) -> RoomSince:
    """What is left of a bundle for those that a call is about. Needs the `round` of the room."""
    placed = Call.objects.filter(
        claim=call.claim, given__round=room.round_id, given__bundle=room.bundle_id
    )
    together = placed if call.told["call"].get("is_joint") else placed.filter(pk=call.pk)
    return room_without(room, together.values_list("given__client", flat=True), on=on)


def room_without(room: Room, clients: Collection[int], *, on: date) -> RoomSince:
    """What is left of a bundle when some clients are counted nowhere. Needs the room's `round`.

    Who has agreed by phone has begun, or is to begin; where nothing comes about, what they agreed
    on is kept for them all the same.
    """
    agreed = Call.objects.filter(
        round=room.round_id, given__bundle=room.bundle_id, agreed__isnull=False, took__gt=0
    ).exclude(given__client__in=clients)
    return RoomSince(
        room,
        today=on,
        without=tuple(clients),
        taken=() if is_in_earnest(room.round) else agreed.values_list("leaf", "took"),
    )


def room_of(given: Given) -> Room:
    """The room of the bundle of what somebody got, with all that it is counted by."""
    rows = Room.objects.select_related("round__version__system", "bundle")
    return rows.get(round=given.round_id, bundle=given.bundle_id)


def free_for(places: Places, now: RoomSince, *, starts: date) -> Iterator[FreeRoom]:
    """The providers that have room for one who may be placed so, in the order that they stand."""
    for provider, leaf in places.leaves.items():
        if now.admits(leaf, places.size, starts=starts):
            yield FreeRoom(provider=provider, left=now.left(leaf, starts=starts))


def with_room_now(call: Call, *, on: date) -> ToCall:
    """What a call is made from, with the room that there is on a day. Needs its `given`."""
    now = room_now(room_of(call.given), call, on=on)
    places = Places(leaves=call.leaves, size=call.size)
    free = free_for(places, now, starts=max(on, call.given.round.effect))
    return replace(read_as(ToCall, call.told["call"]), room=tuple(free))
