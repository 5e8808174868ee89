"""To decide an allocation, and to fetch what proves it."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import content_disposition_header

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.allocation import outcomes
from hemval.apps.allocation.models import Paper
from hemval.apps.allocation.papers import PaperMissing, PaperName, paper
from hemval.apps.allocation.services.approving import ask_to_approve, is_unfinished
from hemval.apps.allocation.services.reviewing import ReviewRefused, not_approved
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.jobs.queries import latest_on
from hemval.apps.jobs.services import UnderWay
from hemval.apps.rounds.in_earnest import is_in_earnest
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.services.inviting import ROUND
from hemval.apps.rounds.views.planning import told
from hemval.apps.rounds.views.rounds import asked_for

PUBLISHED = (PaperName.COMMITMENT, PaperName.DRAW, PaperName.PUBLIC)
"""What anybody may read."""
AUDITED = (PaperName.CERTIFICATE, PaperName.BY_HAND)
"""What the auditor reads: every claim, and nobody's name."""


@page(Act.APPROVE, methods=READING_AND_SENDING)
def approve(request: StaffRequest, round_key: str) -> HttpResponse:
    """What deciding the allocation means, and to decide it."""
    row = asked_for(round_key)
    actor: Actor = request.actor
    if row.allocated_at is None or row.carried_out_at is not None:
        why = "decided" if row.carried_out_at is not None else "not_allocated"
        return told(request, row, f"draws-review-refused-{why}", is_fault=True)
    if request.method == "POST":
        now = request.now
        try:
            ask_to_approve(round=row.pk, actor=actor, now=now)
        except ReviewRefused as refused:
            return told(request, row, f"draws-review-refused-{refused.why}", is_fault=True)
        except UnderWay:
            return told(request, row, "draws-under-way", is_fault=True)
        asked = "draws-carrying-out-asked" if is_unfinished(row) else "draws-approval-asked"
        return told(request, row, asked)
    work = latest_on(ROUND, row.pk)
    context = {
        "row": row,
        "counted": outcomes.counts(row, actor),
        "placed": [one for one in outcomes.by_hand(row) if one.confirmed_at is not None],
        "is_in_earnest": is_in_earnest(row),
        "why_not": None if is_unfinished(row) else not_approved(row, actor.user),
        "is_unfinished": is_unfinished(row),
        "work": work if work and not work.is_ended else None,
    }
    return render(request, "allocation/approve.html", context)


@page(Act.READ_ROUND)
def papers(request: StaffRequest, round_key: str) -> HttpResponse:
    """What proves a round: what is published, and what the auditor reads."""
    row = asked_for(round_key)
    actor: Actor = request.actor
    there = {one.name: one for one in Paper.objects.filter(round=row).defer("contents")}
    shown = PUBLISHED + (AUDITED if actor.may(Act.READ_CERTIFICATE) else ())
    context = {
        "row": row,
        "papers": [
            {"paper": there[name], "stem": _stem(name), "url": _url(row, name)}
            for name in shown
            if name in there
        ],
    }
    return render(request, "allocation/papers.html", context)


@page(Act.READ_ROUND)
def published(request: StaffRequest, round_key: str, name: str) -> HttpResponse:
    """A paper that anybody may read, as a file."""
    return _file(asked_for(round_key), PaperName(name))


@page(Act.READ_CERTIFICATE)
def audited(request: StaffRequest, round_key: str, name: str) -> HttpResponse:
    """A paper that the auditor reads, as a file; the log tells who fetched it."""
    row = asked_for(round_key)
    file = _file(row, PaperName(name))
    record(
        what=Deed.CERTIFICATE_READ,
        actor=request.actor,
        now=request.now,
        subject="round",
        subject_id=row.pk,
        contents={"name": name},
    )
    return file


def _stem(name: PaperName) -> str:
    return name.value.removesuffix(".json")


def _url(row: Round, name: PaperName) -> str:
    return reverse(f"allocation:paper_{_stem(name)}", args=(row.key,))


def _file(row: Round, name: PaperName) -> HttpResponse:
    try:
        contents = paper(row, name)
    except PaperMissing:
        raise Http404 from None
    answer = HttpResponse(contents, content_type="application/json")
    answer["Content-Disposition"] = content_disposition_header(True, f"{row.key}-{name}")
    return answer
