"""The second solver for the ordered method: each claim once, and again only who may gain.

Who has been seen waits for the leaves that it ranks above its place. Under `closing` and `soft` a
leaf that somebody waits for is closed to everybody behind her, so that only the first who waits at
a leaf can get in; under `skipping` the first whom it has room for. When somebody's move makes room,
only the leaves below what was freed are looked at again, before the next claim is seen.
"""

from heapq import heappop, heappush

from hemval.core.verification.numbered import NO_CAP, NOWHERE, NumberedProblem

LARGEST = 2**62
"""Above every size."""


class InOrder:
    """Places everybody who chooses or has a protected place; `held` is the leaf of each."""

    def __init__(self, problem: NumberedProblem) -> None:
        """See each claim in order; after each, let those who may gain move."""
        self._problem = problem
        self._is_skipping = problem.rule == "skipping"
        self.held = [*problem.protected]
        self._rank = [
            len(ranked) - (own != NOWHERE)
            for ranked, own in zip(problem.ranked, problem.protected, strict=True)
        ]
        self._used = [0] * len(problem.tree.ids)
        for claim, leaf in enumerate(self.held):
            self._change(leaf, problem.size[claim])
        self._waiting: list[list[int]] = [[] for _ in problem.tree.ids]
        self._first = [0] * len(problem.tree.ids)
        self._least = [LARGEST] * len(problem.tree.ids)
        self._below = _leaves_below(problem)
        for claim in range(len(problem.id)):
            self._see(claim)

    def _see(self, claim: int) -> None:
        """Let a claim move the first time, then all that follows from it."""
        problem, had = self._problem, self.held[claim]
        wished = problem.ranked[claim][: self._rank[claim]]
        look_at: set[int] = set()
        for rank, leaf in enumerate(wished):
            is_open = self._is_skipping or self._first_waiting(leaf) is None
            if problem.size[claim] == 0 or (is_open and self._admits(claim, leaf)):
                look_at = self._move(claim, rank)
                break
        if problem.size[claim] > 0:
            for leaf in wished[: self._rank[claim]]:
                self._waiting[leaf].append(claim)
                self._least[leaf] = min(self._least[leaf], problem.size[claim])
        if had != NOWHERE:
            self._let_in(look_at)

    def _let_in(self, look_at: set[int]) -> None:
        """Let those move who gain by room that was made, the first of them first."""
        may_gain: list[tuple[int, int]] = []
        while look_at or may_gain:
            for leaf in look_at:
                first = self._first_admitted(leaf)
                if first is not None:
                    heappush(may_gain, (first, leaf))
            if not may_gain:
                return
            claim, leaf = heappop(may_gain)
            rank = self._best_admitted(claim)
            look_at = {leaf} if rank is None else {leaf, *self._move(claim, rank)}

    def _best_admitted(self, claim: int) -> int | None:
        """The best wish at which a claim that waits now gets in."""
        for rank, leaf in enumerate(self._problem.ranked[claim][: self._rank[claim]]):
            is_first = self._is_skipping or self._first_waiting(leaf) == claim
            if is_first and self._admits(claim, leaf):
                return rank
        return None

    def _first_admitted(self, leaf: int) -> int | None:
        if not self._is_skipping:
            first = self._first_waiting(leaf)
            return first if first is not None and self._admits(first, leaf) else None
        cap = self._problem.tree.cap[leaf]
        room = cap - self._used[leaf] if cap != NO_CAP else self._least[leaf]
        if room < self._least[leaf]:
            return None
        waiting, size = self._waiting[leaf], self._problem.size
        for one in waiting:
            is_small = cap == NO_CAP or size[one] <= room
            if is_small and self._waits(one, leaf) and self._admits(one, leaf):
                return one
        waiting = [one for one in waiting if self._waits(one, leaf)]
        self._waiting[leaf] = waiting
        self._least[leaf] = min((size[one] for one in waiting), default=LARGEST)
        return None

    def _first_waiting(self, leaf: int) -> int | None:
        """The first who waits at a leaf; who has got something better waits no more."""
        waiting, place = self._waiting[leaf], self._first[leaf]
        while place < len(waiting) and not self._waits(waiting[place], leaf):
            place += 1
        self._first[leaf] = place
        return waiting[place] if place < len(waiting) else None

    def _waits(self, claim: int, leaf: int) -> bool:
        return self._problem.ranked[claim].index(leaf) < self._rank[claim]

    def _move(self, claim: int, rank: int) -> set[int]:
        """Move a claim to a wish; the leaves at which somebody may gain by it."""
        problem, left = self._problem, self.held[claim]
        leaf, size = problem.ranked[claim][rank], problem.size[claim]
        self._change(left, -size)
        self._change(leaf, size)
        self.held[claim] = leaf
        look_at = {*problem.ranked[claim][: self._rank[claim]]}
        self._rank[claim] = rank
        if size == 0:
            return set()
        if left != NOWHERE:
            above = problem.tree.path[leaf]
            freed = [node for node in problem.tree.path[left] if node not in above]
            look_at.update(self._below[freed[-1]])
        return look_at

    def _change(self, leaf: int, size: int) -> None:
        if leaf != NOWHERE:
            for node in self._problem.tree.path[leaf]:
                self._used[node] += size

    def _admits(self, claim: int, leaf: int) -> bool:
        problem, size, held = self._problem, self._problem.size[claim], self.held[claim]
        if size == 0:
            return True
        own = () if held == NOWHERE else problem.tree.path[held]
        for node in problem.tree.path[leaf]:
            cap = problem.tree.cap[node]
            if cap == NO_CAP:
                continue
            used = self._used[node] - (size if node in own else 0)
            if problem.rule != "soft":
                if used + size > cap:
                    return False
            elif used >= cap or (
                problem.overrun is not None and used + size - cap > problem.overrun
            ):
                return False
        return True


def _leaves_below(problem: NumberedProblem) -> list[list[int]]:
    below: list[list[int]] = [[] for _ in problem.tree.ids]
    for leaf, is_leaf in enumerate(problem.tree.is_leaf):
        if is_leaf:
            for node in problem.tree.path[leaf]:
                below[node].append(leaf)
    return below
