"""The ordered method without going through everybody again: only who can have gained is asked.

The normative text begins again with the first claim whenever somebody has made room. Here each
claim is gone to once, in order; then it waits at every leaf that it ranks above what it holds. What
the beginning again would find is found so:

1. What others use decides whether a claim is admitted, and where the claim itself is does not. So
   one who waits and is not admitted, for want of room in some cap, is not admitted until somebody
   else has left that cap or a leaf below it.
2. Under `closing` and `soft`, a leaf is closed, in any going-through, to everybody after the first
   who waits there: the first has been asked and refused (had she been admitted she would have
   moved), or the leaf was closed to her by one before, who then waits there and is the first. Under
   these rules, therefore, only the first in line at each leaf is asked.
3. When nobody who waits can move, a new going-through passes by all of them, closes the leaves
   where somebody waits, and comes to the first claim that has not been gone to.

So a list is kept for each cap of what was refused there for want of its room. When somebody leaves
a cap, those in its list are asked again, the earliest claim first and its best leaf first; and so
are those who have become first in line. Each such answer is the one that a new going-through would
reach first, since all others who wait are refused as before.
"""

from collections import deque
from heapq import heappop, heappush

import numpy as np
from numpy.typing import NDArray

from hemval.core.allocation.fast.arrays import ProblemArrays
from hemval.core.allocation.fast.room import NOBODY_REFUSES, Places

Waiting = tuple[int, int]
"""Somebody who waits: her place in the order, and where the leaf stands among all wishes."""


def turns_of(arrays: ProblemArrays, rank: NDArray[np.int32]) -> list[int]:
    """The claims that may get a better leaf than they hold from the start, in order."""
    bound = arrays.start[1:] - arrays.is_protected
    may = arrays.start[:-1] < bound
    in_order = np.argsort(rank)
    turns: list[int] = in_order[may[in_order]].tolist()
    return turns


def place_in_lines(arrays: ProblemArrays, rank: NDArray[np.int32]) -> Places:
    """Who holds what under `closing` and `soft`. `rank`: the claims' places in the order."""
    lines = _Lines(arrays, turns_of(arrays, rank))
    lines.go_through()
    return lines.places


class _Lines:
    """Who waits at each leaf, in order, and which leaves each cap has refused the first in line."""

    def __init__(self, arrays: ProblemArrays, turns: list[int]) -> None:
        self.places = Places(arrays)
        self._turns = turns
        self._lines: list[deque[Waiting]] = [deque() for _ in range(arrays.tree.leaves)]
        self._refused_by: list[set[int]] = [set() for _ in arrays.tree.ids]
        self._to_ask: list[Waiting] = []

    def go_through(self) -> None:
        """Go to each claim once, and ask again those who can have gained whenever one moved."""
        places, lines, refused_by = self.places, self._lines, self._refused_by
        wished, start, at, size = places.wish, places.start, places.at, places.size
        for turn, claim in enumerate(self._turns):
            if size[claim] == 0:
                at[claim] = start[claim]
                continue
            for wish in range(start[claim], at[claim]):
                leaf = wished[wish]
                if not lines[leaf]:
                    node = places.refusing(claim, wish)
                    if node == NOBODY_REFUSES:
                        for gone in places.move(claim, wish):
                            self._ask_again(gone)
                        break
                    refused_by[node].add(leaf)
                lines[leaf].append((turn, wish))
            if self._to_ask:
                self._ask()

    def _ask(self) -> None:
        """Ask the first in line where something was left; the earliest claim, its best leaf."""
        places = self.places
        while self._to_ask:
            first = heappop(self._to_ask)
            turn, wish = first
            leaf = places.wish[wish]
            if not self._lines[leaf] or self._lines[leaf][0] != first:
                continue
            claim = self._turns[turn]
            node = places.refusing(claim, wish)
            if node != NOBODY_REFUSES:
                self._refused_by[node].add(leaf)
                continue
            held = places.at[claim]
            for gone in places.move(claim, wish):
                self._ask_again(gone)
            for waited_for in range(wish, held):
                self._step_forward(places.wish[waited_for])

    def _ask_again(self, node: int) -> None:
        for leaf in self._refused_by[node]:
            if self._lines[leaf]:
                heappush(self._to_ask, self._lines[leaf][0])
        self._refused_by[node].clear()

    def _step_forward(self, leaf: int) -> None:
        """Let those at the head of a line who have something better leave it."""
        line = self._lines[leaf]
        places = self.places
        is_new = False
        while line and line[0][1] >= places.at[self._turns[line[0][0]]]:
            line.popleft()
            is_new = True
        if line and is_new:
            heappush(self._to_ask, line[0])
