"""What is done with a list that somebody sends in, from its file to when it is taken back."""

from datetime import datetime
from hashlib import sha256

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.jobs.models import Job, JobKind
from hemval.apps.jobs.services import ask
from hemval.apps.transfers.imports.columns import Columns, proposed, remember
from hemval.apps.transfers.imports.one_at_a_time import ABOUT, goes_on, is_begun, switch
from hemval.apps.transfers.imports.refusing import ColumnsRefused, ImportRefusal, ImportRefused
from hemval.apps.transfers.imports.sent_file import fit_name, laid_out, seal, table_of
from hemval.apps.transfers.models import Import, ListKind
from hemval.files.lists.list_files import MOST_COLUMNS
from hemval.files.lists.reading import headings_kept
from hemval.files.tables.refusal import refusal


def send_in(
    *,
    kind: ListKind,
    file_name: str,
    data: bytes,
    actor: Actor,
    now: datetime,
    of_round: int | None = None,
) -> Import:
    """Keep a list, sealed, and find its columns; nothing else is changed. Choices are of a round.

    Raises FaultyFile where it is no list that can be read.
    """
    name = fit_name(file_name, kind)
    with laid_out(data, name) as path:
        table = table_of(path, kind)
        headings = headings_kept(table.headings)
    if len(headings) > MOST_COLUMNS:
        raise refusal("list-too-many-columns", name, 1, n=len(headings))
    digest = sha256(data).hexdigest()
    stored = seal(data, digest)
    with transaction.atomic():
        sent = Import.objects.create(
            list=kind.value,
            round_id=of_round,
            file_name=name,
            sha256=digest,
            stored=stored,
            size=len(data),
            columns=proposed(kind, headings).kept(),
            sent_at=now,
            sent_by_id=actor.user,
        )
        _record(Deed.LIST_SENT_IN, sent, actor, now)
    return sent


def choose_columns(*, sent: int, columns: Columns, actor: Actor, now: datetime) -> Job:
    """Say which column stands where, remember it for the next time, and have the list read.

    Raises ColumnsRefused with all that is wrong, and ImportRefused.
    """
    with transaction.atomic():
        row = _locked(sent)
        _check_waits(row)
        kind = ListKind(row.list)
        if faults := columns.faults(kind):
            raise ColumnsRefused(faults)
        remember(kind, columns)
        row.columns, row.read_at, row.counts = columns.kept(), None, {}
        row.save(update_fields=("columns", "read_at", "counts"))
        job = _ask(JobKind.IMPORT_READ, row, actor, now)
        if columns.no_protection:
            _record(Deed.LIST_WITHOUT_PROTECTION, row, actor, now)
    return job


def take(*, sent: int, actor: Actor, now: datetime) -> Job:
    """Have a list taken as it was shown. Raises ImportRefused."""
    with transaction.atomic():
        row = _locked(sent)
        _check_waits(row, may_be_begun=True)
        if row.read_at is None:
            raise ImportRefused(ImportRefusal.NOT_READ)
        switch(row)
        if _lists_since(row, row.read_at):
            raise ImportRefused(ImportRefusal.LIST_SINCE)
        return _ask(JobKind.IMPORT_TAKE, row, actor, now)


def undo(*, sent: int, actor: Actor, now: datetime) -> Job:
    """Have a list taken back, as long as no other was taken since; one half taken, too.

    Raises ImportRefused.
    """
    with transaction.atomic():
        row = _locked(sent)
        if row.undone_at is not None or not (row.taken_at or is_begun(row)):
            raise ImportRefused(ImportRefusal.NOT_TAKEN)
        if row.rows_forgotten_at is not None:
            raise ImportRefused(ImportRefusal.FORGOTTEN)
        switch(row)
        if row.taken_at is not None and _lists_since(row, row.taken_at):
            raise ImportRefused(ImportRefusal.LIST_SINCE)
        return _ask(JobKind.IMPORT_UNDO, row, actor, now)


def set_aside(*, sent: int, actor: Actor, now: datetime) -> None:
    """Leave a list that was not taken; it is forgotten soon after. Raises ImportRefused."""
    with transaction.atomic():
        row = _locked(sent)
        _check_waits(row)
        row.set_aside_at, row.is_switching = now, False
        row.save(update_fields=("set_aside_at", "is_switching"))
        _record(Deed.LIST_SET_ASIDE, row, actor, now)


def _locked(sent: int) -> Import:
    return Import.objects.select_for_update(no_key=True).get(pk=sent)


def _check_waits(row: Import, *, may_be_begun: bool = False) -> None:
    if row.taken_at is not None:
        raise ImportRefused(ImportRefusal.ALREADY_TAKEN)
    if row.set_aside_at is not None:
        raise ImportRefused(ImportRefusal.SET_ASIDE)
    if goes_on(row):
        raise ImportRefused(ImportRefusal.UNDER_WAY)
    if not may_be_begun and is_begun(row):
        raise ImportRefused(ImportRefusal.ALREADY_TAKEN)


def _lists_since(row: Import, moment: datetime) -> bool:
    others = Import.objects.exclude(pk=row.pk)
    return (
        others.filter(taken_at__gt=moment).exists() or others.filter(undone_at__gt=moment).exists()
    )


def _ask(kind: JobKind, row: Import, actor: Actor, now: datetime) -> Job:
    return ask(kind=kind, about=ABOUT, about_id=row.pk, wanted={}, actor=actor, now=now)


def _record(deed: Deed, row: Import, actor: Actor, now: datetime) -> None:
    record(
        what=deed,
        actor=actor,
        now=now,
        subject=ABOUT,
        subject_id=row.pk,
        contents={"list": row.list, "file": row.file_name, "sha256": row.sha256},
    )
