"""All rounds, and how one of them stands."""

from dataclasses import dataclass
from enum import StrEnum

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import StaffRequest, page
from hemval.apps.choice_system.facts import system_of
from hemval.apps.rounds import queries
from hemval.apps.rounds.asked import asked_for
from hemval.apps.rounds.findings import told_findings
from hemval.apps.rounds.in_earnest import is_in_earnest
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.next_steps import what_is_next
from hemval.apps.rounds.views.to_do import to_do
from hemval.apps.rounds.where_done import done_by, step_url
from hemval.apps.said import reader_words


class Group(StrEnum):
    """What the pages of a round are for, in order."""

    PREPARE = "prepare"
    FOLLOW = "follow"
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A page of a round: the name of its address, its words, and the act that one must be allowed.

    `since`: the moment of the round that must be known before there is anything on it.
    """

    name: str
    words: str
    act: Act
    group: Group
    since: str = "set_up_at"


PARTS = (
    Part(name="rounds:plan", words="rounds-part-plan", act=Act.SET_UP_ROUND, group=Group.PREPARE),
    Part(name="rounds:caps", words="rounds-part-caps", act=Act.READ_ROUND, group=Group.PREPARE),
    Part(
        name="rounds:draw_value",
        words="rounds-part-draw-value",
        act=Act.SET_UP_ROUND,
        group=Group.PREPARE,
    ),
    Part(
        name="correspondence:specimens",
        words="mail-specimens",
        act=Act.READ_LETTERS,
        group=Group.PREPARE,
    ),
    Part(
        name="simulations:list", words="simulations-part", act=Act.READ_FIGURES, group=Group.PREPARE
    ),
    Part(
        name="rounds:invited", words="rounds-part-invited", act=Act.READ_FIGURES, group=Group.FOLLOW
    ),
    Part(
        name="figures:round", words="rounds-part-figures", act=Act.READ_FIGURES, group=Group.FOLLOW
    ),
    Part(
        name="correspondence:round",
        words="rounds-part-letters",
        act=Act.READ_LETTERS,
        group=Group.FOLLOW,
    ),
    Part(
        name="allocation:review",
        words="draws-part-review",
        act=Act.REVIEW,
        group=Group.OUTCOME,
        since="allocated_at",
    ),
    Part(
        name="allocation:by_hand",
        words="draws-part-by-hand",
        act=Act.PLACE_BY_HAND,
        group=Group.OUTCOME,
        since="allocated_at",
    ),
    Part(
        name="allocation:papers",
        words="draws-part-papers",
        act=Act.READ_ROUND,
        group=Group.OUTCOME,
        since="frozen_at",
    ),
)
"""What more there is of a round."""


@page(Act.READ_ROUND)
def rounds(request: StaffRequest) -> HttpResponse:
    """Every round and how far it has come."""
    actor: Actor = request.actor
    context = {
        "rounds": queries.listed(request.now),
        "may_set_up": actor.may(Act.SET_UP_ROUND),
    }
    return render(request, "rounds/list.html", context)


@page(Act.READ_ROUND)
def one(request: StaffRequest, round_key: str) -> HttpResponse:
    """How a round stands, and what comes next in it."""
    actor: Actor = request.actor
    now = request.now
    row = asked_for(round_key)
    following = what_is_next(row, now)
    found = following.check.found if following.check else None
    context = {
        "round": queries.round_now(row, now),
        "is_in_earnest": is_in_earnest(row),
        "next": following,
        "to_do": to_do(following, row, actor),
        "step_url": step_url(following.step, row, actor),
        "done_by": done_by(following.step),
        "parts": _parts(row, actor),
        "system": system_of(row.version).identity.name.in_language("sv"),
        "wrong": told_findings(found.wrong, reader_words()) if found else (),
        "to_judge": told_findings(found.to_judge, reader_words()) if found else (),
        "may_set_up": actor.may(Act.SET_UP_ROUND),
        "may_see_jobs": actor.may(Act.SEE_JOBS),
    }
    return render(request, "rounds/one.html", context)


def _parts(row: Round, actor: Actor) -> dict[str, list[tuple[str, str]]]:
    """The pages that she may open and that there is something on, with their words, by group."""
    found: dict[str, list[tuple[str, str]]] = {}
    for one in PARTS:
        if actor.may(one.act) and getattr(row, one.since) is not None:
            link = (reverse(one.name, args=(row.key,)), one.words)
            found.setdefault(f"rounds-parts-{one.group}", []).append(link)
    return found
