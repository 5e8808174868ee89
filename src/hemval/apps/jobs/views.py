"""What is going on behind the pages, and to stop it."""

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import SENDING, StaffRequest, page
from hemval.apps.jobs import queries, services


@page(Act.SEE_JOBS)
def jobs(request: StaffRequest) -> HttpResponse:
    """The work that was asked for last."""
    return render(request, "jobs/list.html", {"jobs": queries.latest()})


@page(Act.SEE_JOBS)
def job(request: StaffRequest, pk: int) -> HttpResponse:
    """How far one piece of work has come; the page loads itself anew until it has ended."""
    progress = queries.progress(pk)
    if progress is None:
        raise Http404
    return render(request, "jobs/job.html", {"progress": progress})


@page(Act.SEE_JOBS, methods=SENDING)
def stop(request: StaffRequest, pk: int) -> HttpResponse:
    """Ask it to stop; what has ended meanwhile has ended."""
    if queries.progress(pk) is None:
        raise Http404
    services.stop(job=pk, actor=request.actor, now=request.now)
    return HttpResponseRedirect(reverse("jobs:progress", args=(pk,)), status=303)
