"""A problem as arrays: everything but the order, so that many draws share what was read once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hemval.core.allocation.answer import Method
from hemval.core.allocation.fast.tree import NumberedTree, numbered_tree
from hemval.core.allocation.keys import ranked_leaves
from hemval.core.allocation.problem import NO_GROUPS, Claim, Problem, SilentRule
from hemval.core.system.capacity import AdmissionRule

Integers = NDArray[np.integer]
NOWHERE = -1
"""The leaf of a claim that is unplaced."""


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
    nearest: Mapping[int, tuple[int, ...]]


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
    level: NDArray[np.integer]
    levels: tuple[tuple[int, int], ...]
    silent: SilentClaims
    non_choice: Mapping[str, SilentRule] = NO_GROUPS

    @property
    def claims(self) -> int:
        """How many there are."""
        return len(self.size)

    @property
    def protected_levels(self) -> int:
        """Levels below this are those of a claim at its own protected place."""
        return sum(is_other == 0 for is_other, _ in self.levels)

    @property
    def method(self) -> Method:
        """The method, by the same rule as for a file."""
        if self.rule is AdmissionRule.UNIT:
            return Method.PROPOSING
        if self.rule is AdmissionRule.SKIPPING or self.tree.layers:
            return Method.ORDERED
        return Method.PROPOSING
