"""The tree of caps: which caps stand above each leaf."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hemval.core.allocation.problem import Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """Leaves and the caps above them.

    `paths`: for each leaf, the leaf itself and then each node above it, up to the one that has
    nothing above. `nodes` and `paths` are in the order of the problem.
    """

    nodes: Mapping[str, Node]
    paths: Mapping[str, tuple[str, ...]]

    @property
    def has_cap_above_leaves(self) -> bool:
        """Is there a limit on what several leaves have together, or can have one day?"""
        return any(
            node.capacity is not None for name, node in self.nodes.items() if name not in self.paths
        )

    def nearest_cap(self, leaf: str) -> Node | None:
        """The leaf itself if it has a cap, else the nearest node above that has one."""
        above = (self.nodes[name] for name in self.paths[leaf])
        return next((node for node in above if node.capacity is not None), None)


def tree_of(nodes: Iterable[Node]) -> Tree:
    """The tree that nodes form; it must have no faults, or this may never end."""
    named = {node.id: node for node in nodes}
    parents = {node.parent for node in named.values()}
    return Tree(
        nodes=named,
        paths={leaf: _path(named, leaf) for leaf in named if leaf not in parents},
    )


def _path(nodes: Mapping[str, Node], leaf: str) -> tuple[str, ...]:
    path = []
    name: str | None = leaf
    while name is not None:
        path.append(name)
        name = nodes[name].parent
    return tuple(path)
