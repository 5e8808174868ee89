"""All rounds, and how one of them stands."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import page
from hemval.apps.rounds import queries
from hemval.apps.rounds.models import Round


@page(Act.READ_ROUND)
def rounds(request: HttpRequest) -> HttpResponse:
    """Every round and how far it has come."""
    listed = queries.listed(request.now)  # type: ignore[attr-defined]
    return render(request, "rounds/list.html", {"rounds": listed})


@page(Act.READ_ROUND)
def one(request: HttpRequest, round_key: str) -> HttpResponse:
    """How a round stands, and what comes next in it."""
    stands = queries.round_now(asked_for(round_key), request.now)  # type: ignore[attr-defined]
    return render(request, "rounds/one.html", {"round": stands})


def asked_for(round_key: str) -> Round:
    """The round of an address; raises Http404 where there is none."""
    row = queries.round_of(round_key)
    if row is None:
        raise Http404
    return row
