"""A bundle that has been solved: the problem with its orders, its answer, and the room left."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from hemval.core.allocation.answer import Allocation, Key
from hemval.core.allocation.keys import key_of, ranked_leaves
from hemval.core.allocation.problem import Problem
from hemval.core.allocation.room import SHUTTING, RoomInUse
from hemval.core.allocation.tree import tree_of
from hemval.core.claims.claims import BundleProblem


@dataclass(frozen=True, slots=True, kw_only=True)
class SolvedBundle:
    """One bundle of a round, drawn and solved.

    `problem` is the one of `frozen`, with the orders that were drawn; `answer` is what it came to.
    `by_promise`: in a correction, the claims that have what was promised them, and not what the
    right run gives; `answer` is then what finally holds.
    """

    frozen: BundleProblem
    problem: Problem
    answer: Allocation
    by_promise: frozenset[str] = frozenset()

    @property
    def bundle(self) -> str:
        """The bundle's id."""
        return self.frozen.bundle


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeRoom:
    """A provider that can take one more, and how much room it has; None is no limit."""

    provider: str
    left: int | None


class RoomLeft:
    """What room is left when everybody is placed, at the leaves and in the caps above them."""

    def __init__(self, solved: SolvedBundle) -> None:
        """Look up the caps and their use once."""
        self._tree = tree_of(solved.problem.nodes)
        self._room = RoomInUse(solved.problem, self._tree)
        self._room.used |= {id: use.used for id, use in solved.answer.nodes.items()}
        self._leaves: dict[str, list[str]] = {}
        for leaf, provider in solved.frozen.providers.items():
            self._leaves.setdefault(provider, []).append(leaf)
        self._claims = {claim.id: claim for claim in solved.problem.claims}
        self._first_refused = _first_refused(solved)
        self._free: dict[str, FreeRoom] = {}

    def leaf_of(self, provider: str, area: str) -> str | None:
        """The leaf that stands for a provider where somebody lives; None when there is none."""
        mine = (provider, f"{provider}@{area}")
        leaves = self._leaves.get(provider, [])
        return next((leaf for leaf in leaves if leaf.rstrip("@") in mine), None)

    def open_to(
        self, providers: Iterable[str], area: str, size: int, *, claim: str
    ) -> Iterator[FreeRoom]:
        """Those of the providers that can take one more of that size, in the order given.

        Not where the claim stands behind somebody who was refused there, when the rule lets nobody
        by: what is left there is no more hers now than when the places were given.
        """
        for provider in providers:
            leaf = self.leaf_of(provider, area)
            if leaf is None or not self._room.admits(leaf, size):
                continue
            if size == 0 or not self._is_behind_another(leaf, claim):
                yield self._free_at(leaf, provider)

    def _free_at(self, leaf: str, provider: str) -> FreeRoom:
        """What is free at a leaf, held once: thousands may be offered the same."""
        if leaf not in self._free:
            self._free[leaf] = FreeRoom(provider=provider, left=self.left(leaf))
        return self._free[leaf]

    def _is_behind_another(self, leaf: str, claim: str) -> bool:
        first, hers = self._first_refused.get(leaf), self._claims.get(claim)
        return first is not None and (hers is None or first < key_of(hers, leaf))

    def left(self, node: str) -> int | None:
        """The room at a leaf or a cap that every cap above leaves too; None is no limit."""
        path = self._tree.paths.get(node) or self._above(node)
        caps = ((name, self._tree.nodes[name].capacity) for name in path)
        free = (max(cap - self._room.used[name], 0) for name, cap in caps if cap is not None)
        return min(free, default=None)

    def _above(self, node: str) -> tuple[str, ...]:
        parent = self._tree.nodes[node].parent
        return (node, *(self._above(parent) if parent is not None else ()))

    def refusing(self, leaf: str, size: int) -> tuple[str, ...]:
        """The caps that have no room for that size at a leaf, from the leaf upward."""
        return tuple(self._room.refusing(leaf, size))


def _first_refused(solved: SolvedBundle) -> Mapping[str, Key]:
    """The best key that each leaf refused, where nobody behind one who was refused is let in."""
    first: dict[str, Key] = {}
    if solved.problem.rule not in SHUTTING:
        return first
    for claim in solved.problem.claims:
        if claim.size == 0 or claim.id not in solved.answer.assignment:
            continue
        for leaf in ranked_leaves(claim):
            if leaf == solved.answer.assignment[claim.id]:
                break
            key = key_of(claim, leaf)
            first[leaf] = min(key, first.get(leaf, key))
    return first
