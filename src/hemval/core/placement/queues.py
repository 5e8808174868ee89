"""Who waits for which provider: those who asked to wait for one that had no room for them.

A queue is a provider's, and where its room is counted by area one for each area. It is in the order
of the keys that the allocation used there. One who waits has a place or a temporary performer
meanwhile, and loses neither by waiting.
"""

from collections.abc import Mapping

from hemval.core.allocation.keys import ranked_leaves
from hemval.core.allocation.problem import EVERYONE, Claim
from hemval.core.claims.claims import ClaimBasis, Standing, WishGone
from hemval.core.placement.placements import QueuePlace
from hemval.core.placement.solved import RoomLeft, SolvedBundle


def queues_of(solved: SolvedBundle) -> Mapping[str, tuple[QueuePlace, ...]]:
    """The places in queues of each claim that waits, best wish first.

    One waits for the wishes that are better than what she got: those that the allocation refused,
    and those for a provider that takes nobody new. Those who are together have one place.
    """
    waiting: dict[str, list[tuple[int, int, str]]] = {}
    wanted: dict[str, tuple[str, list[tuple[str, str]]]] = {}
    assignment, providers = solved.answer.assignment, solved.frozen.providers
    room = RoomLeft(solved)
    for claim, basis in zip(solved.problem.claims, solved.frozen.bases, strict=True):
        if basis.waits_if_full and basis.standing is Standing.CHOSE and claim.id in assignment:
            classes = _refused(claim, basis, assignment[claim.id], providers, room)
            best_first = sorted(classes, key=lambda one: basis.stated.index(one[0]))
            wanted[claim.id] = basis.area, best_first
            for (_, leaf), class_ in classes.items():
                waiting.setdefault(leaf, []).append((class_, claim.order, claim.id))
    places = {
        (leaf, id_): number
        for leaf, line in waiting.items()
        for number, (_, _, id_) in enumerate(sorted(line), 1)
    }
    return {
        id_: tuple(
            QueuePlace(
                provider=provider,
                area="" if leaf == provider else area,
                place=places[leaf, id_],
            )
            for provider, leaf in lines
        )
        for id_, (area, lines) in wanted.items()
        if lines
    }


def _refused(
    claim: Claim,
    basis: ClaimBasis,
    got: str | None,
    providers: Mapping[str, str],
    room: RoomLeft,
) -> dict[tuple[str, str], int]:
    """The providers and leaves she waits for, each with her class there."""
    ranked = ranked_leaves(claim)
    mine = providers[got] if got is not None else ""
    last = basis.stated.index(mine) + 1 if mine in basis.stated else len(basis.stated) + 1
    if got in ranked:
        better = ranked[: ranked.index(got)]
    else:
        before = basis.stated[: last - 1]
        better = tuple(leaf for leaf in ranked if providers[leaf] in before)
    waits = {(providers[leaf], leaf): claim.class_at(leaf) for leaf in better}
    for gone in basis.gone:
        if gone.why is WishGone.TAKES_NOBODY_NEW and gone.number < last:
            leaf = room.leaf_of(gone.provider, basis.area) or gone.provider
            waits[gone.provider, leaf] = EVERYONE
    return waits
