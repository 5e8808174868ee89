"""Who waits for which provider: those who asked to wait for one that had no room for them.

A queue is a provider's, in the order of the keys that the allocation used there. One who waits has
a place or a temporary performer meanwhile, and loses neither by waiting.
"""

from collections.abc import Mapping

from hemval.core.allocation.keys import ranked_leaves
from hemval.core.allocation.problem import EVERYONE, Claim
from hemval.core.placement.claims import ClaimBasis, Standing, WishGone
from hemval.core.placement.placements import QueuePlace
from hemval.core.placement.solved import SolvedBundle


def queues_of(solved: SolvedBundle) -> Mapping[str, tuple[QueuePlace, ...]]:
    """The places in queues of each claim that waits, best wish first.

    One waits for the wishes that are better than what she got: those that the allocation refused,
    and those for a provider that takes nobody new. Those who are together have one place.
    """
    waiting: dict[str, list[tuple[int, int, str]]] = {}
    wanted: dict[str, list[str]] = {}
    assignment = solved.answer.assignment
    for claim, basis in zip(solved.problem.claims, solved.frozen.bases, strict=True):
        if basis.waits_if_full and basis.standing is Standing.CHOSE and claim.id in assignment:
            classes = _refused(claim, basis, assignment[claim.id], solved.frozen.providers)
            wanted[claim.id] = sorted(classes, key=basis.stated.index)
            for provider, class_ in classes.items():
                waiting.setdefault(provider, []).append((class_, claim.order, claim.id))
    places = {
        (provider, id_): number
        for provider, line in waiting.items()
        for number, (_, _, id_) in enumerate(sorted(line), 1)
    }
    return {
        id_: tuple(
            QueuePlace(provider=provider, place=places[provider, id_]) for provider in providers
        )
        for id_, providers in wanted.items()
        if providers
    }


def _refused(
    claim: Claim, basis: ClaimBasis, got: str | None, providers: Mapping[str, str]
) -> dict[str, int]:
    """The providers she waits for, each with her class there."""
    ranked = ranked_leaves(claim)
    mine = providers[got] if got is not None else ""
    last = basis.stated.index(mine) + 1 if mine in basis.stated else len(basis.stated) + 1
    if got in ranked:
        better = ranked[: ranked.index(got)]
    else:
        before = basis.stated[: last - 1]
        better = tuple(leaf for leaf in ranked if providers[leaf] in before)
    waits = {providers[leaf]: claim.class_at(leaf) for leaf in better}
    for gone in basis.gone:
        if gone.why is WishGone.TAKES_NOBODY_NEW and gone.number < last:
            waits[gone.provider] = EVERYONE
    return waits
