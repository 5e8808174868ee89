"""The letters of each round: how they stand, to have them printed, and to see what they say."""

from datetime import date

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import SENDING, StaffRequest, page
from hemval.apps.asked_numbers import page_number
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.queries import lines
from hemval.apps.correspondence import queries, services
from hemval.apps.correspondence.forms import FindForm, PrintForm
from hemval.apps.correspondence.later_events import has_later_events
from hemval.apps.correspondence.models import Letter
from hemval.apps.correspondence.receipts import has_receipts, receipts_to_print
from hemval.apps.correspondence.views.asked import go_on
from hemval.apps.jobs.models import JobKind
from hemval.apps.jobs.queries import latest_on
from hemval.apps.jobs.services import UnderWay
from hemval.apps.rounds.asked import asked_for
from hemval.apps.rounds.days import today_in
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.kind_rules import KIND_RULES
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.system.values import RoundKind

_ON_A_PAGE = 50


@page(Act.READ_LETTERS)
def rounds(request: StaffRequest) -> HttpResponse:
    """Every round that letters are written of."""
    context = {"rounds": queries.rounds_in_post(), "find": FindForm()}
    return render(request, "correspondence/list.html", context)


@page(Act.READ_LETTERS, methods=SENDING)
def find(request: StaffRequest) -> HttpResponse:
    """Go to the letter with a number."""
    form = FindForm(request.POST)
    if form.is_valid():
        key = form.cleaned_data["number"]
        if Letter.objects.filter(key=key).exists():
            return HttpResponseRedirect(reverse("correspondence:letter", args=(key,)), status=303)
    context = {
        "rounds": queries.rounds_in_post(),
        "find": form,
        "nothing_found": form.is_valid(),
    }
    return render(request, "correspondence/list.html", context)


@page(Act.READ_LETTERS)
def one(request: StaffRequest, round_key: str) -> HttpResponse:
    """How the letters of a round stand, and what can be done with them."""
    row = asked_for(round_key)
    today = today_in(row, request.now)
    return show(request, row, PrintForm(kinds=_kinds(row), today=today))


@page(Act.WRITE_LETTERS, methods=SENDING)
def print_kind(request: StaffRequest, round_key: str) -> HttpResponse:
    """Have the letters of a kind printed."""
    row = asked_for(round_key)
    today = today_in(row, request.now)
    form = PrintForm(request.POST, kinds=_kinds(row), today=today)
    if not form.is_valid():
        return show(request, row, form)
    return _ask(request, row, (form.cleaned_data["kind"],), form.cleaned_data["on"])


@page(Act.WRITE_LETTERS, methods=SENDING)
def count_again(request: StaffRequest, round_key: str) -> HttpResponse:
    """Go through everybody without printing anything but what batches are made anew of."""
    row = asked_for(round_key)
    return _ask(request, row, (), today_in(row, request.now))


@page(Act.READ_LETTERS)
def waiting(request: StaffRequest, round_key: str, kind: str) -> HttpResponse:
    """Why letters of a kind are not printed, and whose wait for somebody."""
    row = asked_for(round_key)
    if kind not in set(LetterKind):
        raise Http404
    actor, now = request.actor, request.now
    rows = queries.waiting(row, LetterKind(kind), actor)
    shown = Paginator(rows, _ON_A_PAGE).get_page(page_number(request.GET.get("sida")))
    named = lines([one.client_id for one in shown], actor)
    if named:
        record(
            what=Deed.LETTERS_LISTED,
            actor=actor,
            now=now,
            subject="page",
            subject_id="correspondence:waiting",
            contents={"clients": sorted(named)},
        )
    context = {
        "row": row,
        "kind": kind,
        "why": queries.why_of(row, LetterKind(kind), actor),
        "shown": shown,
        "lines": [(one, named[one.client_id]) for one in shown],
    }
    return render(request, "correspondence/waiting.html", context)


def show(request: StaffRequest, row: Round, form: PrintForm) -> HttpResponse:
    """The page of a round's letters, with what somebody has filled in."""
    actor = request.actor
    may_write = actor.may(Act.WRITE_LETTERS)
    control = queries.control_of(row, actor)
    if control and control.ready in _kinds(row):
        form.fields["kind"].initial = control.ready
    receipts = receipts_to_print().get(row.pk, 0)
    if receipts:
        form.fields["kind"].initial = LetterKind.RECEIPT
    latest = latest_on(services.ROUND, row.pk, JobKind.LETTERS)
    context = {
        "row": row,
        "control": control,
        "page": queries.batches_of(row, page_number(request.GET.get("sida"))),
        "back": queries.letters_back(row, actor).count(),
        "receipts": receipts,
        "may_write": may_write,
        "may_fetch": may_write and actor.areas_for(Act.WRITE_LETTERS) is None,
        "may_see_jobs": actor.may(Act.SEE_JOBS),
        "may_read_protected": actor.may(Act.READ_PROTECTED),
        "progress": latest,
        "form": form,
    }
    return render(request, "correspondence/round.html", context)


def _ask(
    request: StaffRequest, row: Round, kinds: tuple[LetterKind, ...], on: date
) -> HttpResponse:
    try:
        services.ask_to_print(
            row=row,
            kinds=kinds,
            on=on,
            actor=request.actor,
            now=request.now,
        )
    except (services.MailRefused, UnderWay) as refused:
        return go_on(request, refused, "correspondence:round", row.key)
    return go_on(request, "mail-asked", "correspondence:round", row.key)


def _kinds(row: Round) -> tuple[LetterKind, ...]:
    """The kinds that a round has; those of what has happened since when something has.

    Receipts where somebody has asked for them.
    """
    has_events, has_asked = has_later_events(row), has_receipts(row)
    return tuple(
        kind
        for kind in LetterKind
        if KIND_RULES[kind].is_in(RoundKind(row.kind))
        and (has_events or KIND_RULES[kind].event is None)
        and (has_asked or not KIND_RULES[kind].if_asked)
    )
