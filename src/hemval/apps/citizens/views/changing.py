"""To change provider from her own page: whom to, from when, and then it is done."""

from datetime import timedelta

from django.http import Http404, HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.pages import READING, READING_AND_SENDING
from hemval.apps.asked_numbers import number
from hemval.apps.citizens.own_page import own_rounds
from hemval.apps.citizens.pages import CitizenRequest, citizen_page, subject, to
from hemval.apps.citizens.services.changing import (
    MayChange,
    change_on_web,
    may_change,
    planned_on_web,
    why_not_on_web,
)
from hemval.apps.placements.services.changing import ChangeRefused, PlannedChange

_ONE_DAY = timedelta(days=1)


@citizen_page("citizens:changes", methods=READING, needs_identity=True)
def changes(request: CitizenRequest) -> HttpResponse:
    """What she may change, or why she is to talk to us instead."""
    return render(request, "citizens/changes.html", {"each": _each(request)})


@citizen_page("citizens:change", methods=READING_AND_SENDING, needs_identity=True)
def change(request: CitizenRequest, nth: str) -> HttpResponse:
    """Whom to; then from which day, shown before it is done."""
    one = _nth(request, nth)
    if one.why_not is not None and one.made is None:
        return to(request, "citizens:changes")
    if request.method != "POST":
        return _asked(request, one, nth)
    wanted = number(request.POST.get("provider", ""))
    known = one.made.placement.provider_id if one.made else None
    if wanted is None or wanted not in {known, *(each.pk for each in one.others)}:
        return _asked(request, one, nth, fault="missing")
    try:
        if one.made is None:
            found = planned_on_web(request.visit, one, wanted, request.now)
            if request.POST.get("shown") != found.dates.starts.isoformat():
                return _asked(request, one, nth, shown=found)
        change_on_web(request.visit, one, wanted, request.now)
    except ChangeRefused as refused:
        return _asked(request, one, nth, fault=why_not_on_web(refused))
    return to(request, "citizens:changed", nth=nth)


@citizen_page("citizens:changed", methods=READING, needs_identity=True)
def changed(request: CitizenRequest, nth: str) -> HttpResponse:
    """The receipt: who helps her through which day, and who from when."""
    one = _nth(request, nth)
    if one.made is None:
        raise Http404
    last = one.made.placement.starts - _ONE_DAY
    return render(request, "citizens/changed.html", {"one": one, "last": last})


def _each(request: CitizenRequest) -> tuple[MayChange, ...]:
    her, now = subject(request), request.now
    return may_change(request.visit, her, own_rounds(request.visit, her, now), now)


def _nth(request: CitizenRequest, nth: str) -> MayChange:
    """One of what somebody performs for her, counted from 1; there are no others."""
    place, each = number(nth), _each(request)
    if place is None or not 1 <= place <= len(each):
        raise Http404
    return each[place - 1]


def _asked(
    request: CitizenRequest,
    one: MayChange,
    nth: str,
    *,
    shown: PlannedChange | None = None,
    fault: str = "",
) -> HttpResponse:
    context = {"one": one, "nth": nth, "shown": shown, "fault": fault}
    return render(request, "citizens/change.html", context)
