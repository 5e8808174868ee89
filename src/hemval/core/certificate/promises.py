"""A correction: who keeps a place that she was promised, and who gets the one that was right."""

from collections.abc import Mapping

from hemval.core.allocation.problem import Claim, Problem


def final_leaf(claim: Claim, right: str | None, promised: str | None) -> str | None:
    """The better of what was promised and what is right, by her own list.

    A leaf that she has not wished for, and is not her place of today, comes after those she has;
    where neither is better, and where she has not chosen, the promise holds.
    """
    if promised is None or right is None:
        return right if promised is None else promised
    return right if claim.chooser and _rank(claim, right) < _rank(claim, promised) else promised


def final_assignment(
    problem: Problem, assignment: Mapping[str, str | None], promised: Mapping[str, str]
) -> dict[str, str | None]:
    """The leaf that each claim of an answer finally has; without promises it is the answer's."""
    return {
        claim.id: final_leaf(claim, assignment[claim.id], promised.get(claim.id))
        for claim in problem.claims
        if claim.id in assignment
    }


def _rank(claim: Claim, leaf: str) -> int:
    if leaf in claim.wishes:
        return claim.wishes.index(leaf)
    return len(claim.wishes) + (leaf != claim.current)
