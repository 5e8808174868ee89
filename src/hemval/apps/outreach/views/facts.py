"""Facts of providers: what waits, what is getting old, and what has been told."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, SENDING, StaffRequest, page
from hemval.apps.asked_numbers import numbers
from hemval.apps.outreach.forms.facts import ReasonForm, TakeBackForm
from hemval.apps.outreach.lines import fact_lines, said_of_row, to_review
from hemval.apps.outreach.models import WAITS, Fact, Verdict
from hemval.apps.outreach.queries import getting_old, history, sheet_now, shown, waiting
from hemval.apps.outreach.rules import comparison_on
from hemval.apps.outreach.services.facts import (
    FactRefused,
    propose_from_lists,
    review,
    take_back,
    withdraw,
)
from hemval.apps.outreach.views.stating import answer_stated, compared, form_for
from hemval.apps.providers.models import Provider
from hemval.apps.said import reader_words, said_why
from hemval.core.dates.zone import today


@page(Act.STATE_FACTS)
def overview(request: StaffRequest) -> HttpResponse:
    """What the public is told of providers: what waits, and what is getting old."""
    on = today(request.now)
    context = {
        "waiting": waiting().count(),
        "old": getting_old(request.now),
        "providers": Provider.objects.all(),
        "rule": comparison_on(on),
        "may_tell": request.actor.may(Act.TELL_PUBLIC),
    }
    return render(request, "outreach/overview.html", context)


@page(Act.REVIEW_FACTS, methods=READING_AND_SENDING)
def to_look_at(request: StaffRequest) -> HttpResponse:
    """Facts that others have proposed, beside what shows now: each or all of them may show."""
    if request.method == "POST":
        ticked = "on_page" if request.POST.get("all") else "fact"
        return _settle(request, numbers(request.POST.getlist(ticked)), Verdict.SHOWN, "")
    rows = list(waiting())
    shows = shown({row.provider_id for row in rows}, request.now)
    return render(
        request,
        "outreach/review.html",
        {"lines": to_review(rows, shows, request.actor.user)},
    )


@page(Act.REVIEW_FACTS, methods=READING_AND_SENDING)
def refuse(request: StaffRequest, pk: int) -> HttpResponse:
    """Say why a fact is not shown."""
    row = Fact.objects.filter(WAITS, pk=pk).select_related("provider").first()
    if row is None:
        raise Http404
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _settle(request, [pk], Verdict.REFUSED, form.cleaned_data["reason"])
    context = {"row": row, "said": said_of_row(row), "form": form, "what": "refuse"}
    return render(request, "outreach/reason.html", context)


def _settle(request: StaffRequest, facts: list[int], verdict: Verdict, remark: str) -> HttpResponse:
    try:
        done = review(
            facts=facts, verdict=verdict, remark=remark, actor=request.actor, now=request.now
        )
    except FactRefused as refused:
        messages.warning(request, said_why(refused))
    else:
        said = reader_words().say(f"facts-settled-{verdict}", facts=done.settled)
        messages.success(request, said)
    return HttpResponseRedirect(reverse("outreach:review"), status=303)


@page(Act.STATE_FACTS)
def provider(request: StaffRequest, pk: int) -> HttpResponse:
    """Everything that is told of one provider, what waits, and what was told before."""
    row = _provider(pk)
    now = request.now
    sheet = sheet_now(row, comparison_on(today(now)), now)
    each = list(history(pk))
    context = {
        "provider": row,
        "lines": fact_lines(sheet, shown([pk], now)[pk], [one for one in each if not one.verdict]),
        "past": [(one, said_of_row(one)) for one in each if one.verdict],
    }
    return render(request, "outreach/provider.html", context)


@page(Act.STATE_FACTS, methods=READING_AND_SENDING)
def state(request: StaffRequest, pk: int, field: str) -> HttpResponse:
    """Propose one fact of a provider."""
    row, what = _provider(pk), compared(field)
    form = form_for(request, row, what)
    back = reverse("outreach:provider", args=[pk])
    return answer_stated(request, form, provider=row, field=what, is_own=False, back=back)


@page(Act.STATE_FACTS, methods=READING_AND_SENDING)
def end(request: StaffRequest, pk: int) -> HttpResponse:
    """Take back a fact that shows, or let one that has shown be told for no day; and say why."""
    row = Fact.objects.filter(pk=pk, verdict=Verdict.SHOWN.value, withdrawn_at__isnull=True)
    fact = row.select_related("provider").first()
    if fact is None:
        raise Http404
    shows = shown([fact.provider_id], request.now)[fact.provider_id].get(fact.field) == fact
    form = TakeBackForm(request.POST or None, initial={"for_every_day": not shows})
    if request.method == "POST" and form.is_valid():
        because = form.cleaned_data["reason"]
        ends = withdraw if form.cleaned_data["for_every_day"] else take_back
        try:
            ends(fact=pk, because=because, actor=request.actor, now=request.now)
        except FactRefused as refused:
            messages.warning(request, said_why(refused))
        else:
            messages.success(request, reader_words().say("facts-taken-back"))
        back = reverse("outreach:provider", args=[fact.provider_id])
        return HttpResponseRedirect(back, status=303)
    context = {"row": fact, "said": said_of_row(fact), "form": form, "what": "end"}
    return render(request, "outreach/reason.html", context)


@page(Act.STATE_FACTS, methods=SENDING)
def from_lists(request: StaffRequest) -> HttpResponse:
    """Propose what the municipality's list of facts says otherwise."""
    made = propose_from_lists(actor=request.actor, now=request.now)
    said = reader_words().say("facts-from-lists-made", facts=made)
    (messages.success if made else messages.info)(request, said)
    return HttpResponseRedirect(reverse("outreach:overview"), status=303)


def _provider(pk: int) -> Provider:
    row = Provider.objects.select_related("supplier").filter(pk=pk).first()
    if row is None:
        raise Http404
    return row
