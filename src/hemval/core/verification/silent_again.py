"""The rules for the silent, gone through again on what the others have left."""

import hmac
from fractions import Fraction
from heapq import heapify, heappop, heappush
from typing import Any

from hemval.core.verification.numbered import NO_CAP, NOWHERE, NumberedProblem

_Rank = tuple[bool, Fraction, int]


class SilentAgain:
    """Places the silent who have no protected place; `leaf` is what each gets, by number.

    `turns`: whose turn it is afterwards, for each group that is placed by rotation.
    """

    def __init__(self, problem: NumberedProblem, held: list[int]) -> None:
        """Take them in order; each takes its room before the next one is taken."""
        self._problem = problem
        self._used = use_of(problem, held)
        self._shut = _shut_by(problem, held)
        self._freest: dict[tuple[str, tuple[int, ...]], list[_Rank]] = {}
        self.turns: dict[str, int] = {
            group: rule["next"]
            for group, rule in problem.non_choice.items()
            if rule["rule"] == "rotation"
        }
        self.leaf: dict[int, int] = {}
        for claim, is_chooser in enumerate(problem.chooser):
            if not is_chooser and held[claim] == NOWHERE:
                leaf = self._leaf_of(claim)
                self.leaf[claim] = NOWHERE if leaf is None else leaf
                if leaf is not None:
                    for node in problem.tree.path[leaf]:
                        self._used[node] += problem.size[claim]

    def _leaf_of(self, claim: int) -> int | None:
        problem, group = self._problem, self._problem.group[claim]
        rule = problem.non_choice.get(group, {"rule": ""})
        number = problem.tree.number
        match rule["rule"]:
            case "municipal":
                return self._first_open(claim, [number[leaf] for leaf in rule["leaves"]])
            case "rotation":
                return self._in_turn(claim, group, [number[leaf] for leaf in rule["list"]])
            case "draw":
                return self._first_open(claim, self._by_lot(claim, rule))
            case "nearest":
                metres = problem.distance[claim]
                ids = problem.tree.ids
                near = sorted(
                    problem.eligible[claim], key=lambda leaf: (metres[ids[leaf]], ids[leaf])
                )
                return self._first_open(claim, near)
            case "largest_free_capacity":
                return self._most_free(claim, rule["measure"])
        return None

    def _first_open(self, claim: int, leaves: list[int]) -> int | None:
        eligible = {*self._problem.eligible[claim]}
        for leaf in leaves:
            if leaf in eligible and self._has_room(claim, leaf):
                return leaf
        return None

    def _in_turn(self, claim: int, group: str, leaves: list[int]) -> int | None:
        turn = self.turns[group]
        leaf = self._first_open(claim, leaves[turn:] + leaves[:turn])
        if leaf is not None:
            self.turns[group] = (leaves.index(leaf) + 1) % len(leaves)
        return leaf

    def _by_lot(self, claim: int, rule: Any) -> list[int]:
        problem, seed = self._problem, bytes.fromhex(rule["seed"])
        left_out = {*rule.get("leave_out", ())}
        lots = []
        for leaf in problem.eligible[claim]:
            name = problem.tree.ids[leaf]
            if name not in left_out:
                message = b"\0".join((problem.id[claim].encode(), name.encode()))
                lots.append((hmac.digest(seed, message, "sha256"), name, leaf))
        return [leaf for _, _, leaf in sorted(lots)]

    def _most_free(self, claim: int, measure: str) -> int | None:
        """The freest with room. How free a leaf is only falls, so that a heap may lag behind."""
        eligible = self._problem.eligible[claim]
        if self._problem.size[claim] == 0:
            return min((self._rank(leaf, measure) for leaf in eligible), default=(0, 0, None))[2]
        heap = self._freest.get((measure, eligible))
        if heap is None:
            heap = [self._rank(leaf, measure) for leaf in eligible]
            heapify(heap)
            self._freest[measure, eligible] = heap
        set_aside, found = [], None
        while heap and found is None:
            ranked = heappop(heap)
            now = self._rank(ranked[2], measure)
            if now != ranked:
                heappush(heap, now)
                continue
            set_aside.append(ranked)
            if self._has_room(claim, ranked[2]):
                found = ranked[2]
        for ranked in set_aside:
            if self._may_yet_take(ranked[2]):
                heappush(heap, ranked)
        return found

    def _may_yet_take(self, leaf: int) -> bool:
        """Is there room for the smallest of a positive size? What is used only grows."""
        path = self._problem.tree.path[leaf]
        return leaf not in self._shut and all(self._lets_in(node, 1) for node in path)

    def _rank(self, leaf: int, measure: str) -> _Rank:
        """Lower is freer: by the leaf's own cap, or the nearest above it; without any comes last.

        Nodes are numbered in order of id, so that the number decides between equals.
        """
        for node in self._problem.tree.path[leaf]:
            cap = self._problem.tree.cap[node]
            if cap != NO_CAP:
                left = max(0, cap - self._used[node])
                is_share = measure == "share_of_cap"
                return False, -Fraction(left, max(1, cap) if is_share else 1), leaf
        return True, Fraction(0), leaf

    def _has_room(self, claim: int, leaf: int) -> bool:
        size = self._problem.size[claim]
        if size == 0:
            return True
        path = self._problem.tree.path[leaf]
        return leaf not in self._shut and all(self._lets_in(node, size) for node in path)

    def _lets_in(self, node: int, size: int) -> bool:
        problem, used = self._problem, self._used[node]
        cap = problem.tree.cap[node]
        if cap == NO_CAP:
            return True
        if problem.rule != "soft":
            return used + size <= cap
        return used < cap and (problem.overrun is None or used + size - cap <= problem.overrun)


def _shut_by(problem: NumberedProblem, held: list[int]) -> set[int]:
    """The leaves that somebody who takes room asked for in vain, where that shuts them."""
    shut: set[int] = set()
    if problem.rule not in ("closing", "soft"):
        return shut
    for size, ranked, leaf in zip(problem.size, problem.ranked, held, strict=True):
        if size > 0:
            in_vain = ranked.index(leaf) if leaf in ranked else len(ranked)
            shut.update(ranked[:in_vain])
    return shut


def use_of(problem: NumberedProblem, held: list[int]) -> list[int]:
    """What is used of each node, by where each claim is."""
    used = [0] * len(problem.tree.ids)
    for claim, leaf in enumerate(held):
        if leaf != NOWHERE:
            for node in problem.tree.path[leaf]:
                used[node] += problem.size[claim]
    return used
