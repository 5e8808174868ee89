"""Places that people give instead of a rule: to propose one, and to answer what is proposed."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.allocation import outcomes
from hemval.apps.allocation.explained import WITHDRAWN, Explained
from hemval.apps.allocation.forms.by_hand import AnswerForm, ProposeForm
from hemval.apps.allocation.models import Given, HandPlacement
from hemval.apps.allocation.rooms import rooms_for
from hemval.apps.allocation.services import by_hand
from hemval.apps.allocation.services.by_hand import HandRefusal, HandRefused
from hemval.apps.allocation.views.reviewing import given_in
from hemval.apps.clients.opened import open_client
from hemval.apps.clients.queries import lines
from hemval.apps.rounds.asked import asked_for, back_to_round
from hemval.apps.rounds.models import Round
from hemval.apps.said import reader_words, said_why


@page(Act.PLACE_BY_HAND)
def placed(request: StaffRequest, round_key: str) -> HttpResponse:
    """Every place that was given by hand in a round, those to be answered first."""
    row = asked_for(round_key)
    actor: Actor = request.actor
    each = outcomes.by_hand(row)
    people = lines([one.client_id for one in each], actor)
    rows = [{"placed": one, "line": people[one.client_id]} for one in each]
    return render(request, "allocation/by_hand.html", {"row": row, "rows": rows})


@page(Act.PLACE_BY_HAND, methods=READING_AND_SENDING)
def propose(request: StaffRequest, round_key: str, pk: int) -> HttpResponse:
    """To propose a place for one person instead of what a rule came to."""
    row = asked_for(round_key)
    actor: Actor = request.actor
    one = given_in(row, pk)
    if row.decided_at is not None or one.outcome == WITHDRAWN:
        why = HandRefusal.DECIDED if row.decided_at is not None else HandRefusal.GONE
        return back_to_round(request, row, HandRefused(why))
    if one.is_hidden and not actor.may(Act.READ_PROTECTED):
        raise Http404
    client = open_client(request, one.client_id, page="allocation:propose", act=Act.PLACE_BY_HAND)
    if isinstance(client, HttpResponse):
        return client
    form = ProposeForm(
        request.POST or None,
        rooms=rooms_for(one),
        in_hours=outcomes.in_hours(Explained(row).terms, one.bundle.key),
        effect=row.effect,
    )
    if request.method == "POST" and form.is_valid() and _proposed(request, one, form):
        return _to(request, "allocation:given", row, one.pk, "draws-proposed-done")
    return render(
        request,
        "allocation/propose.html",
        {"row": row, "given": one, "client": client, "form": form},
    )


@page(Act.PLACE_BY_HAND, methods=READING_AND_SENDING)
def answer(request: StaffRequest, round_key: str, pk: int) -> HttpResponse:
    """To confirm or refuse a place that somebody has proposed."""
    row = asked_for(round_key)
    actor: Actor = request.actor
    near = HandPlacement.objects.select_related("provider", "bundle", "proposed_by")
    one = near.filter(round=row, pk=pk).first()
    if one is None:
        raise Http404
    hers = Given.objects.filter(round=row, client=one.client_id, bundle=one.bundle_id).first()
    if hers is not None and hers.is_hidden and not actor.may(Act.READ_PROTECTED):
        raise Http404
    client = open_client(
        request, one.client_id, page="allocation:by_hand_answer", act=Act.PLACE_BY_HAND
    )
    if isinstance(client, HttpResponse):
        return client
    form = AnswerForm(request.POST if "refuse" in request.POST else None)
    if request.method == "POST":
        answered = _answered(request, one, form)
        if answered:
            return _to(request, "allocation:by_hand", row, None, answered)
    context = {
        "row": row,
        "placed": one,
        "given": hers,
        "client": client,
        "form": form,
        "is_own": one.proposed_by_id == actor.user,
        "is_answered": outcomes.is_answered(one),
    }
    return render(request, "allocation/by_hand_answer.html", context)


def _proposed(request: StaffRequest, one: Given, form: ProposeForm) -> bool:
    try:
        by_hand.propose(
            given=one.pk,
            actor=request.actor,
            now=request.now,
            **form.cleaned_data,
        )
    except HandRefused as refused:
        form.add_error(None, said_why(refused))
        return False
    return True


def _answered(request: StaffRequest, one: HandPlacement, form: AnswerForm) -> str:
    """Confirm or refuse it; the message that tells which, empty where neither was done."""
    actor, now = request.actor, request.now
    try:
        if "refuse" in request.POST:
            if not form.is_valid():
                return ""
            because = form.cleaned_data["because"]
            by_hand.refuse(placed=one.pk, because=because, actor=actor, now=now)
            return "draws-refused-done"
        by_hand.confirm(placed=one.pk, actor=actor, now=now)
    except HandRefused as refused:
        messages.warning(request, said_why(refused))
        return ""
    return "draws-confirmed-done"


def _to(request: StaffRequest, name: str, row: Round, pk: int | None, message: str) -> HttpResponse:
    messages.success(request, reader_words().say(message))
    parts = (row.key,) if pk is None else (row.key, pk)
    return HttpResponseRedirect(reverse(name, args=parts), status=303)
