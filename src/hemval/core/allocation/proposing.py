"""The proposing method: each asks for the best she can still get; the last in line gives way.

It is deferred acceptance (Gale and Shapley 1962) with keys on pairs of claim and leaf. For `unit`
the caps may form a tree (Biró, Fleiner, Irving and Manlove 2010); for `closing` and `soft` they are
on leaves alone (Kamada and Kojima 2024).
"""

from collections.abc import Mapping
from heapq import heappop, heappush
from typing import NamedTuple

from hemval.core.allocation.answer import Key
from hemval.core.allocation.keys import key_of, ranked_leaves
from hemval.core.allocation.problem import Claim, Problem
from hemval.core.allocation.room import RoomInUse
from hemval.core.allocation.tree import Tree


def place_by_proposing(problem: Problem, tree: Tree) -> dict[str, str]:
    """The leaf of each claim that gets one before the silent are placed.

    1. A claim that has no place asks at the best of its leaves that has not refused it.
    2. Has the leaf refused somebody with a better key, it refuses everybody of a positive size.
    3. Else the claim takes its place there, and with it room in each cap above.
    4. At the leaf, and then at each cap above it: as long as the last in line there is not admitted
       given what all the others use, the last in line is refused. It loses its place and its room,
       and asks again. A protected place and a size of 0 stand in no line: nobody refuses them.
    5. It is over when nobody without a place has a leaf left to ask at.

    The answer is the same in whatever order the claims ask, since a leaf that once has refused a
    key never again admits a worse one.
    """
    desk = _Desk(problem, tree)
    asking = [*reversed(problem.claims)]
    leaves_left = {claim.id: iter(ranked_leaves(claim)) for claim in problem.claims}
    while asking:  # 5
        claim = asking.pop()
        leaf = next(leaves_left[claim.id], None)  # 1
        if leaf is None:
            continue
        if claim.size > 0 and desk.is_behind_one_refused(claim, leaf):  # 2
            asking.append(claim)
            continue
        desk.place(claim, leaf)  # 3
        for node in tree.paths[leaf]:  # 4
            while (last := desk.last_not_admitted(node)) is not None:
                desk.refuse(last)
                asking.append(last)
    return desk.held


class _InLine(NamedTuple):
    """Somebody who has a place and can lose it; the lowest stands last in line."""

    minus_class: int
    minus_order: int
    leaf: str
    claim: str


class _Desk:
    """Who has which place for now, and who stands in line at each cap."""

    def __init__(self, problem: Problem, tree: Tree) -> None:
        self.held: dict[str, str] = {}
        self._tree = tree
        self._room = RoomInUse(problem, tree)
        self._claims: Mapping[str, Claim] = {claim.id: claim for claim in problem.claims}
        self._best_refused: dict[str, Key] = {}
        self._lines: dict[str, list[_InLine]] = {
            name: [] for name, node in tree.nodes.items() if node.capacity is not None
        }

    def is_behind_one_refused(self, claim: Claim, leaf: str) -> bool:
        best = self._best_refused.get(leaf)
        return best is not None and best < key_of(claim, leaf)

    def place(self, claim: Claim, leaf: str) -> None:
        self.held[claim.id] = leaf
        self._room.take(leaf, claim.size)
        if claim.size == 0 or leaf == claim.current:
            return
        entry = _InLine(-claim.class_at(leaf), -claim.order, leaf, claim.id)
        for node in self._tree.paths[leaf]:
            if node in self._lines:
                heappush(self._lines[node], entry)

    def last_not_admitted(self, node: str) -> Claim | None:
        """The last in line at a node, unless she is admitted given what all the others use."""
        line = self._lines.get(node)
        while line:
            last = line[0]
            if self.held.get(last.claim) == last.leaf:
                claim = self._claims[last.claim]
                used_by_others = self._room.used[node] - claim.size
                is_admitted = self._room.is_admitted(node, claim.size, used_by_others)
                return None if is_admitted else claim
            heappop(line)  # She was refused at this leaf, on account of another cap.
        return None

    def refuse(self, claim: Claim) -> None:
        leaf = self.held.pop(claim.id)
        self._room.leave(leaf, claim.size)
        key = key_of(claim, leaf)
        self._best_refused[leaf] = min(key, self._best_refused.get(leaf, key))
