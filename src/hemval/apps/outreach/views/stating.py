"""Proposing one fact: the same form for the office and for providers."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from hemval.apps.accounts.pages import StaffRequest
from hemval.apps.outreach.forms.facts import FactForm, filled_as
from hemval.apps.outreach.lines import said_of_row
from hemval.apps.outreach.queries import shown
from hemval.apps.outreach.services.facts import FactUnfit, propose
from hemval.apps.outreach.stated import stated_of
from hemval.apps.providers.models import Provider
from hemval.apps.said import reader_words, said_why
from hemval.core.comparison.fields import FORMS, Compared
from hemval.core.comparison.stated import Unfit


def compared(field: str) -> Compared:
    """The fact that an address names; one that is stated, or there is no such page."""
    if field not in {one.value for one in FORMS}:
        raise Http404
    return Compared(field)


def form_for(request: StaffRequest, provider: Provider, field: Compared) -> FactForm:
    """The form, with what shows now in it."""
    row = shown([provider.pk], request.now)[provider.pk].get(field.value)
    initial = filled_as(stated_of(row)) if row else {}
    return FactForm(request.POST or None, field=field, initial=initial)


def answer_stated(
    request: StaffRequest,
    form: FactForm,
    *,
    provider: Provider,
    field: Compared,
    is_own: bool,
    back: str,
) -> HttpResponse:
    """Take what was filled in, or show the form with what is wrong."""
    if request.method == "POST" and form.is_valid():
        try:
            propose(
                provider=provider.pk,
                stated=form.stated(),
                is_own=is_own,
                actor=request.actor,
                now=request.now,
            )
        except FactUnfit as unfit:
            form.cannot_take(Unfit(unfit.why), said_why(unfit))
        else:
            messages.success(request, reader_words().say("facts-proposed"))
            return HttpResponseRedirect(back, status=303)
    row = shown([provider.pk], request.now)[provider.pk].get(field.value)
    context = {
        "provider": provider,
        "field": field,
        "form": form,
        "now": said_of_row(row) if row else None,
        "back": back,
    }
    return render(request, "outreach/state.html", context)
