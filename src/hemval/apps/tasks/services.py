"""Making tasks, taking them, and saying that they are done."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.models import Client
from hemval.apps.parts import in_parts
from hemval.apps.refused import Refused
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import About, Note, Task, TaskKind
from hemval.apps.tasks.queries import may_have
from hemval.apps.tasks.reach import is_nobodys
from hemval.apps.tasks.ways import ends_elsewhere
from hemval.core.dates.zone import today

_AT_ONCE = 500


class TaskRefusal(StrEnum):
    """Why a task stays as it is; its words are `tasks-refused-…`."""

    ALREADY_DONE = "already_done"
    ALREADY_DONE_BY = "already_done_by"
    """As the other, where it is known by whom."""
    ALREADY_TAKEN = "already_taken"
    """Somebody else has it since."""
    NOT_FOR_HER = "not_for_her"
    """Whoever is to have it may not do what it asks, or not read whom it is about."""
    ENDS_ELSEWHERE = "ends_elsewhere"
    """It is done when what it is about is: nobody says so here."""


class TaskRefused(Refused):
    """A task stays as it is; `by` is who was first, where somebody was."""

    words = "tasks-refused-"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTask:
    """A task to be made, unless there is one of the same kind about the same row; see `Task`."""

    kind: TaskKind
    about: About
    about_id: int
    client: int | None = None
    round: int | None = None
    facts: Mapping[str, str | int] = field(default_factory=dict)
    owner: int | None = None
    due: date | None = None


def make_all(wanted: Iterable[NewTask], *, now: datetime) -> int:
    """Make many tasks as `make_task` does, in a few statements; gives how many were new."""
    made = 0
    for part in in_parts(wanted, _AT_ONCE):
        there = set(
            Task.objects.filter(
                about_id__in={one.about_id for one in part}, done_at__isnull=True
            ).values_list("kind", "about", "about_id")
        )
        new = [
            Task(
                kind=one.kind.value,
                about=one.about.value,
                about_id=one.about_id,
                client_id=one.client,
                round_id=one.round,
                facts=dict(one.facts),
                owner_id=one.owner,
                due=one.due,
                made_at=now,
            )
            for one in part
            if (one.kind.value, one.about.value, one.about_id) not in there
        ]
        Task.objects.bulk_create(new, ignore_conflicts=True)
        made += len(new)
    return made


def end_tasks(
    about: About,
    rows: Collection[int],
    *,
    kinds: Collection[TaskKind],
    now: datetime,
    by: int | None,
    how: str = "",
) -> int:
    """Say that tasks about some rows are done, since those are dealt with; give how many."""
    ended = 0
    for part in in_parts(rows, _AT_ONCE):
        waiting = Task.objects.filter(
            kind__in=[kind.value for kind in kinds],
            about=about.value,
            about_id__in=part,
            done_at__isnull=True,
        )
        ended += waiting.update(done_at=now, done_by=by, done_how=how)
    return ended


def make_task(
    *,
    kind: TaskKind,
    now: datetime,
    client: Client | int | None = None,
    round: Round | int | None = None,
    about: About | None = None,
    about_id: int | None = None,
    facts: Mapping[str, str | int] | None = None,
    owner: int | None = None,
    due: date | None = None,
) -> Task:
    """Make a task, or give the one that is not done of the same kind about the same row.

    Whatever makes it tells of it in its own event, so nothing is logged here. `facts` may hold
    `text`, words that stand under its sentence as somebody wrote them. Without an owner it is for
    whoever may do what it asks (`tasks.reach.WHO`).
    """
    made = {
        "client_id": client.pk if isinstance(client, Client) else client,
        "round_id": round.pk if isinstance(round, Round) else round,
        "facts": dict(facts or {}),
        "owner_id": owner,
        "due": due,
        "made_at": now,
    }
    if about is None or about_id is None:
        return Task.objects.create(kind=kind.value, **made)
    task, _ = Task.objects.get_or_create(
        kind=kind.value, about=about.value, about_id=about_id, done_at__isnull=True, defaults=made
    )
    return task


def take_task(*, task: int, actor: Actor, now: datetime) -> Task:
    """Take a task that nobody has, or see one's own; raises TaskRefused.

    One whose owner may not have it any more is nobody's.
    """
    with transaction.atomic():
        row = _not_done(task)
        if row.owner_id != actor.user and not _is_free(row, now):
            raise TaskRefused(TaskRefusal.ALREADY_TAKEN, by=str(row.owner))
        row.owner_id = actor.user
        row.seen_at = row.seen_at or now
        row.save(update_fields=("owner", "seen_at"))
        _record(Deed.TASK_TAKEN, row, actor, now)
    return row


def hand_on_task(
    *, task: int, to: int | None, due: date | None, actor: Actor, now: datetime
) -> Task:
    """Give a task to somebody, or to whoever takes it, by a day; she has not seen it yet.

    Raises TaskRefused, also where she may not have it.
    """
    with transaction.atomic():
        row = _not_done(task)
        _check_may_have(to, TaskKind(row.kind), row.client_id, now)
        if row.owner_id != to:
            row.seen_at = None
        row.owner_id = to
        row.due = due
        row.save(update_fields=("owner", "due", "seen_at"))
        _record(Deed.TASK_HANDED_ON, row, actor, now, to=to)
    return row


def finish_task(*, task: int, how: str, actor: Actor, now: datetime) -> Task:
    """Say that a task is done, and how; raises TaskRefused where somebody already has.

    What waits for a choice, an order or a letter is done when that is, and raises it too.
    """
    with transaction.atomic():
        row = _not_done(task)
        if ends_elsewhere(row):
            raise TaskRefused(TaskRefusal.ENDS_ELSEWHERE)
        row.seen_at = row.seen_at or now
        row.done_at, row.done_by_id, row.done_how = now, actor.user, how
        row.save(update_fields=("seen_at", "done_at", "done_by", "done_how"))
        _record(Deed.TASK_DONE, row, actor, now, how=how)
    return row


def write_task(
    *,
    text: str,
    client: int | None,
    owner: int | None,
    due: date | None,
    actor: Actor,
    now: datetime,
) -> Task:
    """A task in somebody's own words, for herself, a colleague, or whoever takes it.

    Raises TaskRefused where whoever is to have it may not.
    """
    with transaction.atomic():
        _check_may_have(owner, TaskKind.OWN, client, now)
        row = make_task(
            kind=TaskKind.OWN,
            now=now,
            client=client,
            facts={"text": text},
            owner=owner,
            due=due,
        )
        if owner == actor.user:
            row.seen_at = now
            row.save(update_fields=("seen_at",))
        _record(Deed.TASK_WRITTEN, row, actor, now, text=text)
    return row


def write_note(*, client: int, text: str, actor: Actor, now: datetime) -> Note:
    """Note something of a client; it stays as it is written."""
    with transaction.atomic():
        note = Note.objects.create(client_id=client, text=text, at=now, by_id=actor.user)
        record(
            what=Deed.NOTE_WRITTEN,
            actor=actor,
            now=now,
            subject="note",
            subject_id=note.pk,
            client=client,
            contents={"text": text},
        )
    return note


def _check_may_have(to: int | None, kind: TaskKind, client: int | None, now: datetime) -> None:
    if to is not None and not may_have(to, kind, today(now), client=client):
        raise TaskRefused(TaskRefusal.NOT_FOR_HER)


def _is_free(row: Task, now: datetime) -> bool:
    among = Task.objects.filter(pk=row.pk)
    return among.filter(is_nobodys(among, today(now))).exists()


def _not_done(task: int) -> Task:
    row = Task.objects.select_for_update(no_key=True).get(pk=task)
    if row.done_at is not None:
        if row.done_by is None:
            raise TaskRefused(TaskRefusal.ALREADY_DONE)
        raise TaskRefused(TaskRefusal.ALREADY_DONE_BY, by=str(row.done_by))
    return row


def _record(
    deed: Deed, row: Task, actor: Actor, now: datetime, **contents: str | int | None
) -> None:
    record(
        what=deed,
        actor=actor,
        now=now,
        subject="task",
        subject_id=row.pk,
        client=row.client_id,
        contents={"kind": row.kind, **contents},
    )
