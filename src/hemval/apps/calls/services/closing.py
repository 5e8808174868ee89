"""Closing calls that nobody needs to make: she died, moved, or is not granted the help any more."""

from collections.abc import Collection
from datetime import date, datetime

from django.db import transaction
from django.db.models import QuerySet

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.calls.models import Call
from hemval.apps.choice_system.facts import system_of
from hemval.apps.clients.facts import client_of, grants_of
from hemval.apps.clients.models import Client
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import end_tasks
from hemval.core.dates.zone import today
from hemval.core.people.gone import Gone, why_gone

WAITING_FOR_CALLS = (TaskKind.CALL_BACK, TaskKind.DECIDE)
"""Tasks that are done with when a call is."""


def close_calls(
    client_pks: Collection[int], *, why: Gone, now: datetime, actor: Actor | None = None
) -> int:
    """Close the calls to some clients that are not done, whoever has them; give how many.

    `actor` is who brought the word of it, None for Hemval itself. Of one who is not granted
    something any more, those calls alone are closed that are about what she has lost.
    """
    with transaction.atomic():
        waiting = _held(client_pks, closed_at__isnull=True)
        if why is Gone.ENDED:
            on = today(now)
            waiting = [one for one in waiting if gone_from(one, max(on, one.given.round.effect))]
        if not waiting:
            return 0
        rows = [one.pk for one in waiting]
        Call.objects.filter(pk__in=rows).update(
            closed_at=now, closed_for=why.value, taken_by=None, taken_at=None
        )
        by = actor.user if actor else None
        end_tasks(About.CALL, rows, kinds=WAITING_FOR_CALLS, now=now, by=by)
        _record(Deed.CALLS_CLOSED, rows, actor, now, why=why.value)
    return len(rows)


def reopen_calls(client_pks: Collection[int], *, now: datetime, actor: Actor | None = None) -> int:
    """Let calls to some clients be made after all that were closed for nothing; give how many.

    Those stay closed that are about what lists, as they stand now, still say she is gone from.
    """
    with transaction.atomic():
        on = today(now)
        closed = _held(client_pks, closed_for__gt="")
        rows = [one.pk for one in closed if not gone_from(one, max(on, one.given.round.effect))]
        if rows:
            Call.objects.filter(pk__in=rows).update(closed_at=None, closed_for="")
            _record(Deed.CALLS_REOPENED, rows, actor, now)
    return len(rows)


def gone_from(call: Call, on: date) -> Gone | None:
    """Why nobody is to begin on a day with what a call is about, as the lists stand now.

    Needs its `given` with bundle, and the system of its round, at hand.
    """
    given = call.given
    client = Client.objects.select_related("area", "household").get(pk=given.client_id)
    if client.gone_since is not None:
        return Gone.ENDED
    bundles = system_of(given.round.version).bundles
    services = {
        one for bundle in bundles if bundle.id == given.bundle.key for one in bundle.services
    }
    return why_gone(client_of(client), grants_of(client), services, on)


def _held(clients: Collection[int], **which: object) -> list[Call]:
    rows: QuerySet[Call] = Call.objects.select_for_update(of=("self",), no_key=True).filter(
        given__client__in=clients, **which
    )
    return list(
        rows.select_related("given__round__version__system", "given__bundle").order_by("pk")
    )


def _record(
    what: Deed, calls: list[int], actor: Actor | None, now: datetime, **contents: object
) -> None:
    record(
        what=what,
        actor=actor,
        now=now,
        subject=About.CALL.value,
        contents={"calls": calls, **contents},
    )
