"""Who is invited to a round and why others are not, and to invite them."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, SENDING, StaffRequest, page
from hemval.apps.choices.queries import registered
from hemval.apps.jobs.services import UnderWay
from hemval.apps.rounds.asked import asked_for, back_to_round
from hemval.apps.rounds.checks import check_made
from hemval.apps.rounds.counted import counted_tables
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.next_steps import what_is_next
from hemval.apps.rounds.queries import round_now
from hemval.apps.rounds.refusing import RoundRefused
from hemval.apps.rounds.services import inviting, signing
from hemval.apps.rounds.views.to_do import to_do
from hemval.apps.said import reader_words
from hemval.core.stages.next_step import NextStep


@page(Act.READ_FIGURES)
def invited(request: StaffRequest, round_key: str) -> HttpResponse:
    """How many a round is for, in which areas, and why others are not."""
    row = asked_for(round_key)
    made = check_made(row)
    tables = counted_tables(made.found, reader_words()) if made else ()
    return render(request, "rounds/invited.html", {"row": row, "made": made, "tables": tables})


@page(Act.SET_UP_ROUND, methods=READING_AND_SENDING)
def invite(request: StaffRequest, round_key: str) -> HttpResponse:
    """Look once more at who is invited, and invite them."""
    row = asked_for(round_key)
    if request.method == "POST":
        try:
            inviting.ask_to_invite(
                row=row,
                actor=request.actor,
                now=request.now,
            )
        except (RoundRefused, UnderWay) as refused:
            return back_to_round(request, row, refused)
        return back_to_round(request, row, "rounds-invitation-asked")
    following = what_is_next(row, request.now)
    if following.step is not NextStep.INVITE:
        return HttpResponseRedirect(reverse("rounds:one", args=(row.key,)))
    found = following.check.found if following.check else None
    context = {
        "row": row,
        "next": following,
        "tables": counted_tables(found, reader_words()) if found else (),
        "found": found,
    }
    return render(request, "rounds/invite.html", context)


@page(Act.SIGN_OFF, methods=READING_AND_SENDING)
def sign_off(request: StaffRequest, round_key: str) -> HttpResponse:
    """Answer for that all post is registered."""
    row = asked_for(round_key)
    if request.method == "POST":
        if "registered" not in request.POST:
            messages.warning(request, reader_words().say("rounds-sign-off-tick"))
            url = reverse("rounds:sign_off", args=(row.key,))
            return HttpResponseRedirect(url, status=303)
        return _sign(request, row)
    now = request.now
    following = what_is_next(row, now)
    context = {
        "row": row,
        "next": following,
        "to_do": to_do(following, row, request.actor),
        "round": round_now(row, now),
        "counted": registered(row, following.check.found if following.check else None),
        "may_settle": request.actor.may(Act.SETTLE_CHOICE),
        "is_now": row.invited_at is not None and row.signed_off_at is None,
    }
    return render(request, "rounds/sign_off.html", context)


@page(Act.SIGN_OFF, methods=SENDING)
def take_back(request: StaffRequest, round_key: str) -> HttpResponse:
    """Say that post was left after all."""
    row = asked_for(round_key)
    try:
        signing.take_back(
            row=row,
            actor=request.actor,
            now=request.now,
        )
    except RoundRefused as refused:
        return back_to_round(request, row, refused)
    return back_to_round(request, row, "rounds-sign-off-taken-back")


def _sign(request: StaffRequest, row: Round) -> HttpResponse:
    try:
        signing.sign_off(
            row=row,
            actor=request.actor,
            now=request.now,
        )
    except RoundRefused as refused:
        return back_to_round(request, row, refused)
    return back_to_round(request, row, "rounds-signed-off")
