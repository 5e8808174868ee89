"""A correction: the right run, and the promises of an earlier one that still hold.

1. Solve the corrected lists with the earlier draw: that is the right run, and comes in here solved.
2. Find what was promised to whom. 3. Each finally has the better of the two by her own list, and
what was promised where neither is better or she has not chosen. 4. What this takes above a cap is
told, with what it comes from. Nobody gives up a place for it: caps may be exceeded, since a promise
and a right weigh more than a number that the municipality has set itself.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from hemval.core.certificate.promises import final_assignment
from hemval.core.claims.openness import Openness
from hemval.core.correction.earlier import EarlierBundle
from hemval.core.correction.promises import Promises, promises_of
from hemval.core.placement.solved import SolvedBundle


@dataclass(frozen=True, slots=True, kw_only=True)
class Exceeded:
    """A cap that is exceeded when all is put right.

    `capacity`, `right` (what the right run uses) and `used` (what is used finally) are as the
    problem counts. `promised`: how many are there by a promise and not by the right run, and
    `promised_size` their sizes together.
    """

    bundle: str
    node: str
    provider: str
    capacity: int
    right: int
    used: int
    promised: int
    promised_size: int

    @property
    def over(self) -> int:
        """By how much it is exceeded."""
        return self.used - self.capacity


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectedBundle:
    """One bundle, put right: `right` is the right run, `final` what holds."""

    right: SolvedBundle
    final: SolvedBundle
    promises: Promises
    exceeded: tuple[Exceeded, ...]


def correct(earlier: EarlierBundle, right: SolvedBundle, openness: Openness) -> CorrectedBundle:
    """Put one bundle right; the same bundle solved again, with nothing changed, stays as it was."""
    promises = promises_of(earlier, right, openness)
    assignment = final_assignment(
        right.problem, right.answer.assignment, promises.promised, promises.accounts.lists
    )
    by_promise = frozenset(
        id_ for id_, leaf in assignment.items() if leaf != right.answer.assignment[id_]
    )
    used = _used(right, assignment)
    nodes = {id_: replace(use, used=used[id_]) for id_, use in right.answer.nodes.items()}
    final = replace(
        right,
        answer=replace(right.answer, assignment=assignment, nodes=nodes),
        by_promise=by_promise,
    )
    return CorrectedBundle(
        right=right, final=final, promises=promises, exceeded=tuple(_exceeded(right, final))
    )


def _used(solved: SolvedBundle, assignment: Mapping[str, str | None]) -> Counter[str]:
    above = {node.id: node.parent for node in solved.problem.nodes}
    used: Counter[str] = Counter()
    for claim in solved.problem.claims:
        node = assignment.get(claim.id)
        while node is not None:
            used[node] += claim.size
            node = above[node]
    return used


def _exceeded(right: SolvedBundle, final: SolvedBundle) -> Iterator[Exceeded]:
    """The caps that are exceeded; `promised` counts those whom the right run has elsewhere."""
    above = {node.id: node.parent for node in final.problem.nodes}
    count: Counter[str] = Counter()
    size: Counter[str] = Counter()
    for claim in final.problem.claims:
        if claim.id in final.by_promise:
            elsewhere = {*_upward(right.answer.assignment[claim.id], above)}
            for node in _upward(final.answer.assignment[claim.id], above):
                if node not in elsewhere:
                    count[node] += 1
                    size[node] += claim.size
    for one in final.problem.nodes:
        used = final.answer.nodes[one.id].used
        if one.capacity is not None and used > one.capacity:
            yield Exceeded(
                bundle=final.bundle,
                node=one.id,
                provider=final.frozen.providers.get(one.id, ""),
                capacity=one.capacity,
                right=right.answer.nodes[one.id].used,
                used=used,
                promised=count[one.id],
                promised_size=size[one.id],
            )


def _upward(leaf: str | None, above: Mapping[str, str | None]) -> Iterator[str]:
    while leaf is not None:
        yield leaf
        leaf = above[leaf]
