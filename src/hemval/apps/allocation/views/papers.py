"""To fetch what proves a round, and the report of it."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import StaffRequest, page
from hemval.apps.allocation.models import Paper
from hemval.apps.allocation.papers import PaperMissing, PaperName, document, paper
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.downloads import download
from hemval.apps.rounds.asked import asked_for
from hemval.apps.rounds.models import Round
from hemval.apps.said import reader_words
from hemval.letters.report.writing import report_html, report_pdf

PUBLISHED = (PaperName.COMMITMENT, PaperName.DRAW, PaperName.PUBLIC, PaperName.DECISION)
"""What anybody may read."""
AUDITED = (PaperName.CERTIFICATE, PaperName.BY_HAND)
"""What the auditor reads: every claim, and nobody's name."""


@page(Act.READ_ROUND)
def papers(request: StaffRequest, round_key: str) -> HttpResponse:
    """What proves a round: what is published, and what the auditor reads."""
    row = asked_for(round_key)
    actor: Actor = request.actor
    there = {one.name: one for one in Paper.objects.filter(round=row).defer("contents")}
    shown = PUBLISHED + (AUDITED if actor.may(Act.READ_CERTIFICATE) else ())
    context = {
        "row": row,
        "has_report": PaperName.SUMMARY in there,
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
        return download(paper(row, name), f"{row.key}-{name}")
    except PaperMissing:
        raise Http404 from None


@page(Act.READ_ROUND)
def report(request: StaffRequest, round_key: str, kind: str) -> HttpResponse:
    """The report of a decided round, told from the numbers that were put on record."""
    row = asked_for(round_key)
    try:
        summary = document(row, PaperName.SUMMARY)
    except PaperMissing:
        raise Http404 from None
    written = report_pdf if kind == "pdf" else report_html
    name = reader_words().say("draws-report-file")
    return download(written(summary, reader_words()), f"{row.key}-{name}.{kind}")
