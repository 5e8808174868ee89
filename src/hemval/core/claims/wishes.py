"""The wishes of a claim as the problem has them, and why the others are not taken up."""

from collections.abc import Iterable, Mapping

from hemval.core.claims.claims import GoneWish, WishGone
from hemval.core.claims.frame import Frame
from hemval.core.system.capacity import AdmissionRule


class Wishes:
    """Takes up stated wishes in one bundle."""

    def __init__(self, frame: Frame) -> None:
        """Find each leaf's whole room: its own cap, and its provider's where it is one of many."""
        self._frame = frame
        self._openness = frame.openness
        self._tree = frame.tree
        self._room = _whole_room(frame)

    def taken(
        self,
        stated: Iterable[str],
        *,
        area: str,
        size: int,
        today: str | None,
        current: str | None,
    ) -> tuple[tuple[str, ...], tuple[GoneWish, ...]]:
        """The leaves wished for, best first, and the wishes that are not taken up.

        `today` is her leaf of today, where she is nobody new; `current` the same where her place is
        protected: nothing after it can be reached.
        """
        leaves: list[str] = []
        gone: list[GoneWish] = []
        for number, provider in enumerate(stated, 1):
            leaf = self._tree.leaf(provider, area)
            why = self._why_gone(provider, leaf, leaves, area, size, today, current)
            if why is not None:
                gone.append(GoneWish(number=number, provider=provider, why=why))
            elif leaf is not None:
                leaves.append(leaf)
        return tuple(leaves), tuple(gone)

    def _why_gone(
        self,
        provider: str,
        leaf: str | None,
        before: list[str],
        area: str,
        size: int,
        today: str | None,
        current: str | None,
    ) -> WishGone | None:
        if leaf is not None and leaf in before:
            return WishGone.REPEATED
        if current is not None and current in before:
            return WishGone.AFTER_TODAY
        if leaf is None or leaf != today:
            why = self._openness.why_not(provider, self._frame.bundle.id, area)
            if why is not None:
                return why
        if leaf is None:
            return WishGone.NOT_IN_AREA
        if leaf != current and leaf in self._room and not self._fits(size, self._room[leaf]):
            return WishGone.TOO_LARGE if self._room[leaf] else WishGone.TAKES_NOBODY_NEW
        return None

    def _fits(self, size: int, room: int) -> bool:
        """Would it be let in where nobody else is?"""
        frame = self._frame
        if size == 0:
            return True
        if frame.admits is AdmissionRule.SOFT:
            overrun = frame.capacity.overrun
            return room > 0 and (overrun is None or size - room <= overrun)
        return size <= room


def _whole_room(frame: Frame) -> Mapping[str, int]:
    parents = {node.id: node.parent for node in frame.tree.nodes}
    own = {
        room.node: room.amount for room in frame.tree.rooms if room.holder.provider is not None
    } | {
        node.id: node.capacity
        for node in frame.tree.nodes
        if node.capacity is not None and node.id in frame.tree.providers
    }
    room: dict[str, int] = {}
    for leaf in frame.tree.providers:
        node: str | None = leaf
        while node is not None:
            if node in own:
                room[leaf] = min(room.get(leaf, own[node]), own[node])
            node = parents[node]
    return room
