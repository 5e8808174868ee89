"""How a round goes, in numbers."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import StaffRequest, page
from hemval.apps.choices.queries import registered
from hemval.apps.downloads import download
from hemval.apps.figures.bars import bars
from hemval.apps.figures.queries import arrivals, chosen_share, wishes_met
from hemval.apps.figures.room import room_shown
from hemval.apps.rounds.asked import asked_for
from hemval.apps.rounds.checks import check_made
from hemval.apps.said import reader_words
from hemval.files.csv_out import csv_bytes


@page(Act.READ_FIGURES)
def figures(request: StaffRequest, round_key: str) -> HttpResponse:
    """Choices by day and channel, who has chosen, room left, and wishes met."""
    row = asked_for(round_key)
    made, came = check_made(row), arrivals(row)
    context = {
        "row": row,
        "came": came,
        "bars": bars([one.by_channel for one in came.each]) if came else None,
        "registered": registered(row, made.found if made else None),
        "may_settle": request.actor.may(Act.SETTLE_CHOICE),
        "share": chosen_share(row),
        "shown": room_shown(row, made, reader_words(), now=request.now),
        "wishes": wishes_met(row),
    }
    return render(request, "figures/figures.html", context)


@page(Act.READ_FIGURES)
def arrivals_file(request: HttpRequest, round_key: str) -> HttpResponse:
    """The table of choices by day and channel, for a spreadsheet."""
    row, say = asked_for(round_key), reader_words().say
    came = arrivals(row)
    if came is None:
        raise Http404
    headings = (
        say("rounds-by-day-first"),
        say("rounds-by-day-last"),
        *(say(f"rounds-channel-{one}") for one in came.channels),
        say("rounds-by-day-sum"),
    )
    rows = (
        (one.first.isoformat(), one.last.isoformat(), *map(str, (*one.by_channel, one.total)))
        for one in came.each
    )
    return download(csv_bytes(headings, rows), say("rounds-by-day-file", round=row.key))
