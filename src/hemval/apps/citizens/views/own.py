"""Her own page: what she may choose, what she has chosen, what was decided; and who has read it."""

from django.http import HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.pages import READING
from hemval.apps.citizens.own_page import own_page
from hemval.apps.citizens.pages import CitizenRequest, citizen_page, subject
from hemval.apps.citizens.readers import readers_of


@citizen_page("citizens:own", methods=READING)
def own(request: CitizenRequest) -> HttpResponse:
    """What she has, what she may choose, and what came of it."""
    told = own_page(request.visit, subject(request), request.now)
    return render(request, "citizens/own.html", {"told": told, "visit": request.visit})


@citizen_page("citizens:readers", methods=READING)
def readers(request: CitizenRequest) -> HttpResponse:
    """Who has opened a page about her, by day."""
    lines = readers_of(subject(request))
    return render(request, "citizens/readers.html", {"lines": lines, "visit": request.visit})
