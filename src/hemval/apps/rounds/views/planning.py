"""Setting up a round, its plan, its caps, the value of its draw, and the day of an exercise."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, SENDING, StaffRequest, page
from hemval.apps.rounds.asked import asked_for, back_to_round
from hemval.apps.rounds.caps import caps_digest, caps_stand
from hemval.apps.rounds.checks import check_made
from hemval.apps.rounds.days import days_to_play
from hemval.apps.rounds.facts import plan_of
from hemval.apps.rounds.forms.planning import (
    DrawValueForm,
    NewRoundForm,
    PlanForm,
    PlayedDayForm,
)
from hemval.apps.rounds.refusing import RoundRefused
from hemval.apps.rounds.room import room_told
from hemval.apps.rounds.services import planning
from hemval.apps.said import reader_words, said_why
from hemval.core.round.waits import comes_at


@page(Act.SET_UP_ROUND, methods=READING_AND_SENDING)
def new(request: StaffRequest) -> HttpResponse:
    """Set up a round."""
    form = NewRoundForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            row = planning.set_up(
                key=form.cleaned_data["key"],
                planned=form.planned(),
                actor=request.actor,
                now=request.now,
            )
        except RoundRefused as refused:
            form.add_error("key", said_why(refused))
        else:
            return back_to_round(request, row, "rounds-set-up")
    return render(request, "rounds/new.html", {"form": form})


@page(Act.SET_UP_ROUND, methods=READING_AND_SENDING)
def plan(request: StaffRequest, round_key: str) -> HttpResponse:
    """Change the plan of a round."""
    row = asked_for(round_key)
    form = PlanForm(request.POST or None, row=row)
    if request.method == "POST" and form.is_valid():
        try:
            planning.change(
                row=row,
                planned=form.planned(),
                actor=request.actor,
                now=request.now,
            )
        except RoundRefused as refused:
            for name in refused.names:
                form.add_error(name, said_why(refused))
        else:
            return back_to_round(request, row, "rounds-changed")
    return render(request, "rounds/plan.html", {"form": form, "row": row})


@page(Act.SET_UP_ROUND, methods=READING_AND_SENDING)
def draw_value(request: StaffRequest, round_key: str) -> HttpResponse:
    """Name the public value that the draw is to rest on."""
    row = asked_for(round_key)
    now = request.now
    form = DrawValueForm(request.POST or None, now=now)
    if request.method == "POST" and form.is_valid():
        try:
            planning.name_value(
                row=row,
                value=form.value(),
                actor=request.actor,
                now=now,
            )
        except RoundRefused as refused:
            form.add_error(None, said_why(refused))
        else:
            return back_to_round(request, row, "rounds-value-named")
    named = plan_of(row).draw
    context = {
        "row": row,
        "form": form,
        "named": named,
        "comes": comes_at(named) if named else None,
    }
    return render(request, "rounds/draw_value.html", context)


@page(Act.SET_UP_ROUND, methods=READING_AND_SENDING)
def played_day(request: StaffRequest, round_key: str) -> HttpResponse:
    """Let it be another day in an exercise."""
    row = asked_for(round_key)
    form = PlayedDayForm(request.POST or None, initial={"played_on": row.played_on})
    if request.method == "POST" and form.is_valid():
        try:
            planning.play_on(
                row=row,
                day=form.cleaned_data["played_on"],
                actor=request.actor,
                now=request.now,
            )
        except RoundRefused as refused:
            form.add_error(None, said_why(refused))
        else:
            return back_to_round(request, row, "rounds-day-played")
    ahead = days_to_play(row, request.now)
    context = {"row": row, "form": form, "ahead": ahead.items()}
    return render(request, "rounds/played_day.html", context)


@page(Act.READ_ROUND)
def caps(request: StaffRequest, round_key: str) -> HttpResponse:
    """The caps that hold in a round, and what they come to."""
    row = asked_for(round_key)
    made = check_made(row)
    found = made.found if made else None
    context = {
        "row": row,
        "room": room_told(found.room, found.area_names, reader_words()) if found else None,
        "made": made,
        "stand": caps_stand(row),
        "digest": caps_digest(row),
        "may_confirm": request.actor.may(Act.SET_UP_ROUND) and row.frozen_at is None,
    }
    return render(request, "rounds/caps.html", context)


@page(Act.SET_UP_ROUND, methods=SENDING)
def confirm_caps(request: StaffRequest, round_key: str) -> HttpResponse:
    """Say that the caps are right as they were shown."""
    row = asked_for(round_key)
    try:
        confirmed = planning.confirm_caps(
            row=row,
            digest=request.POST.get("digest", ""),
            actor=request.actor,
            now=request.now,
        )
    except RoundRefused as refused:
        return back_to_round(request, row, refused)
    if not confirmed:
        messages.warning(request, reader_words().say("rounds-caps-changed-meanwhile"))
        return HttpResponseRedirect(reverse("rounds:caps", args=(row.key,)), status=303)
    return back_to_round(request, row, "rounds-caps-confirmed")


@page(Act.SET_UP_ROUND, methods=SENDING)
def check(request: StaffRequest, round_key: str) -> HttpResponse:
    """Have the lists of a round looked through as they stand now."""
    row = asked_for(round_key)
    planning.look_again(
        row=row,
        actor=request.actor,
        now=request.now,
    )
    return back_to_round(request, row, "rounds-check-asked")
