"""The first page of whoever is signed in, and the icon of them all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.templatetags.static import static

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import StaffRequest, open_page, page
from hemval.apps.allocation.outcomes import by_hand_to_answer
from hemval.apps.allocation.services.reviewing import ReviewRefused, not_decided
from hemval.apps.placements.queries import orders_that_wait
from hemval.apps.rounds.under_way import UnderWay, under_way
from hemval.apps.tasks.queries import waiting_for
from hemval.core.dates.zone import today
from hemval.core.stages.next_step import NextStep

_AT_MOST = 10
"""Of each kind; the others stand among all tasks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundForReader:
    """A round under way as one reader is told of it.

    `why_not` is the message of why its next step is not hers, empty where it is; `by_hand` how many
    places another has proposed that she may confirm.
    """

    told: UnderWay
    why_not: str
    by_hand: int


@page(Act.SEE_START)
def start(request: StaffRequest) -> HttpResponse:
    """The rounds under way and whose turn it is, then what is unseen or overdue."""
    actor, now = request.actor, request.now
    context: dict[str, object] = {"under_way": _under_way(actor, now)}
    if actor.may(Act.ANSWER_ORDERS):
        context["orders"] = orders_that_wait(actor)
    if actor.may(Act.HAVE_TASKS):
        context["waiting"] = waiting_for(actor, on=today(now), at_most=_AT_MOST)
    return render(request, "start.html", context)


def _under_way(actor: Actor, now: datetime) -> list[RoundForReader]:
    told = under_way(actor, now)
    by_hand: Mapping[int, int] = {}
    if told and actor.may(Act.PLACE_BY_HAND):
        by_hand = by_hand_to_answer([one.row.pk for one in told], actor)
    return [
        RoundForReader(
            told=one, why_not=_why_not(one, actor, now), by_hand=by_hand.get(one.row.pk, 0)
        )
        for one in told
    ]


def _why_not(one: UnderWay, actor: Actor, now: datetime) -> str:
    """Why the reader herself does not decide, as who has reviewed does not where two answer."""
    if one.step is not NextStep.DECIDE or not one.url:
        return ""
    why = not_decided(one.row, actor.user, now)
    return f"{ReviewRefused.words}{why}" if why else ""


@open_page()
def icon(request: HttpRequest) -> HttpResponse:
    """Where browsers look for the icon of what is no page of ours, such as a letter as a PDF."""
    return HttpResponseRedirect(static("hemval/icon.svg"))
