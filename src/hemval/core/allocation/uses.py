"""How far each cap was filled, who was the last let in, and where somebody was refused."""

from collections.abc import Iterable, Iterator, Mapping

from hemval.core.allocation.answer import Key, Method, NodeUse
from hemval.core.allocation.keys import key_of, ranked_leaves
from hemval.core.allocation.problem import Claim, Problem
from hemval.core.allocation.room import RoomInUse
from hemval.core.allocation.tree import Tree


def refused_leaves(claim: Claim, held: str | None) -> tuple[str, ...]:
    """The leaves that a claim would rather have had than the one it holds, best first.

    Each of them refused it, for no place is left open to one who ranks it higher.
    """
    ranked = ranked_leaves(claim)
    return ranked if held is None else ranked[: ranked.index(held)]


def last_admitted(problem: Problem, tree: Tree, held: Mapping[str, str]) -> dict[str, Key]:
    """The worst key, at each node, of those of a positive size in `held`."""
    worst: dict[str, Key] = {}
    for claim in problem.claims:
        leaf = held.get(claim.id)
        if leaf is None or claim.size == 0:
            continue
        key = key_of(claim, leaf)
        for node in tree.paths[leaf]:
            worst[node] = max(key, worst.get(node, key))
    return worst


def closed_nodes(
    problem: Problem, room: RoomInUse, held: Mapping[str, str], method: Method
) -> set[str]:
    """The nodes where somebody of a positive size was refused.

    A leaf is one when it refused somebody. A cap above leaves is one when a leaf below it refused
    somebody whom this cap had no room for, as places are in the end. In the proposing method the
    room that counts is what better keys leave; in the ordered method what all others leave.
    """
    closed: set[str] = set()
    refused = [*_refusals(problem, held)]
    closed.update(leaf for _, leaf in refused)
    if method is Method.ORDERED:
        for claim, leaf in refused:
            closed.update(room.refusing(leaf, claim.size, held=held.get(claim.id)))
        return closed
    return closed | _closed_above(problem, room, held, refused)


def node_uses(
    problem: Problem, room: RoomInUse, held: Mapping[str, str], method: Method
) -> dict[str, NodeUse]:
    """The use of each node before the silent are placed; `room` holds what is used by then."""
    admitted = last_admitted(problem, room.tree, held)
    closed = closed_nodes(problem, room, held, method)
    return {
        name: NodeUse(
            used=room.used[name],
            capacity=node.capacity,
            closed=name in closed,
            last_admitted=admitted.get(name),
        )
        for name, node in room.tree.nodes.items()
    }


def _refusals(problem: Problem, held: Mapping[str, str]) -> Iterator[tuple[Claim, str]]:
    """Who was refused where; one of size 0 never is."""
    for claim in problem.claims:
        for leaf in refused_leaves(claim, held.get(claim.id)):
            yield claim, leaf


def _closed_above(
    problem: Problem, room: RoomInUse, held: Mapping[str, str], refused: Iterable[tuple[Claim, str]]
) -> set[str]:
    """The caps above leaves that had no room for the worst key refused below them.

    If a cap had room for that one, it had room for every better one that was refused below it.
    """
    paths = room.tree.paths
    worst: dict[str, tuple[Key, int]] = {}
    for claim, leaf in refused:
        found = key_of(claim, leaf), claim.size
        for node in paths[leaf][1:]:
            worst[node] = max(found, worst.get(node, found))
    used_by_better = dict.fromkeys(worst, 0)
    for claim in problem.claims:
        if (place := held.get(claim.id)) is not None:
            key = key_of(claim, place)
            for node in paths[place][1:]:
                if node in worst and key < worst[node][0]:
                    used_by_better[node] += claim.size
    return {
        node
        for node, (_, size) in worst.items()
        if not room.is_admitted(node, size, used_by_better[node])
    }
