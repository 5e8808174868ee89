"""To check the draw: explained step by step, with the files for who wants to check without us."""

import json

from django.http import Http404, HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.pages import READING
from hemval.apps.allocation.papers import PaperMissing, paper
from hemval.apps.asked_numbers import number
from hemval.apps.citizens.own_page import OwnRound
from hemval.apps.citizens.pages import CitizenRequest, citizen_page, round_of_hers
from hemval.apps.citizens.the_draw import PUBLISHED, TheDraw, the_draw
from hemval.apps.downloads import download
from hemval.apps.rounds.asked import asked_for


@citizen_page("citizens:draw", methods=READING)
def draw(request: CitizenRequest, round_key: str) -> HttpResponse:
    """What was promised, what was drawn, where she stood, and whether it holds."""
    one = _told_of(request, round_key)
    return render(request, "citizens/draw.html", {"one_round": one, "draw": the_draw(one)})


@citizen_page("citizens:draw_row", methods=READING)
def row(request: CitizenRequest, round_key: str, nth: str) -> HttpResponse:
    """Her own row with its proof, as a file without a name in it."""
    drawn = _drawn(request, round_key)
    hers = next((one for one in drawn.rows if one.nth == number(nth)), None)
    if hers is None or hers.row is None:
        raise Http404
    return download(json.dumps(hers.row, indent=2, sort_keys=True).encode(), hers.file)


@citizen_page("citizens:draw_paper", methods=READING)
def published(request: CitizenRequest, round_key: str, file: str) -> HttpResponse:
    """What anybody may read of the round, to check her row against."""
    _drawn(request, round_key)
    try:
        return download(paper(asked_for(round_key), PUBLISHED[file]), f"{file}.json")
    except (KeyError, PaperMissing):
        raise Http404 from None


def _told_of(request: CitizenRequest, round_key: str) -> OwnRound:
    """Her row tells what came of the round: so it waits for the same things as her letter."""
    one = round_of_hers(request, round_key)
    if not one.outcome.bundles:
        raise Http404
    return one


def _drawn(request: CitizenRequest, round_key: str) -> TheDraw:
    found = the_draw(_told_of(request, round_key))
    if found is None:
        raise Http404
    return found
