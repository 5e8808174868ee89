"""Choices that wait, and to say which of them count."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.choices.forms import SettleForm
from hemval.apps.choices.models import Choice
from hemval.apps.choices.rounds_of_client import BundleOfHers, rounds_of
from hemval.apps.choices.services.settling import SettleRefused, settle, waiting_choices
from hemval.apps.clients.models import Client
from hemval.apps.clients.opened import open_client
from hemval.apps.clients.queries import in_areas, lines, may_read
from hemval.apps.rounds.queries import rounds
from hemval.apps.said import reader_words, said_why
from hemval.core.registering import Worth

_AT_MOST = 200
_NONE = "none"


@page(Act.SETTLE_CHOICE)
def waiting(request: StaffRequest) -> HttpResponse:
    """Every choice that waits for a case manager, the one that has waited longest first."""
    actor = request.actor
    hers = waiting_choices().filter(
        may_read(actor, of="client"), in_areas(actor, Act.SETTLE_CHOICE, of="client")
    )
    rows = hers.select_related("bundle", "round")
    choices = list(rows[:_AT_MOST])
    shown = lines([one.client_id for one in choices], actor)
    rows_shown = [{"choice": one, "client": shown[one.client_id]} for one in choices]
    return render(request, "choices/waiting.html", {"rows": rows_shown})


@page(Act.SETTLE_CHOICE, methods=READING_AND_SENDING)
def settle_choice(request: StaffRequest, pk: int) -> HttpResponse:
    """Say which choice counts for her, and why; everything is kept."""
    held = get_object_or_404(Choice.objects.select_related("bundle", "round"), pk=pk)
    opened = open_client(request, held.client_id, page="choices:settle", act=Act.SETTLE_CHOICE)
    if isinstance(opened, HttpResponse):
        return opened
    say = reader_words().say
    hers = _beside(held, opened, request)
    options = [
        (str(one.row.pk), say("choices-settle-this", number=one.row.key))
        for one in hers.choices
        if one.worth in {Worth.WAITS, Worth.REPLACED, Worth.COUNTS} and held.held_for
    ]
    options.append((_NONE, say("choices-settle-none")))
    form = SettleForm(request.POST or None, choices=options, words=reader_words())
    if request.method == "POST" and form.is_valid():
        counts = form.cleaned_data["counts"]
        try:
            settle(
                held=held.pk,
                counts=None if counts == _NONE else int(counts),
                because=form.cleaned_data["because"].strip(),
                actor=request.actor,
                now=request.now,
            )
        except SettleRefused as refused:
            form.add_error(None, said_why(refused))
            if refused.unclear is not None:
                form.add_error(None, say(f"round-undecided-{refused.unclear}"))
        else:
            messages.success(request, say("choices-settled"))
            return HttpResponseRedirect(reverse("clients:one", args=[opened.pk]), status=303)
    context = {"held": held, "client": opened, "bundle": hers, "form": form}
    return render(request, "choices/settle.html", context)


def _beside(held: Choice, client: Client, request: StaffRequest) -> BundleOfHers:
    """Everything that has been chosen for her in that bundle and round."""
    for one in rounds_of(client, request.now, only=rounds().get(pk=held.round_id)):
        for bundle in one.bundles:
            if bundle.key == held.bundle.key:
                return bundle
    raise LookupError(held.pk)
