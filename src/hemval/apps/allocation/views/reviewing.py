"""To review what a round came to: counted, by whom it concerns, and why for each of them."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from django.http import Http404, HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.allocation import outcomes
from hemval.apps.allocation.counting import Asked
from hemval.apps.allocation.explained import WITHDRAWN, Explained
from hemval.apps.allocation.models import Given, HandPlacement
from hemval.apps.allocation.papers import PaperName, document, is_disposed_of
from hemval.apps.allocation.refusing import DrawRefused
from hemval.apps.allocation.services.reviewing import ReviewRefused, not_reviewed, waiting
from hemval.apps.allocation.services.reviewing import review as review_round
from hemval.apps.asked_numbers import page_number
from hemval.apps.clients.opened import open_client
from hemval.apps.clients.queries import lines
from hemval.apps.rounds.asked import asked_for, back_to_round
from hemval.apps.rounds.models import Round
from hemval.apps.said import reader_words
from hemval.core.explanation.kept import is_protected
from hemval.core.stages.deciding import ReviewRefusal
from hemval.texts.kept import KeptSentences


@page(Act.REVIEW, methods=READING_AND_SENDING)
def review(request: StaffRequest, round_key: str) -> HttpResponse:
    """What the round came to, counted and person by person; and to say that one has reviewed it."""
    row = asked_for(round_key)
    actor: Actor = request.actor
    if row.allocated_at is None:
        return back_to_round(request, row, ReviewRefused(ReviewRefusal.NOT_ALLOCATED))
    if is_disposed_of(row):
        return back_to_round(request, row, DrawRefused("disposed_of"))
    if request.method == "POST":
        try:
            review_round(round=row.pk, actor=actor, now=request.now)
        except ReviewRefused as refused:
            return back_to_round(request, row, refused)
        return back_to_round(request, row, "draws-reviewed")
    asked = _asked(request)
    counted = outcomes.counts(row, actor)
    shown = outcomes.people(row, actor, asked, counted).get_page(asked.page)
    context = {
        "row": row,
        "counted": counted,
        "asked": asked,
        "rows": _rows(list(shown), actor),
        "shown": shown,
        "filtered_by": _filtered_by(asked),
        "changes": document(row, PaperName.ALLOCATED)["change_counts"].items(),
        "not_reviewed": not_reviewed(row),
        "waiting": waiting(row),
        "may_hand": actor.may(Act.PLACE_BY_HAND),
        "apart": _apart(row, actor),
        "several": counted.has_several_bundles,
    }
    return render(request, "allocation/review.html", context)


@page(Act.REVIEW)
def given(request: StaffRequest, round_key: str, pk: int) -> HttpResponse:
    """Why it came out as it did for one person, as it is told to her."""
    row = asked_for(round_key)
    actor: Actor = request.actor
    one = given_in(row, pk)
    if (one.is_hidden and not actor.may(Act.READ_PROTECTED)) or not _in_area(one, actor):
        raise Http404
    client = open_client(request, one.client_id, page="allocation:given", act=Act.REVIEW)
    if isinstance(client, HttpResponse):
        return client
    explained = Explained(row)
    found = explained.of(one)
    context = {
        "row": row,
        "given": one,
        "client": client,
        "is_apart": is_protected(found.kept),
        "why": found.why,
        "paragraphs": KeptSentences(explained.terms, reader_words()).told(found.kept, found.why),
        "placed": HandPlacement.objects.filter(
            round=row, client=one.client_id, bundle=one.bundle_id
        ).select_related("provider", "proposed_by", "confirmed_by", "refused_by"),
        "may_hand": actor.may(Act.PLACE_BY_HAND) and row.decided_at is None,
        "is_withdrawn": one.outcome == WITHDRAWN,
    }
    return render(request, "allocation/given.html", context)


def given_in(row: Round, pk: int) -> Given:
    """What somebody got in a round; raises Http404 where there is no such row in it."""
    near = Given.objects.select_related(
        "client", "bundle", "area", "provider", "today", "decided_by"
    )
    one = near.filter(round=row, pk=pk).first()
    if one is None or row.allocated_at is None:
        raise Http404
    return one


def _in_area(one: Given, actor: Actor) -> bool:
    areas = actor.areas_for(Act.REVIEW)
    return areas is None or one.area_id is None or one.area_id in areas


def _asked(request: StaffRequest) -> Asked:
    typed = request.GET
    return Asked(
        bundle=typed.get("paket", ""),
        area=typed.get("omrade", ""),
        provider=typed.get("utforare", ""),
        outcome=typed.get("utfall", ""),
        page=page_number(typed.get("sida")),
    )


def _filtered_by(asked: Asked) -> str:
    """What the address of another page of the same people begins with."""
    told = {
        "utfall": asked.outcome,
        "utforare": asked.provider,
        "omrade": asked.area,
        "paket": asked.bundle,
    }
    wanted = urlencode({name: value for name, value in told.items() if value})
    return f"{wanted}&" if wanted else ""


def _rows(rows: Sequence[Given], actor: Actor) -> list[Mapping[str, object]]:
    people = lines([one.client_id for one in rows], actor)
    return [{"given": one, "line": people[one.client_id]} for one in rows]


def _apart(row: Round, actor: Actor) -> list[Given]:
    """Those whom she may open one by one, with a reason; for others nobody."""
    return list(outcomes.apart(row)) if actor.may(Act.READ_PROTECTED) else []
