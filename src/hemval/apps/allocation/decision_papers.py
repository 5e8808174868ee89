"""The papers of a decision: places that people gave, what was decided, the numbers to report.

The certificate is as it was when places were given; these name it by its digest.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from hemval.apps.allocation.as_stored import standing_of, system_document
from hemval.apps.allocation.explained import WITHDRAWN
from hemval.apps.allocation.models import Given, HandPlacement
from hemval.apps.allocation.papers import PaperName, as_paper, digests, document, keep
from hemval.apps.rounds.models import Round
from hemval.core.certificate.decision import Decided, by_hand_document, decision_document
from hemval.core.lottery.canonical import canonical_json, digest_of
from hemval.core.placement.by_hand import GaveIt, HandGround, PlacedByHand, StaffRole
from hemval.core.placement.placements import TO_BE_DECIDED
from hemval.files.allocated.allocation_summary import round_numbers
from hemval.files.allocated.parts import Parts

PROOF = (
    PaperName.COMMITMENT,
    PaperName.DRAW,
    PaperName.PUBLIC,
    PaperName.CERTIFICATE,
    PaperName.BY_HAND,
    PaperName.DECISION,
)
"""What proves a round, as its report names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionKept:
    """What a decision is known by: the digest of its certificate, and its own."""

    certificate: str
    digest: str


def keep_decision(row: Round, *, on: date, now: datetime) -> DecisionKept:
    """Put on record what is decided of a round, with the places that people have given."""
    placed = tuple(_placed(row))
    decided = Decided(
        round_id=row.key,
        is_exercise=row.is_exercise,
        certificate=document(row, PaperName.PUBLIC)["certificate"],
        on=on,
        by_two=row.reviewed_by_id != row.decided_by_id,
    )
    by_hand = by_hand_document(decided, placed)
    decision = decision_document(decided, by_hand, placed)
    keep(row, PaperName.BY_HAND, canonical_json(by_hand), now=now)
    keep(row, PaperName.DECISION, canonical_json(decision), now=now)
    return DecisionKept(certificate=decided.certificate, digest=digest_of(decision))


def keep_summary(row: Round, parts: Parts, *, now: datetime) -> None:
    """Put on record the numbers that the report of a decided round is told from."""
    summary = round_numbers(
        parts,
        system=system_document(row),
        inputs=standing_of(row).inputs,
        proof=digests(row, PROOF),
    )
    told = {**summary, "decision": document(row, PaperName.DECISION)}
    keep(row, PaperName.SUMMARY, as_paper(told), now=now)


def _placed(row: Round) -> Iterator[PlacedByHand]:
    """The places that two people have given, of those who are still in the round."""
    rows = HandPlacement.objects.filter(round=row, confirmed_at__isnull=False)
    each = list(rows.select_related("provider", "bundle"))
    given = {
        (one.client_id, one.bundle_id): one
        for one in Given.objects.filter(round=row, client__in={one.client_id for one in each})
    }
    numbers: dict[int, int] = {}
    for one in each:
        hers = given.get((one.client_id, one.bundle_id))
        if hers is not None and hers.outcome != WITHDRAWN:
            yield _one(one, hers, numbers)


def _one(one: HandPlacement, hers: Given, numbers: dict[int, int]) -> PlacedByHand:
    by = [
        GaveIt(person=numbers.setdefault(user or 0, len(numbers) + 1), role=StaffRole(role))
        for user, role in (
            (one.proposed_by_id, one.proposed_as),
            (one.confirmed_by_id, one.confirmed_as),
        )
    ]
    return PlacedByHand(
        bundle=one.bundle.key,
        claim=hers.claim,
        leaf=hers.leaf or None,
        was=hers.outcome,
        is_exception=hers.outcome not in TO_BE_DECIDED,
        provider=one.provider.key,
        starts=one.starts,
        ground=HandGround(one.ground),
        proposed=by[0],
        confirmed=by[1],
    )
