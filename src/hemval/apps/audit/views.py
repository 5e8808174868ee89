"""Pages of the log."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, SENDING, StaffRequest, page
from hemval.apps.audit import reviewing
from hemval.apps.audit.forms import LogForm, ReviewForm, VerdictForm
from hemval.apps.audit.models import Review
from hemval.apps.audit.queries import log_page
from hemval.apps.said import said


@page(Act.READ_LOG)
def log(request: StaffRequest) -> HttpResponse:
    """What has been done and read, the newest first, as far as it names no person."""
    form = LogForm(request.GET, language="sv")
    sought = form.sought()
    found = log_page(sought, request.actor)
    asked = {name: value for name, value in request.GET.items() if value and name != "before"}
    older = urlencode({**asked, "before": found.more_before}) if found.more_before else ""
    newest = f"?{urlencode(asked)}" if sought.before else ""
    context = {"form": form, "lines": found.lines, "older": older, "newest": newest}
    return render(request, "audit/log.html", context)


@page(Act.REVIEW_LOG, methods=READING_AND_SENDING)
def reviews(request: StaffRequest) -> HttpResponse:
    """The reviews so far, and a new one."""
    form = ReviewForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        begun = reviewing.begin(actor=request.actor, now=request.now, **form.cleaned_data)
        return HttpResponseRedirect(reverse("audit:review", args=(begun.pk,)), status=303)
    return render(request, "audit/reviews.html", {"form": form, "reviews": reviewing.reviews()})


@page(Act.REVIEW_LOG)
def review(request: StaffRequest, pk: int) -> HttpResponse:
    """One review: what was drawn, and what was found."""
    row = get_object_or_404(Review, pk=pk)
    events = reviewing.looked(row, request.actor)
    left = sum(not one.verdict for one in events)
    return render(request, "audit/review.html", {"review": row, "events": events, "left": left})


@page(Act.REVIEW_LOG, methods=SENDING)
def judge(request: StaffRequest, pk: int, number: int) -> HttpResponse:
    """Keep what was found at one event."""
    form = VerdictForm(request.POST)
    if not form.is_valid() or not reviewing.judge(
        review=pk,
        number=number,
        actor=request.actor,
        now=request.now,
        **form.cleaned_data,
    ):
        raise Http404
    messages.success(request, said("audit-review-noted"))
    return HttpResponseRedirect(f"{reverse('audit:review', args=(pk,))}#e{number}", status=303)
