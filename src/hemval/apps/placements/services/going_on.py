"""Help that goes on: a list had told a death or a move, and was wrong."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.db.models import QuerySet

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.placements.models import Cause, Placement
from hemval.apps.placements.services.placing import lock, withdraw
from hemval.apps.placements.services.telling import tell_providers
from hemval.core.dates.zone import today


@dataclass(frozen=True, slots=True, kw_only=True)
class GoesOn:
    """For whom something that lists had ended is as it was before, by row numbers of clients.

    `not_as_it_was`: something that was to begin for them cannot any more. Its day has passed, or
    somebody else begins that day; a person must say what is to be.
    """

    as_it_was: frozenset[int] = frozenset()
    not_as_it_was: frozenset[int] = frozenset()


def let_go_on(clients: Collection[int], *, of: int | None, actor: Actor, now: datetime) -> GoesOn:
    """Let the help of some clients be as it was before lists ended it.

    What a list said ended does not end, and what it withdrew holds again as the same row, so that
    nobody is told of it twice by letter. `of` is the list that was wrong; None is every list, and
    then no other list's end comes back either.
    """
    with transaction.atomic():
        lock(_concerned(clients, of))
        ended = dict(_ended(clients, of).values_list("pk", "client"))
        for pk in ended:
            withdraw(placement=pk, because="list_undone", actor=actor, now=now)
        lost = list(_withdrawn(clients, of).order_by("client", "bundle", "starts"))
        held = [row for row in lost if not (of is None and _is_end_by_list(row))]
        again, not_again = _hold_again(held, today(now))
        Placement.objects.filter(pk__in=[row.pk for row in lost]).update(withdrawn_by_list=None)
        if again:
            tell_providers({(row.client_id, row.bundle_id) for row in again}, now=now)
            _record(again, actor, now)
    return GoesOn(
        as_it_was=frozenset({*ended.values(), *(row.client_id for row in again)}),
        not_as_it_was=frozenset(row.client_id for row in not_again),
    )


def _concerned(clients: Collection[int], of: int | None) -> set[int]:
    rows = (_ended(clients, of), _withdrawn(clients, of))
    return {client for each in rows for client in each.values_list("client", flat=True)}


def _ended(clients: Collection[int], of: int | None) -> QuerySet[Placement]:
    rows = Placement.objects.filter(
        client__in=clients, cause=Cause.ENDED.value, withdrawn_at__isnull=True
    )
    return rows.filter(reason__has_key="import") if of is None else rows.filter(reason__import=of)


def _withdrawn(clients: Collection[int], of: int | None) -> QuerySet[Placement]:
    rows = Placement.objects.filter(client__in=clients, withdrawn_by_list__isnull=False)
    return rows if of is None else rows.filter(withdrawn_by_list=of)


def _is_end_by_list(row: Placement) -> bool:
    return row.cause == Cause.ENDED.value and "import" in row.reason


def _hold_again(rows: Iterable[Placement], on: date) -> tuple[list[Placement], list[Placement]]:
    """Those that hold again, and those that cannot: nobody began on a day that has passed."""
    again, not_again = [], []
    for row in rows:
        same_day = Placement.objects.filter(
            client=row.client_id,
            bundle=row.bundle_id,
            starts=row.starts,
            withdrawn_at__isnull=True,
        )
        has_passed = row.provider_id is not None and row.starts < on
        if has_passed or same_day.exists():
            not_again.append(row)
            continue
        row.withdrawn_at, row.withdrawn_because, row.withdrawn_by_list = None, "", None
        row.save(update_fields=("withdrawn_at", "withdrawn_because", "withdrawn_by_list"))
        again.append(row)
    return again, not_again


def _record(again: Sequence[Placement], actor: Actor, now: datetime) -> None:
    clients = {row.client_id for row in again}
    record(
        what=Deed.PLACEMENTS_BEGUN,
        actor=actor,
        now=now,
        client=clients.pop() if len(clients) == 1 else None,
        contents={
            "because": "list_undone",
            "placements": len(again),
            "rows": [
                [row.client_id, row.bundle_id, row.starts.isoformat(), row.provider_id]
                for row in again
            ],
        },
    )
