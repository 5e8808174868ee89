"""The proposing method by cut-offs: all who can still get in are let in, and lines are cut at once.

Each claim points at the best of its leaves whose cut-off its key is below. 1. Where more point than
there is room, walk those who do in order of key; the first whom the room does not admit gives the
new cut-off. 2. Everybody there at or behind it is refused. 3. Each who was refused goes on to the
next of its leaves whose cut-off admits it. 4. Repeat until nobody is refused.

Why it is the same answer as when claims ask one by one. A cut-off only ever falls, and it falls to
a key that is refused given a part of those who must be at this leaf by then: each of them has been
refused everywhere it ranks higher. With more there, or with cut-offs elsewhere lower, the same key
is refused still, because a cap that does not admit a size does not when more is used of it, under
`unit`, `closing` and `soft` alike. So, beginning with no cut-off at all, every way of letting them
fall ends at the same, highest cut-offs that hold, whether one claim or all move at a time.

In a tree (`unit`) the best that a cap and all caps below it can take together are found from
below: what the lower ones keep, cut where the cap is full. A key must be below every cut-off on its
path, so each leaf carries the lowest of them. Protected places stand before all other keys and are
never cut; a size of 0 gets its first leaf and is counted nowhere.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from hemval.core.allocation.fast.arrays import UNPLACED, ProblemArrays
from hemval.core.allocation.fast.layers import Layer, caps_above, own_caps
from hemval.core.system.capacity import AdmissionRule

Numbers = NDArray[np.signedinteger[Any]]


def place_by_cutoffs(arrays: ProblemArrays, rank: NDArray[np.int32]) -> NDArray[np.int32]:
    """For each claim, where in `arrays.wish` the leaf stands that it gets; -1 where none does.

    `rank`: the claims' places in the order, from 0.
    """
    state = _State(arrays, rank)
    layers = (own_caps(arrays.tree), *caps_above(arrays.tree))
    while True:
        refused = [cut for layer in layers if (cut := state.cut(layer)).size]  # 1, 2
        if not refused:  # 4
            return state.answer()
        state.go_on(refused[0] if len(refused) == 1 else np.concatenate(refused))  # 3


class _State:
    """Where everybody points: at a wish, by its place in the list, and so at a leaf, with a key.

    Leaf number `leaves` is nowhere: there stand those who have no leaf left, and all of size 0. A
    key is one number: the level, and below it `bits` binary digits for the rank.
    """

    def __init__(self, arrays: ProblemArrays, rank: NDArray[np.int32]) -> None:
        """Let everybody point at her first leaf."""
        self._arrays = arrays
        self._rank = rank
        self._bits = max(1, arrays.claims - 1).bit_length()
        self._key_bits = self._bits + len(arrays.levels).bit_length()
        self._never_cut = arrays.protected_levels << self._bits
        is_narrow = self._key_bits < np.iinfo(np.int32).bits
        self._kind: type[np.int32] | type[np.int64] = np.int32 if is_narrow else np.int64
        self._nowhere = arrays.tree.leaves
        self._cutoff = np.full(self._nowhere + 1, np.iinfo(self._kind).max, dtype=self._kind)
        self._used = np.zeros(self._nowhere + 1, dtype=np.int64)
        self._is_changed = np.zeros(self._nowhere + 1, dtype=np.bool_)
        self._at = arrays.start[:-1].copy()
        self._leaf = np.full(arrays.claims, self._nowhere, dtype=np.int32)
        self._key = np.zeros(arrays.claims, dtype=self._kind)
        is_unit = arrays.rule is AdmissionRule.UNIT
        self._size_by_rank = None if is_unit else arrays.size[np.argsort(rank)]
        points = np.flatnonzero((self._at < arrays.start[1:]) & (arrays.size > 0))
        first = self._at[points]
        self._take(points, first, arrays.wish[first], self._keys(points, first))

    def answer(self) -> NDArray[np.int32]:
        """At which wish each has come to rest."""
        return np.where(self._at < self._arrays.start[1:], self._at, np.int32(UNPLACED))

    def cut(self, layer: Layer) -> Numbers:
        """Let the cut-offs of a layer fall where they must; whom they refuse loses her place."""
        used = np.zeros(len(layer.capacity), dtype=np.int64)
        np.add.at(used, layer.above, self._used)
        is_full = np.zeros(len(layer.capacity), dtype=np.bool_)
        is_full[layer.above[self._is_changed]] = True
        is_full &= used > layer.capacity
        if not is_full.any():
            return np.empty(0, dtype=np.int64)
        members = np.flatnonzero(is_full[layer.above][self._leaf])
        caps = layer.above[self._leaf[members]]
        keys = self._key[members]
        line = (caps.astype(np.int64) << self._key_bits) | keys
        line.sort()
        cutoff = self._first_refused(line, np.flatnonzero(is_full), layer.capacity)
        np.minimum(self._cutoff, cutoff[layer.above], out=self._cutoff)
        refused = members[keys >= cutoff[caps]]
        self._leave(refused)
        return refused

    def _first_refused(
        self, line: NDArray[np.int64], full: Numbers, capacity: NDArray[np.int64]
    ) -> Numbers:
        """The key of the first refused at each cap, of those who stand in line by cap and key."""
        cutoff = np.full(len(capacity), np.iinfo(self._kind).max, dtype=self._kind)
        begins = np.searchsorted(line, full.astype(np.int64) << self._key_bits)
        if self._size_by_rank is None:
            key = line[begins + capacity[full]] & ((1 << self._key_bits) - 1)
            cutoff[full] = np.maximum(key, self._never_cut)
            return cutoff
        key = line & ((1 << self._key_bits) - 1)
        cap = line >> self._key_bits
        size = self._size_by_rank[key & ((1 << self._bits) - 1)]
        used = np.cumsum(size)
        used_before = np.zeros(len(capacity), dtype=np.int64)
        used_before[full] = used[begins] - size[begins]
        used -= used_before[cap]
        excess = used - capacity[cap]
        if self._arrays.rule is AdmissionRule.SOFT:
            is_refused = excess >= size
            if self._arrays.overrun is not None:
                is_refused |= excess > self._arrays.overrun
        else:
            is_refused = excess > 0
        refused = np.flatnonzero(is_refused & (key >= self._never_cut))
        np.minimum.at(cutoff, cap[refused], key[refused].astype(self._kind))
        return cutoff

    def go_on(self, moving: Numbers) -> None:
        """Let those who were refused point at the next of their leaves that lets them in."""
        self._is_changed[:] = False
        at = self._at[moving] + 1
        while moving.size:
            has_more = at < self._arrays.start[moving + 1]
            if not has_more.all():
                self._at[moving[~has_more]] = at[~has_more]
                moving, at = moving[has_more], at[has_more]
            leaf = self._arrays.wish[at]
            key = self._keys(moving, at)
            is_in = key < self._cutoff[leaf]
            self._take(moving[is_in], at[is_in], leaf[is_in], key[is_in])
            is_out = ~is_in
            moving, at = moving[is_out], at[is_out] + 1

    def _keys(self, claims: Numbers, at: Numbers) -> Numbers:
        level: Numbers = self._arrays.level[at].astype(self._kind)
        keys: Numbers = (level << self._bits) | self._rank[claims]
        return keys

    def _take(self, claims: Numbers, at: Numbers, leaf: Numbers, key: Numbers) -> None:
        self._at[claims] = at
        self._leaf[claims] = leaf
        self._key[claims] = key
        self._is_changed[leaf] = True
        np.add.at(self._used, leaf, self._arrays.size[claims])

    def _leave(self, claims: Numbers) -> None:
        np.add.at(self._used, self._leaf[claims], -self._arrays.size[claims])
        self._leaf[claims] = self._nowhere
