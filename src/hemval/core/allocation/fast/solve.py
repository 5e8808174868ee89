"""The fast solver: one problem, or one compiled problem under many orders."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hemval.core.allocation.answer import Allocation, Method
from hemval.core.allocation.checks import problem_faults
from hemval.core.allocation.fast.arrays import (
    NOWHERE,
    UNPLACED,
    ProblemArrays,
    compile_problem,
    orders_of,
)
from hemval.core.allocation.fast.ordered import place_in_lines
from hemval.core.allocation.fast.proposing import place_by_cutoffs
from hemval.core.allocation.fast.room import Places, left_after
from hemval.core.allocation.fast.silent import place_silent
from hemval.core.allocation.fast.skipping import place_skipping
from hemval.core.allocation.fast.uses import node_uses, refused_wishes
from hemval.core.allocation.problem import Problem
from hemval.core.allocation.room import SHUTTING
from hemval.core.system.capacity import AdmissionRule


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ArrayAnswer:
    """Who gets what, by number.

    `leaf`: of each claim, -1 for one that is unplaced. `wish`: where in the problem's `wish` it
    stands, -1 for one who got it by being silent, or got none. `turns`: as in an `Allocation`.
    """

    leaf: NDArray[np.int32]
    wish: NDArray[np.int32]
    turns: Mapping[str, int]


def solve_fast(problem: Problem) -> Allocation:
    """The same answer as the normative text gives, for every problem without faults.

    Raises ValueError for one with faults (`problem_faults`).
    """
    if problem_faults(problem):
        raise ValueError("this problem has faults, which problem_faults tells of")
    arrays, orders = compile_problem(problem), orders_of(problem)
    answer = solve_arrays(arrays, orders)
    names = (*arrays.tree.ids[: arrays.tree.leaves], None)  # NOWHERE is the last.
    ids = (claim.id for claim in problem.claims)
    return Allocation(
        method=arrays.method,
        assignment=dict(zip(ids, map(names.__getitem__, answer.leaf.tolist()), strict=True)),
        nodes=node_uses(arrays, orders, answer.leaf, answer.wish),
        turns=answer.turns,
    )


def solve_arrays(arrays: ProblemArrays, order: NDArray[np.int64]) -> ArrayAnswer:
    """Who gets what when the claims have these orders; the assignment alone, as numbers.

    `order`: a distinct whole number for each claim, as they stand in the problem, lower first.
    """
    rank = ranks(order)
    wish, left = _chosen(arrays, rank)
    leaf = np.full(arrays.claims, NOWHERE, dtype=np.int32)
    got = np.flatnonzero(wish != UNPLACED)
    leaf[got] = arrays.wish[wish[got]]
    silent, turns = place_silent(arrays, rank, left, _shut(arrays, wish))
    leaf[np.array(arrays.silent.claim, dtype=np.int64)] = silent
    return ArrayAnswer(leaf=leaf, wish=wish, turns=turns)


def ranks(order: NDArray[np.int64]) -> NDArray[np.int32]:
    """The place of each claim in the order, from 0."""
    rank = np.empty(len(order), dtype=np.int32)
    rank[np.argsort(order)] = np.arange(len(order), dtype=np.int32)
    return rank


def _chosen(arrays: ProblemArrays, rank: NDArray[np.int32]) -> tuple[NDArray[np.int32], list[int]]:
    """Which wish each claim gets by choosing, and what is then left of each cap."""
    if arrays.method is Method.PROPOSING:
        wish = place_by_cutoffs(arrays, rank)
        got = wish != UNPLACED
        return wish, left_after(arrays, wish[got], got)
    is_skipping = arrays.rule is AdmissionRule.SKIPPING
    places: Places = (place_skipping if is_skipping else place_in_lines)(arrays, rank)
    at = np.array(places.at, dtype=np.int32)
    return np.where(at < arrays.start[1:], at, np.int32(UNPLACED)), places.left


def _shut(arrays: ProblemArrays, wish: NDArray[np.int32]) -> list[int]:
    """The leaves that refused somebody, where they then are shut to the silent."""
    if arrays.rule not in SHUTTING or not arrays.silent.claim:
        return []
    shut: list[int] = np.unique(arrays.wish[refused_wishes(arrays, wish)]).tolist()
    return shut
