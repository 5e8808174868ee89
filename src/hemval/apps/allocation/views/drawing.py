"""To freeze a round, draw it, and give places: each with what it comes to before it is done."""

from django.http import HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.allocation.as_stored import standing_of
from hemval.apps.allocation.forms.drawing import DrawForm
from hemval.apps.allocation.papers import PaperName, document, is_disposed_of
from hemval.apps.allocation.refusing import DrawRefused
from hemval.apps.allocation.services.allocating import ask_to_allocate
from hemval.apps.allocation.services.drawing import draw as draw_round
from hemval.apps.allocation.services.freezing import ask_to_freeze, freezing
from hemval.apps.choice_system.models import Bundle
from hemval.apps.jobs.queries import Progress, latest_on
from hemval.apps.jobs.services import UnderWay
from hemval.apps.refused import Refused
from hemval.apps.rounds.asked import asked_for, back_to_round
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.services.inviting import ROUND
from hemval.apps.said import reader_words
from hemval.core.stages.standing import StageRefused
from hemval.texts.invitations import Sentences


@page(Act.ALLOCATE, methods=READING_AND_SENDING)
def freeze(request: StaffRequest, round_key: str) -> HttpResponse:
    """What freezing would come to, by the same call as doing it; and to do it."""
    row = asked_for(round_key)
    now = request.now
    if row.frozen_at is not None:
        return back_to_round(request, row, Refused("draws-frozen-already"))
    if request.method == "POST":
        try:
            ask_to_freeze(round=row.pk, actor=request.actor, now=now)
        except UnderWay as refused:
            return back_to_round(request, row, refused)
        return back_to_round(request, row, "draws-freezing-asked")
    found = freezing(row, now=now)
    sentences = Sentences(reader_words())
    names = dict(Bundle.objects.values_list("key", "name"))
    context = {
        "row": row,
        "found": found,
        "totals": found.outcome.choice_totals,
        "wrong": [sentences.finding_in_office(one) for one in found.wrong],
        "bundles": [{"name": names[one.bundle], "stands": one} for one in found.bundles],
        "work": _going_on(row),
    }
    return render(request, "allocation/freeze.html", context)


@page(Act.ALLOCATE, methods=READING_AND_SENDING)
def draw(request: StaffRequest, round_key: str) -> HttpResponse:
    """To draw the order by the value that was named, as somebody has looked it up."""
    row = asked_for(round_key)
    if is_disposed_of(row):
        return back_to_round(request, row, DrawRefused("disposed_of"))
    stands = standing_of(row)
    if stands.frozen is None or stands.draw is not None:
        why = "not_frozen" if stands.frozen is None else "already_drawn"
        return back_to_round(request, row, DrawRefused(why))
    form = DrawForm(request.POST or None, named=stands.frozen.named_value)
    if request.method == "POST" and (not form.fields or form.is_valid()):
        try:
            draw_round(
                round=row.pk,
                value=form.value,
                actor=request.actor,
                now=request.now,
            )
        except StageRefused as refused:
            return back_to_round(request, row, DrawRefused(refused.code))
        return back_to_round(request, row, "draws-drawn")
    context = {
        "row": row,
        "form": form,
        "named": stands.frozen.named_value,
        "promise": document(row, PaperName.COMMITMENT),
    }
    return render(request, "allocation/draw.html", context)


@page(Act.ALLOCATE, methods=READING_AND_SENDING)
def allocate(request: StaffRequest, round_key: str) -> HttpResponse:
    """To give places by the draw, the first time or anew."""
    row = asked_for(round_key)
    if row.decided_at is not None:
        return back_to_round(request, row, Refused("draws-decided-already"))
    if row.drawn_at is None:
        return back_to_round(request, row, DrawRefused("not_drawn"))
    if request.method == "POST":
        now, actor = request.now, request.actor
        try:
            ask_to_allocate(round=row.pk, actor=actor, now=now)
        except UnderWay as refused:
            return back_to_round(request, row, refused)
        return back_to_round(request, row, "draws-allocation-asked")
    context = {"row": row, "work": _going_on(row), "draw": document(row, PaperName.DRAW)}
    return render(request, "allocation/allocate.html", context)


def _going_on(row: Round) -> Progress | None:
    """Work on a round that has not ended."""
    work = latest_on(ROUND, row.pk)
    return work if work and not work.is_ended else None
