"""Looking through the lists of a round, and inviting people to choose: long work both."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choice_system.models import Bundle
from hemval.apps.clients.models import Client
from hemval.apps.jobs.models import Job, JobKind
from hemval.apps.jobs.services import ask
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Result, Work
from hemval.apps.parts import delete_in_parts, in_parts
from hemval.apps.refused import Refused
from hemval.apps.rounds.caps import caps_stand
from hemval.apps.rounds.checks import check_made, is_last_check, keep_check, look_through
from hemval.apps.rounds.days import days_of
from hemval.apps.rounds.facts import plan_of
from hemval.apps.rounds.holding import held_round
from hemval.apps.rounds.models import Invitation, Round
from hemval.apps.rounds.queries import rounds
from hemval.apps.rounds.refusing import Lacks
from hemval.core.invitation import outcome as core
from hemval.core.invitation.totals import CountedBy
from hemval.core.stages.check import RoundCheck
from hemval.core.stages.next_step import lacks_to_invite

_AT_ONCE = 500
ROUND = "round"
"""What work on a round itself is about: one at a time."""


def ask_to_invite(*, row: Round, actor: Actor, now: datetime) -> Job:
    """Have everybody invited whom a round is for. Raises Lacks and UnderWay."""
    while True:
        made = check_made(row)  # Before the lock: a large one takes seconds to read.
        with transaction.atomic():
            held = held_round(row.pk)
            if not is_last_check(held, made):
                continue
            if lacks := lacks_to_invite(
                days_of(held), made.found if made else None, caps_stand(held)
            ):
                raise Lacks(lacks)
            return ask(
                kind=JobKind.INVITE, about=ROUND, about_id=row.pk, wanted={}, actor=actor, now=now
            )


def check(work: Work) -> Result:
    """Look through the lists of a round, and keep what follows; again if its plan has changed."""
    found = None
    while found is None:
        work.reached(Step.PREPARING, 0, 0)
        outcome, looked = look_through(rounds().get(pk=work.about))
        with transaction.atomic():
            row = held_round(work.about)
            if plan_of(row) == outcome.facts.plan:
                found = looked
                keep_check(row, found, work.now())
            work.reached(Step.STORING, 0, 0)
    return Result(message="rounds-checked", facts={"wrong": len(found.wrong)})


def invite(work: Work) -> Result:
    """Invite everybody whom a round is for, and remember why others are not; once.

    1. See who is, by the lists as they stand now. 2. Forget what an earlier try stored. 3. Store
    what the round means to each. 4. Say that people are invited, unless the plan has changed.
    """
    row = rounds().get(pk=work.about)
    if row.invited_at is not None:
        return _told(row)
    work.reached(Step.PREPARING, 0, 0)
    outcome, found = look_through(row)
    _refuse_what_lacks(row, found)
    delete_in_parts(
        Invitation.objects.filter(round=row),
        _AT_ONCE,
        told=lambda _: work.reached(Step.PREPARING, 0, 0),
    )
    clients = dict(Client.objects.values_list("key", "pk"))
    bundles = dict(Bundle.objects.values_list("key", "pk"))
    each = outcome.invitations.each
    stored = 0
    for some in in_parts(each, _AT_ONCE):
        stored += len(some)
        with transaction.atomic():
            rows = (made for one in some for made in _rows(one, row, clients, bundles))
            Invitation.objects.bulk_create(rows, batch_size=_AT_ONCE)
            work.reached(Step.STORING, stored, len(each))
    with transaction.atomic():
        held = held_round(row.pk)
        if held.invited_at is None:
            now = work.now()
            if plan_of(held) != outcome.facts.plan:
                raise Refused("rounds-plan-changed")
            held.invited_at = now
            held.save(update_fields=["invited_at"])
            keep_check(held, found, now)
            _record(work.actor, held, found, now)
        work.reached(Step.STORING, len(each), len(each))
    return _told(row)


def _refuse_what_lacks(row: Round, found: RoundCheck) -> None:
    if lacks_to_invite(days_of(row), found, caps_stand(row)):
        raise Refused("rounds-lacks-since")


def _rows(
    one: core.Invitation, row: Round, clients: dict[str, int], bundles: dict[str, int]
) -> Iterator[Invitation]:
    """A row for each bundle that she may choose for; one without where there is none."""
    codes: Iterable[str] = (
        (reason.code for reason in one.reasons)
        if one.outcome is core.Outcome.LEFT_OUT
        else (concern.code for concern in one.concerns)
    )
    reasons = [str(code) for code in codes]
    of_bundles: list[int | None] = [bundles[opening.bundle] for opening in one.openings] or [None]
    for bundle in of_bundles:
        yield Invitation(
            round=row,
            client_id=clients[one.client.id],
            bundle_id=bundle,
            outcome=one.outcome.value,
            reasons=reasons,
        )


def _record(actor: Actor, row: Round, found: RoundCheck, now: datetime) -> None:
    counted = {f"{one.by}-{one.value}": one.number for one in found.counted}
    record(
        what=Deed.ROUND_INVITED,
        actor=actor,
        now=now,
        subject=ROUND,
        subject_id=row.pk,
        contents=counted,
    )


def _told(row: Round) -> Result:
    made = check_made(row)
    numbers = made.found.numbers(CountedBy.OUTCOME) if made else {}
    invited = numbers.get(core.Outcome.INVITED, 0) + numbers.get(core.Outcome.LOOK_FIRST, 0)
    return Result(message="rounds-invited", facts={"clients": invited})
