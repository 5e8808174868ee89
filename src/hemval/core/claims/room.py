"""The tree of caps: which leaves a bundle has, and the caps above them.

1. Every cap is written as the cells it holds: a provider in an area. 2. A provider that some cap
holds in one area and not in another becomes a leaf for each area; every other provider is one leaf.
3. Caps that hold the same leaves are one: the least amount holds. A cap over one leaf alone is that
leaf's own, so that places are not allocated in the cruder way for its sake. 4. The others are
nested, the smaller in the larger. Two that share leaves, neither holding the other, cross: there is
no fair order between them, and the round is refused.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from hemval.core.allocation.problem import Node
from hemval.core.claims.claims import Room
from hemval.core.system.capacity import Holder
from hemval.core.system.values import ProviderGroup

Cell = tuple[str, str]
"""A provider, and an area where it performs; the area is empty where it is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """The leaves and caps of one bundle.

    `rooms` tells what each node that has a cap stands for. `crossing` are pairs of caps that share
    some leaves, neither within the other; while there is one, `nodes` is not to be used.
    """

    nodes: tuple[Node, ...]
    rooms: tuple[Room, ...]
    providers: Mapping[str, str]
    crossing: tuple[tuple[Room, Room], ...] = ()
    _whole: Mapping[str, str] = field(default_factory=dict)
    _parted: Mapping[Cell, str] = field(default_factory=dict)

    def leaf(self, provider: str, area: str) -> str | None:
        """The leaf of a provider in an area; None where there is none."""
        whole = self._whole.get(provider)
        return whole if whole is not None else self._parted.get((provider, area))


def build_tree(
    cells: Mapping[str, Set[str]], groups: Mapping[str, ProviderGroup], caps: Iterable[Room]
) -> Tree:
    """Lay the tree of some caps over the providers and the areas where each performs."""
    held = [(room, _cells_of(room.holder, cells, groups)) for room in caps]
    held = [(room, its_cells) for room, its_cells in held if its_cells]
    parted = _parted(cells, [its_cells for _, its_cells in held])
    names = _Names(cells)
    whole = {provider: provider for provider in sorted(cells) if provider not in parted}
    by_cell = {
        (provider, area): names.of_leaf(provider, area)
        for provider in sorted(parted)
        for area in sorted(cells[provider])
    }
    providers = whole | {leaf: provider for (provider, _), leaf in by_cell.items()}
    least: dict[frozenset[str], Room] = {}
    for room, its_cells in held:
        leaves = frozenset([whole.get(one[0]) or by_cell[one] for one in its_cells])
        least[leaves] = min(least.get(leaves, room), room, key=lambda one: one.amount)
    nested = _nested(least, names)
    nodes = (*nested.nodes, *(nested.leaf(leaf) for leaf in providers))
    return Tree(
        nodes=tuple(sorted(nodes, key=lambda node: node.id)),
        rooms=tuple(sorted(nested.rooms, key=lambda room: room.node)),
        providers=providers,
        crossing=tuple(nested.crossing),
        _whole=whole,
        _parted=by_cell,
    )


def _cells_of(
    holder: Holder, cells: Mapping[str, Set[str]], groups: Mapping[str, ProviderGroup]
) -> frozenset[Cell]:
    """The cells that a cap holds."""
    if holder.provider is not None:
        names: Iterable[str] = (holder.provider,) if holder.provider in cells else ()
    else:
        names = (one for one in cells if holder.group in (None, groups.get(one)))
    return frozenset(
        (name, area) for name in names for area in cells[name] if holder.area in (None, area)
    )


def _parted(cells: Mapping[str, Set[str]], held: Iterable[frozenset[Cell]]) -> frozenset[str]:
    """The providers that some cap holds in one area and not in another."""
    parted: set[str] = set()
    for its_cells in held:
        areas: dict[str, int] = {}
        for provider, _ in its_cells:
            areas[provider] = areas.get(provider, 0) + 1
        parted.update(one for one, number in areas.items() if number < len(cells[one]))
    return frozenset(parted)


class _Names:
    """Ids of nodes: a provider's own where it is one leaf, none of them twice."""

    def __init__(self, providers: Iterable[str]) -> None:
        self._taken = set(providers)

    def of_leaf(self, provider: str, area: str) -> str:
        return self._new(f"{provider}@{area or '?'}")

    def of_cap(self, holder: Holder) -> str:
        """What a cap above leaves is called: `private`, `private@north`, `@north`, `u1@`."""
        who = holder.provider or str(holder.group or "")
        return self._new(f"{who}@{holder.area or ''}" if holder.provider or holder.area else who)

    def _new(self, name: str) -> str:
        while name in self._taken:
            name += "@"
        self._taken.add(name)
        return name


@dataclass(slots=True)
class _Nested:
    """Caps nested so far."""

    nodes: list[Node] = field(default_factory=list)
    rooms: list[Room] = field(default_factory=list)
    crossing: list[tuple[Room, Room]] = field(default_factory=list)
    parents: dict[str, str] = field(default_factory=dict)
    amounts: dict[str, int] = field(default_factory=dict)

    def leaf(self, leaf: str) -> Node:
        return Node(id=leaf, parent=self.parents.get(leaf), capacity=self.amounts.get(leaf))


def _nested(least: Mapping[frozenset[str], Room], names: _Names) -> _Nested:
    """Nest each cap in the least that holds it, from the smallest; else they cross."""
    found = _Nested()
    top: dict[str, frozenset[str]] = {}
    rooms: dict[frozenset[str], Room] = {}
    for leaves in sorted(least, key=lambda one: (len(one), sorted(one))):
        is_leaf = len(leaves) == 1
        node = min(leaves) if is_leaf else names.of_cap(least[leaves].holder)
        room = rooms[leaves] = least[leaves].at(node)
        found.rooms.append(room)
        found.amounts[node] = room.amount
        for inner in sorted({top[leaf] for leaf in leaves if leaf in top}, key=sorted):
            if inner <= leaves:
                found.parents[rooms[inner].node] = node
            else:
                found.crossing.append((rooms[inner], room))
        if not is_leaf:
            found.parents.update({leaf: node for leaf in leaves if leaf not in top})
        top.update(dict.fromkeys(leaves, leaves))
    inner_rooms: Sequence[Room] = [room for leaves, room in rooms.items() if len(leaves) > 1]
    found.nodes = [
        Node(id=room.node, parent=found.parents.get(room.node), capacity=room.amount)
        for room in inner_rooms
    ]
    return found
