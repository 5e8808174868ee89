"""What has room right now for somebody who is called: as the round left it, and all since then."""

from dataclasses import replace
from datetime import date

from hemval.apps.allocation.models import Room
from hemval.apps.allocation.room_since import RoomSince
from hemval.apps.calls.models import Call
from hemval.apps.rounds.in_earnest import is_in_earnest
from hemval.core.placement.solved import FreeRoom
from hemval.core.placement.working_lists import ToCall
from hemval.files.values.told import read_as


def room_now(room: Room, call: Call, *, on: date) -> RoomSince:
    """What is left of a bundle for those that a call is about. Needs the `round` of the room.

    Who has agreed by phone has begun, or is to begin; where nothing comes about, what they agreed
    on is kept for them all the same.
    """
    agreed = Call.objects.filter(
        round=room.round_id, given__bundle=room.bundle_id, agreed__isnull=False, took__gt=0
    )
    placed = Call.objects.filter(
        claim=call.claim, given__round=room.round_id, given__bundle=room.bundle_id
    )
    together = placed if call.told["call"].get("is_joint") else placed.filter(pk=call.pk)
    return RoomSince(
        room,
        today=on,
        without=list(together.values_list("given__client", flat=True)),
        taken=() if is_in_earnest(room.round) else agreed.values_list("leaf", "took"),
    )


def with_room_now(call: Call, *, on: date) -> ToCall:
    """What a call is made from, with the room that there is on a day. Needs its `given`."""
    given = call.given
    room = Room.objects.select_related("round__version__system", "bundle").get(
        round=given.round_id, bundle=given.bundle_id
    )
    now, starts = room_now(room, call, on=on), max(on, given.round.effect)
    free = (
        FreeRoom(provider=provider, left=now.left(leaf, starts=starts))
        for provider, leaf in call.leaves.items()
        if now.admits(leaf, call.size, starts=starts)
    )
    return replace(read_as(ToCall, call.told["call"]), room=tuple(free))
