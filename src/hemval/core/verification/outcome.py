"""What a certificate says came of a bundle, by number."""

from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np

from hemval.core.verification.array_checks import NONE, Ints, Outcome
from hemval.core.verification.numbered import NOWHERE, NumberedProblem, NumberedTree


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedResult:
    """The leaf of each claim, by number; those that are somewhere they cannot be are in `strange`.

    `got` is which of the ranked leaves a claim has, or how many there are.
    """

    leaf: tuple[int, ...]
    got: tuple[int, ...]
    strange: tuple[int, ...]


def stated_result(problem: NumberedProblem, assignment: Any) -> StatedResult:
    """Read an assignment of exactly these claims, to leaves or to none."""
    leaves, got, strange = [], [], []
    for claim, id_ in enumerate(problem.id):
        name = assignment[id_]
        leaf = NOWHERE if name is None else problem.tree.number.get(name, NOWHERE)
        ranked = problem.ranked[claim]
        leaves.append(leaf)
        got.append(ranked.index(leaf) if leaf in ranked else len(ranked))
        if name is not None and leaf not in ranked:
            is_by_rule = not problem.chooser[claim] and not ranked
            if leaf == NOWHERE or not (is_by_rule and leaf in problem.eligible[claim]):
                strange.append(claim)
    return StatedResult(leaf=tuple(leaves), got=tuple(got), strange=tuple(strange))


def outcome_of(problem: NumberedProblem, stated: StatedResult) -> Outcome:
    """The arrays of a problem and what is stated to have come of it."""
    counts = [len(ranked) for ranked in problem.ranked]
    total = sum(counts)
    leaf = np.array([*chain.from_iterable(problem.ranked)], dtype=np.int64)
    level = np.array([*chain.from_iterable(problem.level)], dtype=np.int64)
    owner = np.repeat(np.arange(len(counts), dtype=np.int64), counts)
    by_rule = [
        claim
        for claim, at in enumerate(stated.leaf)
        if at != NOWHERE and not problem.ranked[claim] and problem.size[claim] > 0
    ]
    return Outcome(
        rule=problem.rule,
        overrun=problem.overrun,
        start=np.concatenate(([0], np.cumsum(np.array(counts, dtype=np.int64)))).astype(np.int64),
        leaf=leaf.reshape(total),
        key=level * len(counts) + owner,
        is_own=2 * level < len(problem.level_classes),
        size=np.array(problem.size, dtype=np.int64),
        got=np.array(stated.got, dtype=np.int64),
        cap=np.array(problem.tree.cap, dtype=np.int64),
        at_level=levels_of(problem.tree),
        silent_leaf=np.array([stated.leaf[claim] for claim in by_rule], dtype=np.int64),
        silent_size=np.array([problem.size[claim] for claim in by_rule], dtype=np.int64),
    )


def levels_of(tree: NumberedTree) -> tuple[Ints, ...]:
    """For each leaf the node so many steps above it."""
    deepest = max((len(path) for path in tree.path), default=1)
    levels = []
    for step in range(deepest):
        above = [
            path[step] if is_leaf and step < len(path) else NONE
            for path, is_leaf in zip(tree.path, tree.is_leaf, strict=True)
        ]
        levels.append(np.array(above, dtype=np.int64))
    return tuple(levels)
