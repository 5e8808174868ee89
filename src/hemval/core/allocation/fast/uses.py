"""How far each cap was filled, who was the last let in, and where somebody was refused."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from hemval.core.allocation.answer import Key, Method, NodeUse
from hemval.core.allocation.fast.arrays import NOWHERE, UNPLACED, ProblemArrays
from hemval.core.allocation.fast.layers import Layer, caps_above
from hemval.core.allocation.fast.room import overrun_of

NOBODY = -1
"""Stands for the key of nobody: it is better than any."""


def node_uses(
    arrays: ProblemArrays,
    order: NDArray[np.int64],
    leaf: NDArray[np.int32],
    wish: NDArray[np.int32],
) -> dict[str, NodeUse]:
    """The use of each node, by id.

    `leaf`: of each claim in the end. `wish`: where among the wishes it stands, -1 for one who was
    placed as silent or not at all.
    """
    tree = arrays.tree
    used = _used(arrays, leaf)
    keys = _keys(arrays, order)
    worst = _worst(arrays, keys, wish[(wish != UNPLACED) & (arrays.size > 0)])
    closed = _closed(arrays, keys, wish)
    return {
        name: NodeUse(
            used=used[node],
            capacity=tree.capacity[node],
            closed=node in closed,
            last_admitted=_key(arrays, order, worst[node]),
        )
        for node, name in enumerate(tree.ids)
    }


def _used(arrays: ProblemArrays, leaf: NDArray[np.int32]) -> list[int]:
    """The sizes of those placed at each node or below it."""
    at_leaf = np.zeros(arrays.tree.leaves + 1, dtype=np.int64)
    np.add.at(at_leaf, leaf, arrays.size)  # NOWHERE is the last.
    used = [0] * len(arrays.tree.ids)
    for number, amount in enumerate(at_leaf[:NOWHERE].tolist()):
        for node in arrays.tree.upwards(number):
            used[node] += amount
    return used


def _keys(arrays: ProblemArrays, order: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each wish its key as one number: the level times the number of claims, plus the rank."""
    rank = np.empty(arrays.claims, dtype=np.int64)
    rank[np.argsort(order)] = np.arange(arrays.claims)
    return arrays.level.astype(np.int64) * arrays.claims + rank[arrays.wisher]


def _key(arrays: ProblemArrays, order: NDArray[np.int64], number: int) -> Key | None:
    if number == NOBODY:
        return None
    level, rank = divmod(number, arrays.claims)
    return Key(*arrays.levels[level], int(np.sort(order)[rank]))


def _worst(
    arrays: ProblemArrays, keys: NDArray[np.int64], wishes: NDArray[np.signedinteger[Any]]
) -> list[int]:
    """The worst key of these wishes at each node or below it."""
    at_leaf = np.full(arrays.tree.leaves, NOBODY, dtype=np.int64)
    np.maximum.at(at_leaf, arrays.wish[wishes], keys[wishes])
    worst = [NOBODY] * len(arrays.tree.ids)
    for number, key in enumerate(at_leaf.tolist()):
        for node in arrays.tree.upwards(number):
            worst[node] = max(worst[node], key)
    return worst


def refused_wishes(
    arrays: ProblemArrays, wish: NDArray[np.int32]
) -> NDArray[np.signedinteger[Any]]:
    """Where among the wishes those stand that were refused: all before what each claim got.

    `wish`: where among them it stands, -1 for none. A size of 0 is refused nowhere.
    """
    owner = arrays.wisher
    stop = np.where(wish == UNPLACED, arrays.start[1:], wish)
    return np.flatnonzero(np.arange(len(owner)) < stop[owner])


def _closed(arrays: ProblemArrays, keys: NDArray[np.int64], wish: NDArray[np.int32]) -> set[int]:
    """The nodes where somebody of a positive size was refused, as `uses` in plain Python has it."""
    refused = refused_wishes(arrays, wish)
    closed = set(np.unique(arrays.wish[refused]).tolist())
    held = np.full(arrays.claims, NOWHERE, dtype=np.int32)
    got = wish != UNPLACED
    held[got] = arrays.wish[wish[got]]
    worst = np.array(_worst(arrays, keys, refused), dtype=np.int64)
    for layer in caps_above(arrays.tree):
        if arrays.method is Method.PROPOSING:
            closed |= _without_room_for_worst(arrays, layer, keys, worst, wish[got])
        else:
            closed |= _without_room(arrays, layer, refused, held)
    return closed


def _without_room_for_worst(
    arrays: ProblemArrays,
    layer: Layer,
    keys: NDArray[np.int64],
    worst: NDArray[np.int64],
    got: NDArray[np.int32],
) -> set[int]:
    """The caps of a layer that better keys fill before the worst that was refused below them.

    A size is 1 here: what proposes under other rules has no caps above leaves.
    """
    refused = np.array([*worst[list(layer.nodes)], NOBODY])
    above = layer.above[arrays.wish[got]]
    is_better = keys[got] < refused[above]
    used = np.zeros(len(layer.capacity), dtype=np.int64)
    np.add.at(used, above[is_better], arrays.size[arrays.wisher[got[is_better]]])
    full = (refused != NOBODY) & (used >= layer.capacity)
    return {layer.nodes[number] for number in np.flatnonzero(full)}


def _without_room(
    arrays: ProblemArrays,
    layer: Layer,
    refused: NDArray[np.signedinteger[Any]],
    held: NDArray[np.int32],
) -> set[int]:
    """The caps of a layer that do not admit some refused one; her own size is not counted."""
    used = np.zeros(len(layer.capacity), dtype=np.int64)
    np.add.at(used, layer.above[held], arrays.size)
    owner = arrays.wisher[refused]
    size = arrays.size[owner]
    cap = layer.above[arrays.wish[refused]]
    left = (layer.capacity - used)[cap] + np.where(layer.above[held[owner]] == cap, size, 0)
    is_refused = (left <= 0) | (size - left > overrun_of(arrays))
    full = np.unique(cap[is_refused])
    return {layer.nodes[number] for number in full.tolist() if number < len(layer.nodes)}
