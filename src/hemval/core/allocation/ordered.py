"""The ordered method: everybody in one common order, and again whenever somebody makes room."""

from collections.abc import Sequence

from hemval.core.allocation.keys import ranked_leaves
from hemval.core.allocation.problem import Claim, Problem
from hemval.core.allocation.room import RoomInUse
from hemval.core.allocation.tree import Tree
from hemval.core.system.capacity import AdmissionRule


def place_in_order(problem: Problem, tree: Tree) -> dict[str, str]:
    """The leaf of each claim that gets one before the silent are placed.

    1. Each protected place is held from the start.
    2. Go through the claims in order. Each looks at the leaves that it ranks above what it holds,
       best first. Under `closing` and `soft`, a leaf that earlier in this going-through has refused
       somebody refuses everybody of a positive size. Else the claim is admitted when the leaf and
       every cap above it admit its size; its own place is not counted as used.
    3. The first claim that is admitted moves: it takes that place, and what it held is free. Begin
       again at 2, with the first claim and with no leaf closed.
    4. It is over when all have been gone through and nobody has moved.

    It ends, for each move is to a better leaf.
    """
    waiting = _Waiting(problem, tree)
    while waiting.go_through():  # 4
        pass
    return waiting.held


class _Waiting:
    """Who holds what, and which leaves each would rather have."""

    def __init__(self, problem: Problem, tree: Tree) -> None:
        self._room = RoomInUse(problem, tree)
        self._is_skipping = problem.rule is AdmissionRule.SKIPPING
        self._claims: Sequence[Claim] = sorted(problem.claims, key=lambda claim: claim.order)
        self._better = {claim.id: ranked_leaves(claim) for claim in problem.claims}
        self.held: dict[str, str] = {}
        for claim in problem.claims:  # 1
            if claim.current is not None:
                self._move(claim, claim.current)

    def go_through(self) -> bool:
        """Go through the claims until one makes room by moving; was there one?"""
        closed: set[str] = set()
        for claim in self._claims:  # 2
            leaf = self._first_that_admits(claim, closed)
            if leaf is None:
                continue
            makes_room = claim.size > 0 and claim.id in self.held
            self._move(claim, leaf)  # 3
            if makes_room:
                return True
            # One who made no room for others changes nothing for those before her: to begin again
            # would refuse each of them once more, close the same leaves, and come to the next.
        return False

    def _first_that_admits(self, claim: Claim, closed: set[str]) -> str | None:
        for leaf in self._better[claim.id]:
            if claim.size > 0 and leaf in closed:
                continue
            if self._room.admits(leaf, claim.size, held=self.held.get(claim.id)):
                return leaf
            if not self._is_skipping:
                closed.add(leaf)
        return None

    def _move(self, claim: Claim, leaf: str) -> None:
        if claim.id in self.held:
            self._room.leave(self.held[claim.id], claim.size)
        self.held[claim.id] = leaf
        self._room.take(leaf, claim.size)
        better = self._better[claim.id]
        self._better[claim.id] = better[: better.index(leaf)]
