"""From answers to placements: who performs what for whom from when, for everybody who has it.

1. The leaf that a claim got is a provider. 2. What that means to her follows from how she stood: a
wish that was met, a place she keeps, a rule for the silent, or a person who must look. 3. One who
has no place has somebody who performs meanwhile. 4. Those who asked to wait for a provider that had
no room stand in its queue, in the order of the draw.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from hemval.core.allocation.problem import (
    Claim,
    DrawnByLot,
    LargestFreeRoom,
    MunicipalUnits,
    NearestLeaf,
    RotationList,
    SilentRule,
)
from hemval.core.claims.claims import ClaimBasis, Standing
from hemval.core.claims.openness import Openness
from hemval.core.claims.problems import HeldWhenAsked, RoundProblems
from hemval.core.claims.today import Held
from hemval.core.placement.each_day import EachDay
from hemval.core.placement.placements import Placement, PlacementCode
from hemval.core.placement.queues import queues_of
from hemval.core.placement.recheck import ChangeSince, Follows, gone_since
from hemval.core.placement.rows_lost import rows_lost
from hemval.core.placement.solved import SolvedBundle
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.rules import RoundRules

Key = TypeVar("Key", PlacementCode, str, int)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacementTotals:
    """Every row of the clients' list in exactly one place, and every placement by its code.

    `clients` adds up to `rows`: those who are in the round for some bundle, those who only have
    bundles outside it, those of whom no bundle is known since rows were lost (`rows_lost`), those
    without a bundle, those who are gone since the lists were frozen (`withdrawn`), those who came
    since (`new`), and rows that could not be taken (`rejected`).
    `by_code`, `by_provider` (the performer on the day of effect) and `by_wish` (0: none was met)
    each add up to the placements of a bundle. They count protected people as all others, and so are
    for those who may see them.
    """

    rows: int
    clients: Mapping[str, int]
    by_code: Mapping[str, Mapping[PlacementCode, int]]
    by_provider: Mapping[str, Mapping[str, int]]
    by_wish: Mapping[str, Mapping[int, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundAllocation:
    """What a round came to: every client and bundle, by client and bundle.

    `turns`: for each bundle and each group that is placed in turn, whose turn it is afterwards.
    """

    placements: tuple[Placement, ...]
    turns: Mapping[str, Mapping[str, int]]
    totals: PlacementTotals


def place(
    outcome: RoundOutcome,
    problems: RoundProblems,
    solved: Sequence[SolvedBundle],
    *,
    changes: Sequence[ChangeSince] = (),
    later: RoundOutcome | None = None,
) -> RoundAllocation:
    """Every placement of a round that has been solved.

    A claim that the answer does not have is withdrawn: whoever of it is not gone waits for a person
    to look, and has whoever performs today. `changes` are those that `recheck` found between
    `outcome` and `later`, the same round from later lists.
    """
    plan = outcome.facts.plan
    rules = RoundRules(outcome.system, plan, outcome.facts.providers)
    days = EachDay(plan, Openness(rules, outcome.facts.providers))
    held = _Held(outcome, later, rules)
    hidden = {one.client for one in changes if one.follows is Follows.HIDES}
    gone = gone_since(changes)
    placements = [
        placement
        for one in solved
        for placement in _Placing(one, outcome, days, held, hidden).placements()
        if (placement.client, "") not in gone and (placement.client, placement.bundle) not in gone
    ]
    if later is not None:
        placements += _come_since(later, changes, days, held)
    placements.sort(key=lambda one: (one.client, one.bundle))
    return RoundAllocation(
        placements=tuple(placements),
        turns={one.bundle: one.answer.turns for one in solved if one.answer.turns},
        totals=_totals(outcome, problems, placements, changes, later),
    )


class _Held:
    """What each has, as the latest list tells; of one whom it does not tell of, as was frozen."""

    def __init__(
        self, outcome: RoundOutcome, later: RoundOutcome | None, rules: RoundRules
    ) -> None:
        self._now = HeldWhenAsked(later or outcome, rules)
        self._then = HeldWhenAsked(outcome, rules, but=self._now)

    def __getitem__(self, client: str) -> Mapping[str, Held]:
        return self._now[client] if client in self._now else self._then[client]


class _Placing:
    """Places everybody in one bundle."""

    def __init__(
        self,
        solved: SolvedBundle,
        outcome: RoundOutcome,
        days: EachDay,
        held: "_Held",
        hidden: set[str],
    ) -> None:
        self._solved = solved
        self._effect = outcome.facts.plan.effect
        self._days = days
        self._held = held
        self._hidden = hidden
        self._queues = queues_of(solved)

    def placements(self) -> Iterator[Placement]:
        solved, assignment = self._solved, self._solved.answer.assignment
        for claim, basis in zip(solved.problem.claims, solved.frozen.bases, strict=True):
            if claim.id in assignment:
                leaf = assignment[claim.id]
                provider = "" if leaf is None else solved.frozen.providers[leaf]
                yield from self._of_claim(
                    claim, self._as_of_now(basis), provider, is_kept=leaf == claim.current
                )
            else:
                waits = replace(self._as_of_now(basis), standing=Standing.ATTENTION, rule=None)
                yield from self._of_claim(claim, waits, "", is_kept=False)

    def _as_of_now(self, basis: ClaimBasis) -> ClaimBasis:
        """What lies behind the claim, hidden where somebody has become protected since."""
        is_hidden = not self._hidden.isdisjoint(basis.clients)
        return replace(basis, is_protected=True) if is_hidden else basis

    def _of_claim(
        self, claim: Claim, basis: ClaimBasis, provider: str, *, is_kept: bool
    ) -> Iterator[Placement]:
        rule = self._solved.problem.non_choice.get(claim.group)
        by_promise = claim.id in self._solved.by_promise
        is_kept = is_kept and provider != ""
        is_met = basis.standing is Standing.CHOSE and provider in basis.stated
        for client in basis.clients:
            hers = basis.of_client(client)
            held = self._held_by(client, hers)
            temporary = None
            if not provider:
                temporary = self._days.performer(basis.bundle, basis.area, held)
            placement = Placement(
                client=client,
                bundle=basis.bundle,
                basis=hers,
                code=PlacementCode.PROMISED
                if by_promise
                else _code(claim, hers, provider, rule, is_kept=is_kept),
                provider=provider,
                wish=basis.stated.index(provider) + 1 if is_met else None,
                starts=self._effect if provider and provider != hers.today else None,
                temporary=temporary,
                queue=self._queues.get(claim.id, ()),
                rule=basis.rule,
            )
            yield self._days.of_placement(placement, held)

    def _held_by(self, client: str, basis: ClaimBasis) -> Held:
        """What she has, as the latest list tells; else as it was frozen."""
        its = self._held[client].get(basis.bundle)
        if its is not None:
            return its
        return Held(minutes=0, performer=basis.today, performers=(basis.today,) * bool(basis.today))


def _code(
    claim: Claim, basis: ClaimBasis, provider: str, rule: SilentRule | None, *, is_kept: bool
) -> PlacementCode:
    match basis.standing:
        case Standing.CHOSE:
            return _code_of_chooser(claim, basis, provider)
        case Standing.OUTSIDE:
            return PlacementCode.OUTSIDE if provider else PlacementCode.NO_RULE
        case Standing.UNDECIDED:
            return PlacementCode.WAITS_FOR_DECISION
        case Standing.ATTENTION:
            return PlacementCode.WAITS_FOR_LOOK
        case Standing.NOT_ASKED:
            return PlacementCode.NOT_ASKED
    if is_kept:
        return PlacementCode.STAYS_SILENT
    if basis.lacks_distance:
        return PlacementCode.NO_DISTANCE
    if not provider:
        return PlacementCode.NO_ROOM if claim.group else PlacementCode.NO_RULE
    return _code_of_rule(rule)


def _code_of_chooser(claim: Claim, basis: ClaimBasis, provider: str) -> PlacementCode:
    if not provider:
        return PlacementCode.WISH_NOT_MET if claim.wishes else PlacementCode.WISH_GONE
    if provider == basis.today:
        if provider in basis.stated:
            return PlacementCode.STAYS_BY_WISH
        unmet = PlacementCode.STAYS_WISH_NOT_MET
        return unmet if claim.wishes else PlacementCode.STAYS_WISH_GONE
    is_first = basis.stated.index(provider) == 0
    return PlacementCode.FIRST_WISH if is_first else PlacementCode.LATER_WISH


def _code_of_rule(rule: SilentRule | None) -> PlacementCode:
    match rule:
        case MunicipalUnits():
            return PlacementCode.SILENT_MUNICIPAL
        case RotationList():
            return PlacementCode.SILENT_ROTATION
        case DrawnByLot():
            return PlacementCode.SILENT_DRAW
        case NearestLeaf():
            return PlacementCode.SILENT_NEAREST
        case LargestFreeRoom():
            return PlacementCode.SILENT_LARGEST_FREE
    return PlacementCode.STAYS_SILENT


def _come_since(
    later: RoundOutcome,
    changes: Iterable[ChangeSince],
    days: EachDay,
    held: "_Held",
) -> Iterator[Placement]:
    """Those who have a bundle since: nobody has asked them, and somebody performs meanwhile."""
    invited = {one.client.id: one for one in later.invitations.each}
    for change in changes:
        if change.follows is not Follows.TEMPORARY:
            continue
        one, its = invited[change.client], held[change.client][change.bundle]
        yield Placement(
            client=change.client,
            bundle=change.bundle,
            basis=ClaimBasis(
                claim="",
                bundle=change.bundle,
                clients=(change.client,),
                area=one.area,
                standing=Standing.NOT_ASKED,
                is_protected=change.is_protected,
                today=its.performer,
            ),
            code=PlacementCode.NOT_ASKED,
            temporary=days.performer(change.bundle, one.area, its),
        )


def _totals(
    outcome: RoundOutcome,
    problems: RoundProblems,
    placements: Sequence[Placement],
    changes: Iterable[ChangeSince],
    later: RoundOutcome | None,
) -> PlacementTotals:
    listed = {one.client.id for one in outcome.invitations.each}
    inside = {one.client for one in placements if one.basis.standing is not Standing.OUTSIDE}
    placed = {one.client for one in placements}
    claimed = {c for one in problems.bundles for basis in one.bases for c in basis.clients}
    new = {one.client for one in changes if one.follows is Follows.TEMPORARY} - listed
    lost = {one.client.id for one in rows_lost(outcome, later, placements)} & listed - claimed
    clients = {
        "in_round": len(inside - new),
        "outside": len(placed - inside - new),
        "withdrawn": len(claimed - placed),
        "rows_lost": len(lost),
        "no_bundle": len(listed - placed - claimed - lost),
        "new": len(new),
        "rejected": outcome.invitations.rejected,
    }
    return PlacementTotals(
        rows=len(listed) + len(new) + outcome.invitations.rejected,
        clients=clients,
        by_code=_by_bundle((one.bundle, one.code) for one in placements),
        by_provider=_by_bundle((one.bundle, one.performer) for one in placements),
        by_wish=_by_bundle((one.bundle, one.wish or 0) for one in placements),
    )


def _by_bundle(counted: Iterable[tuple[str, Key]]) -> dict[str, dict[Key, int]]:
    bundles: dict[str, Counter[Key]] = {}
    for bundle, key in counted:
        bundles.setdefault(bundle, Counter())[key] += 1
    return {bundle: dict(counts.most_common()) for bundle, counts in sorted(bundles.items())}
