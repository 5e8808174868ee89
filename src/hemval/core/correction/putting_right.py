"""What a correction did for each person: what she was told, what was right, what holds, and why."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from hemval.core.allocation.problem import Claim
from hemval.core.claims.claims import ClaimBasis
from hemval.core.correction.correcting import CorrectedBundle
from hemval.core.correction.earlier import EarlierBundle, EarlierRound
from hemval.core.placement.placements import Placement
from hemval.core.placement.put_right import FaultLay, GaveWay, PutRight, PutRightCode

_OF_PROVIDERS = frozenset(
    {
        GaveWay.UNKNOWN_PROVIDER,
        GaveWay.LEAVING,
        GaveWay.NO_CONTRACT,
        GaveWay.NO_LICENCE,
        GaveWay.NOT_FOR_BUNDLE,
    }
)
"""Why a promise gave way, where it is the provider's doing and nothing of hers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedPlace:
    """One line of what a correction changed, or kept by a promise.

    `today` performs for her today, `after` is the provider that she finally has; each empty where
    there is none.
    """

    client: str
    bundle: str
    today: str
    after: str
    put_right: PutRight


def put_right(
    earlier: EarlierRound, bundles: Sequence[CorrectedBundle], placements: Sequence[Placement]
) -> tuple[Placement, ...]:
    """The placements, each with what the correction did for her; None where all is as told."""
    by_bundle = {one.final.bundle: _Bundle(earlier.bundles[one.final.bundle], one)
                 for one in bundles}  # fmt: skip
    return tuple(
        replace(one, put_right=by_bundle[one.bundle].of(one, earlier.placements))
        for one in placements
    )


def changed_places(
    earlier: EarlierRound, placements: Sequence[Placement]
) -> tuple[ChangedPlace, ...]:
    """Everybody whom the correction concerns, by client and bundle; those who are out of it too."""
    found = [
        ChangedPlace(
            client=one.client,
            bundle=one.bundle,
            today=one.basis.today,
            after=one.provider,
            put_right=one.put_right,
        )
        for one in placements
        if one.put_right is not None
    ]
    placed = {(one.client, one.bundle) for one in placements}
    found += [
        ChangedPlace(
            client=one.client,
            bundle=one.bundle,
            today=one.basis.today,
            after="",
            put_right=PutRight(code=PutRightCode.LEFT, lay=FaultLay.HERS, promised=one.provider),
        )
        for key, one in earlier.placements.items()
        if key not in placed
    ]
    return tuple(sorted(found, key=lambda one: (one.client, one.bundle)))


class _Bundle:
    """Tells what a correction did for those of one bundle."""

    def __init__(self, earlier: EarlierBundle, corrected: CorrectedBundle) -> None:
        right = corrected.right
        self._providers = right.frozen.providers
        self._right = right.answer.assignment
        self._gave_way = corrected.promises.accounts.gave_way
        self._now = {claim.id: claim for claim in right.problem.claims}
        problem = earlier.certified.problem
        self._before = {claim.id: claim for claim in problem.claims}
        self._has_other_room = (problem.nodes, problem.rule, problem.overrun) != (
            right.problem.nodes,
            right.problem.rule,
            right.problem.overrun,
        )

    def of(self, one: Placement, placed: Mapping[tuple[str, str], Placement]) -> PutRight | None:
        """What it did for one; None where she has what she was told, and it is right."""
        told = placed.get((one.client, one.bundle))
        promised = told.provider if told is not None else ""
        leaf = self._right.get(one.basis.claim)
        right = "" if leaf is None else self._providers[leaf]
        if told is not None and promised == one.provider == right:
            return None
        code, why = self._code(one, told), self._gave_way.get(one.basis.claim)
        gave_way = GaveWay(why) if code is PutRightCode.GAVE_WAY and why else None
        is_providers = gave_way in _OF_PROVIDERS
        return PutRight(
            code=code,
            lay=FaultLay.ROOM if is_providers else self._lay(one.basis, told),
            promised=promised,
            right=right,
            gave_way=gave_way,
        )

    def _code(self, one: Placement, told: Placement | None) -> PutRightCode:
        if told is None:
            return PutRightCode.NEWLY_IN
        if told.provider == one.provider:
            return PutRightCode.KEPT_PROMISE
        if not told.provider:
            return PutRightCode.GOT_PLACE
        gave_way = one.basis.claim in self._gave_way
        return PutRightCode.GAVE_WAY if gave_way else PutRightCode.RESTORED

    def _lay(self, basis: ClaimBasis, told: Placement | None) -> FaultLay:
        """What the fault was in; never what was noted of another."""
        if told is None or any(_own(basis, told.basis)):
            return FaultLay.HERS
        now, before = self._now.get(basis.claim), self._before.get(basis.claim)
        if now is not None and before is not None:
            if now.size != before.size:
                return FaultLay.HERS
            if _as_undrawn(now) != _as_undrawn(before):
                return FaultLay.ROOM
        return FaultLay.ROOM if self._has_other_room else FaultLay.ROUND


def _own(now: ClaimBasis, before: ClaimBasis) -> Iterator[bool]:
    """What was noted of her: is it other now?"""
    yield now.standing is not before.standing
    yield now.stated != before.stated
    yield now.today != before.today
    yield now.waits_if_full != before.waits_if_full


def _as_undrawn(claim: Claim) -> Claim:
    return replace(claim, order=0)
