"""What room there is in a round: before its places are given, after them, and as it is by now."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from hemval.apps.allocation.models import Room
from hemval.apps.allocation.rooms import room_left
from hemval.apps.calls.room import room_without
from hemval.apps.choice_system.facts import system_of
from hemval.apps.rounds.checks import CheckMade
from hemval.apps.rounds.days import today_in
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.room import RoomTable, room_told
from hemval.core.stages.check import CapStands, caps_stand
from hemval.core.system.capacity import Unit
from hemval.core.system.rule import in_force, in_force_for
from hemval.texts.words import Words


class RoomOf(StrEnum):
    """Which room of a round is shown."""

    BEFORE_PLACES = "before_places"
    AFTER_PLACES = "after_places"
    NOW = "now"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomShown:
    """The room of a round in words, and which it is.

    `counted_at` is when it was counted, before places are given; `on` is the day that it holds for,
    where it is the room by now.
    """

    room: RoomTable
    of: RoomOf
    counted_at: datetime | None = None
    on: date | None = None


def room_shown(
    row: Round, made: CheckMade | None, words: Words, *, now: datetime
) -> RoomShown | None:
    """The room of a round as late as it can be told; None where nobody has looked yet.

    From its decision on it is the room now, and until the day of effect that of the first day. Once
    places of a later round have begun, a round is shown as it left the room: what has changed since
    is told by the later one.
    """
    rooms = Room.objects.filter(round=row).select_related("round__version__system", "bundle")
    if not rooms:
        if made is None:
            return None
        told = room_told(made.found.room, made.found.area_names, words)
        return RoomShown(room=told, of=RoomOf.BEFORE_PLACES, counted_at=made.made_at)
    on = None
    if row.decided_at and not _is_succeeded(row):
        on = max(today_in(row, now), row.effect)
    areas = {one.id: one.name for one in in_force(system_of(row.version).areas, row.effect)}
    return RoomShown(
        room=room_told(_stands(row, rooms, on), areas, words),
        of=RoomOf.NOW if on else RoomOf.AFTER_PLACES,
        on=on,
    )


def _stands(row: Round, rooms: Iterable[Room], on: date | None) -> Iterator[CapStands]:
    """How the caps of each bundle stand on a day, or else as the round left them."""
    system = system_of(row.version)
    names = {one.id: one.name for one in in_force(system.bundles, row.effect)}
    for room in rooms:
        key = room.bundle.key
        rule = next(iter(in_force_for(system.capacity, key, row.effect)), None)
        left = room_without(room, (), on=on).on(on) if on else room_left(room)
        yield from caps_stand(left, names[key], rule.unit if rule else Unit.NONE)


def _is_succeeded(row: Round) -> bool:
    later = Round.objects.filter(version__system=row.version.system_id)
    return later.filter(carried_out_at__gt=row.decided_at).exclude(pk=row.pk).exists()
