"""Her own page, and what is a page of its own behind it: who helps her, who has read of her."""

from django.http import Http404, HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.identity import citizen_identity_provider
from hemval.apps.accounts.pages import READING
from hemval.apps.citizens.helped import helped, practical, reached
from hemval.apps.citizens.own_page import own_page, own_rounds, untold_among
from hemval.apps.citizens.pages import (
    CitizenRequest,
    citizen_page,
    round_of_hers,
    subject,
)
from hemval.apps.citizens.readers import readers_of
from hemval.core.dates.zone import today


@citizen_page("citizens:own", methods=READING)
def own(request: CitizenRequest) -> HttpResponse:
    """What she has, what she may choose, and what came of it."""
    told = own_page(request.visit, subject(request), request.now)
    has_identity = citizen_identity_provider() is not None
    context = {"told": told, "visit": request.visit, "has_identity": has_identity}
    return render(request, "citizens/own.html", context)


@citizen_page("citizens:choices", methods=READING)
def choices(request: CitizenRequest, round_key: str) -> HttpResponse:
    """Everything that was chosen for her in a round: which counts, and why the others do not."""
    one = round_of_hers(request, round_key)
    if not one.chosen:
        raise Http404
    return render(request, "citizens/choices.html", {"one": one})


@citizen_page("citizens:outcome", methods=READING)
def outcome(request: CitizenRequest, round_key: str) -> HttpResponse:
    """What came of a round for her, and why; once she may be told."""
    one = round_of_hers(request, round_key)
    if not one.outcome.bundles:
        raise Http404
    return render(request, "citizens/outcome.html", {"one": one})


@citizen_page("citizens:help", methods=READING)
def help_of_hers(request: CitizenRequest) -> HttpResponse:
    """Who helps her from when until when, whom to call, and what happens at a change."""
    her, now = subject(request), request.now
    each = helped(her, now, untold=untold_among(own_rounds(request.visit, her, now)))
    quoted, ask = practical(each, today(now))
    context = {"each": each, "reached": reached(each, now), "quoted": quoted, "ask": ask}
    return render(request, "citizens/help.html", context)


@citizen_page("citizens:readers", methods=READING, needs_identity=True)
def readers(request: CitizenRequest) -> HttpResponse:
    """Who has opened a page about her, by day."""
    lines = readers_of(subject(request))
    return render(request, "citizens/readers.html", {"lines": lines, "visit": request.visit})
