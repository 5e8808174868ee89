"""Whether a provider has room for one more: by what lists say of it, and by what places are taken.

How much room there is, is never told: it says nothing to one who chooses, and a small number may
say something of whoever has the place. How many wait is told, where the municipality has a queue:
so she knows what to wait for.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Self

from hemval.core.comparison.queue import Queue
from hemval.core.facts.providers import ProviderStatus

Where = tuple[str, str]
"""The ids of a bundle and of an area."""


class Room(StrEnum):
    """Whether a provider takes new clients."""

    OPEN = "open"
    FULL = "full"
    LEAVING = "leaving"
    """It takes none, since it is to end."""


TAKES_NONE = MappingProxyType(
    {ProviderStatus.FULL: Room.FULL, ProviderStatus.LEAVING: Room.LEAVING}
)
"""The providers that take nobody, whatever room is left: the municipality has said so."""


class RoomBy(StrEnum):
    """By what it is told where there is room, when there is in some places and not in others."""

    AREAS = "areas"
    BUNDLES = "bundles"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomIn:
    """Where there is room, and nowhere else: ids of areas, of bundles, or one of each."""

    by: RoomBy
    places: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedRoom:
    """Where one provider has room for one more on a day, and where every place is taken.

    `queue`: those who wait for it, wherever they live; None where the municipality has no queue.
    """

    has_room: tuple[Where, ...]
    full: tuple[Where, ...]
    on: date
    queue: Queue | None = None

    def within(self, area: str) -> Self | None:
        """The same of one area; None where nobody has counted there."""
        has_room = tuple(one for one in self.has_room if one[1] == area)
        full = tuple(one for one in self.full if one[1] == area)
        return replace(self, has_room=has_room, full=full) if has_room or full else None


def room_of(status: ProviderStatus, counted: CountedRoom | None) -> Room | RoomIn:
    """Whether there is room: what the municipality has said of a provider goes before the count."""
    if status in TAKES_NONE:
        return TAKES_NONE[status]
    if counted is None or not counted.full:
        return Room.OPEN
    return _in_some(counted.has_room, counted.full) if counted.has_room else Room.FULL


def _in_some(open_in: Collection[Where], full_in: Collection[Where]) -> RoomIn:
    """In as few words as tell it: by area, or by bundle, where nothing is left out by it."""
    for by, part in ((RoomBy.AREAS, 1), (RoomBy.BUNDLES, 0)):
        named = dict.fromkeys(one[part] for one in open_in)
        if not named.keys() & {one[part] for one in full_in}:
            return RoomIn(by=by, places=tuple((one,) for one in named))
    return RoomIn(by=RoomBy.BOTH, places=tuple(open_in))
