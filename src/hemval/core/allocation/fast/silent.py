"""The silent on what is left, each in turn, without looking at every leaf for every claim.

Room only shrinks while the silent are placed. So a leaf that does not admit a size of 1 is struck
off for good, as those that are shut to the silent are from the start; a size that no leaf of a menu
admitted is too large there for good, and with it every larger one; and how a leaf stands among
those with the most room only gets worse, so that the best of a heap is the best of all as soon as
what the heap says of it is still true.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from heapq import heapify, heappop, heappush, heapreplace
from hmac import digest
from typing import Protocol, assert_never

import numpy as np
from numpy.typing import NDArray

from hemval.core.allocation.fast.arrays import NOWHERE, ProblemArrays
from hemval.core.allocation.fast.room import NO_BOUND, overrun_of
from hemval.core.allocation.problem import (
    DrawnByLot,
    KeepCurrentPlace,
    LargestFreeRoom,
    MunicipalUnits,
    NearestLeaf,
    RotationList,
)
from hemval.core.system.non_choice import FreeCapacityMeasure

NO_CAP = -1
"""Stands for the cap of a leaf that neither it nor anything above it bounds."""


class _Rule(Protocol):
    """Names a leaf for one silent claim after another, of one group and one menu."""

    def leaf_for(self, place: int, size: int) -> int:
        """The leaf for the claim at a place among the silent, or NOWHERE."""
        ...


def place_silent(
    arrays: ProblemArrays, rank: NDArray[np.int32], left: list[int], shut: Iterable[int]
) -> tuple[list[int], dict[str, int]]:
    """The leaf of each of `arrays.silent`, and whose turn it is afterwards in each rotation.

    `left`: what is left of each cap; it is counted down. `shut`: leaves that let in nobody of a
    positive size more.
    """
    turns = {
        group: rule.turn
        for group, rule in arrays.non_choice.items()
        if isinstance(rule, RotationList)
    }
    group, menu = arrays.silent.group, arrays.silent.menu
    found = [NOWHERE] * len(group)
    room = _Room(arrays, left, shut)
    rules: dict[tuple[str, int, bool], _Rule] = {}
    too_large: dict[tuple[str, int, bool], int] = {}
    claims = np.array(arrays.silent.claim, dtype=np.int64)
    sizes: list[int] = arrays.size[claims].tolist()
    in_order: list[int] = np.argsort(rank[claims]).tolist()
    for place in in_order:
        size = sizes[place]
        which = (group[place], menu[place], size > 0)
        if size >= too_large.get(which, NO_BOUND):
            continue
        if which not in rules:
            rules[which] = _rule(arrays, room, turns, which)
        leaf = rules[which].leaf_for(place, size)
        if leaf == NOWHERE:
            too_large[which] = size
        else:
            found[place] = leaf
            room.take(leaf, size)
    return found, turns


class _Room:
    """What is left of each cap, and which leaves are struck off."""

    def __init__(self, arrays: ProblemArrays, left: list[int], shut: Iterable[int]) -> None:
        self.left = left
        self.paths = arrays.tree.paths
        self.is_struck = [False] * arrays.tree.leaves
        for leaf in shut:
            self.is_struck[leaf] = True
        self._overrun = overrun_of(arrays)

    def admits(self, leaf: int, size: int) -> bool:
        """Does the leaf, and every cap above it, admit the size?"""
        if size == 0:
            return True
        if self.is_struck[leaf]:
            return False
        for node in self.paths[leaf]:
            left = self.left[node]
            if left <= 0 or size - left > self._overrun:
                self.is_struck[leaf] = left <= 0
                return False
        return True

    def take(self, leaf: int, size: int) -> None:
        """Let a size take its room at a leaf and at each cap above it."""
        for node in self.paths[leaf]:
            self.left[node] -= size


def _rule(
    arrays: ProblemArrays, room: _Room, turns: dict[str, int], which: tuple[str, int, bool]
) -> _Rule:
    group, menu_number, _ = which
    menu = arrays.silent.menus[menu_number]
    number = {name: leaf for leaf, name in enumerate(arrays.tree.ids[: arrays.tree.leaves])}
    rule = arrays.non_choice[group]
    match rule:
        case KeepCurrentPlace():
            return _Listed(room, [])
        case MunicipalUnits():
            return _Listed(room, [leaf for name in rule.leaves if (leaf := number[name]) in menu])
        case RotationList():
            return _InTurn(room, [number[name] for name in rule.leaves], menu, turns, group)
        case DrawnByLot():
            drawn = [leaf for leaf in menu if arrays.tree.ids[leaf] not in rule.left_out]
            return _ByLot(room, arrays, bytes.fromhex(rule.seed), drawn)
        case NearestLeaf():
            return _Nearest(room, arrays.silent.nearest)
        case LargestFreeRoom():
            return _MostRoom(room, arrays, rule.measure, menu)
    assert_never(rule)


class _Listed:
    """The first of a list that has room."""

    def __init__(self, room: _Room, leaves: list[int]) -> None:
        self._room = room
        self._leaves = leaves

    def leaf_for(self, place: int, size: int) -> int:
        """The leaf for one claim, else NOWHERE."""
        for leaf in self._leaves:
            if self._room.admits(leaf, size):
                return leaf
        self._leaves = [leaf for leaf in self._leaves if not self._room.is_struck[leaf]]
        return NOWHERE


class _Nearest:
    """The first with room in each claim's own list."""

    def __init__(self, room: _Room, nearest: Mapping[int, tuple[int, ...]]) -> None:
        self._room = room
        self._nearest = nearest

    def leaf_for(self, place: int, size: int) -> int:
        """The leaf for one claim, else NOWHERE."""
        for leaf in self._nearest[place]:
            if self._room.admits(leaf, size):
                return leaf
        return NOWHERE


class _InTurn:
    """The first with room from the one whose turn it is; the turn goes to the one after."""

    def __init__(
        self,
        room: _Room,
        listed: list[int],
        menu: tuple[int, ...],
        turns: dict[str, int],
        group: str,
    ) -> None:
        self._room = room
        self._listed = listed
        self._places = [place for place, leaf in enumerate(listed) if leaf in menu]
        self._turns = turns
        self._group = group

    def leaf_for(self, place: int, size: int) -> int:
        """The leaf for one claim, else NOWHERE, when the turn stays where it is."""
        first = bisect_left(self._places, self._turns[self._group])
        for turn in (*self._places[first:], *self._places[:first]):
            leaf = self._listed[turn]
            if self._room.admits(leaf, size):
                self._turns[self._group] = (turn + 1) % len(self._listed)
                return leaf
            if self._room.is_struck[leaf]:
                self._places.remove(turn)
        return NOWHERE


class _ByLot:
    """The one with the lowest lot of those with room."""

    def __init__(self, room: _Room, arrays: ProblemArrays, seed: bytes, leaves: list[int]) -> None:
        self._room = room
        self._claims = arrays.silent.ids
        self._seed = seed
        self._ends = [(leaf, f"\0{arrays.tree.ids[leaf]}".encode()) for leaf in leaves]

    def leaf_for(self, place: int, size: int) -> int:
        """The leaf for one claim, else NOWHERE."""
        claim = self._claims[place].encode()
        lots = [
            (digest(self._seed, claim + end, "sha256"), leaf)
            for leaf, end in self._ends
            if self._room.admits(leaf, size)
        ]
        return min(lots)[1] if lots else NOWHERE


class _MostRoom:
    """The one with the most room left; one that no cap bounds only when no other has room.

    A share is compared as a whole number: what is left, moved up by more than twice the binary
    digits of any cap and divided by its own. Two shares that differ then differ by more than 1.
    """

    def __init__(
        self,
        room: _Room,
        arrays: ProblemArrays,
        measure: FreeCapacityMeasure,
        menu: tuple[int, ...],
    ) -> None:
        self._room = room
        self._caps = [cap or 1 for cap in arrays.tree.capacity]
        self._is_share = measure is FreeCapacityMeasure.SHARE_OF_CAP
        self._up = 2 * max(self._caps).bit_length() + 1
        self._counted = [path[0] if path else NO_CAP for path in room.paths]
        self._left_then = [0] * len(self._counted)
        self._heap = [(self._standing(leaf), leaf) for leaf in menu]
        heapify(self._heap)

    def _standing(self, leaf: int) -> int:
        """How a leaf stands now, lower first; what was left of its cap then is noted."""
        node = self._counted[leaf]
        if node == NO_CAP:
            return 1
        left = self._left_then[leaf] = self._room.left[node]
        if left <= 0:
            return 0
        return -((left << self._up) // self._caps[node]) if self._is_share else -left

    def leaf_for(self, place: int, size: int) -> int:
        """The leaf for one claim, else NOWHERE."""
        heap, left, found = self._heap, self._room.left, NOWHERE
        aside: list[tuple[int, int]] = []
        while heap and found == NOWHERE:
            leaf = heap[0][1]
            node = self._counted[leaf]
            if node != NO_CAP and left[node] != self._left_then[leaf]:
                heapreplace(heap, (self._standing(leaf), leaf))
            elif self._room.admits(leaf, size):
                found = leaf
            else:
                aside.append(heappop(heap))
        for entry in aside:
            if not self._room.is_struck[entry[1]]:
                heappush(heap, entry)
        return found
