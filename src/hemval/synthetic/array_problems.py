"""Made-up problems as arrays, of any size, to measure and compare solvers on.

Leaves differ in how much they are wished for: by Zipf's law with exponent 0.8, each wish drawn
among the leaves not yet wished for. How much room they have has nothing to do with that. They have
as much room as all claims need together. So the popular are full, and many get a later wish.
"""

from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from hemval.core.allocation.fast.arrays import ProblemArrays, SilentClaims
from hemval.core.allocation.fast.tree import numbered_tree
from hemval.core.allocation.problem import EVERYONE, LargestFreeRoom, Node
from hemval.core.system.capacity import AdmissionRule
from hemval.core.system.non_choice import FreeCapacityMeasure

POPULARITY = 0.8
SHARE_OF_A_GROUP = 0.9
SHARE_OF_ALL = 0.85
LEAVES_OF_A_GROUP = 20
LEAVES_OF_A_MENU = 20
SMALLEST, LARGEST = 300, 6_000
"""Minutes a month: from a quarter of an hour a day to more than three hours."""
PROTECTED, FIRST, OTHER = (0, EVERYONE), (1, EVERYONE - 1), (1, EVERYONE)
THE_SILENT = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayShape:
    """What a made-up problem looks like.

    `levels`: 1 has caps on leaves alone, 2 also caps on groups of them, 3 also one on all. `silent`
    and `protected`: the share of all claims that are silent and without a place, and of choosers
    who hold their last wish. `before_others`: the share of wishes of the better of two classes.
    """

    claims: int
    leaves: int
    wishes: int
    rule: AdmissionRule = AdmissionRule.UNIT
    overrun: int | None = None
    levels: int = 1
    silent: float = 0.0
    protected: float = 0.0
    before_others: float = 0.1


def made_up_arrays(shape: ArrayShape, seed: int) -> tuple[ProblemArrays, NDArray[np.int64]]:
    """A problem of a shape and the orders of its claims; the same for the same seed."""
    chance = np.random.default_rng(seed)
    size = np.ones(shape.claims, dtype=np.int64)
    if shape.rule is not AdmissionRule.UNIT:
        size = chance.integers(SMALLEST, LARGEST, shape.claims)
    room = np.ceil(chance.dirichlet(np.full(shape.leaves, 5.0)) * size.sum()).astype(np.int64)
    tree = numbered_tree(_nodes(room.tolist(), shape.levels))
    is_silent = chance.random(shape.claims) < shape.silent
    start = np.zeros(shape.claims + 1, dtype=np.int32)
    np.cumsum(np.where(is_silent, 0, min(shape.wishes, shape.leaves)), out=start[1:])
    wish = _wishes(chance, shape, shape.claims - int(is_silent.sum())).reshape(-1)
    level, levels = _levels(chance, shape, start, is_ordered=_is_ordered(shape))
    arrays = ProblemArrays(
        rule=shape.rule,
        overrun=shape.overrun,
        tree=tree,
        size=size,
        start=start,
        wish=wish,
        level=level,
        levels=levels,
        silent=_silent(chance, shape, np.flatnonzero(is_silent).tolist()),
        non_choice=MappingProxyType(
            {THE_SILENT: LargestFreeRoom(measure=FreeCapacityMeasure.SHARE_OF_CAP)}
        ),
    )
    return arrays, chance.permutation(shape.claims)


def _is_ordered(shape: ArrayShape) -> bool:
    if shape.rule is AdmissionRule.UNIT:
        return False
    return shape.rule is AdmissionRule.SKIPPING or shape.levels > 1


def _nodes(room: list[int], levels: int) -> list[Node]:
    """Leaves, groups of neighbours among them, and a cap above all; ids in order of number."""
    groups = max(2, len(room) // LEAVES_OF_A_GROUP)
    nodes = [
        Node(
            id=f"{leaf:06}",
            parent=f"group {leaf % groups:06}" if levels > 1 else None,
            capacity=cap,
        )
        for leaf, cap in enumerate(room)
    ]
    top = "total" if levels > 2 else None
    if levels > 1:
        nodes += [
            Node(id=f"group {group:06}", parent=top, capacity=round(sum(cap) * SHARE_OF_A_GROUP))
            for group in range(groups)
            if (cap := room[group::groups])
        ]
    if top:
        nodes.append(Node(id=top, capacity=round(sum(room) * SHARE_OF_ALL)))
    return nodes


def _wishes(chance: np.random.Generator, shape: ArrayShape, choosers: int) -> NDArray[np.int32]:
    """For each chooser different leaves, the popular more often and earlier."""
    wishes = min(shape.wishes, shape.leaves)
    bounds = np.cumsum(chance.permutation(np.arange(1, shape.leaves + 1) ** -POPULARITY))
    found = np.full((choosers, wishes), -1, dtype=np.int32)
    number = np.zeros(choosers, dtype=np.int64)
    drawing = np.arange(choosers)
    while drawing.size:
        drawn = np.searchsorted(bounds, chance.random(drawing.size) * bounds[-1]).astype(np.int32)
        is_new = (found[drawing] != drawn[:, None]).all(axis=1)
        taking = drawing[is_new]
        found[taking, number[taking]] = drawn[is_new]
        number[taking] += 1
        drawing = drawing[number[drawing] < wishes]
    return found


def _levels(
    chance: np.random.Generator, shape: ArrayShape, start: NDArray[np.int32], *, is_ordered: bool
) -> tuple[NDArray[np.int8], tuple[tuple[int, int], ...]]:
    """What stands before the order in each key: protection alone where all share one order."""
    levels = (PROTECTED, OTHER) if is_ordered else (PROTECTED, FIRST, OTHER)
    level = np.full(int(start[-1]), len(levels) - 1, dtype=np.int8)
    if not is_ordered:
        level[chance.random(len(level)) < shape.before_others] = 1
    last = start[1:][start[:-1] < start[1:]] - 1
    level[last[chance.random(len(last)) < shape.protected]] = 0
    return level, levels


def _silent(chance: np.random.Generator, shape: ArrayShape, silent: list[int]) -> SilentClaims:
    """The silent, each with the leaves of one area to choose among."""
    leaves = range(shape.leaves)
    areas = range(0, shape.leaves, LEAVES_OF_A_MENU)
    return SilentClaims(
        claim=tuple(silent),
        ids=tuple(map(str, silent)),
        group=(THE_SILENT,) * len(silent),
        menu=tuple(chance.integers(0, len(areas), len(silent)).tolist()),
        menus=tuple(tuple(leaves[first : first + LEAVES_OF_A_MENU]) for first in areas),
    )
