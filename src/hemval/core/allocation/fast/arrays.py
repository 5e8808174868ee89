"""A problem as arrays: everything but the order, so that many draws share what was read once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hemval.core.allocation.answer import Method
from hemval.core.allocation.fast.tree import NumberedTree, numbered_tree
from hemval.core.allocation.keys import key_of, ranked_leaves
from hemval.core.allocation.method import method_with
from hemval.core.allocation.problem import (
    NO_GROUPS,
    Claim,
    NearestLeaf,
    Problem,
    SilentRule,
)
from hemval.core.system.capacity import AdmissionRule

NOWHERE = -1
"""The leaf of a claim that is unplaced."""
UNPLACED = -1
"""The wish that such a claim got, and one that was placed as silent."""
NO_NEAREST: Mapping[int, tuple[int, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class SilentClaims:
    """The silent who have no protected place, in the problem's order.

    `claim`: its number. `ids`: its id, for a rule that draws. `group` and `menu`: which of the
    groups and menus it has. A menu is a set of eligible leaves that many claims share, by number;
    `nearest` has each claim's own, the nearest first, where its group asks for it.
    """

    claim: tuple[int, ...] = ()
    ids: tuple[str, ...] = ()
    group: tuple[str, ...] = ()
    menu: tuple[int, ...] = ()
    menus: tuple[tuple[int, ...], ...] = ()
    nearest: Mapping[int, tuple[int, ...]] = field(default_factory=lambda: NO_NEAREST)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ProblemArrays:
    """A problem by number: claims as they stand in it, leaves in order of id.

    `size`: of each claim. The leaves that a claim may come to by choosing are
    `wish[start[claim] : start[claim + 1]]`, best first, a protected place last. `level` says of
    each what stands before the order in its key: `levels[level]` is (0 where protected, class).
    """

    rule: AdmissionRule
    overrun: int | None
    tree: NumberedTree
    size: NDArray[np.int64]
    start: NDArray[np.int32]
    wish: NDArray[np.int32]
    level: NDArray[np.signedinteger[Any]]
    levels: tuple[tuple[int, int], ...]
    silent: SilentClaims
    non_choice: Mapping[str, SilentRule] = field(default_factory=lambda: NO_GROUPS)

    @property
    def claims(self) -> int:
        """How many there are."""
        return len(self.size)

    @property
    def wisher(self) -> NDArray[np.int32]:
        """Whose each wish is."""
        return np.repeat(np.arange(self.claims, dtype=np.int32), np.diff(self.start))

    @property
    def protected_levels(self) -> int:
        """Levels below this are those of a claim at its own protected place."""
        return sum(is_other == 0 for is_other, _ in self.levels)

    @property
    def is_protected(self) -> NDArray[np.bool_]:
        """Which claims have a protected place: it stands last among their leaves."""
        found = np.zeros(self.claims, dtype=np.bool_)
        has_leaf = np.flatnonzero(self.start[:-1] < self.start[1:])
        found[has_leaf] = self.level[self.start[has_leaf + 1] - 1] < self.protected_levels
        return found

    @property
    def method(self) -> Method:
        """The method, by the same rule as for a file."""
        return method_with(self.rule, has_cap_above_leaves=bool(self.tree.layers))


def compile_problem(problem: Problem) -> ProblemArrays:
    """A valid problem as arrays. The orders of its claims are no part of it (`orders_of`)."""
    tree = numbered_tree(problem.nodes)
    leaf = {name: number for number, name in enumerate(tree.ids[: tree.leaves])}
    ends, wishes, pairs = [0], [], []
    for claim in problem.claims:
        ranked = ranked_leaves(claim)
        wishes += [leaf[name] for name in ranked]
        pairs += [key_of(claim, name)[:2] for name in ranked]
        ends.append(len(wishes))
    levels = sorted(set(pairs))
    level_of = {pair: number for number, pair in enumerate(levels)}
    return ProblemArrays(
        rule=problem.rule,
        overrun=problem.overrun,
        tree=tree,
        size=np.array([claim.size for claim in problem.claims], dtype=np.int64),
        start=np.array(ends, dtype=np.int32),
        wish=np.array(wishes, dtype=np.int32),
        level=_narrow([level_of[pair] for pair in pairs]),
        levels=tuple(levels),
        silent=_silent_claims(problem, leaf),
        non_choice=problem.non_choice,
    )


def _narrow(levels: list[int]) -> NDArray[np.signedinteger[Any]]:
    """Levels in a byte each, where they fit."""
    if max(levels, default=0) <= np.iinfo(np.int8).max:
        return np.array(levels, dtype=np.int8)
    return np.array(levels, dtype=np.int32)


def orders_of(problem: Problem) -> NDArray[np.int64]:
    """The order of each claim, as they stand in the problem."""
    return np.array([claim.order for claim in problem.claims], dtype=np.int64)


def _silent_claims(problem: Problem, leaf: Mapping[str, int]) -> SilentClaims:
    silent = [
        (number, claim)
        for number, claim in enumerate(problem.claims)
        if not claim.chooser and claim.current is None and claim.group in problem.non_choice
    ]
    menu_of: dict[tuple[str, ...], int] = {}
    menu = tuple(menu_of.setdefault(claim.eligible, len(menu_of)) for _, claim in silent)
    return SilentClaims(
        claim=tuple(number for number, _ in silent),
        ids=tuple(claim.id for _, claim in silent),
        group=tuple(claim.group for _, claim in silent),
        menu=menu,
        menus=tuple(tuple(sorted(leaf[name] for name in menu)) for menu in menu_of),
        nearest={
            place: _nearest_first(claim, leaf)
            for place, (_, claim) in enumerate(silent)
            if isinstance(problem.non_choice[claim.group], NearestLeaf)
        },
    )


def _nearest_first(claim: Claim, leaf: Mapping[str, int]) -> tuple[int, ...]:
    by_distance = sorted((claim.distance[name], leaf[name]) for name in claim.eligible)
    return tuple(number for _, number in by_distance)
