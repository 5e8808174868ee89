"""The tree of caps as numbers: the leaves first in order of id, then the caps above them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hemval.core.allocation.problem import Node

NOTHING_ABOVE = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedTree:
    """The nodes of a problem by number: `0 … leaves - 1` are the leaves, in order of id.

    `parent`: the number of the node above, -1 at the top. `capacity`: None where there is no limit.
    `paths`: for each leaf the nodes from itself upward that have a limit; all else admits anybody.
    `layers`: the limits above leaves by height, each with its number and the leaves below it. Those
    of one layer share no leaf, and what is below a limit stands in an earlier layer.
    """

    ids: tuple[str, ...]
    leaves: int
    parent: tuple[int, ...]
    capacity: tuple[int | None, ...]
    paths: tuple[tuple[int, ...], ...]
    layers: tuple[tuple[tuple[int, tuple[int, ...]], ...], ...]

    def upwards(self, node: int) -> Iterator[int]:
        """The node and all above it."""
        return _upwards(node, self.parent)


def numbered_tree(nodes: Sequence[Node]) -> NumberedTree:
    """The nodes of a valid problem by number."""
    parents = {node.parent for node in nodes}
    by_id = {node.id: node for node in nodes}
    ids = (*sorted(by_id.keys() - parents), *sorted(by_id.keys() & parents))
    number = {node: place for place, node in enumerate(ids)}
    parents_of = (by_id[node].parent for node in ids)
    parent = tuple(NOTHING_ABOVE if up is None else number[up] for up in parents_of)
    capacity = tuple(by_id[node].capacity for node in ids)
    leaves = len(by_id.keys() - parents)
    paths = tuple(
        tuple(node for node in _upwards(leaf, parent) if capacity[node] is not None)
        for leaf in range(leaves)
    )
    return NumberedTree(
        ids=ids,
        leaves=leaves,
        parent=parent,
        capacity=capacity,
        paths=paths,
        layers=tuple(_layers(paths, leaves)),
    )


def _upwards(node: int, parent: Sequence[int]) -> Iterator[int]:
    while node != NOTHING_ABOVE:
        yield node
        node = parent[node]


def _layers(
    paths: Sequence[tuple[int, ...]], leaves: int
) -> Iterator[tuple[tuple[int, tuple[int, ...]], ...]]:
    """Take off, again and again, the limits that have no limit above leaves below them."""
    chains = [[node for node in path if node >= leaves] for path in paths]
    while any(chains):
        not_lowest = {node for chain in chains for node in chain[1:]}
        layer: dict[int, list[int]] = {}
        for leaf, chain in enumerate(chains):
            if chain and chain[0] not in not_lowest:
                layer.setdefault(chain.pop(0), []).append(leaf)
        yield tuple((node, tuple(below)) for node, below in sorted(layer.items()))
