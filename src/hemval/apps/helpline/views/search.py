"""To find somebody. What is typed is sent as a form, so that no address and no log holds it."""

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.opened import open_with
from hemval.apps.clients.queries import kept_apart_among, line_of
from hemval.apps.helpline.finding import Found, find
from hemval.apps.helpline.forms import SearchForm


@page(Act.READ_CLIENTS, methods=READING_AND_SENDING)
def search(request: StaffRequest) -> HttpResponse:
    """Find a client by what she says; one that a number or a code points out is opened at once."""
    actor = request.actor
    is_named = actor.may(Act.READ_PROTECTED)
    form = SearchForm(request.POST or None, with_reason=is_named)
    if request.method != "POST" or not form.is_valid():
        return render(request, "helpline/search.html", {"form": form})
    reason = form.cleaned_data.get("reason", "").strip()
    found = find(form.cleaned_data["words"], actor, with_protected=bool(reason))
    if found.clients:
        _tell_log(request, found, reason)
    if reason:
        open_with(request, kept_apart_among([one.pk for one in found.clients]), reason)
    if found.only is not None:
        hers = reverse("clients:one", args=[found.only.pk])
        # By the keyboard one goes on from what the page tells, not from the top of it.
        return HttpResponseRedirect(f"{hers}#content", status=303)
    shown = [line_of(one) for one in found.clients]
    has_areas = any(line.area for line in shown)
    context = {"form": form, "found": found, "lines": shown, "has_areas": has_areas}
    return render(request, "helpline/search.html", context)


def _tell_log(request: StaffRequest, found: Found, reason: str) -> None:
    """Whom she was shown; never what was typed, which may be a number."""
    shown = {"by": found.by.value, "clients": [one.pk for one in found.clients]}
    record(
        what=Deed.CLIENTS_SEARCHED,
        actor=request.actor,
        now=request.now,
        subject="page",
        subject_id="clients:search",
        contents={**shown, "reason": reason} if reason else shown,
    )
