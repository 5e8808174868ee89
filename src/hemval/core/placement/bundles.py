"""One bundle of a round: drafts become claims, caps a tree, and what comes first is ranked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from hemval.core.allocation.problem import Problem
from hemval.core.placement.caps import BundleCapacity, CountedBase
from hemval.core.placement.checks import BundleChecks
from hemval.core.placement.claiming import Claims
from hemval.core.placement.claims import BundleProblem, Standing
from hemval.core.placement.drafts import Draft
from hemval.core.placement.frame import Frame, Group, frame_of
from hemval.core.placement.openness import Openness
from hemval.core.placement.precedence import arrival_of, by_arrival, by_decision
from hemval.core.placement.remarks import Remark, RemarkCode
from hemval.core.placement.standing import PLACED_AS_SILENT
from hemval.core.placement.together import joined
from hemval.core.round.findings import Finding
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.rules import RoundRules
from hemval.core.system.choice import OrderBy
from hemval.core.system.services import Bundle


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltBundle:
    """One bundle, and what was found while it was built."""

    problem: BundleProblem
    findings: tuple[Finding, ...]
    remarks: tuple[Remark, ...]
    base: CountedBase | None


def build_bundle(
    outcome: RoundOutcome,
    rules: RoundRules,
    bundle: Bundle,
    capacity: BundleCapacity,
    openness: Openness,
    drafts: Iterable[Draft],
    receipt_key: bytes,
) -> BuiltBundle:
    """The problem of a bundle, what must be changed before it is valid, and whom to look at."""
    everybody = tuple(drafts)
    frame = frame_of(outcome, rules, bundle, capacity, openness, everybody)
    groups, apart = joined(everybody, frame.protected_for, asks_together=rules.asks_together)
    written = Claims(frame, receipt_key)
    pairs = [written.of_group(group) for group in groups]
    claims = [claim for claim, _ in pairs]
    bases = [basis for _, basis in pairs]
    checks = BundleChecks(outcome, frame, written, groups, claims, bases, rules.areas)
    return BuiltBundle(
        problem=BundleProblem(
            bundle=bundle.id,
            problem=Problem(
                rule=frame.admits,
                overrun=capacity.overrun,
                nodes=frame.tree.nodes,
                claims=tuple(claims),
                non_choice=dict(sorted(frame.silent_rules.written.items())),
            ),
            precedence=_precedence(frame, groups),
            bases=tuple(bases),
            providers=dict(frame.tree.providers),
            rooms=frame.tree.rooms,
        ),
        findings=tuple(checks.findings()),
        remarks=tuple(_remarks(frame, written, groups, apart)),
        base=capacity.base,
    )


def _precedence(frame: Frame, groups: Sequence[Group]) -> tuple[int, ...]:
    """What comes before the lottery: among choosers, and among the silent who take turns."""
    ranks = [0] * len(groups)
    choosers = [place for place, group in enumerate(groups) if _chose(group)]
    by_turn = [
        place
        for place, group in enumerate(groups)
        if group[0].standing in PLACED_AS_SILENT and frame.silence_of(group[0]).is_by_date
    ]
    if frame.order is OrderBy.DECISION_DATE:
        _rank(ranks, choosers, by_decision([_decided_on(groups[place]) for place in choosers]))
    elif frame.order is OrderBy.RECEIVED:
        chosen = ([d.choice for d in groups[place] if d.choice is not None] for place in choosers)
        arrivals = [arrival_of(choices) for choices in chosen]
        _rank(ranks, choosers, by_arrival([one for one in arrivals if one is not None]))
    _rank(ranks, by_turn, by_decision([_decided_on(groups[place]) for place in by_turn]))
    return tuple(ranks)


def _rank(ranks: list[int], places: Sequence[int], found: Sequence[int]) -> None:
    for place, rank in zip(places, found, strict=True):
        ranks[place] = rank


def _chose(group: Group) -> bool:
    return group[0].standing is Standing.CHOSE


def _decided_on(group: Group) -> date | None:
    """The day of the care decision; of two together the later, and none if one lacks it."""
    dates = [draft.held.decided_on for draft in group]
    known = [one for one in dates if one is not None]
    return max(known) if len(known) == len(dates) else None


def _remarks(
    frame: Frame, written: Claims, groups: Iterable[Group], apart: Iterable[Draft]
) -> Iterator[Remark]:
    for group in groups:
        for draft in group:
            if draft.held.has_several:
                yield _remark(frame, draft, RemarkCode.SEVERAL_PERFORMERS, draft.today)
            if draft.today and draft.today not in frame.openness.providers:
                yield _remark(frame, draft, RemarkCode.PERFORMER_NOT_LISTED, draft.today)
    for draft in sorted(apart, key=lambda one: one.client):
        yield _remark(frame, draft, RemarkCode.TOGETHER_APART)
    for draft in written.without_distance:
        yield _remark(frame, draft, RemarkCode.NO_DISTANCE)


def _remark(frame: Frame, draft: Draft, code: RemarkCode, provider: str = "") -> Remark:
    return Remark(
        client=draft.client,
        bundle=frame.bundle.id,
        code=code,
        provider=provider,
        is_protected=draft.invited.is_protected,
    )
