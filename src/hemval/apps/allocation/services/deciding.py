"""Deciding an allocation, once; what follows from it is `carrying_out`.

1. See that what was reviewed still holds: nobody has died, moved, lost her help or got protection
since. 2. With the round's row in hand, decide. 3. Carry it out. It may be stopped anywhere and
begun again: what is decided stays decided, and whoever may decide may let the rest be done.
"""

from datetime import datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.queries import may_still
from hemval.apps.allocation.as_stored import (
    allocated_again,
    allocated_from,
    as_frozen,
    standing_of,
)
from hemval.apps.allocation.decision_papers import keep_decision
from hemval.apps.allocation.latest import latest_inputs, latest_lists
from hemval.apps.allocation.outcomes import people_moved
from hemval.apps.allocation.refusing import DrawRefused
from hemval.apps.allocation.services.carrying_out import carry_out
from hemval.apps.allocation.services.reviewing import ReviewRefused, not_decided
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.jobs.models import Job, JobKind
from hemval.apps.jobs.services import ask
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Result, Work
from hemval.apps.refused import Refused
from hemval.apps.rounds.days import today_in
from hemval.apps.rounds.in_earnest import is_in_earnest
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import rounds
from hemval.core.stages.standing import StageRefused, frozen_and_drawn


def ask_to_decide(*, round: int, actor: Actor, now: datetime) -> Job:
    """Ask that an allocation be decided, or that a decision be carried out to its end.

    Raises ReviewRefused, and UnderWay.
    """
    with transaction.atomic():
        row = Round.objects.select_for_update(no_key=True).get(pk=round)
        why = None if is_unfinished(row) else not_decided(row, actor.user, now)
        if why is not None:
            raise ReviewRefused(why)
        job = ask(
            kind=JobKind.DECIDE, about="round", about_id=round, wanted={}, actor=actor, now=now
        )
        record(what=Deed.DECISION_ASKED, actor=actor, now=now, subject="round", subject_id=round)
    return job


def is_unfinished(row: Round) -> bool:
    """Is a round decided, and not everything done that follows?"""
    return row.decided_at is not None and row.carried_out_at is None


def decide(work: Work) -> Result:
    """Decide an allocation and do what follows. Raises Refused where it may not be decided."""
    row = rounds().get(pk=work.about)
    if row.decided_at is None:
        work.reached(Step.COMPARING, 0, 0)
        _check_holds(row)
        _decide(row, work)
        row.refresh_from_db()
    have_all_begun = carry_out(row, work)
    if not is_in_earnest(row):
        return Result(message="draws-decided-exercise")
    if not have_all_begun:
        return Result(message="draws-decided-not-all")
    return Result(message="draws-decided", facts={"people": people_moved(row)})


def _check_holds(row: Round) -> None:
    """Would the same places be given by the lists of today? Raises Refused where not.

    Where the lists are the very ones that places were given by, there is nothing to work out.
    """
    stands = standing_of(row)
    frozen = stands.frozen
    if frozen and frozen.secrets.known_by(latest_inputs(row)) == stands.later:
        return
    try:
        then = as_frozen(row, stands)
        before = allocated_again(row, then)
        _, draw = frozen_and_drawn(stands)
    except StageRefused as refused:
        raise DrawRefused(refused.code) from None
    latest = latest_lists(row, like=then.outcome.facts)
    now = allocated_from(then, draw, latest.facts, latest.inputs, before.hidden)
    places = {(one.client, one.bundle): one for one in before.placements}
    today = {(one.client, one.bundle): one for one in now.placements}
    changed = {key[0] for key in places.keys() | today.keys() if places.get(key) != today.get(key)}
    changed |= before.hidden ^ now.hidden
    if changed:
        raise Refused("draws-lists-changed", people=len(changed))


def _decide(row: Round, work: Work) -> None:
    now = work.now()
    with transaction.atomic():
        held = Round.objects.select_for_update(no_key=True).get(pk=row.pk)
        if held.decided_at is not None:
            return
        why = not_decided(held, work.actor.user, now)
        if why is not None:
            raise ReviewRefused(why)
        if not may_still(work.actor.user, Act.DECIDE, now):
            raise Refused("draws-decider-may-not")
        held.decided_at, held.decided_by_id = now, work.actor.user
        decided = keep_decision(held, on=today_in(row, now), now=now)
        held.save(update_fields=("decided_at", "decided_by"))
        work.reached(Step.STORING, 0, 0)
        record(
            what=Deed.ROUND_DECIDED,
            actor=work.actor,
            now=now,
            subject="round",
            subject_id=row.pk,
            contents={"certificate": decided.certificate, "decision": decided.digest},
        )
