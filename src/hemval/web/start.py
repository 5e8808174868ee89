"""The first page of whoever is signed in."""

from django.http import HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import StaffRequest, page
from hemval.apps.tasks.queries import waiting_for
from hemval.core.dates.zone import today

_AT_MOST = 10
"""Of each kind; the others stand among all tasks."""


@page(Act.SEE_START)
def start(request: StaffRequest) -> HttpResponse:
    """What is unseen or overdue, first."""
    actor, now = request.actor, request.now
    if not actor.may(Act.HAVE_TASKS):
        return render(request, "start.html", {})
    waiting = waiting_for(actor, on=today(now), at_most=_AT_MOST)
    return render(request, "start.html", {"waiting": waiting})
