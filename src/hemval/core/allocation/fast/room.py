"""What is left at each cap, and who holds what, while places are given one by one."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from hemval.core.allocation.fast.arrays import ProblemArrays
from hemval.core.system.capacity import AdmissionRule

NOBODY_REFUSES = -1
NO_BOUND = 2**62


def overrun_of(arrays: ProblemArrays) -> int:
    """How far the last one admitted may exceed a cap.

    With this number one test serves all four rules: a positive size is refused where nothing is
    left, or where it exceeds what is left by more than the overrun. That is the rule `soft`; and
    with an overrun of 0 it says: where size is more than what is left, as the other three do.
    """
    if arrays.rule is not AdmissionRule.SOFT:
        return 0
    return NO_BOUND if arrays.overrun is None else arrays.overrun


class Places:
    """The place of each claim, and what is left of each cap, in plain lists.

    `at`: where in `wish` the leaf stands that the claim holds, or the end of its leaves when it
    holds none; it waits for all before that. `left`: the cap less what is used; only caps count.
    """

    def __init__(self, arrays: ProblemArrays) -> None:
        """Let everybody who has a protected place hold it."""
        self.paths = arrays.tree.paths
        self.overrun = overrun_of(arrays)
        self.size: list[int] = arrays.size.tolist()
        self.wish: list[int] = arrays.wish.tolist()
        bounds: list[int] = arrays.start.tolist()
        self.start, self.end = bounds[:-1], bounds[1:]
        is_protected = arrays.is_protected
        self.at: list[int] = (arrays.start[1:] - is_protected).tolist()
        self.left = left_after(arrays, arrays.start[1:][is_protected] - 1, is_protected)

    def refusing(self, claim: int, wish: int) -> int:
        """The lowest cap that does not admit a claim of a positive size; its own is not counted."""
        size, at, left = self.size[claim], self.at[claim], self.left
        own = self.paths[self.wish[at]] if at < self.end[claim] else ()
        for node in self.paths[self.wish[wish]]:
            room = left[node] + size if node in own else left[node]
            if room <= 0 or size - room > self.overrun:
                return node
        return NOBODY_REFUSES

    def move(self, claim: int, wish: int) -> Sequence[int]:
        """Let a claim take a leaf and leave what it held; these are the caps that it has left."""
        size, at, left = self.size[claim], self.at[claim], self.left
        self.at[claim] = wish
        path = self.paths[self.wish[wish]]
        if at == self.end[claim]:
            for node in path:
                left[node] -= size
            return ()
        own = self.paths[self.wish[at]]
        for node in path:
            if node not in own:
                left[node] -= size
        gone = [node for node in own if node not in path]
        for node in gone:
            left[node] += size
        return gone


def left_after(
    arrays: ProblemArrays, wishes: NDArray[np.int32], claims: NDArray[np.bool_]
) -> list[int]:
    """What is left of each cap when these claims hold these wishes; 0 where there is no cap."""
    used = np.zeros(arrays.tree.leaves, dtype=np.int64)
    np.add.at(used, arrays.wish[wishes], arrays.size[claims])
    left = [0 if cap is None else cap for cap in arrays.tree.capacity]
    for path, amount in zip(arrays.tree.paths, used.tolist(), strict=True):
        for node in path:
            left[node] -= amount
    return left
