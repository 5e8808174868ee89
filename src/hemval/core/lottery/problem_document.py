"""A problem as a document (`hemval-problem/1`): the one way that it is written where it is hashed.

What has its ordinary value is left out, claims and nodes are sorted by id, and lists whose order
means something keep it.
"""

from collections.abc import Iterator

from hemval.core.allocation.problem import (
    EVERYONE,
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
from hemval.core.lottery.canonical import Document, InParts, JsonValue

PROBLEM_FORMAT = "hemval-problem/1"


def problem_document(problem: Problem, *, drawn: bool = True) -> Document:
    """A problem as JSON-able values; without orders and seeds where nothing is `drawn` yet."""
    document: Document = problem_in_parts(problem, drawn=drawn)
    return {**document, "claims": [*claim_documents(problem, drawn=drawn)]}


def problem_in_parts(problem: Problem, *, drawn: bool = True) -> InParts:
    """The same problem with an iterator of its claims, which may be very many."""
    document: InParts = {
        "format": PROBLEM_FORMAT,
        "rule": problem.rule.value,
        "overrun": problem.overrun,
        "nodes": node_documents(problem),
        "claims": claim_documents(problem, drawn=drawn),
    }
    if problem.non_choice:
        document["non_choice"] = {
            group: _silent_rule(rule, drawn=drawn) for group, rule in problem.non_choice.items()
        }
    return document


def claim_documents(problem: Problem, *, drawn: bool = True) -> Iterator[Document]:
    """The claims as JSON-able values, one by one, by id."""
    for claim in sorted(problem.claims, key=lambda one: one.id):
        yield _claim(claim, drawn=drawn)


def node_documents(problem: Problem) -> list[JsonValue]:
    """The caps and the leaves as JSON-able values, sorted by id."""
    return [
        {"id": node.id, "parent": node.parent, "capacity": node.capacity}
        for node in sorted(problem.nodes, key=lambda node: node.id)
    ]


def _claim(claim: Claim, *, drawn: bool) -> Document:
    written: Document = {"id": claim.id, "size": claim.size, "wishes": [*claim.wishes]}
    if claim.current is not None:
        written["current"] = claim.current
    classes = {leaf: number for leaf, number in claim.classes.items() if number != EVERYONE}
    if classes:
        written["classes"] = {**classes}
    if not claim.chooser:
        written["chooser"] = False
    if claim.group:
        written["group"] = claim.group
    if claim.eligible:
        written["eligible"] = [*sorted(claim.eligible)]
    if claim.distance:
        written["distance"] = {**claim.distance}
    if drawn:
        written["order"] = claim.order
    return written


def _silent_rule(rule: SilentRule, *, drawn: bool) -> JsonValue:
    match rule:
        case KeepCurrentPlace():
            return {"rule": "keep_current"}
        case MunicipalUnits(leaves=leaves):
            return {"rule": "municipal", "leaves": [*leaves]}
        case RotationList(leaves=leaves, turn=turn):
            return {"rule": "rotation", "list": [*leaves], "next": turn}
        case DrawnByLot(seed=seed, left_out=left_out):
            written: Document = {"rule": "draw", "seed": seed} if drawn else {"rule": "draw"}
            return {**written, "leave_out": [*sorted(left_out)]} if left_out else written
        case NearestLeaf():
            return {"rule": "nearest"}
        case LargestFreeRoom(measure=measure):
            return {"rule": "largest_free_capacity", "measure": measure.value}
