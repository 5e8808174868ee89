"""A provider's own page: what is told of it, what waits, and what is getting old."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.outreach.lines import fact_lines, said_of_row
from hemval.apps.outreach.models import Verdict
from hemval.apps.outreach.queries import history, sheet_now, shown
from hemval.apps.outreach.rules import comparison_on
from hemval.apps.outreach.views.stating import answer_stated, compared, form_for
from hemval.apps.providers.models import Provider
from hemval.core.dates.zone import today

_REFUSED = 10


@page(Act.STATE_OWN_FACTS)
def own(request: StaffRequest) -> HttpResponse:
    """What the public is told of us."""
    row, now = _own(request), request.now
    sheet = sheet_now(row, comparison_on(today(now)), now)
    each = list(history(row.pk))
    refused = [one for one in each if one.verdict == Verdict.REFUSED.value and one.is_own]
    context = {
        "provider": row,
        "lines": fact_lines(
            sheet, shown([row.pk], now)[row.pk], [one for one in each if not one.verdict]
        ),
        "refused": [(one, said_of_row(one)) for one in refused[:_REFUSED]],
    }
    return render(request, "outreach/own.html", context)


@page(Act.STATE_OWN_FACTS, methods=READING_AND_SENDING)
def state_own(request: StaffRequest, field: str) -> HttpResponse:
    """Propose one fact of ourselves."""
    row, what = _own(request), compared(field)
    form, back = form_for(request, row, what), reverse("outreach:own")
    return answer_stated(request, form, provider=row, field=what, is_own=True, back=back)


def _own(request: StaffRequest) -> Provider:
    row = Provider.objects.select_related("supplier").filter(pk=request.actor.provider or 0).first()
    if row is None:
        raise Http404
    return row
