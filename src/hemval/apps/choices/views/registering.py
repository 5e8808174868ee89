"""To register a choice: fill in, read back aloud, register, and tell its number."""

from datetime import datetime

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING, READING_AND_SENDING, SENDING, StaffRequest, page
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choices.forms import ChoiceForm, ScanForm, kind_of
from hemval.apps.choices.models import Choice, Scan
from hemval.apps.choices.rounds_of_client import RoundOfHers, rounds_of
from hemval.apps.choices.services.registering import (
    Registration,
    RegistrationRefused,
    add_scan,
    preview,
    register,
)
from hemval.apps.choices.whose import whose
from hemval.apps.clients.models import Client
from hemval.apps.clients.opened import open_client
from hemval.apps.downloads import download
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.asked import asked_for
from hemval.apps.rounds.days import moment_in
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import rounds
from hemval.apps.said import reader_words
from hemval.apps.store import read as read_file

_ENDINGS = {"application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png"}


@page(Act.REGISTER_CHOICE, methods=READING_AND_SENDING)
def register_choice(request: StaffRequest, round_key: str, pk: int) -> HttpResponse:
    """Ask what she chooses; tell what it comes to, to be read back; and register it."""
    row = asked_for(round_key)
    opened = open_client(request, pk, page="choices:register", act=Act.REGISTER_CHOICE)
    if isinstance(opened, HttpResponse):
        return opened
    now: datetime = request.now
    hers = next(iter(rounds_of(opened, now, only=row)), None)
    if hers is None or not hers.may_register:
        return render(request, "choices/closed.html", {"client": opened, "hers": hers})
    known = {"client": opened, "hers": hers, "whose": whose(opened, hers, now)}
    step = request.POST.get("step", "")
    form = _form(request, hers, opened, is_filled=request.method == "POST")
    if step in {"look", "register"} and form.is_valid():
        try:
            if step == "register":
                return _registered(request, row, opened, form)
            told = preview(
                row=row,
                client=opened,
                told=form.told(),
                now=moment_in(row, now),
                known=hers.known,
            )
        except RegistrationRefused as refused:
            form.refuse(refused)
        else:
            context = {"form": form, **known, "read": _lines(told, hers)}
            return render(request, "choices/readback.html", context)
    if step == "change":
        form = _form(request, hers, opened, is_filled=True)
        form.errors.clear()
    return render(request, "choices/register.html", {"form": form, **known})


@page(Act.REGISTER_CHOICE, methods=READING)
def receipt(request: StaffRequest, pk: int) -> HttpResponse:
    """What was registered just now, with the number to tell her."""
    first = get_object_or_404(Choice.objects.select_related("client", "round"), pk=pk)
    opened = open_client(request, first.client_id, page="choices:receipt", act=Act.REGISTER_CHOICE)
    if isinstance(opened, HttpResponse):
        return opened
    return _receipt(request, first, opened, ScanForm(words=reader_words()))


@page(Act.REGISTER_CHOICE, methods=SENDING)
def scan(request: StaffRequest, pk: int) -> HttpResponse:
    """Put the form on paper, as it was scanned, beside its choice."""
    choice = get_object_or_404(Choice.objects.select_related("client", "round"), pk=pk)
    opened = open_client(request, choice.client_id, page="choices:scan", act=Act.REGISTER_CHOICE)
    if isinstance(opened, HttpResponse):
        return opened
    form = ScanForm(request.POST, request.FILES, words=reader_words())
    if not form.is_valid():
        return _receipt(request, choice, opened, form)
    sent = form.cleaned_data["scan"]
    add_scan(
        choice=choice,
        data=sent.read(),
        kind=kind_of(sent) or "",
        actor=request.actor,
        now=request.now,
    )
    messages.success(request, reader_words().say("choices-scan-added"))
    return HttpResponseRedirect(reverse("choices:receipt", args=[choice.pk]), status=303)


@page(Act.REGISTER_CHOICE, methods=READING)
def scanned(request: StaffRequest, pk: int) -> HttpResponse:
    """A form on paper, as it was scanned; whoever opens it is written down."""
    row = get_object_or_404(Scan.objects.select_related("choice"), pk=pk)
    opened = open_client(
        request, row.choice.client_id, page="choices:scanned", act=Act.REGISTER_CHOICE
    )
    if isinstance(opened, HttpResponse):
        return opened
    record(
        what=Deed.SCAN_READ,
        actor=request.actor,
        now=request.now,
        subject="scan",
        subject_id=row.pk,
        client=row.choice.client_id,
    )
    name = f"{row.choice.key}.{_ENDINGS[row.kind]}"
    return download(read_file(row.sha256), name, kind=row.kind)


def _form(
    request: StaffRequest, hers: RoundOfHers, client: Client, *, is_filled: bool
) -> ChoiceForm:
    return ChoiceForm(
        request.POST if is_filled else None,
        known=hers.known,
        acting=list(client.representatives.order_by("key")),
        words=reader_words(),
        moment=moment_in(hers.now.row, request.now),
    )


def _registered(
    request: StaffRequest, row: Round, client: Client, form: ChoiceForm
) -> HttpResponseRedirect:
    now: datetime = request.now
    made = register(
        round_pk=row.pk,
        client=client,
        told=form.told(),
        actor=request.actor,
        now=moment_in(row, now),
        noted_at=now,
    )
    told = reverse("choices:receipt", args=[made[0].pk])
    # By the keyboard one goes on from what the page tells, not from the top of it.
    return HttpResponseRedirect(f"{told}#content", status=303)


def _lines(told: tuple[Registration, ...], hers: RoundOfHers) -> list[dict[str, object]]:
    """What is read back of each bundle, and what it would come to."""
    wished = {wish for one in told for wish in one.choice.wishes}
    names = dict(Provider.objects.filter(key__in=wished).values_list("key", "name"))
    bundles = {one.id: one.name.in_language("sv") for one in hers.known.system.bundles}
    return [
        {
            "bundle": bundles[one.choice.bundle],
            "wishes": [names[wish] for wish in one.choice.wishes],
            "choice": one.choice,
            "worth": one.worth,
            "undecided": one.standing.undecided,
            "is_after_freezing": one.is_after_freezing,
        }
        for one in told
    ]


def _receipt(request: StaffRequest, first: Choice, client: Client, form: ScanForm) -> HttpResponse:
    hers = rounds_of(client, request.now, only=rounds().get(pk=first.round_id))
    choices = [
        choice
        for one in hers
        for bundle in one.bundles
        for choice in bundle.choices
        if choice.row.registered_at == first.registered_at
    ]
    may_settle = request.actor.may(Act.SETTLE_CHOICE)
    context = {
        "choices": choices,
        "first": first,
        "client": client,
        "form": form,
        "may_settle": may_settle,
    }
    return render(request, "choices/receipt.html", context)
