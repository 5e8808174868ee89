"""Calling those who got nothing of what they wished for, before any letter says so.

Whoever has a call has it alone. What somebody agrees to in it is hers from that moment: the room of
the bundle is locked while it is looked at and taken, so that the last place goes to one. What has
room is told by all that is written by then, changes outside rounds too.
"""

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.allocation.models import Given, Room
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.calls.models import Attempt, Call, CallOutcome
from hemval.apps.calls.room import room_now
from hemval.apps.calls.services.closing import WAITING_FOR_CALLS, gone_from
from hemval.apps.choice_system.facts import system_of
from hemval.apps.placements.models import Cause
from hemval.apps.placements.room import hold_providers
from hemval.apps.placements.services.placing import Begin, begin, lock, withdraw_of_round
from hemval.apps.providers.models import Provider
from hemval.apps.refused import Refused
from hemval.apps.rounds.days import today_in
from hemval.apps.rounds.in_earnest import is_in_earnest
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import end_tasks, make_task
from hemval.apps.tried_again import tried_again
from hemval.core.correspondence.calls import start_after_call
from hemval.core.correspondence.facts import Called
from hemval.core.dates.zone import today

KEPT_FOR = timedelta(hours=1)
"""For how long a call that was taken waits for whoever took it; then another may take it."""


class CallRefusal(StrEnum):
    """Why a call stays as it is; its words are `calls-refused-…`."""

    TAKEN = "taken"
    """Somebody else has it."""
    NOT_TAKEN = "not_taken"
    """Only whoever has taken it says how it went."""
    CLOSED = "closed"
    """It is done with."""
    FULL = "full"
    """Somebody has taken the last of the room meanwhile."""
    NOT_OPEN = "not_open"
    """The provider cannot be had by her."""
    NO_DAY = "no_day"
    """The rules do not tell the first day, so it must be agreed; or they do not allow this one."""
    GONE = "gone"
    """She has died or moved, or is not granted the help any more."""
    UNDECIDED = "undecided"
    """The round gave her nothing that can stand: she must agree to somebody."""


class CallRefused(Refused):
    """A call stays as it is; `by` is who has it, where somebody does."""

    words = "calls-refused-"


def take(*, call: int, actor: Actor, now: datetime) -> Call:
    """Take a call, so that nobody else rings meanwhile. Raises CallRefused."""
    with transaction.atomic():
        row = _open(call)
        if row.taken_by_id not in {None, actor.user} and not _is_forgotten(row, now):
            raise CallRefused(CallRefusal.TAKEN, by=str(row.taken_by))
        row.taken_by_id, row.taken_at = actor.user, now
        row.save(update_fields=("taken_by", "taken_at"))
        _record(Deed.CALL_TAKEN, row, actor, now)
    return row


def leave(*, call: int, actor: Actor, now: datetime) -> None:
    """Give back a call that one has taken and not made. Raises CallRefused."""
    with transaction.atomic():
        row = _held_by(actor, call)
        _free(row)
        _record(Deed.CALL_LEFT, row, actor, now)


def not_reached(*, call: int, remark: str, actor: Actor, now: datetime) -> None:
    """Note an attempt in vain; the call is free again. Raises CallRefused."""
    with transaction.atomic():
        row = _held_by(actor, call)
        _free(row)
        _attempt(row, CallOutcome.NOT_REACHED, remark, actor, now)


def call_back(*, call: int, at: datetime, remark: str, actor: Actor, now: datetime) -> None:
    """Note that she is to be called again at a time, and make a task of it. Raises CallRefused."""
    with transaction.atomic():
        row = _held_by(actor, call)
        _free(row, call_back_at=at)
        make_task(kind=TaskKind.CALL_BACK, now=now, owner=actor.user, due=today(at), **_about(row))
        _attempt(row, CallOutcome.CALL_BACK, remark, actor, now)


def says_other(*, call: int, remark: str, actor: Actor, now: datetime) -> None:
    """She wants something that no call can settle: a case manager sees to it. Raises CallRefused.

    The call is free again and her letter waits, until somebody has agreed with her or a case
    manager has said that what the round came to stands.
    """
    with transaction.atomic():
        row = _held_by(actor, call)
        _free(row, reached_at=now)
        facts = {"bundle": row.given.bundle.name, "text": remark}
        make_task(kind=TaskKind.DECIDE, now=now, facts=facts, due=row.call_by, **_about(row))
        _attempt(row, CallOutcome.OTHER, remark, actor, now)


def keeps(*, call: int, remark: str, actor: Actor, now: datetime) -> None:
    """She keeps what she has, and the call is done with. Raises CallRefused."""
    with transaction.atomic():
        row = _held_by(actor, call)
        row.reached_at, row.closed_at, row.has_agreed_to_stay = now, now, True
        row.save(update_fields=("reached_at", "closed_at", "has_agreed_to_stay"))
        _done(row, actor, now)
        _attempt(row, CallOutcome.KEEPS, remark, actor, now)


def let_stand(*, call: int, remark: str, actor: Actor, now: datetime) -> None:
    """What the round came to stands after what she said, and the call is done with.

    Raises CallRefused: UNDECIDED where the round left it to a person who performs.
    """
    with transaction.atomic():
        row = _held_by(actor, call)
        if row.given.waits_for_person:
            raise CallRefused(CallRefusal.UNDECIDED)
        row.closed_at = now
        row.save(update_fields=("closed_at",))
        _done(row, actor, now)
        _attempt(row, CallOutcome.AS_GIVEN, remark, actor, now)


@tried_again
def agree(
    *,
    call: int,
    provider: str,
    starts: date | None,
    remark: str,
    actor: Actor,
    now: datetime,
) -> date:
    """Give her a provider that has room for her, at once; give its first day.

    Those who are placed as one get it together. Raises CallRefused: FULL where somebody took the
    last of the room, NO_DAY where a first day must be agreed or the one that was cannot be.
    """
    with transaction.atomic():
        # In this order, as everybody who agrees does: the room, the calls, the clients, the
        # providers, which whoever changes outside rounds holds too, and last the log.
        room = _locked_room(call)
        row = _held_by(actor, call)
        if provider not in row.leaves:
            raise CallRefused(CallRefusal.NOT_OPEN)
        leaf = row.leaves[provider]
        first = _first_day(row, provider, starts, now)
        together = _placed_as_one(row)
        lock(one.given.client_id for one in together)
        hold_providers()
        comes = first or max(today(now), row.given.round.effect)
        if not room_now(room, row, on=today(now)).admits(leaf, row.size, starts=comes):
            raise CallRefused(CallRefusal.FULL)
        if first is None:
            raise CallRefused(CallRefusal.NO_DAY)
        if any(gone_from(one, first) for one in together):
            raise CallRefused(CallRefusal.GONE)
        chosen = Provider.objects.get(key=provider)
        for number, one in enumerate(together):
            one.reached_at, one.closed_at = now, now
            one.agreed, one.agreed_starts = chosen, first
            one.leaf, one.took = leaf, row.size if number == 0 else 0
            one.save()
            _begin(one, chosen, first, actor, now)
            _done(one, actor, now)
            _attempt(one, CallOutcome.AGREED, remark, actor, now)
    return first


def _locked_room(call: int) -> Room:
    """The room of a call's bundle, held: others who agree in that bundle wait their turn here."""
    given = Given.objects.get(call=call)
    rows = Room.objects.select_for_update(of=("self",), no_key=True).select_related(
        "round__version__system", "bundle"
    )
    return rows.get(round=given.round_id, bundle=given.bundle_id)


def _first_day(row: Call, provider: str, starts: date | None, now: datetime) -> date | None:
    round = row.given.round
    called = Called(on=today_in(round, now), is_reached=True, agreed=provider, starts=starts)
    system = system_of(round.version)
    return start_after_call(called, row.given.bundle.key, system, effect=round.effect)


def _placed_as_one(row: Call) -> list[Call]:
    """The call itself, and those of whoever is placed together with her, which are not done."""
    others = (
        Call.objects.select_for_update(no_key=True)
        .filter(
            claim=row.claim,
            given__round=row.given.round_id,
            given__bundle=row.given.bundle_id,
            closed_at__isnull=True,
        )
        .exclude(pk=row.pk)
        .order_by("pk")
    )
    return [row, *others] if row.told["call"].get("is_joint") else [row]


def _begin(row: Call, provider: Provider, first: date, actor: Actor, now: datetime) -> None:
    """Let the provider begin, instead of whoever was to do so for the time being."""
    given = row.given
    if not is_in_earnest(given.round):
        return
    withdraw_of_round(
        round=given.round_id,
        client=given.client_id,
        bundle=given.bundle_id,
        since=first,
        because=About.CALL.value,
        actor=actor,
        now=now,
    )
    one = Begin(
        client=given.client_id,
        bundle=given.bundle_id,
        starts=first,
        provider=provider.pk,
        reason={"round": given.round.key, "given": given.pk, "call": row.pk},
    )
    begin([one], cause=Cause.ROUND, actor=actor, now=now, round=given.round)


def _open(call: int) -> Call:
    row = (
        Call.objects.select_for_update(of=("self",), no_key=True)
        .select_related("given__round__version__system", "given__bundle", "taken_by")
        .get(pk=call)
    )
    if row.closed_at is not None:
        raise CallRefused(CallRefusal.CLOSED)
    return row


def _held_by(actor: Actor, call: int) -> Call:
    """A call that somebody has, so that she alone says how it went."""
    row = _open(call)
    if row.taken_by_id != actor.user:
        raise CallRefused(CallRefusal.NOT_TAKEN, by=str(row.taken_by or ""))
    return row


def _free(row: Call, **columns: datetime) -> None:
    """Let anybody take a call."""
    row.taken_by = row.taken_at = None
    for name, value in columns.items():
        setattr(row, name, value)
    row.save(update_fields=("taken_by", "taken_at", *columns))


def _about(row: Call) -> dict[str, Any]:
    """Whom and what a task of a call is about."""
    given = row.given
    return {
        "client": given.client_id,
        "round": given.round_id,
        "about": About.CALL,
        "about_id": row.pk,
    }


def _is_forgotten(row: Call, now: datetime) -> bool:
    return row.taken_at is not None and row.taken_at + KEPT_FOR < now


def _done(row: Call, actor: Actor, now: datetime) -> None:
    end_tasks(About.CALL, [row.pk], kinds=WAITING_FOR_CALLS, now=now, by=actor.user)


def _attempt(row: Call, outcome: CallOutcome, remark: str, actor: Actor, now: datetime) -> None:
    Attempt.objects.create(call=row, at=now, by_id=actor.user, outcome=outcome.value, remark=remark)
    agreed = {"agreed": row.agreed_id} if row.agreed_id else {}
    _record(Deed.CALL_MADE, row, actor, now, outcome=outcome.value, remark=remark, **agreed)


def _record(what: Deed, row: Call, actor: Actor, now: datetime, **contents: object) -> None:
    record(
        what=what,
        actor=actor,
        now=now,
        subject=About.CALL.value,
        subject_id=row.pk,
        client=row.given.client_id,
        contents=contents,
    )
