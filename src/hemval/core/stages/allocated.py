"""A round allocated: who gets what by the draw and by what has happened since, and the proof of it.

1. Compare later lists with those that were frozen: who has died, moved, lost her decision or got
protection. 2. Give every claim the order that was drawn, and solve each bundle without those who
are gone. 3. Place everybody, those who have come since too.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

from hemval.core.allocation.choose_solver import allocation_of
from hemval.core.allocation.problem import Problem
from hemval.core.certificate.certificate import Certificate, CertifiedBundle, CertifiedRound
from hemval.core.claims.claims import BundleProblem
from hemval.core.claims.problems import RoundProblems
from hemval.core.invitation.outcome import Invitation, Invitations
from hemval.core.lottery.canonical import Document
from hemval.core.lottery.draw import drawn_problem
from hemval.core.placement.placements import Placement
from hemval.core.placement.placing import place
from hemval.core.placement.recheck import (
    ChangeSince,
    Follows,
    recheck,
    with_those_who_wait,
    withdrawn_claims,
)
from hemval.core.placement.rows_lost import rows_lost
from hemval.core.placement.solved import SolvedBundle
from hemval.core.round.outcome import RoundOutcome

Settle = Callable[[tuple[SolvedBundle, ...]], tuple[SolvedBundle, ...]]
"""From what the solver gives to what finally holds."""
NO_LATER_LISTS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, kw_only=True)
class AllocatedRound:
    """Everything that an allocated round is told from.

    `outcome` is the round as it was frozen, with those who have come since. `placements`: every
    client and bundle, protected ones too. `solved`: the bundles, drawn and answered. `changes` are
    those that were found between the lists that were frozen and `later`, the same round from later
    lists, if there are any, and `known_by` what each of these is known again by. `withdrawn`: why
    claims went out after the draw, by bundle. `draw` is the draw as it is published.
    """

    outcome: RoundOutcome
    problems: RoundProblems
    solved: tuple[SolvedBundle, ...]
    placements: tuple[Placement, ...]
    draw: Document
    withdrawn: Mapping[str, Mapping[str, str]]
    changes: tuple[ChangeSince, ...] = ()
    later: RoundOutcome | None = None
    known_by: Mapping[str, str] = field(default_factory=lambda: NO_LATER_LISTS)

    @cached_property
    def people(self) -> Mapping[str, Invitation]:
        """Everybody by client id, as the latest list tells of her: a new address or number too."""
        latest = {one.client.id: one for one in self.outcome.invitations.each}
        if self.later is not None:
            latest |= {one.client.id: one for one in self.later.invitations.each}
        return latest

    @cached_property
    def lost(self) -> tuple[Invitation, ...]:
        """Those of whom no bundle is known, since rows of what they are granted were lost."""
        return rows_lost(self.outcome, self.later, self.placements)

    @cached_property
    def hidden(self) -> frozenset[str]:
        """Whom named staff alone may read of; whoever is hidden anywhere is hidden everywhere."""
        told = [self.outcome, *([self.later] if self.later else [])]
        return frozenset(
            {one.client.id for each in told for one in each.invitations.each if one.is_protected}
            | {one.client for one in self.placements if one.basis.is_protected}
            | {one.client for one in self.changes if one.is_protected}
        )

    @property
    def change_counts(self) -> dict[str, int]:
        """How many changes of each kind were found since the freezing, none of the protected."""
        told = Counter(one.code.value for one in self.changes if not one.is_protected)
        return dict(sorted(told.items()))

    def certificate(self, system: Document) -> Certificate:
        """The auditor's certificate; `system` is the id and the SHA-256 of the system file."""
        plan = self.outcome.facts.plan
        return Certificate(
            CertifiedRound(
                round_id=plan.id,
                is_exercise=plan.is_exercise,
                system=system,
                draw=dict(self.draw),
                bundles=tuple(
                    CertifiedBundle(
                        bundle=one.bundle,
                        problem=one.problem,
                        precedence=one.frozen.precedence,
                        allocation=one.answer,
                        withdrawn=self.withdrawn[one.bundle],
                    )
                    for one in self.solved
                ),
            )
        )


def allocated_round(
    then: RoundOutcome,
    problems: RoundProblems,
    draw: Document,
    *,
    later: RoundOutcome | None = None,
    known_by: Mapping[str, str] = NO_LATER_LISTS,
    hidden_before: Collection[str] = (),
    settle: Settle = lambda solved: solved,
    told: Collection[tuple[str, str]] = (),
) -> AllocatedRound:
    """Who gets what, as the draw and what is known by now have it.

    `then` and `problems` are the round as it was frozen, `draw` what was drawn of it, and `later`
    the same round as later lists tell it (`known_by`: `RoundSecrets.known_by`). `hidden_before`:
    who was protected when places were given before; whatever the lists tell now, they stay so.
    `settle` is given every bundle as it is solved, and gives what finally holds. `told`: who has
    been told of a place before, by client and bundle.
    """
    is_known_more = later is not None or bool(hidden_before)
    changes = recheck(then, later or then, hidden_before=hidden_before) if is_known_more else ()
    withdrawn = withdrawn_claims(problems, changes, told=told)
    changes = with_those_who_wait(problems, changes, withdrawn)
    seed, round_id = bytes.fromhex(str(draw["seed"])), then.facts.plan.id
    solved = settle(
        tuple(
            _solve(one, drawn_problem(seed, round_id, one), withdrawn[one.bundle])
            for one in problems.bundles
        )
    )
    allocation = place(then, problems, solved, changes=changes, later=later)
    return AllocatedRound(
        outcome=then if later is None else _with_those_come_since(then, later, changes),
        problems=problems,
        solved=solved,
        placements=allocation.placements,
        draw=draw,
        withdrawn=withdrawn,
        changes=changes,
        later=later,
        known_by=known_by,
    )


def _solve(frozen: BundleProblem, problem: Problem, withdrawn: Mapping[str, str]) -> SolvedBundle:
    remaining = problem
    if withdrawn:
        claims = tuple(claim for claim in problem.claims if claim.id not in withdrawn)
        remaining = replace(problem, claims=claims)
    return SolvedBundle(frozen=frozen, problem=problem, answer=allocation_of(remaining))


def _with_those_come_since(
    then: RoundOutcome, now: RoundOutcome, changes: Iterable[ChangeSince]
) -> RoundOutcome:
    """The round as it was frozen, and those who have come since, of whom later lists alone tell."""
    new = {(one.client, one.bundle) for one in changes if one.follows is Follows.TEMPORARY}
    if not new:
        return then
    listed = {one.client.id for one in then.invitations.each}
    come = {client for client, _ in new}
    each = [one for one in now.invitations.each if one.client.id in come - listed]
    grants = [one for one in now.facts.grants if one.client in come]
    kept = [one for one in then.facts.grants if one.client not in come]
    return replace(
        then,
        facts=replace(then.facts, grants=(*kept, *grants)),
        invitations=Invitations(
            each=tuple(sorted((*then.invitations.each, *each), key=lambda one: one.client.id)),
            rejected=then.invitations.rejected,
        ),
    )
