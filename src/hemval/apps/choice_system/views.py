"""What the municipality has decided: every system and its versions, in words, and what is new."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import PurePath

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, page
from hemval.apps.choice_system import queries, services
from hemval.apps.choice_system.facts import read_version, system_of
from hemval.apps.choice_system.forms import AddForm, SystemFileForm
from hemval.apps.choice_system.models import SystemVersion
from hemval.apps.downloads import download
from hemval.apps.said import reader_words
from hemval.core.dates.zone import today
from hemval.core.fault import dotted
from hemval.core.system.system import System
from hemval.files.faulty import FaultyFile, LocatedFault
from hemval.files.system_file import ReadSystem, read_system_bytes
from hemval.texts.describe.describe import describe
from hemval.texts.describe.differences import tell_changes
from hemval.texts.describe.lines import Line, Role, lines
from hemval.texts.faults import fault_sentence

_UNFIT = 422
_LONGEST_NAME = 60


@page(Act.READ_SYSTEM)
def systems(request: HttpRequest) -> HttpResponse:
    """Every choice system with its versions, the latest first."""
    may_load = _actor(request).may(Act.LOAD_SYSTEM)
    context = {"systems": queries.systems(), "may_load": may_load}
    return render(request, "choice_system/list.html", context)


@page(Act.READ_SYSTEM)
def version(request: HttpRequest, pk: int) -> HttpResponse:
    """One version in words, as it is today."""
    row = _found(pk)
    told = describe(system_of(row), today(_now(request)), reader_words())
    context = {
        "row": row,
        "before": queries.version_before(row),
        "title": told.title,
        "lines": _without_title(lines(told, reader_words())),
        "warnings": [_told(one) for one in read_version(row).warnings],
    }
    return render(request, "choice_system/version.html", context)


@page(Act.READ_SYSTEM)
def changes(request: HttpRequest, pk: int) -> HttpResponse:
    """What a version changes of the one before it."""
    row = _found(pk)
    before = queries.version_before(row)
    if before is None:
        raise Http404
    told = _changes(system_of(before), system_of(row), row.system.key, request)
    return render(request, "choice_system/changes.html", {"row": row, "lines": told})


@page(Act.READ_SYSTEM)
def file(_request: HttpRequest, pk: int) -> HttpResponse:
    """The file of a version, to the letter."""
    row = _found(pk)
    return download(row.text.encode("utf-8"), f"{row.system.key}-{row.number}.toml")


@page(Act.LOAD_SYSTEM, methods=READING_AND_SENDING)
def add(request: HttpRequest) -> HttpResponse:
    """Look at a system file and what it changes; then add it as it was looked at."""
    if request.method != "POST":
        return _ask(request, SystemFileForm())
    if "text" in request.POST:
        return _add(request)
    form = SystemFileForm(request.POST, request.FILES)
    if not form.is_valid():
        return _ask(request, form, status=_UNFIT)
    data, name = form.text(), PurePath(form.cleaned_data["file"].name).name[:_LONGEST_NAME]
    if data is None:
        form.add_error("file", reader_words().say("systems-file-too-large"))
        return _ask(request, form, status=_UNFIT)
    try:
        read = read_system_bytes(data, file=name)
    except FaultyFile as faulty:
        faults = [_told(one) for one in faulty.faults]
        return _ask(request, form, faults=faults, name=name, status=_UNFIT)
    return _preview(request, read, name)


def _preview(request: HttpRequest, read: ReadSystem, name: str) -> HttpResponse:
    text = read.source.decode("utf-8")
    latest = queries.latest_of(read.system.identity.id)
    context = {
        "form": AddForm(initial={"text": text, "name": name}),
        "system": read.system,
        "name": name,
        "is_known": queries.is_known(read.digest),
        "latest": latest,
        "lines": _changes(system_of(latest), read.system, name, request) if latest else (),
        "warnings": [_told(one) for one in read.warnings],
    }
    return render(request, "choice_system/preview.html", context)


def _add(request: HttpRequest) -> HttpResponse:
    form = AddForm(request.POST)
    if not form.is_valid():
        return _ask(request, SystemFileForm(), status=_UNFIT)
    told = form.cleaned_data
    # A browser sends line breaks as two signs; a wording must be the same whoever loads it.
    text = told["text"].replace("\r\n", "\n")
    try:
        row = services.load_version(
            text=text,
            file=told["name"],
            remark=told["remark"],
            actor=_actor(request),
            now=_now(request),
        )
    except FaultyFile as faulty:
        faults = [_told(one) for one in faulty.faults]
        return _ask(request, SystemFileForm(), faults=faults, name=told["name"], status=_UNFIT)
    messages.success(request, reader_words().say("systems-added", number=row.number))
    url = reverse("choice_system:version", args=(row.pk,))
    return HttpResponseRedirect(url, status=303)


def _ask(
    request: HttpRequest,
    form: SystemFileForm,
    *,
    faults: list[str] | None = None,
    name: str = "",
    status: int = 200,
) -> HttpResponse:
    context = {"form": form, "faults": faults or [], "name": name}
    return render(request, "choice_system/add.html", context, status=status)


def _changes(before: System, after: System, name: str, request: HttpRequest) -> list[Line]:
    told = tell_changes(
        before, after, today(_now(request)), reader_words(), names=(before.identity.id, name)
    )
    return _without_title(lines(told, reader_words()))


def _without_title(each: Iterable[Line]) -> list[Line]:
    return [one for one in each if one.role is not Role.TITLE]


def _told(one: LocatedFault) -> str:
    in_words = reader_words()
    sentence, path = fault_sentence(one.fault, in_words), dotted(one.fault.path)
    return in_words.say("systems-fault", line=one.line or 0, path=path, fault=sentence)


def _found(pk: int) -> SystemVersion:
    row = SystemVersion.objects.select_related("system", "added_by").filter(pk=pk).first()
    if row is None:
        raise Http404
    return row


def _actor(request: HttpRequest) -> Actor:
    return request.actor  # type: ignore[attr-defined,no-any-return]


def _now(request: HttpRequest) -> datetime:
    return request.now  # type: ignore[attr-defined,no-any-return]
