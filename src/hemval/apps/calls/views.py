"""The call list, and one call: taken, made, noted."""

from collections.abc import Iterable, Mapping

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import SENDING, StaffRequest, page
from hemval.apps.asked_numbers import page_number
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import read, record
from hemval.apps.calls.forms import CallForm
from hemval.apps.calls.household import HomeNow, home_now, home_of
from hemval.apps.calls.models import Call, CallOutcome
from hemval.apps.calls.queries import call_of, calls_by_hand, calls_left, waiting_calls
from hemval.apps.calls.script import call_now, names_of
from hemval.apps.calls.services import calling
from hemval.apps.calls.services.calling import CallRefused
from hemval.apps.clients.models import Client
from hemval.apps.clients.opened import open_client, reason_for
from hemval.apps.clients.queries import kept_apart_among
from hemval.apps.said import reader_words, said_why
from hemval.core.dates.zone import today


@page(Act.CALL)
def calls(request: StaffRequest) -> HttpResponse:
    """Whom to call, in order; how many are left, and for how many days."""
    actor, now = request.actor, request.now
    rounds = calls_left(actor, now)
    shown = waiting_calls(actor, rounds).get_page(page_number(request.GET.get("sida")))
    if shown.object_list:
        record(
            what=Deed.CALLS_READ,
            actor=actor,
            now=now,
            subject="page",
            subject_id="calls:list",
            contents={"calls": [one.pk for one in shown]},
        )
    context = {
        "page": shown,
        "rounds": rounds,
        "due": [one.pk for one in shown if one.call_back_at and one.call_back_at <= now],
        "by_hand": calls_by_hand(actor)
        .filter(closed_at__isnull=True)
        .only("pk")
        .order_by("rank", "pk"),
        "me": actor.user,
    }
    return render(request, "calls/list.html", context)


@page(Act.CALL)
def one(request: StaffRequest, pk: int) -> HttpResponse:
    """One call: what to say, who has room now, and how it went."""
    opened = _opened(request, pk)
    if isinstance(opened, HttpResponse):
        return opened
    return _page(request, *opened)


@page(Act.CALL, methods=SENDING)
def take(request: StaffRequest, pk: int) -> HttpResponse:
    """Take a call, so that nobody else rings."""
    call = _asked_for(request, pk)
    try:
        calling.take(call=call.pk, actor=request.actor, now=request.now)
    except CallRefused as refused:
        messages.warning(request, said_why(refused))
        return HttpResponseRedirect(reverse("calls:list"), status=303)
    return HttpResponseRedirect(reverse("calls:one", args=[pk]), status=303)


@page(Act.CALL, methods=SENDING)
def leave(request: StaffRequest, pk: int) -> HttpResponse:
    """Give a call back that is not made."""
    call = _asked_for(request, pk)
    try:
        calling.leave(call=call.pk, actor=request.actor, now=request.now)
    except CallRefused as refused:
        messages.warning(request, said_why(refused))
    return HttpResponseRedirect(reverse("calls:list"), status=303)


@page(Act.CALL, methods=SENDING)
def said_in_call(request: StaffRequest, pk: int) -> HttpResponse:
    """Note what came of a call; a place that is agreed on is hers at once."""
    opened = _opened(request, pk)
    if isinstance(opened, HttpResponse):
        return opened
    call, client = opened
    # What was offered when the page was shown may be full since: the service says so, not the form.
    form = _form(request, call, names_of(call.leaves), request.POST)
    if form.is_valid():
        try:
            _note(call, form, request)
        except CallRefused as refused:
            messages.warning(request, said_why(refused))
        else:
            return HttpResponseRedirect(reverse("calls:list"), status=303)
    return _page(request, call, client, form)


def _note(call: Call, form: CallForm, request: StaffRequest) -> None:
    told, say = form.cleaned_data, reader_words().say
    by = {
        "call": call.pk,
        "remark": told["remark"],
        "actor": request.actor,
        "now": request.now,
    }
    outcome = form.outcome
    if outcome is CallOutcome.AGREED:
        first = calling.agree(provider=form.agreed, starts=told["starts"], **by)
        messages.success(request, say("calls-noted-agreed", day=first))
        return
    if outcome is CallOutcome.CALL_BACK:
        calling.call_back(at=told["back_at"], **by)
    elif outcome is CallOutcome.KEEPS:
        calling.keeps(**by)
    elif outcome is CallOutcome.OTHER:
        calling.says_other(**by)
    elif outcome is CallOutcome.AS_GIVEN:
        calling.let_stand(**by)
    else:
        calling.not_reached(**by)
    messages.success(request, say(f"calls-noted-{outcome}"))


def _asked_for(request: StaffRequest, pk: int) -> Call:
    call = call_of(pk, request.actor)
    if call is None:
        raise Http404
    return call


def _opened(request: StaffRequest, pk: int) -> tuple[Call, Client] | HttpResponse:
    """The call and whom it is to, when the log has been told; else what to answer."""
    call = _asked_for(request, pk)
    client = open_client(request, call.given.client_id, page="calls:one", act=Act.CALL)
    return client if isinstance(client, HttpResponse) else (call, client)


def _home_of(request: StaffRequest, call: Call, client: Client) -> HomeNow | None:
    """Those she lives with; the log tells of each that she who calls has read of her."""
    actor, now = request.actor, request.now
    home = home_of(call, client, actor, on=today(now))
    if home is None:
        return None
    reason, is_apart = reason_for(request, client.pk), bool(kept_apart_among([client.pk]))
    for one in home.others:
        read(
            actor=actor,
            now=now,
            client=one.row.client_id,
            page="calls:one",
            reason=reason,
            protected=is_apart,
        )
    return home_now(home, reader_words())


def _form(
    request: StaffRequest,
    call: Call,
    offered: Iterable[tuple[str, str]],
    sent: Mapping[str, object] | None = None,
) -> CallForm:
    actor = request.actor
    return CallForm(
        sent,
        offered=offered,
        kept=call.kept,
        may_let_stand=call.is_for_case_manager and actor.may(Act.PLACE_BY_HAND),
        now=request.now,
    )


def _page(
    request: StaffRequest, call: Call, client: Client, sent: CallForm | None = None
) -> HttpResponse:
    actor, now = request.actor, request.now
    told = call_now(call, client, reader_words(), on=today(now))
    form = sent or _form(request, call, told.offered)
    form.offer(told.offered)
    context = {
        "call": call,
        "client": client,
        "told": told,
        "home": _home_of(request, call, client),
        "form": form,
        "attempts": call.attempts.select_related("by"),
        "is_mine": call.taken_by_id == actor.user,
        "is_closed": call.closed_at is not None,
    }
    return render(request, "calls/one.html", context)
