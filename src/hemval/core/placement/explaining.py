"""Why it came out as it did for one person: from a placement, its problem and the answer to it.

1. What it came to is taken from the placement. 2. Each stated wish better than what she got has its
reason: it was not taken up, or there was no room for her. 3. What another number in the order would
have given is tried by solving again, a bounded number of times, and told only where it is sure.
4. For the silent, how the rule came to its provider.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from hemval.core.allocation.answer import Allocation, NodeUse
from hemval.core.allocation.problem import Claim, DrawnByLot, Problem
from hemval.core.placement.claims import WishGone
from hemval.core.placement.explanation import FEWEST, BySilence, Explanation, UnmetWish, WhyNot
from hemval.core.placement.other_number import OtherNumbers, Solve
from hemval.core.placement.placements import Placement, PlacementCode
from hemval.core.placement.terms import RoundTerms
from hemval.core.placement.why_not import Shortage, Shortages
from hemval.core.system.capacity import Holder, Unit

MOST_SOLVED = 40
"""How many times a problem is solved again for one explanation, where nobody says otherwise."""

_NO_ROOM = frozenset(
    {PlacementCode.STAYS_WISH_NOT_MET, PlacementCode.WISH_NOT_MET, PlacementCode.LATER_WISH}
) | {PlacementCode.STAYS_BY_WISH}
_SAYS_NOTHING = frozenset({WishGone.REPEATED, WishGone.AFTER_TODAY})
"""Wishes that could not have given her anything else."""


def explain(
    placement: Placement,
    terms: RoundTerms,
    problem: Problem,
    allocation: Allocation,
    *,
    solve: Solve,
    most_solved: int = MOST_SOLVED,
) -> Explanation:
    """Explain one placement; `problem` has the orders that were drawn, `allocation` is its answer.

    `solve` answers a problem with another order; 0 as `most_solved` tries none. Claims that went
    out between the draw and the answer are left aside, as they were when it was solved.
    """
    basis = placement.basis
    there = tuple(one for one in problem.claims if one.id in allocation.assignment)
    problem = replace(problem, claims=there)
    claim = next((one for one in there if one.id == basis.claim), None)
    wishes = tuple(_Wishes(placement, terms, problem, allocation, solve, most_solved).unmet(claim))
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
        is_joint=len(basis.clients) > 1,
        order=claim.order if claim and any(one.own for one in wishes) else None,
        wishes=wishes,
        queue=placement.queue,
        rule=placement.rule or basis.rule,
        silence=_by_silence(placement.code, claim, problem, allocation),
    )


class _Wishes:
    """Tells of each stated wish that is better than what she got."""

    def __init__(
        self,
        placement: Placement,
        terms: RoundTerms,
        problem: Problem,
        allocation: Allocation,
        solve: Solve,
        most_solved: int,
    ) -> None:
        self._placement = placement
        self._basis = placement.basis
        self._terms = terms.bundles[placement.bundle]
        self._problem = problem
        self._allocation = allocation
        self._solve = solve
        self._most = most_solved

    def unmet(self, claim: Claim | None) -> Iterator[UnmetWish]:
        """The wishes in her own order."""
        gone = {one.number: one.why for one in self._basis.gone}
        leaves = {self._terms.providers[leaf]: leaf for leaf in claim.wishes} if claim else {}
        room = None
        better = (
            len(self._basis.stated) if self._placement.wish is None else self._placement.wish - 1
        )
        for number, provider in enumerate(self._basis.stated[:better], start=1):
            why = gone.get(number)
            if why is not None:
                if why not in _SAYS_NOTHING:
                    yield UnmetWish(number=number, provider=provider, why=why)
            elif claim is not None and provider in leaves:
                room = room or _Room(
                    claim, self._problem, self._allocation, self._solve, self._most
                )
                yield self._refused(number, provider, leaves[provider], room)

    def _refused(self, number: int, provider: str, leaf: str, room: "_Room") -> UnmetWish:
        short = room.shortages.at(leaf)
        is_withheld = short.behind < FEWEST or short.why is WhyNot.HELD_BACK
        in_minutes = self._terms.unit is Unit.HOURS_PER_MONTH
        tells_minutes = in_minutes and not is_withheld and len(self._basis.clients) == 1
        last = None if is_withheld or short.is_overtaken else short.last
        is_full = short.why in (WhyNot.FULL, WhyNot.FULL_TOGETHER)
        return UnmetWish(
            number=number,
            provider=provider,
            why=short.why,
            holder=self._shared(short),
            capacity=short.node.capacity if is_full else None,
            needed=room.claim.size if tells_minutes and is_full else None,
            left=short.left if tells_minutes and is_full else None,
            own=short.own,
            last=last,
            is_withheld=is_withheld,
            is_overtaken=short.is_overtaken,
            other=None if is_withheld else room.others.that_suffices(leaf, short.last),
        )

    def _shared(self, short: Shortage) -> Holder | None:
        if short.why not in (WhyNot.FULL_TOGETHER, WhyNot.HELD_BACK):
            return None
        return self._terms.holders.get(short.node.id)


class _Room:
    """What is counted once for all wishes of one claim."""

    def __init__(
        self, claim: Claim, problem: Problem, allocation: Allocation, solve: Solve, most: int
    ) -> None:
        self.claim = claim
        self.shortages = Shortages(problem, allocation, claim)
        self.others = OtherNumbers(problem, claim, solve, most=most)


def _by_silence(
    code: PlacementCode, claim: Claim | None, problem: Problem, allocation: Allocation
) -> BySilence | None:
    leaf = allocation.assignment.get(claim.id) if claim else None
    if claim is None or leaf is None:
        return None
    if code is PlacementCode.SILENT_NEAREST:
        metres = claim.distance.get(leaf)
        nearer = [one for one in claim.eligible if _is_nearer(claim, one, metres)]
        return BySilence(metres=metres, nearer_full=bool(nearer))
    if code is PlacementCode.SILENT_DRAW:
        return BySilence(among=_drawn_among(claim, problem, allocation))
    return None


def _is_nearer(claim: Claim, leaf: str, metres: int | None) -> bool:
    return metres is not None and claim.distance.get(leaf, metres) < metres


def _drawn_among(claim: Claim, problem: Problem, allocation: Allocation) -> int | None:
    """Among how many it was drawn; None where one of them was full when all was done.

    What has room at the end had it when her turn came. Whether one that is full then was so, only
    a replay of everybody's draws would tell.
    """
    rule = problem.non_choice.get(claim.group)
    left_out = rule.left_out if isinstance(rule, DrawnByLot) else ()
    drawn = [leaf for leaf in claim.eligible if leaf not in left_out]
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
