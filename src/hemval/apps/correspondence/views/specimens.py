"""What the letters of a round will say, shown before any is printed: to nobody who exists."""

from django.http import Http404, HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import StaffRequest, page
from hemval.apps.correspondence.specimens import languages_of, specimen_pdf, specimens_of
from hemval.apps.correspondence.views.asked import as_file
from hemval.apps.rounds.asked import asked_for
from hemval.apps.rounds.models import Round
from hemval.letters.book.person import TooFewProviders


@page(Act.READ_LETTERS)
def every(request: StaffRequest, round_key: str) -> HttpResponse:
    """Each letter that will go, in each situation, by the round's own days and words."""
    row = asked_for(round_key)
    language = _language(request, row)
    try:
        found = specimens_of(row, language, request.now)
    except TooFewProviders:
        found = {}
    context = {
        "row": row,
        "language": language,
        "languages": languages_of(row),
        "specimens": [(name, one.order.kind, one.dated) for name, one in found.items()],
    }
    return render(request, "correspondence/specimens.html", context)


@page(Act.READ_LETTERS)
def one(request: StaffRequest, round_key: str, situation: str) -> HttpResponse:
    """One of them as a PDF, marked as no letter."""
    row = asked_for(round_key)
    try:
        found = specimens_of(row, _language(request, row), request.now).get(situation)
    except TooFewProviders:
        found = None
    if found is None:
        raise Http404
    return as_file(specimen_pdf(found), f"prov_{situation}.pdf", is_shown=True)


def _language(request: StaffRequest, row: Round) -> str:
    asked, offered = request.GET.get("sprak", ""), languages_of(row)
    return asked if asked in offered else offered[0]
