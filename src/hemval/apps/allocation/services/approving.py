"""Deciding an allocation, once, and what follows: who performs from when, and whom to call.

1. See that what was reviewed still holds: nobody has died, moved, lost her help or got protection
since. 2. With the round's row in hand, decide. 3. Let every provider begin, part by part, and make
the list of calls. It may be stopped anywhere and begun again: what is decided stays decided, and
what has begun is not begun twice.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.allocation.explained import Explained
from hemval.apps.allocation.models import Given, HandPlacement, Room
from hemval.apps.allocation.papers import PaperName, as_paper, document, keep
from hemval.apps.allocation.services.allocating import latest_facts
from hemval.apps.allocation.services.reviewing import ReviewRefused, not_approved
from hemval.apps.allocation.stages import (
    allocated_again,
    allocated_from,
    as_frozen,
    later_inputs,
    standing_of,
)
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.calls.services.listing_calls import make_call_list
from hemval.apps.jobs.models import Job, JobKind
from hemval.apps.jobs.services import ask
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Refused, Result, Work
from hemval.apps.placements.models import Cause
from hemval.apps.placements.services.placing import Begin, BeginsAlready, begin
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.carried_out import is_carried_out
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import rounds
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import make_task
from hemval.core.explanation.explanation import Explanation
from hemval.core.stages.standing import StageRefused, frozen_and_drawn

_AT_ONCE = 500
BY_HAND_FORMAT = "hemval-by-hand/1"


def ask_to_approve(*, round: int, actor: Actor, now: datetime) -> Job:
    """Ask that an allocation be decided. Raises ReviewRefused, and UnderWay."""
    with transaction.atomic():
        row = Round.objects.select_for_update().get(pk=round)
        why = not_approved(row, actor.user)
        if why is not None:
            raise ReviewRefused(why)
        job = ask(
            kind=JobKind.APPROVE, about="round", about_id=round, wanted={}, actor=actor, now=now
        )
        record(what=Deed.APPROVAL_ASKED, actor=actor, now=now, subject="round", subject_id=round)
    return job


def approve(work: Work) -> Result:
    """Decide an allocation and do what follows. Raises Refused where it may not be decided."""
    row = rounds().get(pk=work.about)
    if row.approved_at is None:
        work.reached(Step.COMPARING, 0, 0)
        _check_holds(row)
        _decide(row, work)
        row.refresh_from_db()
    if not is_carried_out(row):
        _list_calls(row, work)
        return Result(message="draws-approved-exercise")
    begun, clashes = _begin_everybody(row, work)
    _list_calls(row, work)
    if clashes:
        return Result(message="draws-approved-clashes", facts={"begun": begun, "clashes": clashes})
    return Result(message="draws-approved", facts={"begun": begun})


def _check_holds(row: Round) -> None:
    """Would the same places be given by the lists of today? Raises Refused where not.

    Where the lists are the very ones that places were given by, there is nothing to work out.
    """
    stands, latest = standing_of(row), latest_facts(row)
    frozen = stands.frozen
    if frozen and frozen.secrets.known_by(later_inputs(latest)) == stands.later:
        return
    try:
        before = allocated_again(row)
        then = as_frozen(row, stands)
        _, draw = frozen_and_drawn(stands)
    except StageRefused as refused:
        raise Refused(f"draws-refused-{refused.code}") from None
    now = allocated_from(then, draw, latest, before.hidden)
    places = {(one.client, one.bundle): one for one in before.placements}
    today = {(one.client, one.bundle): one for one in now.placements}
    changed = {key[0] for key in places.keys() | today.keys() if places.get(key) != today.get(key)}
    changed |= before.hidden ^ now.hidden
    if changed:
        raise Refused("draws-lists-changed", people=len(changed))


def _decide(row: Round, work: Work) -> None:
    now = work.now()
    with transaction.atomic():
        held = Round.objects.select_for_update().get(pk=row.pk)
        if held.approved_at is not None:
            return
        why = not_approved(held, work.actor.user)
        if why is not None:
            raise Refused(f"draws-review-refused-{why}")
        keep(row, PaperName.BY_HAND, as_paper(_by_hand(row)), now=now)
        held.approved_at, held.approved_by_id = now, work.actor.user
        held.save(update_fields=("approved_at", "approved_by"))
        work.reached(Step.STORING, 0, 0)
        record(
            what=Deed.ROUND_APPROVED,
            actor=work.actor,
            now=now,
            subject="round",
            subject_id=row.pk,
            contents={"certificate": _certificate_digest(row)},
        )


def _certificate_digest(row: Round) -> str:
    digest: str = document(row, PaperName.PUBLIC)["certificate"]
    return digest


def _by_hand(row: Round) -> Mapping[str, object]:
    """The places that people gave, by claim, for whoever reads the certificate."""
    placed = HandPlacement.objects.filter(round=row, confirmed_at__isnull=False)
    return {
        "format": BY_HAND_FORMAT,
        "round": row.key,
        "certificate": _certificate_digest(row),
        "placed": sorted(
            (_hand_row(row, one) for one in placed.select_related("provider", "bundle")),
            key=lambda told: (told["bundle"], told["claim"]),
        ),
    }


def _hand_row(row: Round, one: HandPlacement) -> dict[str, Any]:
    given = Given.objects.get(round=row, client=one.client_id, bundle=one.bundle_id)
    return {
        "bundle": one.bundle.key,
        "claim": given.explanation["kept"].get("claim", ""),
        "was": one.was,
        "provider": one.provider.key,
        "starts": one.starts.isoformat(),
        "is_exception": one.is_exception,
    }


def _list_calls(row: Round, work: Work) -> None:
    """Make the list of those to call, once."""
    if not Room.objects.filter(round=row).exists():
        make_call_list(row, allocated_again(row), actor=work.actor, now=work.now())


def _begin_everybody(row: Round, work: Work) -> tuple[int, int]:
    """Let everybody's provider begin; give how many began, and for how many another does."""
    wanted = list(_beginnings(row))
    begun = clashes = 0
    for at in range(0, len(wanted), _AT_ONCE):
        part = wanted[at : at + _AT_ONCE]
        with transaction.atomic():
            some, clashing = _begin_part(part, row, work)
            begun, clashes = begun + some, clashes + clashing
            work.reached(Step.STORING, at + len(part), len(wanted))
    return begun, clashes


def _begin_part(part: list[Begin], row: Round, work: Work) -> tuple[int, int]:
    try:
        with transaction.atomic():
            return _begin(part, row, work), 0
    except BeginsAlready:
        begun = clashes = 0
    for one in part:
        try:
            with transaction.atomic():
                begun += _begin([one], row, work)
        except BeginsAlready:
            clashes += 1
            _ask_a_person(one, row, work.now())
    return begun, clashes


def _begin(part: list[Begin], row: Round, work: Work) -> int:
    return begin(part, cause=Cause.ROUND, actor=work.actor, now=work.now(), round=row)


def _ask_a_person(one: Begin, row: Round, now: datetime) -> None:
    """Somebody else begins for her that very day: who it is to be is not for a rule to say."""
    make_task(
        kind=TaskKind.LIST_CONTRADICTS,
        now=now,
        client=one.client,
        round=row,
        about=About.GIVEN,
        about_id=Given.objects.values_list("pk", flat=True).get(
            round=row, client=one.client, bundle=one.bundle
        ),
        due=one.starts,
    )


def _beginnings(row: Round) -> Iterator[Begin]:
    """Who begins for whom and when: helpers until her place begins, and then the place."""
    providers = dict(Provider.objects.values_list("key", "pk"))
    for given, told in Explained(row).all():
        if told.why is None:
            continue
        reason = {"round": row.key, "given": given.pk, "code": given.outcome}
        for provider, first in _helpers(told.why, given):
            yield Begin(
                client=given.client_id,
                bundle=given.bundle_id,
                starts=first,
                provider=providers[provider],
                reason={**reason, "until_place": True},
            )
        if given.provider_id is not None and given.starts is not None:
            yield Begin(
                client=given.client_id,
                bundle=given.bundle_id,
                starts=given.starts,
                provider=given.provider_id,
                reason=reason,
            )


def _helpers(why: Explanation, given: Given) -> Iterator[tuple[str, Any]]:
    """Who begins to help her before her place does, or until she has one."""
    for helper in why.helped_by:
        is_before = given.starts is None or (
            helper.first is not None and helper.first < given.starts
        )
        if helper.first is not None and is_before:
            yield helper.provider, helper.first
