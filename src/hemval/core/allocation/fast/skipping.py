"""The ordered method under `skipping`: no leaf is closed, so all who wait may be let in.

As in `ordered`, each claim is gone to once and then waits, and one who waits is not admitted until
somebody has left the cap that had no room for it. But here all who wait must be asked again, the
earliest first, whom the room that is left may be enough for. So each cap knows, for each size that
waits for its room, the earliest claim of that size. Of all sizes that are no larger than the room,
the earliest of those is the first that a new going-through could let in by that cap.

A claim whose own place is below a cap needs no more room there. Such a cap refuses it only while
protected places exceed it, and all whom it refused so are asked again when they no longer do.
"""

from bisect import bisect_right
from collections import defaultdict
from heapq import heappop, heappush

import numpy as np
from numpy.typing import NDArray

from hemval.core.allocation.fast.arrays import ProblemArrays
from hemval.core.allocation.fast.ordered import turns_of
from hemval.core.allocation.fast.room import NOBODY_REFUSES, Places

NOBODY = 2**62


def place_skipping(arrays: ProblemArrays, rank: NDArray[np.int32]) -> Places:
    """Who holds what under `skipping`. `rank`: the claims' places in the order."""
    waiting = _Waiting(arrays, turns_of(arrays, rank))
    waiting.go_through()
    return waiting.places


class _Cap:
    """Those for whom a cap has no room; each is one number, the lower the earlier."""

    def __init__(self, sizes: int) -> None:
        self.inside: list[int] = []
        """Those whose own place is below the cap."""
        self._earliest = np.full(sizes, NOBODY, dtype=np.int64)
        self._by_size: defaultdict[int, list[int]] = defaultdict(list)

    def add(self, size: int, who: int) -> None:
        """Let somebody wait for room; `size` is its number among all sizes, from the smallest."""
        heappush(self._by_size[size], who)
        self._earliest[size] = self._by_size[size][0]

    def earliest(self, sizes: int) -> int:
        """The earliest of those who have one of the so many smallest sizes, else NOBODY."""
        return int(self._earliest[:sizes].min()) if sizes else NOBODY

    def remove(self, size: int) -> None:
        """Let the earliest of a size wait no more."""
        heappop(self._by_size[size])
        self._earliest[size] = self._by_size[size][0] if self._by_size[size] else NOBODY


class _Waiting:
    """Who holds what, and who waits for room in which cap.

    One who waits is written as one number: the place in the order times the number of all wishes,
    plus where the wished leaf stands among them. So the earliest claim's best leaf is the lowest.
    """

    def __init__(self, arrays: ProblemArrays, turns: list[int]) -> None:
        self.places = Places(arrays)
        self._turns = turns
        self._wishes = max(1, len(arrays.wish))
        sizes, numbers = np.unique(arrays.size, return_inverse=True)
        self._sizes: list[int] = sizes.tolist()
        self._size_number: list[int] = numbers.tolist()
        self._caps: defaultdict[int, _Cap] = defaultdict(lambda: _Cap(len(self._sizes)))
        self._has_room: set[int] = set()
        self._to_ask: list[int] = []

    def go_through(self) -> None:
        """Go to each claim once, and ask again those who can have gained whenever one moved."""
        places = self.places
        for turn, claim in enumerate(self._turns):
            if places.size[claim] == 0:
                places.at[claim] = places.start[claim]
                continue
            for wish in range(places.start[claim], places.at[claim]):
                node = places.refusing(claim, wish)
                if node == NOBODY_REFUSES:
                    self._move(claim, wish)
                    break
                self._wait(turn * self._wishes + wish, claim, node)
            while (who := self._next()) != NOBODY:
                self._ask(who)

    def _wait(self, who: int, claim: int, node: int) -> None:
        """Let somebody wait for the room of the cap that refused."""
        places = self.places
        at = places.at[claim]
        if at < places.end[claim] and node in places.paths[places.wish[at]]:
            self._caps[node].inside.append(who)
        else:
            self._caps[node].add(self._size_number[claim], who)

    def _move(self, claim: int, wish: int) -> None:
        for node in self.places.move(claim, wish):
            if node in self._caps:
                self._has_room.add(node)
                if self.places.left[node] >= 0:
                    for who in self._caps[node].inside:
                        heappush(self._to_ask, who)
                    self._caps[node].inside.clear()

    def _next(self) -> int:
        """Take out the earliest of those who may now be let in, else NOBODY."""
        found, at_node = self._to_ask[0] if self._to_ask else NOBODY, NOBODY_REFUSES
        for node in tuple(self._has_room):
            fitting = bisect_right(self._sizes, self.places.left[node])
            earliest = self._caps[node].earliest(fitting)
            if earliest == NOBODY:
                self._has_room.remove(node)
            elif earliest < found:
                found, at_node = earliest, node
        if at_node != NOBODY_REFUSES:
            claim = self._turns[found // self._wishes]
            self._caps[at_node].remove(self._size_number[claim])
        elif self._to_ask:
            heappop(self._to_ask)
        return found

    def _ask(self, who: int) -> None:
        turn, wish = divmod(who, self._wishes)
        claim = self._turns[turn]
        if wish >= self.places.at[claim]:
            return
        node = self.places.refusing(claim, wish)
        if node == NOBODY_REFUSES:
            self._move(claim, wish)
        else:
            self._wait(who, claim, node)
