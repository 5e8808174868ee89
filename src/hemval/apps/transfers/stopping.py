"""What a list brings to an end: somebody died, moved, is protected, or has the help no more.

Letters, places and orders are looked through again before each of them goes out; here is what has
gone out already.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from django.db.models import Exists, OuterRef

from hemval.apps.accounts.actor import Actor
from hemval.apps.clients.listed import BETWEEN, cell_day
from hemval.apps.clients.models import Client
from hemval.apps.placements.models import Cause, Placement
from hemval.apps.placements.queries import holding_on
from hemval.apps.placements.services.order_tasks import by_hand_from_now
from hemval.apps.placements.services.placing import end, withdraw
from hemval.apps.rounds.models import Invitation
from hemval.apps.tasks.models import TaskKind
from hemval.apps.tasks.services import make_task
from hemval.apps.transfers.keeping import Cells, columns_changed
from hemval.apps.transfers.models import ListKind, StagedRow, Verdict
from hemval.core.dates.zone import today

_ENDS = frozenset({TaskKind.DIED, TaskKind.MOVED})
_PROTECTION = ("confidentiality_marked_from", "protected_registration_from")
_OF_A_DECISION = frozenset({"decision", "from", "to", "minutes_per_month", "booking"})


def stop_what_no_longer_holds(
    kind: ListKind, verdict: Verdict, rows: list[StagedRow], actor: Actor, now: datetime
) -> None:
    """Stop what rows that were taken bring to an end, and ask a person to see to the rest.

    The help of one who died or moved ends, and providers are told; orders of one who is protected
    since are given by hand. That somebody is missing, or has another decision, is for a person.
    """
    if verdict is Verdict.NEW:
        return
    on = today(now)
    asked = {
        (row.key.partition(BETWEEN)[0], task)
        for row in rows
        for task in _tasks(kind, verdict, row.cells, row.before or {}, on)
    }
    involved = _involved({key for key, _ in asked}, on)
    moved = {row.key: row.cells.get("moved_out") for row in rows}
    for key, task in sorted(asked):
        if key in involved:
            pk = involved[key]
            make_task(kind=task, client=pk, about="client", about_id=pk, now=now)
            if task is TaskKind.NEWLY_PROTECTED:
                by_hand_from_now(client=pk, now=now)
            elif task in _ENDS:
                day = max(on, cell_day(moved[key]) or on)
                reason = {"code": task.value, "import": rows[0].of_id}
                end(client=pk, day=day, reason=reason, actor=actor, now=now)


def take_back_endings(rows: list[StagedRow], actor: Actor, now: datetime) -> None:
    """Let the help go on that a list, which is taken back, had ended."""
    keys = [row.key for row in rows]
    ended = Placement.objects.filter(
        client__key__in=keys,
        cause=Cause.ENDED.value,
        reason__import=rows[0].of_id,
        withdrawn_at__isnull=True,
    )
    for pk in ended.values_list("pk", flat=True):
        withdraw(placement=pk, because="list_undone", actor=actor, now=now)


def _tasks(
    kind: ListKind, verdict: Verdict, cells: Cells, before: Cells, on: date
) -> Iterator[TaskKind]:
    if kind is ListKind.CLIENTS:
        yield from _of_client(verdict, cells, before)
    elif kind is ListKind.SERVICES:
        yield from _of_service(verdict, cells, before, on)


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


def _of_service(verdict: Verdict, cells: Cells, before: Cells, on: date) -> Iterator[TaskKind]:
    if verdict is Verdict.GONE:
        yield TaskKind.DECISION_ENDED
    elif verdict is Verdict.CHANGED and _OF_A_DECISION.intersection(columns_changed(cells, before)):
        ended = all(day is not None and day < on.isoformat() for day in cells.get("to", [None]))
        yield TaskKind.DECISION_ENDED if ended else TaskKind.LIST_CONTRADICTS


def _involved(keys: set[str], on: date) -> Mapping[str, int]:
    """Those of some clients for whom something has gone out: a letter of a round, or an order."""
    invited = Invitation.objects.filter(client=OuterRef("pk"), round__effect__gte=on)
    placed = holding_on(on).filter(client=OuterRef("pk"), provider__isnull=False)
    rows = Client.objects.filter(Exists(invited) | Exists(placed), key__in=keys)
    return dict(rows.values_list("key", "pk"))
