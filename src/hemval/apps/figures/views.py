"""How a round goes, in numbers."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import page
from hemval.apps.choices.queries import registered
from hemval.apps.figures.bars import bars
from hemval.apps.figures.queries import arrivals, chosen_share, wishes_met
from hemval.apps.rounds.checks import check_made
from hemval.apps.rounds.room import room_told
from hemval.apps.rounds.views.rounds import asked_for
from hemval.apps.said import reader_words


@page(Act.READ_FIGURES)
def figures(request: HttpRequest, round_key: str) -> HttpResponse:
    """Choices by day and channel, who has chosen, room left, and wishes met."""
    row = asked_for(round_key)
    made, came = check_made(row), arrivals(row)
    context = {
        "row": row,
        "came": came,
        "bars": bars([one.by_channel for one in came.each]) if came else None,
        "registered": registered(row, made.found if made else None),
        "share": chosen_share(row),
        "made": made,
        "room": room_told(made.found, reader_words()) if made else None,
        "wishes": wishes_met(row),
    }
    return render(request, "figures/figures.html", context)
