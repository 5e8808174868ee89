"""Why a wish was not met, seen from how it ended: where room was short, and who stood before her.

Seen without her own place, as the choosers left it and before the silent were placed: 1. If a cap
on the way up from the leaf has no room for her, the lowest such cap is why. 2. Else somebody before
her in the order did not fit, and nobody behind one who did not fit is let in.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hemval.core.allocation.answer import Allocation, Key, Method
from hemval.core.allocation.problem import Claim, Node, Problem
from hemval.core.explanation.explanation import WhyNot
from hemval.core.system.capacity import AdmissionRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortage:
    """Where a claim found no room, and how it stood there.

    `node` is the cap that had none: the leaf itself, or one above it. Where there was room, and the
    claim stood behind one who did not fit, it is the leaf, or the shared cap where her own place is
    (`HELD_BACK`). `used` and `behind`: the sizes, and the number, of the other claims there that
    took room.
    """

    why: WhyNot
    node: Node
    used: int
    behind: int
    own: Key
    last: Key | None

    @property
    def left(self) -> int | None:
        """The room that was left, in the unit of sizes; never less than none."""
        return None if self.node.capacity is None else max(0, self.node.capacity - self.used)

    @property
    def is_overtaken(self) -> bool:
        """Did somebody who comes after her get in?"""
        return self.last is not None and self.last > self.own


class RoomTaken:
    """What claims take at each node, before the silent are placed; counted once for everybody."""

    def __init__(self, problem: Problem, allocation: Allocation) -> None:
        """Go through the claims of a problem by its answer."""
        self.problem = problem
        self.allocation = allocation
        self.nodes = {node.id: node for node in problem.nodes}
        sizes: dict[str, int] = {}
        counts: dict[str, int] = {}
        for claim in problem.claims:
            leaf = self.leaf_of(claim)
            if leaf is not None:
                sizes[leaf] = sizes.get(leaf, 0) + claim.size
                counts[leaf] = counts.get(leaf, 0) + 1
        self.sizes = _with_those_above(sizes, self.nodes)
        self.counts = _with_those_above(counts, self.nodes)

    def leaf_of(self, claim: Claim) -> str | None:
        """Where a claim takes room; None where it takes none, or came after the choosers."""
        leaf = self.allocation.assignment.get(claim.id)
        came_after = not claim.chooser and leaf != claim.current
        return None if came_after or claim.size == 0 else leaf


class Shortages:
    """Tells where one claim found no room."""

    def __init__(self, taken: RoomTaken, claim: Claim) -> None:
        """Take what everybody takes, and the claim that is asked about, whose own is left out."""
        self._problem = taken.problem
        self._allocation = taken.allocation
        self._taken = taken
        self._claim = claim
        self._nodes = taken.nodes
        own = taken.leaf_of(claim)
        self._own = frozenset(node.id for node in _path(own, self._nodes)) if own else frozenset()

    def at(self, leaf: str) -> Shortage:
        """Why the claim, whose wish it was, is not there."""
        path = [*_path(leaf, self._nodes)]
        short = next((node for node in path if not self._fits(node)), None)
        why = self._behind_another(leaf) if short is None else _full(short, leaf)
        node = self._held_back_by(path) if why is WhyNot.HELD_BACK else short or path[0]
        own = Key(1, self._claim.class_at(leaf), self._claim.order)
        use = self._allocation.nodes.get(node.id)
        return Shortage(
            why=why,
            node=node,
            used=self._used(node),
            behind=self._taken.counts.get(node.id, 0) - (node.id in self._own),
            own=own,
            last=use.last_admitted if use else None,
        )

    def _used(self, node: Node) -> int:
        """What the other claims take at a node."""
        own = self._claim.size if node.id in self._own else 0
        return self._taken.sizes.get(node.id, 0) - own

    def _fits(self, node: Node) -> bool:
        size, cap = self._claim.size, node.capacity
        if cap is None or size == 0:
            return True
        used = self._used(node)
        if self._problem.rule is not AdmissionRule.SOFT:
            return used + size <= cap
        most = self._problem.overrun
        return used < cap and (most is None or used + size - cap <= most)

    def _held_back_by(self, path: Sequence[Node]) -> Node:
        """The lowest cap on the way that is full with her own place in it."""
        size = self._claim.size
        for node in path:
            used = self._used(node)
            if node.capacity is not None and used + 2 * size > node.capacity:
                return node
        return path[0]

    def _behind_another(self, leaf: str) -> WhyNot:
        if self._allocation.method is Method.ORDERED:
            return WhyNot.PASSED_OVER
        is_flat = all(node.capacity is None for node in [*_path(leaf, self._nodes)][1:])
        return WhyNot.CLOSED if is_flat else WhyNot.HELD_BACK


def _full(node: Node, leaf: str) -> WhyNot:
    return WhyNot.FULL if node.id == leaf else WhyNot.FULL_TOGETHER


def _path(leaf: str, nodes: Mapping[str, Node]) -> Iterator[Node]:
    """The leaf, and every cap above it."""
    at: str | None = leaf
    while at is not None:
        yield nodes[at]
        at = nodes[at].parent


def _with_those_above(at_leaf: Mapping[str, int], nodes: Mapping[str, Node]) -> dict[str, int]:
    summed: dict[str, int] = {}
    for leaf, amount in at_leaf.items():
        for node in _path(leaf, nodes):
            summed[node.id] = summed.get(node.id, 0) + amount
    return summed
