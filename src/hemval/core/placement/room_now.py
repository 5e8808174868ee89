"""What room is left after places were given, while people agree by phone on what remains.

What was used when the places were given is kept; each agreement takes some of it. Whether a cap
admits one more is asked of the same rule that gave the places.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from hemval.core.allocation.problem import Node, Problem
from hemval.core.allocation.room import RoomInUse
from hemval.core.allocation.tree import tree_of
from hemval.core.placement.solved import FreeRoom, SolvedBundle
from hemval.core.system.capacity import AdmissionRule


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRoom:
    """How far each cap of a bundle was filled when its places were given."""

    rule: AdmissionRule
    overrun: int | None
    nodes: tuple[Node, ...]
    used: tuple[tuple[str, int], ...]


def kept_room(solved: SolvedBundle) -> KeptRoom:
    """What is kept of a bundle that has been solved, so that what is left can be told later."""
    return KeptRoom(
        rule=solved.problem.rule,
        overrun=solved.problem.overrun,
        nodes=solved.problem.nodes,
        used=tuple((name, use.used) for name, use in solved.answer.nodes.items()),
    )


class RoomNow:
    """What is left of some kept room when others have taken more since."""

    def __init__(self, kept: KeptRoom, taken: Iterable[tuple[str, int]]) -> None:
        """Take what was kept, and each leaf with the size that was agreed on since."""
        self._kept = kept
        problem = Problem(rule=kept.rule, overrun=kept.overrun, nodes=kept.nodes, claims=())
        self._tree = tree_of(kept.nodes)
        self._room = RoomInUse(problem, self._tree)
        self._room.used |= dict(kept.used)
        for leaf, size in taken:
            self._room.take(leaf, size)

    @property
    def kept(self) -> KeptRoom:
        """The same room, with what has been taken since as used."""
        return replace(self._kept, used=tuple(self._room.used.items()))

    def admits(self, leaf: str, size: int) -> bool:
        """Is there room for one more of that size at a leaf, and at each cap above it?"""
        return leaf in self._tree.paths and self._room.admits(leaf, size)

    def open_to(self, leaves: Mapping[str, str], size: int) -> Iterator[FreeRoom]:
        """Those of the providers that have room for one more now; `leaves` is where each has it."""
        for provider, leaf in leaves.items():
            if self.admits(leaf, size):
                yield FreeRoom(provider=provider, left=self._left(leaf))

    def _left(self, leaf: str) -> int | None:
        caps = ((name, self._tree.nodes[name].capacity) for name in self._tree.paths[leaf])
        free = (max(cap - self._room.used[name], 0) for name, cap in caps if cap is not None)
        return min(free, default=None)
