"""What shares were counted of, as it is published before the draw for anybody to count again."""

from collections.abc import Collection, Iterable

from hemval.core.claims.caps import CountedBase
from hemval.core.claims.claims import Room
from hemval.core.lottery.canonical import Document, JsonValue
from hemval.core.lottery.small_numbers import WITHHELD
from hemval.core.system.capacity import ShareBase

MINUTES, CLIENTS = "minutes", "clients"


def share_documents(bases: Iterable[CountedBase], few: Collection[str] = ()) -> Document:
    """The base of each bundle that has shares, by the bundle, and the caps that follow from it.

    Minutes are those of a month. `not_open` is the part that nobody may choose the performer of
    (nights). A cap whose `node` is null gives way to a smaller one over the same providers. The
    number of people in a bundle of `few` is not published.
    """
    return {one.bundle: _document(one, is_few=one.bundle in few) for one in bases}


def _document(one: CountedBase, *, is_few: bool) -> JsonValue:
    is_persons = one.base is ShareBase.CLIENTS
    return {
        "base": one.base.value,
        "on": one.on.isoformat(),
        "unit": CLIENTS if is_persons else MINUTES,
        "amount": WITHHELD if is_persons and is_few else one.amount,
        "not_open": one.not_open,
        "caps": [_cap(room) for room in one.shares],
    }


def _cap(room: Room) -> JsonValue:
    holder = room.holder
    return {
        "node": room.node or None,
        "provider": holder.provider,
        "group": holder.group.value if holder.group else None,
        "area": holder.area,
        "share": str(room.share),
        "capacity": room.amount,
    }
