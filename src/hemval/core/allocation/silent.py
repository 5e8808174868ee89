"""Where the silent are placed, after the choosers and on what is left."""

from collections.abc import Collection, Sequence
from fractions import Fraction
from hmac import digest
from typing import assert_never

from hemval.core.allocation.problem import (
    Claim,
    DrawnByLot,
    KeepCurrentPlace,
    LargestFreeRoom,
    MunicipalUnits,
    NearestLeaf,
    Problem,
    RotationList,
    SilentRule,
)
from hemval.core.allocation.room import SHUTTING, RoomInUse
from hemval.core.system.non_choice import FreeCapacityMeasure


class SilentPlaces:
    """Where the silent who have no protected place are placed.

    1. Take them in order, those of every group in one line.
    2. Open to a claim are its eligible leaves that have room: the leaf, and every cap above it,
       admit its size given all that is used now. Under `closing` and `soft`, a leaf that refused
       somebody is shut to everybody of a positive size: they come after all who were refused.
    3. The rule of its group names one of them; none when there is none, when the claim has no group
       or when the group has no rule. Then it stays unplaced.
    4. It takes its place at once, before the next one is taken.

    `held` is the leaf of each claim that was placed; `turns` whose turn it is afterwards in each
    group that is placed by rotation.
    """

    def __init__(self, problem: Problem, room: RoomInUse, closed: Collection[str]) -> None:
        """Place all of them; `room` holds what the choosers and the protected use.

        `closed` are the nodes where somebody was refused.
        """
        self.held: dict[str, str] = {}
        self.turns = {
            group: rule.turn
            for group, rule in problem.non_choice.items()
            if isinstance(rule, RotationList)
        }
        self._room = room
        self._shut = closed if problem.rule in SHUTTING else ()
        for claim in sorted(problem.claims, key=lambda claim: claim.order):  # 1
            if not claim.chooser and claim.current is None:
                self._place(claim, problem.non_choice.get(claim.group))

    def _place(self, claim: Claim, rule: SilentRule | None) -> None:
        leaves = [leaf for leaf in claim.eligible if self._is_open(leaf, claim.size)]  # 2
        if rule is None or not leaves:
            return
        leaf = self._named_by(rule, claim, leaves)  # 3
        if leaf is not None:
            self.held[claim.id] = leaf  # 4
            self._room.take(leaf, claim.size)

    def _is_open(self, leaf: str, size: int) -> bool:
        return self._room.admits(leaf, size) and (size == 0 or leaf not in self._shut)

    def _named_by(self, rule: SilentRule, claim: Claim, leaves: Sequence[str]) -> str | None:
        match rule:
            case KeepCurrentPlace():
                return None
            case MunicipalUnits():
                return next((leaf for leaf in rule.leaves if leaf in leaves), None)
            case RotationList():
                return self._in_turn(rule, claim.group, leaves)
            case DrawnByLot():
                return _drawn(rule, claim, leaves)
            case NearestLeaf():
                return min(leaves, key=lambda leaf: (claim.distance[leaf], leaf))
            case LargestFreeRoom():
                return min(leaves, key=lambda leaf: (*self._rank(rule.measure, leaf), leaf))
        assert_never(rule)

    def _in_turn(self, rule: RotationList, group: str, leaves: Sequence[str]) -> str | None:
        """The first leaf with room from the one whose turn it is; the turn goes to the one after.

        Who is passed over has had its turn, and comes back when the list has gone round. When
        nobody has room the turn stays where it is.
        """
        count = len(rule.leaves)
        for step in range(count):
            place = (self.turns[group] + step) % count
            if rule.leaves[place] in leaves:
                self.turns[group] = (place + 1) % count
                return rule.leaves[place]
        return None

    def _rank(self, measure: FreeCapacityMeasure, leaf: str) -> tuple[bool, Fraction]:
        """How a leaf stands among those with room, lower first: capped ones, the freest first.

        Counted is what is left of the leaf's own cap, or of the nearest cap above one that has
        none. A cap that is filled or exceeded has nothing left, and so has a cap of 0.
        """
        node = self._room.tree.nearest_cap(leaf)
        if node is None or node.capacity is None:
            return True, Fraction(0)
        left = max(0, node.capacity - self._room.used[node.id])
        if measure is FreeCapacityMeasure.SHARE_OF_CAP:
            return False, -Fraction(left, max(1, node.capacity))
        return False, Fraction(-left)


def _drawn(rule: DrawnByLot, claim: Claim, leaves: Sequence[str]) -> str | None:
    """The leaf with the lowest lot: HMAC-SHA256(seed, claim id | 0x00 | leaf id), ids in UTF-8."""
    seed = bytes.fromhex(rule.seed)
    return min(
        (leaf for leaf in leaves if leaf not in rule.left_out),
        key=lambda leaf: (digest(seed, f"{claim.id}\0{leaf}".encode(), "sha256"), leaf),
        default=None,
    )
