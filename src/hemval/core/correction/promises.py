"""Which promises an earlier round made, and which of them can still be kept.

1. Each claim is followed by the clients behind it, since a household that was one claim may be two
now. 2. What they were given is the leaf of the same provider as leaves are now. 3. A place that
cannot lawfully be hers gives way: the provider is gone, or does not perform this where she lives.
A cap that is full, or a provider that takes nobody new, takes no promise away.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hemval.core.allocation.problem import Claim
from hemval.core.certificate.promises import Accounts, final_leaf
from hemval.core.claims.claims import ClaimBasis, Standing, WishGone
from hemval.core.claims.openness import Openness
from hemval.core.correction.earlier import EarlierBundle
from hemval.core.placement.placements import Placement
from hemval.core.placement.put_right import GaveWay
from hemval.core.placement.solved import RoomLeft, SolvedBundle

NOT_IN_LISTS = "not_in_lists"
"""Why nobody stands for a claim any more: the corrected lists do not have her with this bundle."""

_HELD_BY_PROMISE = frozenset({WishGone.TAKES_NOBODY_NEW, WishGone.TOO_LARGE})
"""Wishes that nobody new is given, and one who was promised it keeps."""

_PROVIDER_GONE = frozenset(
    {GaveWay.UNKNOWN_PROVIDER, GaveWay.LEAVING, GaveWay.NO_CONTRACT, GaveWay.NO_LICENCE}
)
"""Why a promise gave way, where the provider has nobody any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promises:
    """The promises of one bundle as the corrected claims have them, and what else became of them.

    `promised`: the leaf of each claim. `accounts`: all that the certificate says besides.
    """

    promised: Mapping[str, str]
    accounts: Accounts


def promises_of(earlier: EarlierBundle, right: SolvedBundle, openness: Openness) -> Promises:
    """The promises of an earlier bundle; `right` is the same bundle, rightly solved.

    One who is withdrawn is promised nothing.
    """
    seen = _Seen(earlier, right, openness)
    pairs = zip(right.problem.claims, right.frozen.bases, strict=True)
    for claim, basis in pairs:
        seen.claim(claim, basis)
    claims = (claim.id for claim in earlier.certified.problem.claims)
    withdrawn = earlier.certified.withdrawn
    return Promises(
        promised=seen.promised,
        accounts=Accounts(
            earlier=seen.earlier,
            lists=seen.lists,
            gave_way={id_: why.value for id_, why in seen.gave_way.items()},
            gone={
                id_: withdrawn.get(id_, NOT_IN_LISTS) for id_ in claims if id_ not in seen.followed
            },
        ),
    )


class _Seen:
    """Goes through the claims of a corrected bundle, one after the other."""

    def __init__(self, earlier: EarlierBundle, right: SolvedBundle, openness: Openness) -> None:
        self._before = earlier
        self._right = right
        self._openness = openness
        self._room = RoomLeft(right)
        self._before_ids = {claim.id for claim in earlier.certified.problem.claims}
        self.followed: set[str] = set()
        self.promised: dict[str, str] = {}
        self.earlier: dict[str, Sequence[str]] = {}
        self.lists: dict[str, Sequence[str]] = {}
        self.gave_way: dict[str, GaveWay] = {}

    def claim(self, claim: Claim, basis: ClaimBasis) -> None:
        stood = [id_ for id_ in self._before.claims_of(basis.clients) if id_ in self._before_ids]
        self.followed.update(stood)
        if stood and stood != [claim.id]:
            self.earlier[claim.id] = stood
        if claim.id not in self._right.answer.assignment:
            return
        leaves: list[str] = []
        gave_way: list[GaveWay] = []
        for id_ in stood:
            given = self._before.given.get(id_)
            if given is None:
                continue
            leaf, why = self._now(given, self._before.placed.get(id_), claim, basis)
            if leaf is not None:
                leaves.append(leaf)
            elif why is not None:
                gave_way.append(why)
        if leaves:
            self._promise(claim, basis, leaves)
        elif gave_way:
            self.gave_way[claim.id] = _why_for_all(gave_way)

    def _promise(self, claim: Claim, basis: ClaimBasis, leaves: Sequence[str]) -> None:
        """Promise the best of what they were given, by the list they have now."""
        listed = self._own_list(claim, basis, leaves)
        best = leaves[0]
        for leaf in leaves[1:]:
            best = final_leaf(claim, leaf, best, listed) or best
        self.promised[claim.id] = best
        own = self._own_list(claim, basis, [best])
        if own != claim.wishes:
            self.lists[claim.id] = own

    def _own_list(
        self, claim: Claim, basis: ClaimBasis, promised: Sequence[str]
    ) -> tuple[str, ...]:
        """Her wishes as she wrote them, those too that only a promise can meet."""
        of_leaf = self._right.frozen.providers
        held = {one.number for one in basis.gone if one.why in _HELD_BY_PROMISE}
        liked: list[str] = []
        by_provider = {of_leaf[leaf]: leaf for leaf in claim.wishes}
        unmet = {of_leaf[leaf]: leaf for leaf in promised if leaf not in claim.wishes}
        for number, provider in enumerate(basis.stated, start=1):
            leaf = by_provider.get(provider) or (unmet.get(provider) if number in held else None)
            if leaf is not None and leaf not in liked:
                liked.append(leaf)
        return tuple(liked) if len(liked) > len(claim.wishes) else claim.wishes

    def _now(
        self, given: str, told: Placement | None, claim: Claim, basis: ClaimBasis
    ) -> tuple[str | None, GaveWay | None]:
        """The leaf that was given as leaves are now, or why it cannot be hers."""
        provider = self._before.providers.get(given, given)
        leaf = self._leaf(given, provider, basis.area)
        if leaf is not None and leaf == claim.current:
            return leaf, None
        if told is not None and told.basis.standing is Standing.OUTSIDE:
            return None, GaveWay.OUTSIDE
        if _kept_another(told, claim):
            return None, GaveWay.KEPT_ANOTHER
        if why := self._why_not(provider, basis):
            return None, why
        return (leaf, None) if leaf is not None else (None, GaveWay.NOT_IN_AREA)

    def _leaf(self, given: str, provider: str, area: str) -> str | None:
        leaf = self._room.leaf_of(provider, area)
        if leaf is None and not area and self._right.frozen.providers.get(given) == provider:
            return given
        return leaf

    def _why_not(self, provider: str, basis: ClaimBasis) -> GaveWay | None:
        if provider == basis.today and self._openness.goes_on(provider):
            return None
        why = self._openness.why_not(provider, basis.bundle, basis.area)
        lasting = why is not None and why is not WishGone.TAKES_NOBODY_NEW
        return GaveWay(why.value) if why is not None and lasting else None


def _why_for_all(gave_way: Sequence[GaveWay]) -> GaveWay:
    """Why none of several promises to one claim can be kept.

    Two who are one claim now may have been told of two providers. That one of these is gone is not
    why the other's place cannot be theirs, and whoever checks the certificate would find it false.
    """
    return next((why for why in gave_way if why not in _PROVIDER_GONE), gave_way[0])


def _kept_another(told: Placement | None, claim: Claim) -> bool:
    """Was she silent, told that she keeps whom she has, and had somebody else?"""
    if told is None or claim.chooser or claim.current is None:
        return False
    return told.stays and told.basis.standing is not Standing.CHOSE
