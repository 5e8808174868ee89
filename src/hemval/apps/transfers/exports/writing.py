"""Lists of choices and of placements for other systems: whole, or what has come since the last.

Nothing of protected people, or of who lives with them, is in it. A client stands by her id alone.
"""

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.db import transaction
from django.db.models import Prefetch, Q, QuerySet

from hemval.apps import store
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choices.models import Choice, Wish
from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import is_kept_apart, kept_apart_among
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Result, Work
from hemval.apps.parts import in_parts
from hemval.apps.placements.models import Placement
from hemval.apps.sealed_numbers import opened_paper, sealed_paper
from hemval.apps.transfers.exports.notes import line_digest, note, noted
from hemval.apps.transfers.models import Export
from hemval.core.dates.zone import in_sweden, today
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
    asked = Export.objects.select_related("after").get(pk=work.about)
    began = work.now()
    with tempfile.TemporaryDirectory(prefix="hemval-export-") as folder:
        path = Path(folder) / asked.file_name
        written = _write(path, asked, work)
        data = path.read_bytes()
    digest = sha256(data).hexdigest()
    made = {
        "stored": store.put(sealed_paper(data, export_name(asked))),
        "noted": note(asked, written.lines, written.clients),
    }
    with transaction.atomic():
        Export.objects.filter(pk=asked.pk).update(
            made_at=work.now(), until=began, rows=written.rows, **made
        )
        work.reached(Step.WRITING, len(written.lines), len(written.lines))
        record(
            what=Deed.LIST_EXPORTED,
            actor=work.actor,
            now=work.now(),
            subject="export",
            subject_id=asked.pk,
            contents={"kind": asked.kind, "rows": written.rows, "sha256": digest},
        )
    return Result(message="transfers-exported", facts={"rows": written.rows})


@dataclass(slots=True)
class _Written:
    """How many rows a file has, of whom, and every line that there is."""

    rows: int = 0
    clients: set[int] = field(default_factory=set)
    lines: list[bytes] = field(default_factory=list)


def _write(path: Path, asked: Export, work: Work) -> _Written:
    kind, written = ExportKind(asked.kind), _Written()
    known = noted(asked.after).lines if asked.after else frozenset()
    rows = _rows_of(kind, asked.areas)
    of = rows.count()
    with _writer(path, kind) as add:
        for at, row in enumerate(rows.iterator(_AT_ONCE)):
            if at % _AT_ONCE == 0:
                work.reached(Step.WRITING, at, of)
            cells = _CELLS[kind](row)
            line = line_digest(cells)
            written.lines.append(line)
            if line not in known:
                add(cells)
                written.rows += 1
                written.clients.add(row.client_id)
    return written


def file_of(made: Export) -> bytes:
    """The file of an export that is made."""
    return opened_paper(store.read(made.stored), export_name(made))


def tells_of_protected(made: Export) -> bool:
    """Has anybody in the file of an export become protected since?"""
    parts = in_parts(noted(made).clients, _AT_ONCE)
    return any(kept_apart_among(part) for part in parts)


def export_name(made: Export) -> str:
    """What an export is sealed under."""
    return f"export {made.pk}"


def _rows_of(kind: ExportKind, areas: Sequence[int] | None) -> QuerySet[Any]:
    if kind is ExportKind.CHOICES:
        rows: QuerySet[Any] = Choice.objects.select_related(
            "client", "bundle", "round", "chosen_by"
        ).prefetch_related(Prefetch("wishes", Wish.objects.select_related("provider")))
    else:
        rows = Placement.objects.select_related("client", "bundle", "provider", "round")
    if areas is not None:
        rows = rows.filter(Q(client__area__isnull=True) | Q(client__area__in=areas))
    kept_apart = Client.objects.filter(is_kept_apart()).values("pk")
    return rows.exclude(client__in=kept_apart).order_by("pk")


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
        words("sv").say(f"transfers-standing-{_standing(row)}"),
    )


def _standing(row: Choice) -> str:
    if row.set_aside_at is not None:
        return "set_aside"
    return "waits" if row.held_for and row.released_at is None else "counts"


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
        yield in_words.say("transfers-heading-standing")
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
    local = in_sweden(moment)
    return today(local).isoformat() if is_whole_day else f"{local:%Y-%m-%d %H:%M}"
