"""The caps in layers, so that all of a layer can be counted at once."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hemval.core.allocation.fast.tree import NumberedTree

NO_LIMIT = 2**62


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Layer:
    """Caps that share no leaf: for each leaf the one above it, and how much each takes.

    `nodes`: their numbers in the tree. `above` has one more, for nowhere; `capacity` too, for no
    cap: it has no limit, and is above nowhere and above leaves that this layer leaves free.
    """

    nodes: tuple[int, ...]
    above: NDArray[np.int32]
    capacity: NDArray[np.int64]


def own_caps(tree: NumberedTree) -> Layer:
    """The leaves themselves."""
    return _layer(tree, {leaf: (leaf,) for leaf in range(tree.leaves)})


def caps_above(tree: NumberedTree) -> Iterator[Layer]:
    """The caps above leaves that have a limit, from below."""
    for layer in tree.layers:
        yield _layer(tree, dict(layer))


def _layer(tree: NumberedTree, nodes: dict[int, tuple[int, ...]]) -> Layer:
    above = np.full(tree.leaves + 1, len(nodes), dtype=np.int32)
    for number, leaves in enumerate(nodes.values()):
        above[list(leaves)] = number
    limits = [tree.capacity[node] for node in nodes]
    capacity = [NO_LIMIT if limit is None else limit for limit in (*limits, None)]
    return Layer(nodes=tuple(nodes), above=above, capacity=np.array(capacity, dtype=np.int64))
