"""The first page of whoever is signed in, and the icon of them all."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.templatetags.static import static

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import StaffRequest, open_page, page
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


@open_page()
def icon(request: HttpRequest) -> HttpResponse:
    """Where browsers look for the icon of what is no page of ours, such as a letter as a PDF."""
    return HttpResponseRedirect(static("hemval/icon.svg"))
