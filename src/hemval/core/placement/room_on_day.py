"""What room there is with a provider on a day outside rounds: of who is placed then, and the caps.

Each cap that holds a place there is asked, by the same rule of admission as when a round gives
places: the provider's own, and those that it shares with its group or its area.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hemval.core.allocation.problem import Node
from hemval.core.claims.caps import BundleCapacity
from hemval.core.claims.claims import Room
from hemval.core.placement.room_now import KeptRoom, RoomNow
from hemval.core.system.capacity import AdmissionRule, Holder
from hemval.core.system.values import ProviderGroup

_CAP = "cap"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedThere:
    """Whom a provider performs for on a day: `size` is the room that is taken there.

    Persons, or minutes a month. `area` is where the home is, empty where nobody has told.
    """

    provider: str
    group: ProviderGroup
    area: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FullCap:
    """A cap that does not admit one more, and how much of it others use."""

    cap: Room
    used: int


def caps_over(capacity: BundleCapacity, coming: PlacedThere) -> tuple[Room, ...]:
    """The caps of a bundle that a place is counted in."""
    return tuple(cap for cap in capacity.caps if _holds(cap.holder, coming))


def full_caps(
    capacity: BundleCapacity, placed: Iterable[PlacedThere], coming: PlacedThere
) -> Iterator[FullCap]:
    """The caps that do not admit one who comes; `placed` are all others on that day."""
    others = tuple(placed)
    for cap in caps_over(capacity, coming):
        used = sum(one.size for one in others if _holds(cap.holder, one))
        if not _admits(capacity, cap, used, coming.size):
            yield FullCap(cap=cap, used=used)


def _admits(capacity: BundleCapacity, cap: Room, used: int, size: int) -> bool:
    """Where no rule of admission is told, a cap is not exceeded."""
    kept = KeptRoom(
        rule=capacity.admits or AdmissionRule.SKIPPING,
        overrun=capacity.overrun,
        nodes=(Node(id=_CAP, parent=None, capacity=cap.amount),),
        used=((_CAP, used),),
    )
    return RoomNow(kept, ()).admits(_CAP, size)


def _holds(holder: Holder, one: PlacedThere) -> bool:
    return (
        holder.provider in (None, one.provider)
        and holder.group in (None, one.group)
        and holder.area in (None, one.area)
    )
