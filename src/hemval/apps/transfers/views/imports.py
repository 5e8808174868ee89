"""Lists on their way in: sent, read, looked at, taken, perhaps taken back."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, SENDING, StaffRequest, page
from hemval.apps.asked_numbers import page_number
from hemval.apps.downloads import download
from hemval.apps.jobs.services import UnderWay
from hemval.apps.refused import Refused
from hemval.apps.rounds.queries import rounds_taking_choices
from hemval.apps.said import reader_words, said_why
from hemval.apps.transfers.forms import ColumnsForm, SendInForm
from hemval.apps.transfers.imports import queries, services
from hemval.apps.transfers.imports.columns import Columns
from hemval.apps.transfers.imports.queries import ImportNow, ImportState
from hemval.apps.transfers.imports.refusing import ColumnsRefused, ImportRefused
from hemval.apps.transfers.imports.sent_file import MOST_BYTES
from hemval.apps.transfers.imports.worded import sentences
from hemval.apps.transfers.models import ListKind, Verdict
from hemval.core.fault import Fault
from hemval.files.faulty import FaultyFile
from hemval.files.lists.headings import list_name
from hemval.files.lists.rejected import write_rejected
from hemval.texts.faults import fault_sentence

_MEGABYTE = 1 << 20
_UNFIT, _TOO_LARGE, _CONFLICT = 422, 413, 409


@page(Act.IMPORT_LISTS, methods=READING_AND_SENDING)
def imports(request: StaffRequest) -> HttpResponse:
    """Send in a list; those that were sent in before stand below."""
    if request.method != "POST":
        return _imports(request, SendInForm(rounds=rounds_taking_choices()))
    _check_has_all_areas(request)
    form = SendInForm(request.POST, request.FILES, rounds=rounds_taking_choices())
    if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES:
        form.errors.pop("file", None)
        form.add_error(
            "file", reader_words().say("transfers-too-large", most=MOST_BYTES // _MEGABYTE)
        )
        return _imports(request, form, status=_TOO_LARGE)
    if not form.is_valid():
        return _imports(request, form, status=_UNFIT)
    file = form.cleaned_data["file"]
    try:
        sent = services.send_in(
            kind=ListKind(form.cleaned_data["list"]),
            of_round=form.of_round,
            file_name=file.name,
            data=file.read(),
            actor=request.actor,
            now=request.now,
        )
    except FaultyFile as error:
        for one in error.faults:
            form.add_error("file", _told(one.fault, one.line))
        return _imports(request, form, status=_UNFIT)
    return _to(sent.pk)


def _imports(request: StaffRequest, form: SendInForm, *, status: int = 200) -> HttpResponse:
    in_words = reader_words()
    rows = [
        (row, list_name(row.list, in_words), queries.state_in_list(row))
        for row in queries.imports()
    ]
    context = {"form": form if _has_all_areas(request) else None, "imports": rows}
    return render(request, "transfers/imports.html", context, status=status)


@page(Act.IMPORT_LISTS)
def one_import(request: StaffRequest, pk: int) -> HttpResponse:
    """A list as it stands: its columns to be said, what it would do, or what it has done."""
    return _one(request, _found(request, pk))


def _one(
    request: StaffRequest, found: ImportNow, form: ColumnsForm | None = None, *, status: int = 200
) -> HttpResponse:
    kind = ListKind(found.row.list)
    if form is None and found.state is ImportState.COLUMNS:
        form = ColumnsForm(kind=kind, columns=Columns.of(found.row.columns))
    context: dict[str, Any] = {
        "found": found,
        "list": list_name(found.row.list, reader_words()),
        "form": form,
        "verdicts": [
            (verdict, found.row.counts.get(verdict, 0))
            for verdict in Verdict
            if verdict is not Verdict.SAME
        ],
    }
    return render(request, "transfers/import.html", context, status=status)


@page(Act.IMPORT_LISTS, methods=READING_AND_SENDING)
def columns(request: StaffRequest, pk: int) -> HttpResponse:
    """Say which column stands under which heading, and have the list read; again, if need be."""
    found = _found(request, pk)
    form = ColumnsForm(
        request.POST if request.method == "POST" else None,
        kind=ListKind(found.row.list),
        columns=Columns.of(found.row.columns),
    )
    if request.method != "POST":
        return _one(request, found, form)
    if not form.is_valid():
        return _one(request, found, form, status=_UNFIT)
    try:
        services.choose_columns(
            sent=pk, columns=form.columns(), actor=request.actor, now=request.now
        )
    except ColumnsRefused as refused:
        for fault in refused.faults:
            form.add_error(None, _told(fault, None))
        return _one(request, found, form, status=_UNFIT)
    except (ImportRefused, UnderWay) as refused:
        return _refused(request, pk, refused)
    return _to(pk)


@page(Act.IMPORT_LISTS)
def rows(request: StaffRequest, pk: int, verdict: str) -> HttpResponse:
    """The rows of one verdict, page by page."""
    found = _found(request, pk)
    if verdict not in set(Verdict) - {Verdict.SAME}:
        raise Http404
    which = Verdict(verdict)
    shown = page_number(request.GET.get("sida"))
    paged, rows = queries.shown_rows(found.row, which, shown)
    list_id, in_words = found.row.list, reader_words()
    context = {
        "found": found,
        "list": list_name(list_id, in_words),
        "verdict": which,
        "page": paged,
        "rows": [(row, list(sentences(row, list_id, in_words))) for row in rows],
        "tells_more": which in {Verdict.CHANGED, Verdict.WRONG},
    }
    return render(request, "transfers/rows.html", context)


@page(Act.IMPORT_LISTS)
def wrong(request: StaffRequest, pk: int) -> HttpResponse:
    """The rows that cannot be taken and why, as a file for whoever mends the list."""
    found = _found(request, pk)
    with tempfile.TemporaryDirectory(prefix="hemval-wrong-") as folder:
        path = Path(folder) / "wrong.csv"
        write_rejected(path, queries.wrong_rows(found.row), reader_words())
        return download(path.read_bytes(), f"fel_{pk}.csv")


@page(Act.IMPORT_LISTS, methods=SENDING)
def take(request: StaffRequest, pk: int) -> HttpResponse:
    """Have the list taken as it was shown."""
    return _done(request, pk, services.take)


@page(Act.IMPORT_LISTS, methods=SENDING)
def undo(request: StaffRequest, pk: int) -> HttpResponse:
    """Have the list taken back."""
    return _done(request, pk, services.undo)


@page(Act.IMPORT_LISTS, methods=SENDING)
def set_aside(request: StaffRequest, pk: int) -> HttpResponse:
    """Leave the list."""
    return _done(request, pk, services.set_aside)


def _done(request: StaffRequest, pk: int, service: Callable[..., object]) -> HttpResponse:
    _found(request, pk)
    try:
        service(sent=pk, actor=request.actor, now=request.now)
    except (ImportRefused, UnderWay) as refused:
        return _refused(request, pk, refused)
    return _to(pk)


def _refused(request: StaffRequest, pk: int, refused: Refused) -> HttpResponseRedirect:
    messages.warning(request, said_why(refused))
    return _to(pk)


def _has_all_areas(request: StaffRequest) -> bool:
    return request.actor.areas_for(Act.IMPORT_LISTS) is None


def _check_has_all_areas(request: StaffRequest) -> None:
    """A list tells of people in any area, and whoever is not in it would be taken to be gone."""
    if not _has_all_areas(request):
        raise PermissionDenied


def _found(request: StaffRequest, pk: int) -> ImportNow:
    _check_has_all_areas(request)
    found = queries.import_now(pk)
    if found is None:
        raise Http404
    return found


def _to(pk: int) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("transfers:import", args=(pk,)), status=303)


def _told(fault: Fault, line: int | None) -> str:
    sentence = fault_sentence(fault, reader_words())
    if line is None:
        return sentence
    return reader_words().say("transfers-on-line", line=line, fault=sentence)
