"""A correction: who keeps a place that she was promised, and who gets the one that was right."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from hemval.core.allocation.problem import Claim, Problem

NOBODY: Mapping[str, Any] = MappingProxyType({})
ACCOUNTS = ("earlier", "lists", "gave_way", "gone")
"""What a certificate says of a correction besides the promises, in the order of `Accounts`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accounts:
    """What became of each place that an earlier round gave, in one bundle.

    `earlier`: the claims that stood for the same people before, where these are others (a household
    that was one claim and is two). `lists`: her own list, where a promised leaf stands in it and
    could not be wished for anew. `gave_way`: why a promise cannot hold. `gone`: why nobody stands
    for an earlier claim.
    """

    earlier: Mapping[str, Sequence[str]] = field(default_factory=lambda: NOBODY)
    lists: Mapping[str, Sequence[str]] = field(default_factory=lambda: NOBODY)
    gave_way: Mapping[str, str] = field(default_factory=lambda: NOBODY)
    gone: Mapping[str, str] = field(default_factory=lambda: NOBODY)

    def told(self) -> Iterator[tuple[str, Any]]:
        """The parts that certificates have only where there is something in them."""
        for name in ACCOUNTS:
            part = getattr(self, name)
            if part:
                lists = name in ("earlier", "lists")
                yield name, {one: [*of] if lists else of for one, of in part.items()}


NO_ACCOUNTS = Accounts()


def final_leaf(
    claim: Claim, right: str | None, promised: str | None, wishes: Sequence[str] | None = None
) -> str | None:
    """The better of what was promised and what is right, by her own list.

    A leaf that she has not wished for, and is not her place of today, comes after those she has;
    where neither is better, and where she has not chosen, the promise holds. `wishes` is her list,
    where it has more than the problem's.
    """
    if promised is None or right is None:
        return right if promised is None else promised
    liked = claim.wishes if wishes is None else wishes
    is_better = _rank(claim, liked, right) < _rank(claim, liked, promised)
    return right if claim.chooser and is_better else promised


def final_assignment(
    problem: Problem,
    assignment: Mapping[str, str | None],
    promised: Mapping[str, str],
    lists: Mapping[str, Sequence[str]] = NOBODY,
) -> dict[str, str | None]:
    """The leaf that each claim of an answer finally has; without promises it is the answer's."""
    return {
        claim.id: final_leaf(
            claim, assignment[claim.id], promised.get(claim.id), lists.get(claim.id)
        )
        for claim in problem.claims
        if claim.id in assignment
    }


def _rank(claim: Claim, liked: Sequence[str], leaf: str) -> int:
    if leaf in liked:
        return liked.index(leaf)
    return len(liked) + (leaf != claim.current)
