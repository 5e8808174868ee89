"""What room is left after places were given, while people move: by hand, and by phone.

What was used when the places were given is kept. Each who moves takes room where she goes, and
gives back what she had where she was. Whether a cap admits one more is asked of the same rule that
gave the places.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from hemval.core.allocation.problem import Node, Problem
from hemval.core.allocation.room import RoomInUse
from hemval.core.allocation.tree import tree_of
from hemval.core.claims.claims import BundleProblem, ClaimBasis, Room
from hemval.core.placement.solved import FreeRoom, SolvedBundle
from hemval.core.system.capacity import AdmissionRule
from hemval.core.system.values import Percent, ProviderGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeOf:
    """Whose room a node is, and its percentage where it is a share."""

    node: str
    provider: str = ""
    group: ProviderGroup | None = None
    area: str = ""
    share: Percent | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRoom:
    """How far each cap of a bundle was filled when its places were given.

    `whose` tells of each cap, and of each leaf that has no cap of its own, whose it is.
    """

    rule: AdmissionRule
    overrun: int | None
    nodes: tuple[Node, ...]
    used: tuple[tuple[str, int], ...]
    whose: tuple[NodeOf, ...] = ()


def kept_room(solved: SolvedBundle) -> KeptRoom:
    """What is kept of a bundle that has been solved, so that what is left can be told later."""
    return KeptRoom(
        rule=solved.problem.rule,
        overrun=solved.problem.overrun,
        nodes=solved.problem.nodes,
        used=tuple((name, use.used) for name, use in solved.answer.nodes.items()),
        whose=tuple(_whose(solved.frozen)),
    )


def _whose(problem: BundleProblem) -> Iterator[NodeOf]:
    for cap in problem.rooms:
        yield NodeOf(
            node=cap.node,
            provider=cap.holder.provider or "",
            group=cap.holder.group,
            area=cap.holder.area or "",
            share=cap.share,
        )
    for leaf in sorted(problem.providers.keys() - {cap.node for cap in problem.rooms}):
        yield NodeOf(node=leaf, provider=problem.providers[leaf])


def lowered(kept: KeptRoom, caps: Iterable[Room]) -> KeptRoom:
    """The same room, where providers have lowered a cap of their own since.

    `caps` are those that hold by now. One that was raised stays as it was: what came first in the
    round was refused by the lower one, and a round is not to be done over by whoever is called.
    """
    stated = {
        f"{cap.holder.provider}@{cap.holder.area or ''}".rstrip("@"): cap.amount
        for cap in caps
        if cap.holder.provider is not None
    }
    return replace(kept, nodes=tuple(_lowered(node, stated) for node in kept.nodes))


def _lowered(node: Node, stated: Mapping[str, int]) -> Node:
    amount = stated.get(node.id.rstrip("@"))
    if amount is None or node.capacity is not None and node.capacity <= amount:
        return node
    return replace(node, capacity=amount)


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Somebody moves since places were given; `size` is the room that she takes.

    `left` is the leaf that her place was at, and `to` the one where it is: empty where there was
    none, or where the place is in no cap.
    """

    size: int
    left: str = ""
    to: str = ""


def taken_by(moves: Iterable[Move]) -> Iterator[tuple[str, int]]:
    """The leaves with what is taken at each, less than nothing where room is given back."""
    for one in moves:
        if one.left:
            yield one.left, -one.size
        if one.to:
            yield one.to, one.size


def own_size(basis: ClaimBasis, minutes: int, *, in_time: bool) -> int:
    """How much room is one client's own, of `minutes` a month of the bundle.

    Those who are placed as one have the size of their claim between them; one who came after the
    draw has no claim. Each has her own time, where room is counted so (`in_time`), or is one.
    """
    if basis.claim and len(basis.clients) == 1:
        return basis.size
    return minutes if in_time else 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeStands:
    """How much there is at a cap, None where nothing stops, and how much of it is used."""

    whose: NodeOf
    capacity: int | None = None
    used: int


class RoomNow:
    """What is left of some kept room when others have taken more since."""

    def __init__(self, kept: KeptRoom, taken: Iterable[tuple[str, int]]) -> None:
        """Take what was kept, and each leaf with the size that was taken there since."""
        problem = Problem(rule=kept.rule, overrun=kept.overrun, nodes=kept.nodes, claims=())
        self._whose = kept.whose
        self._tree = tree_of(kept.nodes)
        self._room = RoomInUse(problem, self._tree)
        self._room.used |= dict(kept.used)
        for leaf, size in taken:
            self._room.take(leaf, size)

    def admits(self, leaf: str, size: int) -> bool:
        """Is there room for one more of that size at a leaf, and at each cap above it?"""
        return leaf in self._tree.paths and self._room.admits(leaf, size)

    def open_to(self, leaves: Mapping[str, str], size: int) -> Iterator[FreeRoom]:
        """Those of the providers that have room for one more now; `leaves` is where each has it."""
        for provider, leaf in leaves.items():
            if self.admits(leaf, size):
                yield FreeRoom(provider=provider, left=self.left(leaf))

    def stands(self) -> Iterator[NodeStands]:
        """How each cap stands, and last each provider without any of its own."""
        without_cap = Counter[str]()
        for one in self._whose:
            capacity, used = self._tree.nodes[one.node].capacity, self._room.used[one.node]
            if capacity is None:
                without_cap[one.provider] += used
            else:
                yield NodeStands(whose=one, capacity=capacity, used=used)
        for provider, used in sorted(without_cap.items()):
            yield NodeStands(whose=NodeOf(node=provider, provider=provider), used=used)

    def left(self, leaf: str) -> int | None:
        """The room at a leaf that every cap above leaves too; None is no limit."""
        caps = ((name, self._tree.nodes[name].capacity) for name in self._tree.paths[leaf])
        free = (max(cap - self._room.used[name], 0) for name, cap in caps if cap is not None)
        return min(free, default=None)
