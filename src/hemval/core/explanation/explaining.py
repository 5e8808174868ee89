"""Why it came out as it did for one person: from a placement, its problem and the answer to it.

1. What it came to is taken from the placement. 2. Each stated wish better than what she got has its
reason: it was not taken up, or there was no room for her. 3. What another number in the order would
have given is tried by solving again, a bounded number of times, and told only where it is sure.
4. For the silent, how the rule came to its provider.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from hemval.core.allocation.answer import Allocation, NodeUse
from hemval.core.allocation.problem import (
    Claim,
    DrawnByLot,
    MunicipalUnits,
    Problem,
    RotationList,
    SilentRule,
)
from hemval.core.allocation.room import SHUTTING
from hemval.core.claims.claims import ClaimBasis, WishGone
from hemval.core.explanation.explanation import FEWEST, BySilence, Explanation, UnmetWish, WhyNot
from hemval.core.explanation.other_number import Contest, OtherNumbers, Trying, by_arrays
from hemval.core.explanation.terms import BundleTerms, RoundTerms
from hemval.core.explanation.why_not import RoomTaken, Shortages
from hemval.core.placement.placements import Placement, PlacementCode
from hemval.core.system.capacity import Unit

MOST_SOLVED = 40
"""How many times a problem is solved again for one explanation, where nobody says otherwise."""

_SAYS_NOTHING = frozenset({WishGone.REPEATED, WishGone.AFTER_TODAY})
"""Wishes that could not have given her anything else."""
_BY_ROOM = frozenset(
    {
        PlacementCode.SILENT_ROTATION,
        PlacementCode.SILENT_DRAW,
        PlacementCode.SILENT_NEAREST,
        PlacementCode.SILENT_LARGEST_FREE,
        PlacementCode.NO_ROOM,
    }
)
"""Outcomes of a rule for the silent that hang on who has room, and say so."""


class Explainer:
    """Explains the placements of one bundle, what is common to them made ready once."""

    def __init__(
        self,
        terms: RoundTerms,
        problem: Problem,
        allocation: Allocation,
        *,
        trying: Trying = by_arrays,
        withheld: Collection[str] = (),
    ) -> None:
        """`problem` has the orders that were drawn, `allocation` is its answer.

        `trying` is how other numbers are tried. `withheld` are nodes whose use is not published, of
        which no minutes are told. Claims that went out between the draw and the answer are left
        aside, as they were when it was solved.
        """
        there = tuple(one for one in problem.claims if one.id in allocation.assignment)
        self._terms = terms
        self._problem = replace(problem, claims=there)
        self._allocation = allocation
        self._withheld = withheld
        self._claims = {one.id: one for one in there}
        self._contest = Contest(self._problem, trying)
        self._taken = RoomTaken(self._problem, allocation)

    @property
    def claims(self) -> int:
        """How many claims there were when it was solved."""
        return len(self._claims)

    def explain(self, placement: Placement, *, most_solved: int = MOST_SOLVED) -> Explanation:
        """Explain one placement; 0 as `most_solved` tries no other numbers."""
        basis = placement.basis
        claim = self._claims.get(basis.claim)
        refused = (
            self._refused(claim, placement, most_solved) if has_better_wish(placement) else None
        )
        wishes = tuple(_unmet(placement, refused))
        return Explanation(
            client=placement.client,
            bundle=placement.bundle,
            code=placement.code,
            standing=basis.standing,
            provider=placement.provider,
            today=basis.today,
            stated=len(basis.stated),
            wish=placement.wish,
            starts=placement.starts,
            temporary=placement.temporary,
            people=len(basis.clients),
            order=claim.order if claim and any(one.own for one in wishes) else None,
            is_day_tied=basis.is_day_tied,
            wishes=wishes,
            queue=placement.queue,
            rule=placement.rule or basis.rule,
            silence=_by_silence(placement.code, claim, self._problem, self._allocation),
            put_right=placement.put_right,
            helped_by=placement.helped_by,
            heard=placement.heard,
        )

    def _refused(
        self, claim: Claim | None, placement: Placement, most_solved: int
    ) -> "_Refused | None":
        if claim is None:
            return None
        others = OtherNumbers(self._contest, claim, most=most_solved)
        shortages = Shortages(self._taken, claim)
        bundle = self._terms.bundles[placement.bundle]
        return _Refused(claim, placement.basis, bundle, shortages, others, self._withheld)


def has_better_wish(placement: Placement) -> bool:
    """Did she state a wish that is better than what she got, so that its reason may be tried?"""
    return _better(placement) > 0


def _better(placement: Placement) -> int:
    stated = len(placement.basis.stated)
    return stated if placement.wish is None else placement.wish - 1


def _unmet(placement: Placement, refused: "_Refused | None") -> Iterator[UnmetWish]:
    """Each stated wish that is better than what she got, in her own order."""
    basis = placement.basis
    gone = {one.number: one.why for one in basis.gone}
    for number, provider in enumerate(basis.stated[: _better(placement)], start=1):
        why = gone.get(number)
        if why is None and refused is not None and provider in refused.leaves:
            yield refused.wish(number, provider)
        elif why is not None and why not in _SAYS_NOTHING:
            yield UnmetWish(number=number, provider=provider, why=why)


class _Refused:
    """Tells of the wishes that were taken up, and for which there was no room."""

    def __init__(
        self,
        claim: Claim,
        basis: ClaimBasis,
        terms: BundleTerms,
        shortages: Shortages,
        others: OtherNumbers,
        withheld: Collection[str],
    ) -> None:
        self.leaves = {terms.providers[leaf]: leaf for leaf in claim.wishes}
        self._claim = claim
        self._terms = terms
        self._shortages = shortages
        self._others = others
        self._withheld = withheld
        is_hers_alone = len(basis.clients) == 1 and basis.size == claim.size
        self._may_tell_minutes = is_hers_alone and terms.unit is Unit.HOURS_PER_MONTH

    def wish(self, number: int, provider: str) -> UnmetWish:
        """Why there was no room, with the numbers that may be told."""
        leaf = self.leaves[provider]
        short = self._shortages.at(leaf)
        is_withheld = short.behind < FEWEST or short.why is WhyNot.HELD_BACK
        is_full = short.why in (WhyNot.FULL, WhyNot.FULL_TOGETHER)
        is_shared = short.why in (WhyNot.FULL_TOGETHER, WhyNot.HELD_BACK)
        tells_minutes = self._may_tell_minutes and is_full and not is_withheld
        tells_minutes = tells_minutes and short.node.id not in self._withheld
        holder = self._terms.holders.get(short.node.id)
        return UnmetWish(
            number=number,
            provider=provider,
            why=short.why,
            holder=holder if is_shared else None,
            area=(holder.area or "") if holder is not None and not is_shared else "",
            rule=self._terms.cap_rules.get(short.node.id) if is_full or is_shared else None,
            capacity=short.node.capacity if is_full else None,
            needed=self._claim.size if tells_minutes else None,
            left=short.left if tells_minutes else None,
            own=short.own,
            last=None if is_withheld or short.is_overtaken else short.last,
            is_withheld=is_withheld,
            is_overtaken=short.is_overtaken,
            other=None if is_withheld else self._others.that_suffices(leaf, short.last),
        )


def _by_silence(
    code: PlacementCode, claim: Claim | None, problem: Problem, allocation: Allocation
) -> BySilence | None:
    if claim is None or code not in _BY_ROOM:
        return None
    leaf = allocation.assignment[claim.id]
    metres = None
    named = _named(claim, problem.non_choice.get(claim.group))
    if code is PlacementCode.SILENT_NEAREST and leaf is not None:
        metres = claim.distance.get(leaf)
        named = [one for one in named if _is_nearer(claim, one, metres)]
    shut = {one for one in named if _is_shut(one, claim, problem, allocation)}
    open_ = [one for one in named if one not in shut]
    is_drawn = code is PlacementCode.SILENT_DRAW
    return BySilence(
        metres=metres,
        nearer_full=metres is not None and bool(open_),
        among=_drawn_among(claim, open_, problem, allocation) if is_drawn else None,
        shut=bool(shut),
    )


def _named(claim: Claim, rule: SilentRule | None) -> list[str]:
    """The leaves that her rule counts with, as long as they are open to her."""
    match rule:
        case RotationList(leaves=leaves) | MunicipalUnits(leaves=leaves):
            return [leaf for leaf in leaves if leaf in claim.eligible]
        case DrawnByLot(left_out=left_out):
            return [leaf for leaf in claim.eligible if leaf not in left_out]
    return [*claim.eligible]


def _is_shut(leaf: str, claim: Claim, problem: Problem, allocation: Allocation) -> bool:
    """Has it refused somebody who chose, and so takes none of the silent who take room?"""
    return problem.rule in SHUTTING and claim.size > 0 and allocation.nodes[leaf].closed


def _is_nearer(claim: Claim, leaf: str, metres: int | None) -> bool:
    return metres is not None and claim.distance.get(leaf, metres) < metres


def _drawn_among(
    claim: Claim, drawn: Collection[str], problem: Problem, allocation: Allocation
) -> int | None:
    """Among how many it was drawn; None where one of them was full when all was done.

    What has room at the end had it when her turn came. Whether one that is full then was so, only
    a replay of everybody's draws would tell.
    """
    parents = {node.id: node.parent for node in problem.nodes}
    own = {*_up_from(allocation.assignment[claim.id], parents)}
    others = {node for leaf in drawn for node in _up_from(leaf, parents)} - own
    had_room = all(_has_room(allocation.nodes.get(node), claim.size) for node in others)
    return len(drawn) if had_room else None


def _up_from(leaf: str | None, parents: Mapping[str, str | None]) -> Iterator[str]:
    while leaf is not None:
        yield leaf
        leaf = parents[leaf]


def _has_room(use: NodeUse | None, size: int) -> bool:
    return use is not None and (use.capacity is None or use.used + size <= use.capacity)
