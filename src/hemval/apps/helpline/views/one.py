"""The page of one client, for whoever speaks with her; each reading of it is logged."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING, SENDING, StaffRequest, page
from hemval.apps.accounts.sessions import kept_for
from hemval.apps.choices.together import together_now
from hemval.apps.clients.forms import ReasonForm
from hemval.apps.clients.models import Client
from hemval.apps.clients.opened import open_client, open_with
from hemval.apps.clients.queries import is_in_areas, kept_apart_among, readable
from hemval.apps.clients.services import say_together
from hemval.apps.helpline.caller import caller
from hemval.apps.helpline.forms import NoteForm
from hemval.apps.said import reader_words
from hemval.apps.tasks.services import write_note
from hemval.core.system.choice import Channel

_SAID = {
    "yes_phone": (True, Channel.PHONE),
    "yes_paper": (True, Channel.PAPER),
    "no_phone": (False, Channel.PHONE),
    "no_paper": (False, Channel.PAPER),
}


@page(Act.READ_CLIENTS, methods=READING)
def one(request: StaffRequest, pk: int) -> HttpResponse:
    """Who she is, what she has, may choose, has chosen and got, who may act, letters and notes."""
    opened = open_client(request, pk, page="clients:one", act=Act.READ_CLIENTS)
    if isinstance(opened, HttpResponse):
        return opened
    return show(request, opened, NoteForm())


@page(Act.READ_CLIENTS, methods=SENDING)
def give_reason(request: StaffRequest, pk: int) -> HttpResponse:
    """Say why one opens a protected person, and go on to the page that asked, or else to hers."""
    row = get_object_or_404(readable(Client.objects.all(), request.actor), pk=pk)
    form = ReasonForm(request.POST)
    if not form.is_valid():
        context = {"form": form, "pk": row.pk, "back": request.POST.get("back", "")}
        return render(request, "clients/reason.html", context)
    open_with(request, [row.pk], form.cleaned_data["reason"])
    if kept_for(request):
        return HttpResponseRedirect(reverse("accounts:kept"), status=303)
    back = request.POST.get("back", "")
    is_here = url_has_allowed_host_and_scheme(back, allowed_hosts=None)
    here = back if is_here and back.startswith("/") else reverse("clients:one", args=[row.pk])
    return HttpResponseRedirect(here, status=303)


@page(Act.READ_CLIENTS, methods=SENDING)
def note(request: StaffRequest, pk: int) -> HttpResponse:
    """Note something of her."""
    opened = open_client(request, pk, page="clients:note", act=Act.READ_CLIENTS)
    if isinstance(opened, HttpResponse):
        return opened
    form = NoteForm(request.POST)
    if not form.is_valid():
        return show(request, opened, form)
    write_note(
        client=opened.pk,
        text=form.cleaned_data["text"].strip(),
        actor=request.actor,
        now=request.now,
    )
    messages.success(request, reader_words().say("clients-note-written"))
    return HttpResponseRedirect(reverse("clients:one", args=[opened.pk]), status=303)


@page(Act.REGISTER_CHOICE, methods=SENDING)
def together(request: StaffRequest, pk: int) -> HttpResponse:
    """Write down whether she wants the same provider as those she lives with."""
    opened = open_client(request, pk, page="clients:together", act=Act.REGISTER_CHOICE)
    if isinstance(opened, HttpResponse):
        return opened
    said = _SAID.get(request.POST.get("said", ""))
    if said is not None:
        wants, channel = said
        say_together(
            client=opened,
            wants=wants,
            channel=channel,
            chosen_by=None,
            actor=request.actor,
            now=request.now,
        )
        messages.success(request, reader_words().say("clients-together-written"))
    return HttpResponseRedirect(reverse("clients:one", args=[opened.pk]), status=303)


def show(request: StaffRequest, row: Client, form: NoteForm) -> HttpResponse:
    """The page of a client who is opened."""
    actor, now = request.actor, request.now
    her = caller(row, actor, now, is_protected=bool(kept_apart_among([row.pk])))
    context = {
        "her": her,
        "form": form,
        "may_settle": is_in_areas(row, actor, Act.SETTLE_CHOICE),
        "may_register": is_in_areas(row, actor, Act.REGISTER_CHOICE),
        "together": together_now(row, [one.known for one in her.rounds]),
        "said": tuple(_SAID),
        "may_call": is_in_areas(row, actor, Act.CALL),
        "may_change": is_in_areas(row, actor, Act.PLACE_BY_HAND),
    }
    return render(request, "helpline/one.html", context)
