"""To let a decided round take effect."""

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.rounds.asked import asked_for, back_to_round
from hemval.apps.rounds.next_steps import what_is_next
from hemval.apps.rounds.refusing import RoundRefused
from hemval.apps.rounds.services.beginning import let_begin
from hemval.core.stages.next_step import NextStep


@page(Act.FOLLOW_ORDERS, methods=READING_AND_SENDING)
def begin(request: StaffRequest, round_key: str) -> HttpResponse:
    """Say that a round is in effect, when nothing waits for anybody."""
    row = asked_for(round_key)
    now = request.now
    if request.method == "POST":
        try:
            let_begin(row=row, actor=request.actor, now=now)
        except RoundRefused as refused:
            return back_to_round(request, row, refused)
        return back_to_round(request, row, "rounds-begun")
    following = what_is_next(row, now)
    if following.step is not NextStep.BEGIN or following.lacks:
        return HttpResponseRedirect(reverse("rounds:one", args=(row.key,)))
    return render(request, "rounds/begin.html", {"row": row})
