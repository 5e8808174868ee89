"""Lists of choices and of placements for other systems: whole, or what has come since the last.

Nothing of protected people, or of who lives with them, is in it. A client stands by her id alone.
"""

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.db import transaction
from django.db.models import Prefetch, Q, QuerySet
from django.utils.timezone import localtime

from hemval.apps import store
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choices.models import Choice, Wish
from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Result, Work
from hemval.apps.placements.models import Placement
from hemval.apps.sealed_numbers import opened_paper, sealed_paper
from hemval.apps.transfers.models import Export
from hemval.core.facts.choices import SELF
from hemval.files.csv_out import csv_rows
from hemval.files.lists.columns import SEPARATOR
from hemval.files.lists.headings import alternatives, heading
from hemval.files.tables.xlsx_out import xlsx_out
from hemval.texts.words import words

_AT_ONCE = 2000
Row = Sequence[str]


class ExportKind(StrEnum):
    """What is written out; its words are `transfers-export-…`."""

    CHOICES = "choices"
    PLACEMENTS = "placements"


class ExportForm(StrEnum):
    """As which kind of file."""

    CSV = "csv"
    XLSX = "xlsx"


def export(work: Work) -> Result:
    """Write a list that was asked for; writes it anew where it was interrupted."""
    asked = Export.objects.get(pk=work.about)
    kind = ExportKind(asked.kind)
    rows = _rows_of(asked)
    of = rows.count()
    with tempfile.TemporaryDirectory(prefix="hemval-export-") as folder:
        path = Path(folder) / asked.file_name
        with _writer(path, kind) as add:
            for at, row in enumerate(rows.iterator(_AT_ONCE)):
                if at % _AT_ONCE == 0:
                    work.reached(Step.WRITING, at, of)
                add(_CELLS[kind](row))
        data = path.read_bytes()
    digest = sha256(data).hexdigest()
    stored = store.put(sealed_paper(data, export_name(asked)))
    with transaction.atomic():
        Export.objects.filter(pk=asked.pk).update(made_at=work.now(), rows=of, sha256=stored)
        work.reached(Step.WRITING, of, of)
        record(
            what=Deed.LIST_EXPORTED,
            actor=work.actor,
            now=work.now(),
            subject="export",
            subject_id=asked.pk,
            contents={"kind": kind.value, "rows": of, "sha256": digest},
        )
    return Result(message="transfers-exported", facts={"rows": of})


def file_of(made: Export) -> bytes:
    """The file of an export that is made."""
    return opened_paper(store.read(made.sha256), export_name(made))


def export_name(made: Export) -> str:
    """What an export is sealed under."""
    return f"export {made.pk}"


def _rows_of(asked: Export) -> QuerySet[Any]:
    kept_apart = Client.objects.filter(is_kept_apart()).values("pk")
    if asked.kind == ExportKind.CHOICES:
        rows: QuerySet[Any] = Choice.objects.select_related(
            "client", "bundle", "round", "chosen_by"
        ).prefetch_related(Prefetch("wishes", Wish.objects.select_related("provider")))
        told = Q(registered_at__gt=asked.since) | Q(arrived_at__gt=asked.since)
        until = Q(registered_at__lte=asked.until) | Q(registered_at__isnull=True)
    else:
        rows = Placement.objects.select_related("client", "bundle", "provider", "round")
        told = Q(made_at__gt=asked.since) | Q(withdrawn_at__gt=asked.since)
        until = Q(made_at__lte=asked.until)
    if asked.since is not None:
        rows = rows.filter(told)
    return rows.filter(until).exclude(client__in=kept_apart).order_by("pk")


def _choice_cells(row: Choice) -> Row:
    wishes = sorted(row.wishes.all(), key=lambda one: one.rank)
    return (
        row.round.key,
        row.key,
        row.client.key,
        row.bundle.key,
        _told("channel", row.channel),
        _moment(row.arrived_at, is_whole_day=row.is_whole_day),
        SEPARATOR.join(one.provider.key for one in wishes),
        _yes(row.declines),
        _yes(row.wait_if_full),
        row.wanted_date.isoformat() if row.wanted_date else "",
        _moment(row.registered_at),
        row.chosen_by.key if row.chosen_by else SELF,
        _told("ground", row.ground) if row.ground else "",
    )


def _placement_cells(row: Placement) -> Row:
    return (
        row.client.key,
        row.bundle.key,
        row.provider.key if row.provider else "",
        row.starts.isoformat(),
        words("sv").say(f"transfers-cause-{row.cause}"),
        row.round.key if row.round else "",
        _moment(row.made_at),
        _moment(row.withdrawn_at),
    )


_CELLS: Mapping[ExportKind, Callable[[Any], Row]] = {
    ExportKind.CHOICES: _choice_cells,
    ExportKind.PLACEMENTS: _placement_cells,
}
_CHOICE_COLUMNS = (
    *("choice", "client", "bundle", "channel", "arrived", "wishes", "declines", "wait_if_full"),
    *("wanted_date", "registered", "chosen_by", "ground"),
)


def _headings(kind: ExportKind) -> Iterator[str]:
    in_words = words("sv")
    if kind is ExportKind.CHOICES:
        yield in_words.say("transfers-heading-round")
        for column in _CHOICE_COLUMNS:
            yield heading("choices", column, in_words)
        return
    for column in ("client", "bundle"):
        yield heading("choices", column, in_words)
    for said in ("provider", "starts", "cause", "round", "made", "withdrawn"):
        yield in_words.say(f"transfers-heading-{said}")


@contextmanager
def _writer(path: Path, kind: ExportKind) -> Iterator[Callable[[Row], object]]:
    """A file of rows; every cell of a workbook is text, so that none is ever computed."""
    headings = list(_headings(kind))
    if path.suffix == f".{ExportForm.CSV}":
        with csv_rows(path, headings) as add:
            yield add
        return
    with xlsx_out(path, words("sv").say(f"transfers-export-{kind.value}")) as add_row:
        add_row(headings)
        yield add_row


def _told(list_of_words: str, value: str) -> str:
    return alternatives(f"column-value-{list_of_words}-{value}", words("sv"))[0]


def _yes(answer: bool) -> str:
    return words("sv").say("transfers-yes" if answer else "transfers-no")


def _moment(moment: datetime | None, *, is_whole_day: bool = False) -> str:
    if moment is None:
        return ""
    local = localtime(moment)
    return local.date().isoformat() if is_whole_day else f"{local:%Y-%m-%d %H:%M}"
