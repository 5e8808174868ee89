"""One bundle of a round: drafts become claims, caps a tree, and what comes first is ranked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from hemval.core.allocation.problem import Problem
from hemval.core.claims.caps import BundleCapacity, CountedBase
from hemval.core.claims.checks import BundleChecks
from hemval.core.claims.claiming import Claims
from hemval.core.claims.claims import BundleProblem, Room
from hemval.core.claims.drafts import Draft
from hemval.core.claims.frame import Frame, Group, frame_of
from hemval.core.claims.openness import Openness
from hemval.core.claims.ranking import Ranking, ranking_of
from hemval.core.claims.remarks import Remark, RemarkCode
from hemval.core.claims.together import joined
from hemval.core.reason import Fact
from hemval.core.round.findings import Finding, FindingCode, warning
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.rules import RoundRules
from hemval.core.round.timeline import Stage
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
    ranking = ranking_of(frame, groups)
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
            precedence=ranking.ranks,
            bases=tuple(
                replace(basis, is_day_tied=True) if place in ranking.tied else basis
                for place, basis in enumerate(bases)
            ),
            providers=dict(frame.tree.providers),
            rooms=frame.tree.rooms,
        ),
        findings=(*checks.findings(), *_of_the_order(frame, ranking)),
        remarks=tuple(_remarks(frame, written, groups, apart, ranking)),
        base=_base(capacity, frame.tree.rooms),
    )


def _base(capacity: BundleCapacity, rooms: Sequence[Room]) -> CountedBase | None:
    """What shares were counted of, with the caps that followed and where each of them stands."""
    if capacity.base is None:
        return None
    standing = {room.at(""): room for room in rooms}
    shares = (room for room in capacity.caps if room.share is not None)
    return replace(capacity.base, shares=tuple(standing.get(room, room) for room in shares))


def _of_the_order(frame: Frame, ranking: Ranking) -> Iterator[Finding]:
    """What nobody knows of who came first, told before anything is frozen."""
    bundle: dict[str, Fact] = {"bundle": frame.bundle.name}
    if ranking.tied:
        facts = {**bundle, "days": ranking.tied_days, "choices": len(ranking.tied)}
        yield warning(FindingCode.DAYS_TIED, Stage.FROZEN, "choices", facts)
    if ranking.undated:
        facts = {**bundle, "claims": len(ranking.undated)}
        yield warning(FindingCode.UNDATED_STAND_LAST, Stage.FROZEN, "services", facts)


def _remarks(
    frame: Frame,
    written: Claims,
    groups: Sequence[Group],
    apart: Iterable[Draft],
    ranking: Ranking,
) -> Iterator[Remark]:
    for group in groups:
        for draft in group:
            if draft.held.has_several:
                yield _remark(frame, draft, RemarkCode.SEVERAL_PERFORMERS, draft.today)
            if draft.today and draft.today not in frame.openness.providers:
                yield _remark(frame, draft, RemarkCode.PERFORMER_NOT_LISTED, draft.today)
    for draft in sorted(apart, key=lambda one: one.client):
        yield _remark(frame, draft, RemarkCode.TOGETHER_APART)
    for place in ranking.undated:
        for draft in groups[place]:
            if draft.held.decided_on is None:
                yield _remark(frame, draft, RemarkCode.UNDATED_DECISION)
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
