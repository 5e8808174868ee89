"""Checks of a whole outcome at once, with arrays: caps, cut-offs, and where somebody was refused.

They need no solver and take no longer than one. What they find is wrong for certain; that an
outcome is right in a tree of caps, or in the common order, only the second solver shows.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
NONE = -1
"""No cap, no node so far up, nobody admitted."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Outcome:
    """An outcome by number.

    The leaves that claim `i` can come to by choosing are `leaf[start[i] : start[i + 1]]`, best
    first; `key` is its key at each (lower first, distinct at each leaf, from 0), and `is_own` says
    which is its protected place. `got` is the number of the one it has, or how many there are where
    it has none. `at_level[d]` gives for each leaf the node `d` steps above it, itself for 0.
    `silent_leaf` and `silent_size` are those whom a rule has placed.
    """

    rule: str
    overrun: int | None
    start: Ints
    leaf: Ints
    key: Ints
    is_own: Bools
    size: Ints
    got: Ints
    cap: Ints
    at_level: tuple[Ints, ...]
    silent_leaf: Ints
    silent_size: Ints


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Findings:
    """What the outcome shows.

    Of each node: `used` before the silent and `used_at_last`, `last` (the worst key of a positive
    size before the silent, -1 where there is none), `is_over` (filled further than the rule lets).
    `refused_by` and `refused`: each leaf that refused somebody of a positive size, and whom.
    `should_have_had`: claims that rank a leaf higher than what they have, at which their key is not
    worse than the last admitted one's, or at which there is room for them.
    """

    used: Ints
    used_at_last: Ints
    last: Ints
    is_over: Bools
    refused_by: Ints
    refused_key: Ints
    refused: Ints
    should_have_had: Ints


def look_at(outcome: Outcome, *, is_proposing: bool) -> Findings:
    """Look at every claim and every leaf that it would rather have had."""
    counts = np.diff(outcome.start)
    placed = np.flatnonzero((outcome.got < counts) & (outcome.size > 0))
    entry = outcome.start[placed] + outcome.got[placed]
    leaf, size = outcome.leaf[entry], outcome.size[placed]
    used = _summed(outcome, leaf, size)
    last = _largest(outcome, leaf, outcome.key[entry], NONE)
    of_silent = _summed(outcome, outcome.silent_leaf, outcome.silent_size)
    who, passed = _passed(outcome)
    harmed = (outcome.size == 0) & (outcome.got > 0)
    if is_proposing:
        by = outcome.leaf[passed]
        harmed[who[outcome.key[passed] <= last[by]]] = True
        harmed[who[_had_room(outcome, used)[by]]] = True
    is_free = ~outcome.is_own[entry]
    return Findings(
        used=used,
        used_at_last=used + of_silent,
        last=last,
        is_over=_is_over(outcome, used + of_silent, leaf[is_free], size[is_free]),
        refused_by=outcome.leaf[passed],
        refused_key=outcome.key[passed],
        refused=who,
        should_have_had=np.flatnonzero(harmed),
    )


def _passed(outcome: Outcome) -> tuple[Ints, Ints]:
    """Whom some leaf refused, once for each of them, and which of the ranked leaves it was."""
    each = np.where(outcome.size > 0, outcome.got, 0)
    before = np.cumsum(each) - each
    within = np.arange(int(each.sum()), dtype=np.int64) - np.repeat(before, each)
    who = np.repeat(np.arange(len(each), dtype=np.int64), each)
    return who, within + np.repeat(outcome.start[:-1], each)


def _summed(outcome: Outcome, leaf: Ints, size: Ints) -> Ints:
    """What sizes at leaves come to at every node."""
    summed = np.zeros(len(outcome.cap), dtype=np.int64)
    np.add.at(summed, leaf, size)
    return _upward(outcome, summed)


def _upward(outcome: Outcome, of_leaves: Ints) -> Ints:
    summed = of_leaves.copy()
    for above in outcome.at_level[1:]:
        there = above != NONE
        np.add.at(summed, above[there], of_leaves[there])
    return summed


def _largest(outcome: Outcome, leaf: Ints, number: Ints, none: int) -> Ints:
    """The largest of the numbers at leaves, at every node."""
    of_leaves = np.full(len(outcome.cap), none, dtype=np.int64)
    np.maximum.at(of_leaves, leaf, number)
    largest = of_leaves.copy()
    for above in outcome.at_level[1:]:
        there = above != NONE
        np.maximum.at(largest, above[there], of_leaves[there])
    return largest


def _is_over(outcome: Outcome, used: Ints, leaf: Ints, size: Ints) -> Bools:
    """Is a node filled further than its rule lets, by others than protected places?

    `leaf` and `size` are those who have none; the silent whom a rule placed have none either.
    """
    leaf = np.concatenate((leaf, outcome.silent_leaf))
    size = np.concatenate((size, outcome.silent_size))
    most = _largest(outcome, leaf, size, 0)
    over: Bools = (outcome.cap != NONE) & (used > outcome.cap) & (most > 0)
    if outcome.rule != "soft":
        return over
    too_far = used - most >= outcome.cap
    if outcome.overrun is not None:
        too_far |= used - outcome.cap > outcome.overrun
    over &= too_far
    return over


def _had_room(outcome: Outcome, used: Ints) -> Bools:
    """Is there room at a leaf and each cap above it, with everybody's own place occupied?

    Told where room alone lets somebody in: `unit`, and `soft` without an overrun.
    """
    if outcome.rule == "closing" or (outcome.rule == "soft" and outcome.overrun is not None):
        return np.zeros(len(used), dtype=np.bool_)
    has_room: Bools = (outcome.cap == NONE) | (used < outcome.cap)
    let_in = has_room.copy()
    for above in outcome.at_level[1:]:
        there = above != NONE
        let_in[there] &= has_room[above[there]]
    return let_in
