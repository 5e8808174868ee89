"""What a list brings to an end: somebody died, moved, is protected, or has the help no more.

Letters, places and orders are looked through again before each of them goes out; here a person is
asked to see to what has gone out already.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from django.db.models import Exists, OuterRef
from django.utils.timezone import localtime

from hemval.apps.clients.listed import BETWEEN
from hemval.apps.clients.models import Client
from hemval.apps.placements.queries import holding_on
from hemval.apps.rounds.models import Invitation
from hemval.apps.tasks.models import TaskKind
from hemval.apps.tasks.services import make_task
from hemval.apps.transfers.keeping import Cells, columns_changed
from hemval.apps.transfers.models import ListKind, StagedRow, Verdict

_PROTECTION = ("confidentiality_marked_from", "protected_registration_from")
_OF_A_DECISION = frozenset({"decision", "from", "to", "minutes_per_month", "booking"})


def stop_what_no_longer_holds(
    kind: ListKind, verdict: Verdict, rows: list[StagedRow], now: datetime
) -> int:
    """Ask a person to see to what rows that were taken bring to an end; give how many tasks."""
    if verdict is Verdict.NEW:
        return 0
    today = localtime(now).date()
    asked = {
        (row.key.partition(BETWEEN)[0], task)
        for row in rows
        for task in _tasks(kind, verdict, row.cells, row.before or {}, today)
    }
    involved = _involved({key for key, _ in asked}, today)
    for key, task in sorted(asked):
        if key in involved:
            pk = involved[key]
            make_task(kind=task, client=pk, about="client", about_id=pk, now=now)
    return len(asked)


def _tasks(
    kind: ListKind, verdict: Verdict, cells: Cells, before: Cells, today: date
) -> Iterator[TaskKind]:
    if kind is ListKind.CLIENTS:
        yield from _of_client(verdict, cells, before)
    elif kind is ListKind.SERVICES:
        yield from _of_service(verdict, cells, before, today)


def _of_client(verdict: Verdict, cells: Cells, before: Cells) -> Iterator[TaskKind]:
    if verdict is Verdict.GONE:
        yield TaskKind.LIST_CONTRADICTS
        return
    if cells.get("died") and not before.get("died"):
        yield TaskKind.DIED
    if cells.get("moved_out") and not before.get("moved_out"):
        yield TaskKind.MOVED
    if any(cells.get(name) and not before.get(name) for name in _PROTECTION):
        yield TaskKind.NEWLY_PROTECTED


def _of_service(verdict: Verdict, cells: Cells, before: Cells, today: date) -> Iterator[TaskKind]:
    if verdict is Verdict.GONE:
        yield TaskKind.DECISION_ENDED
    elif verdict is Verdict.CHANGED and _OF_A_DECISION.intersection(columns_changed(cells, before)):
        ended = all(day is not None and day < today.isoformat() for day in cells.get("to", [None]))
        yield TaskKind.DECISION_ENDED if ended else TaskKind.LIST_CONTRADICTS


def _involved(keys: set[str], today: date) -> Mapping[str, int]:
    """Those of some clients for whom something has gone out: a letter of a round, or an order."""
    invited = Invitation.objects.filter(client=OuterRef("pk"), round__effect__gte=today)
    placed = holding_on(today).filter(client=OuterRef("pk"), provider__isnull=False)
    rows = Client.objects.filter(Exists(invited) | Exists(placed), key__in=keys)
    return dict(rows.values_list("key", "pk"))
