"""The second solver for the proposing method: one claim after the other, with heaps.

Each claim asks in turn; whoever is pushed out asks at once for its next. At each cap stands a heap
of those who can be pushed out, the worst key on top. Where a cap is filled beyond what its rule
lets, the worst of all below it goes, at the lowest cap first.
"""

from heapq import heappop, heappush

from hemval.core.verification.numbered import NO_CAP, NOWHERE, NumberedProblem


class OneAtATime:
    """Places everybody who chooses or has a protected place; `held` is the leaf of each."""

    def __init__(self, problem: NumberedProblem) -> None:
        """Let each claim ask, in order."""
        self._problem = problem
        nodes = len(problem.tree.ids)
        self.held = [NOWHERE] * len(problem.id)
        self._next = [0] * len(problem.id)
        self._used = [0] * nodes
        self._heaps: list[list[tuple[int, int]]] = [[] for _ in range(nodes)]
        self._best_refused: list[int | None] = [None] * nodes
        for claim in range(len(problem.id)):
            asking = [claim]
            while asking:
                asking += self._ask(asking.pop())

    def _ask(self, claim: int) -> list[int]:
        """Let a claim ask until a leaf takes it; those who are pushed out by that."""
        problem, size = self._problem, self._problem.size[claim]
        ranked = problem.ranked[claim]
        while (place := self._next[claim]) < len(ranked):
            leaf, key = ranked[place], problem.key(claim, place)
            best = self._best_refused[leaf]
            if size > 0 and leaf != problem.protected[claim] and best is not None and key > best:
                self._next[claim] += 1
                continue
            self.held[claim] = leaf
            return self._take(claim, leaf, key, size) if size else []
        return []

    def _take(self, claim: int, leaf: int, key: int, size: int) -> list[int]:
        problem = self._problem
        path = problem.tree.path[leaf]
        can_be_pushed_out = leaf != problem.protected[claim]
        for node in path:
            self._used[node] += size
            if can_be_pushed_out and problem.tree.cap[node] != NO_CAP:
                heappush(self._heaps[node], (-key, leaf))
        pushed_out = []
        for node in path:
            while (worst := self._worst_beyond(node)) is not None:
                self._push_out(worst)
                pushed_out.append(worst)
        return pushed_out

    def _worst_beyond(self, node: int) -> int | None:
        """The worst of those who can be pushed out, where the cap is filled too far for it."""
        cap = self._problem.tree.cap[node]
        if cap == NO_CAP or self._used[node] <= cap:
            return None
        heap = self._heaps[node]
        while heap:
            minus_key, leaf = heap[0]
            claim = -minus_key % len(self._problem.id)
            if self.held[claim] == leaf:
                return None if self._may_stand_last(node, claim) else claim
            heappop(heap)
        return None

    def _may_stand_last(self, node: int, claim: int) -> bool:
        """Under `soft` the last one may go beyond the cap."""
        problem = self._problem
        if problem.rule != "soft":
            return False
        beyond = self._used[node] - problem.tree.cap[node]
        return beyond < problem.size[claim] and (
            problem.overrun is None or beyond <= problem.overrun
        )

    def _push_out(self, claim: int) -> None:
        problem, place = self._problem, self._next[claim]
        leaf, key = self.held[claim], problem.key(claim, place)
        for node in problem.tree.path[leaf]:
            self._used[node] -= problem.size[claim]
        best = self._best_refused[leaf]
        self._best_refused[leaf] = key if best is None else min(best, key)
        self.held[claim] = NOWHERE
        self._next[claim] += 1
