"""What is wrong with a problem: every fault, each with its place in the file."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from hemval.core.allocation.answer import Method
from hemval.core.allocation.keys import ranked_leaves
from hemval.core.allocation.method import method_of
from hemval.core.allocation.problem import (
    EVERYONE,
    Claim,
    DrawnByLot,
    MunicipalUnits,
    NearestLeaf,
    Node,
    Problem,
    RotationList,
    SilentRule,
)
from hemval.core.fault import Fault, Path
from hemval.core.system.capacity import AdmissionRule

LARGEST = 10**12
"""The largest number a problem may hold: far above any, and sums of a million of them still fit."""
_SEED = re.compile("[0-9a-f]{64}")


def problem_faults(problem: Problem, *, is_drawn: bool = True) -> tuple[Fault, ...]:
    """Everything that keeps a problem from being solved; empty when it can be.

    Of one that is not yet drawn (`is_drawn` false) neither orders nor seeds are looked at. That
    protected places exceed a cap is no fault: a correction may make it so.
    """
    leaves = _Leaves(problem.nodes)
    node_faults = (*_node_faults(problem.nodes),)
    return (
        *_overrun_faults(problem),
        *node_faults,
        *_id_faults("claims", [claim.id for claim in problem.claims]),
        *(_order_faults(problem.claims) if is_drawn else ()),
        *(
            fault
            for index, claim in enumerate(problem.claims)
            for fault in _claim_faults(problem, claim, ("claims", index), leaves)
        ),
        *(
            fault
            for group, rule in problem.non_choice.items()
            for fault in _rule_faults(rule, ("non_choice", group), leaves, is_drawn=is_drawn)
        ),
        *(() if node_faults else _class_faults(problem)),
    )


class _Leaves:
    """Knows which ids are leaves, which are caps above leaves, and which are neither."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self._nodes = {node.id: node for node in nodes}
        self._parents = {node.parent for node in self._nodes.values()}

    def faults(self, leaves: Iterable[str], path: Path) -> Iterator[Fault]:
        """What is wrong with a list of leaves: not there, no leaf, or there twice."""
        seen: dict[str, int] = {}
        for index, leaf in enumerate(leaves):
            at = (*path, index)
            if leaf in seen:
                facts = {"leaf": leaf}
                yield Fault(
                    code="problem-leaf-twice", path=at, facts=facts, other=(*path, seen[leaf])
                )
            else:
                yield from self.fault(leaf, at)
            seen.setdefault(leaf, index)

    def fault(self, leaf: str, path: Path) -> Iterator[Fault]:
        """What is wrong with one leaf that is named."""
        if leaf not in self._nodes:
            yield Fault(code="problem-unknown-leaf", path=path, facts={"leaf": leaf})
        elif leaf in self._parents:
            yield Fault(code="problem-not-a-leaf", path=path, facts={"leaf": leaf})


def _id_faults(key: str, ids: Iterable[str]) -> Iterator[Fault]:
    first: dict[str, int] = {}
    for index, id_ in enumerate(ids):
        path = (key, index, "id")
        if not id_ or not id_.isprintable():
            yield Fault(code="problem-bad-id", path=path)
        elif id_ in first:
            yield Fault(
                code="problem-id-twice",
                path=path,
                facts={"first": f"{key}[{first[id_]}]"},
                other=(key, first[id_], "id"),
            )
        first.setdefault(id_, index)


def _node_faults(nodes: Collection[Node]) -> Iterator[Fault]:
    yield from _id_faults("nodes", [node.id for node in nodes])
    known = {node.id for node in nodes}
    for index, node in enumerate(nodes):
        if node.parent is not None and node.parent not in known:
            path = ("nodes", index, "parent")
            yield Fault(code="problem-unknown-parent", path=path, facts={"parent": node.parent})
        if node.capacity is not None:
            yield from _amount_faults(node.capacity, ("nodes", index, "capacity"))
    yield from _ring_faults(nodes)


def _ring_faults(nodes: Iterable[Node]) -> Iterator[Fault]:
    """Each ring of nodes that stand above each other, told at the first of them in the file."""
    parents: dict[str, str | None] = {}
    places: dict[str, int] = {}
    for index, node in enumerate(nodes):
        parents.setdefault(node.id, node.parent)
        places.setdefault(node.id, index)
    told: set[str] = set()
    for start in parents:
        walked: dict[str, None] = {}
        name: str | None = start
        while name in parents and name not in told and name not in walked:
            walked[name] = None
            name = parents[name]
        if name is not None and name in walked:
            ring = [*walked][[*walked].index(name) :]
            first = min(places[one] for one in ring)
            facts = {"nodes": ", ".join(sorted(ring))}
            yield Fault(code="problem-ring", path=("nodes", first, "parent"), facts=facts)
        told.update(walked)


def _overrun_faults(problem: Problem) -> Iterator[Fault]:
    if problem.overrun is None:
        return
    if problem.rule is not AdmissionRule.SOFT:
        yield Fault(code="problem-overrun-not-soft", path=("overrun",))
    yield from _amount_faults(problem.overrun, ("overrun",))


def _amount_faults(amount: int, path: Path) -> Iterator[Fault]:
    """What is wrong with a number that cannot be below 0."""
    if amount < 0:
        yield Fault(code="problem-negative", path=path, facts={"value": amount})
    else:
        yield from _size_faults(amount, path)


def _size_faults(number: int, path: Path) -> Iterator[Fault]:
    if abs(number) > LARGEST:
        yield Fault(code="problem-too-large", path=path, facts={"largest": LARGEST})


def _order_faults(claims: Iterable[Claim]) -> Iterator[Fault]:
    first: dict[int, int] = {}
    for index, claim in enumerate(claims):
        path = ("claims", index, "order")
        if claim.order in first:
            yield Fault(
                code="problem-order-twice",
                path=path,
                facts={"first": f"claims[{first[claim.order]}]"},
                other=("claims", first[claim.order], "order"),
            )
        yield from _size_faults(claim.order, path)
        first.setdefault(claim.order, index)


def _claim_faults(problem: Problem, claim: Claim, path: Path, leaves: _Leaves) -> Iterator[Fault]:
    yield from _amount_faults(claim.size, (*path, "size"))
    if problem.rule is AdmissionRule.UNIT and claim.size > 1:
        yield Fault(code="problem-unit-size", path=(*path, "size"))
    yield from leaves.faults(claim.wishes, (*path, "wishes"))
    if claim.wishes and not claim.chooser:
        yield Fault(code="problem-silent-with-wishes", path=(*path, "wishes"))
    if claim.current is not None:
        yield from leaves.fault(claim.current, (*path, "current"))
    yield from leaves.faults(claim.eligible, (*path, "eligible"))
    for leaf, class_ in claim.classes.items():
        yield from leaves.fault(leaf, (*path, "classes", leaf))
        yield from _size_faults(class_, (*path, "classes", leaf))
    for leaf, metres in claim.distance.items():
        yield from leaves.fault(leaf, (*path, "distance", leaf))
        yield from _amount_faults(metres, (*path, "distance", leaf))
    yield from _group_faults(problem.non_choice, claim, path)


def _group_faults(
    non_choice: Mapping[str, SilentRule], claim: Claim, path: Path
) -> Iterator[Fault]:
    """A file without any rule for the silent needs none: they stay unplaced."""
    if claim.group and non_choice and claim.group not in non_choice:
        known = ", ".join(sorted(non_choice))
        yield Fault(code="problem-unknown-group", path=(*path, "group"), facts={"groups": known})
    rule = non_choice.get(claim.group)
    if isinstance(rule, NearestLeaf) and not claim.chooser and claim.current is None:
        for leaf in claim.eligible:
            if leaf not in claim.distance:
                yield Fault(
                    code="problem-no-distance", path=(*path, "distance"), facts={"leaf": leaf}
                )


def _rule_faults(
    rule: SilentRule, path: Path, leaves: _Leaves, *, is_drawn: bool
) -> Iterator[Fault]:
    match rule:
        case MunicipalUnits():
            if not rule.leaves:
                yield Fault(code="problem-no-leaves", path=(*path, "leaves"))
            yield from leaves.faults(rule.leaves, (*path, "leaves"))
        case RotationList():
            if not rule.leaves:
                yield Fault(code="problem-no-leaves", path=(*path, "list"))
            elif not 0 <= rule.turn < len(rule.leaves):
                facts = {"value": rule.turn, "last": len(rule.leaves) - 1}
                yield Fault(code="problem-next-outside", path=(*path, "next"), facts=facts)
            yield from leaves.faults(rule.leaves, (*path, "list"))
        case DrawnByLot():
            if is_drawn and not _SEED.fullmatch(rule.seed):
                yield Fault(code="problem-bad-seed", path=(*path, "seed"))
            yield from leaves.faults(rule.left_out, (*path, "leave_out"))


def _class_faults(problem: Problem) -> Iterator[Fault]:
    """Classes that differ where the common order alone decides."""
    if method_of(problem) is Method.PROPOSING:
        return
    classes = {
        claim.class_at(leaf)
        for claim in problem.claims
        for leaf in ranked_leaves(claim)
        if leaf != claim.current
    }
    if len(classes) < 2:
        return
    for index, claim in enumerate(problem.claims):
        for leaf in ranked_leaves(claim):
            if leaf != claim.current and claim.class_at(leaf) != EVERYONE:
                path = ("claims", index, "classes", leaf)
                yield Fault(code="problem-classes-differ", path=path, facts={"leaf": leaf})
