"""Problems written short, so that a test shows what it is about and nothing else."""

from collections.abc import Iterable, Mapping
from typing import Any

from tests.core.allocation.both_ways import solve

from hemval.core.allocation.answer import Allocation, Key
from hemval.core.allocation.problem import Claim, Node, Problem, SilentRule
from hemval.core.system.capacity import AdmissionRule


def problem(
    rule: str,
    caps: Mapping[str, int | None],
    claims: Iterable[Claim],
    *,
    above: Mapping[str, str] | None = None,
    overrun: int | None = None,
    silent: SilentRule | None = None,
    non_choice: Mapping[str, SilentRule] | None = None,
) -> Problem:
    """A problem: caps by node, and for each node that has one the node above it.

    Claims whose order is 0 get their place in the list. `silent` is the rule of the group "new".
    """
    groups = {**(non_choice or {}), **({"new": silent} if silent else {})}
    above = above or {}
    return Problem(
        rule=AdmissionRule(rule),
        overrun=overrun,
        nodes=tuple(
            Node(id=name, parent=above.get(name), capacity=cap) for name, cap in caps.items()
        ),
        claims=tuple(_in_line(claim, place) for place, claim in enumerate(claims, start=1)),
        non_choice=groups,
    )


def _in_line(claim: Claim, place: int) -> Claim:
    if claim.order:
        return claim
    values = {name: getattr(claim, name) for name in Claim.__slots__}
    return Claim(**{**values, "order": place})


def chooser(name: str, wishes: str = "", size: int = 1, **more: Any) -> Claim:
    """One who chooses; each letter of `wishes` is a leaf."""
    return Claim(id=name, wishes=tuple(wishes), size=size, **{"order": 0, **more})


def silent(name: str, eligible: str = "", size: int = 1, **more: Any) -> Claim:
    """One who does not choose, of the group "new"; each letter of `eligible` is a leaf."""
    return Claim(
        id=name,
        eligible=tuple(eligible),
        size=size,
        chooser=False,
        **{"order": 0, "group": "new", **more},
    )


def places(of: Problem) -> str:
    """Who got what, in the order of the claims: `a:A b:-`."""
    answer = solve(of).assignment
    return " ".join(f"{claim.id}:{answer[claim.id] or '-'}" for claim in of.claims)


def closed(answer: Allocation) -> str:
    """The nodes that are closed, in alphabetical order."""
    return " ".join(sorted(name for name, use in answer.nodes.items() if use.closed))


def used(answer: Allocation) -> dict[str, int]:
    """What is used at each node."""
    return {name: use.used for name, use in answer.nodes.items()}


def last(answer: Allocation, node: str) -> Key | None:
    """The key of the last who was let in at a node."""
    return answer.nodes[node].last_admitted
