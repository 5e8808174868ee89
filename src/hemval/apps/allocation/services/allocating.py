"""Giving places by the draw: who gets what and why, stored so that every person can be explained.

1. Work the round out as it was frozen. 2. See who is in it by now, and let the core give places.
3. Take away what an earlier try or an earlier allocation stored. 4. Store everybody, part by part.
5. Put the proof on record and say that places are given; until then nobody sees any of it.

It may be stopped anywhere and begun again: the same lists and draw give the same.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import chain

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.allocation.explained import WITHDRAWN
from hemval.apps.allocation.models import Given, Room
from hemval.apps.allocation.outcomes import places_given
from hemval.apps.allocation.own_row import ready_rows
from hemval.apps.allocation.papers import (
    PaperName,
    ReadyPaper,
    as_paper,
    keep_ready,
    ready_in_pieces,
    ready_paper,
)
from hemval.apps.allocation.refusing import DrawRefused
from hemval.apps.allocation.services.by_hand import apply_confirmed
from hemval.apps.allocation.services.to_decide import make_tasks, no_longer_asked
from hemval.apps.allocation.worked_out import Allocation, allocation
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choice_system.models import Area, Bundle
from hemval.apps.clients.models import Client
from hemval.apps.jobs.models import Job, JobKind
from hemval.apps.jobs.services import ask
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Result, Work
from hemval.apps.parts import delete_in_parts, in_parts
from hemval.apps.providers.models import Provider
from hemval.apps.refused import Refused
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import rounds
from hemval.core.explanation.kept import KeptWithdrawal
from hemval.core.explanation.of_round import RoundExplainer, not_published, trying_in
from hemval.core.placement.calling import call_reason
from hemval.core.placement.placements import Placement
from hemval.core.placement.room_now import own_size
from hemval.core.stages.standing import StageRefused
from hemval.core.system.capacity import Unit
from hemval.files.explained.claims_file import ClaimsTold
from hemval.files.stages.lottery_files import as_text
from hemval.files.values.told import told

_AT_ONCE = 500


def ask_to_allocate(*, round: int, actor: Actor, now: datetime) -> Job:
    """Ask that places be given. Raises UnderWay when other work is done on the round."""
    with transaction.atomic():
        job = ask(
            kind=JobKind.ALLOCATE, about="round", about_id=round, wanted={}, actor=actor, now=now
        )
        record(what=Deed.ALLOCATION_ASKED, actor=actor, now=now, subject="round", subject_id=round)
    return job


def allocate(work: Work) -> Result:
    """Give places in a drawn round that is not decided. Raises Refused where it cannot be."""
    row = rounds().get(pk=work.about)
    if row.decided_at is not None:
        raise Refused("draws-decided-already")
    work.reached(Step.READING, 0, 0)
    try:
        one = allocation(row)
    except StageRefused as refused:
        raise DrawRefused(refused.code) from None
    _Storing(work, row, one).go()
    return Result(message="draws-allocated", facts={"placed": places_given(row)})


class _Storing:
    """Stores an allocation, part by part."""

    def __init__(self, work: Work, row: Round, one: Allocation) -> None:
        self._work = work
        self._row = row
        self._one = one
        self._claims = ClaimsTold(one.terms, one.kept)
        bundles = {bundle.bundle: bundle for bundle in one.certificate.bundles}
        self._explainer = RoundExplainer(one.terms, bundles.__getitem__, not_published(one.public))
        self._trying = trying_in(one.kept)
        self._providers = dict(Provider.objects.values_list("key", "pk"))
        self._bundles = {bundle.key: bundle for bundle in Bundle.objects.all()}
        self._areas = dict(Area.objects.values_list("key", "pk"))
        self._assigned = {name: bundle.allocation.assignment for name, bundle in bundles.items()}

    def go(self) -> None:
        self._begin()
        self._take_away()
        placed = [one for one in self._one.kept if isinstance(one, Placement | KeptWithdrawal)]
        stored = 0
        for part in in_parts(placed, _AT_ONCE):
            rows = self._rows(part)  # Before the lock: to say why may take a while.
            with transaction.atomic():
                Given.objects.bulk_create(rows)
                make_tasks(self._row, rows, now=self._work.now())
                stored += len(part)
                self._work.reached(Step.STORING, stored, len(placed))
        self._end()

    def _begin(self) -> None:
        """From here on nothing is allocated, until all of it is stored."""
        with transaction.atomic():
            row = Round.objects.select_for_update(no_key=True).get(pk=self._row.pk)
            if row.decided_at is not None:
                raise Refused("draws-decided-already")
            row.allocated_at = row.reviewed_at = row.reviewed_by = None
            row.save(update_fields=("allocated_at", "reviewed_at", "reviewed_by"))
            self._work.reached(Step.STORING, 0, 0)

    def _take_away(self) -> None:
        """The places of an earlier allocation, and what people were asked to decide about them."""
        old = Given.objects.filter(round=self._row)
        delete_in_parts(old, _AT_ONCE, told=self._taken_away)

    def _taken_away(self, pks: list[int]) -> None:
        no_longer_asked(pks, by=None, now=self._work.now())
        self._work.reached(Step.STORING, 0, 0)

    def _rows(self, part: Iterable[Placement | KeptWithdrawal]) -> list[Given]:
        each = list(part)
        clients = dict(
            Client.objects.filter(key__in={one.client for one in each}).values_list("key", "pk")
        )
        return [self._given(one, clients[one.client]) for one in each]

    def _given(self, one: Placement | KeptWithdrawal, client: int) -> Given:
        given = Given(
            round=self._row,
            client_id=client,
            bundle=self._bundles[one.bundle],
            is_hidden=one.client in self._one.hidden,
            outcome=WITHDRAWN,
            explanation={"kept": self._claims.entry(one), "why": None},
        )
        if isinstance(one, Placement):
            self._placed(given, one)
        return given

    def _placed(self, given: Given, one: Placement) -> None:
        basis, reason = one.basis, call_reason(one)
        given.outcome, given.area_id = one.code.value, self._areas.get(basis.area)
        given.provider_id = self._providers.get(one.provider)
        given.today_id = self._providers.get(basis.today)
        given.wish, given.starts = one.wish, one.starts
        given.claim = basis.claim
        given.leaf = self._assigned[one.bundle].get(basis.claim) or ""
        given.size = own_size(
            basis,
            self._one.minutes.get((one.client, one.bundle), 0),
            in_time=self._one.terms.bundles[one.bundle].unit is Unit.HOURS_PER_MONTH,
        )
        given.call_reason = reason.value if reason else ""
        given.in_queue = bool(one.queue)
        given.explanation["why"] = told(self._explainer.among_all(one, self._trying))

    def _end(self) -> None:
        row, one, now = self._row, self._one, self._work.now()
        self._put_by(now)
        # All that takes long is made before the lock, for which others would wait.
        papers = [*self._papers()]
        with transaction.atomic():
            held = Round.objects.select_for_update(no_key=True).get(pk=row.pk)
            for ready in papers:
                keep_ready(row, ready, now=now)
            Room.objects.filter(round=row).delete()
            Room.objects.bulk_create(one.rooms)
            held.allocated_at = now
            held.save(update_fields=("allocated_at",))
            apply_confirmed(row)
            self._work.reached(Step.STORING, len(one.kept), len(one.kept))
            record(
                what=Deed.ROUND_ALLOCATED,
                actor=self._work.actor,
                now=now,
                subject="round",
                subject_id=row.pk,
                contents={"certificate": one.certificate.digest, "people": len(one.kept)},
            )

    def _put_by(self, now: datetime) -> None:
        """The papers that nobody reads before places are given, each as soon as it is made.

        Together they are as large as all the others, to hold and to write.
        """
        for ready in chain([self._one.later], ready_rows(self._row, self._one.certificate)):
            with transaction.atomic():
                keep_ready(self._row, ready, now=now)
                self._work.reached(Step.STORING, len(self._one.kept), len(self._one.kept))

    def _papers(self) -> Iterator[ReadyPaper]:
        row, one = self._row, self._one
        yield ready_in_pieces(row, PaperName.CERTIFICATE, one.certificate.pieces)
        yield ready_paper(row, PaperName.PUBLIC, as_text(one.public).encode("utf-8"))
        yield ready_paper(row, PaperName.TERMS, as_paper(self._claims.head()))
        yield ready_paper(row, PaperName.ALLOCATED, as_paper(self._besides()))

    def _besides(self) -> Mapping[str, object]:
        one = self._one
        of_no_bundle = (
            kept for kept in one.kept if not isinstance(kept, Placement | KeptWithdrawal)
        )
        return {
            "later": dict(one.later_known_by),
            "hidden_before": sorted(one.hidden_before),
            "hidden": sorted(one.hidden),
            "change_counts": one.change_counts,
            "of_no_bundle": [self._claims.entry(kept) for kept in of_no_bundle],
        }
