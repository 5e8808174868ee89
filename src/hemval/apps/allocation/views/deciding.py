"""To decide an allocation, and to let what follows from the decision be done."""

from django.http import HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.allocation import outcomes
from hemval.apps.allocation.services.deciding import ask_to_decide, is_unfinished
from hemval.apps.allocation.services.reviewing import ReviewRefused, not_decided
from hemval.apps.jobs.queries import latest_on
from hemval.apps.jobs.services import UnderWay
from hemval.apps.rounds.asked import asked_for, back_to_round
from hemval.apps.rounds.in_earnest import is_in_earnest
from hemval.apps.rounds.services.inviting import ROUND
from hemval.core.stages.deciding import ReviewRefusal


@page(Act.DECIDE, methods=READING_AND_SENDING)
def decide(request: StaffRequest, round_key: str) -> HttpResponse:
    """What deciding the allocation means, and to decide it."""
    row = asked_for(round_key)
    actor: Actor = request.actor
    if row.allocated_at is None or row.carried_out_at is not None:
        is_done = row.carried_out_at is not None
        why = ReviewRefusal.DECIDED if is_done else ReviewRefusal.NOT_ALLOCATED
        return back_to_round(request, row, ReviewRefused(why))
    if request.method == "POST":
        now = request.now
        try:
            ask_to_decide(round=row.pk, actor=actor, now=now)
        except (ReviewRefused, UnderWay) as refused:
            return back_to_round(request, row, refused)
        asked = "draws-carrying-out-asked" if is_unfinished(row) else "draws-decision-asked"
        return back_to_round(request, row, asked)
    work = latest_on(ROUND, row.pk)
    context = {
        "row": row,
        "counted": outcomes.counts(row, actor),
        "placed": [one for one in outcomes.by_hand(row) if one.confirmed_at is not None],
        "is_in_earnest": is_in_earnest(row),
        "why_not": None if is_unfinished(row) else not_decided(row, actor.user, request.now),
        "is_unfinished": is_unfinished(row),
        "work": work if work and not work.is_ended else None,
    }
    return render(request, "allocation/decide.html", context)
