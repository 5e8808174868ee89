"""Lists on their way out: asked for, written, fetched."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.downloads import download
from hemval.apps.said import said_why
from hemval.apps.transfers.exports.queries import exports_for
from hemval.apps.transfers.exports.services import (
    ExportRefused,
    ask_for_export,
    fetch_export,
    may_fetch,
)
from hemval.apps.transfers.exports.writing import ExportForm, ExportKind
from hemval.apps.transfers.forms import ExportListForm
from hemval.apps.transfers.models import Export

_UNFIT = 422


@page(Act.EXPORT_LISTS, methods=READING_AND_SENDING)
def exports(request: StaffRequest) -> HttpResponse:
    """Have choices or placements written out; those that were written before stand below."""
    form = ExportListForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        ask_for_export(
            kind=ExportKind(form.cleaned_data["kind"]),
            form=ExportForm(form.cleaned_data["form"]),
            only_new=form.cleaned_data["only_new"],
            actor=request.actor,
            now=request.now,
        )
        return HttpResponseRedirect(reverse("transfers:exports"), status=303)
    rows, work = exports_for(request.actor)
    context = {"form": form, "exports": rows, "work": work}
    status = _UNFIT if form.is_bound else 200
    return render(request, "transfers/exports.html", context, status=status)


@page(Act.EXPORT_LISTS)
def export_file(request: StaffRequest, pk: int) -> HttpResponse:
    """The file of a list that was written out; the log tells that it was saved."""
    made = Export.objects.filter(pk=pk, made_at__isnull=False).exclude(stored="").first()
    if made is None:
        raise Http404
    actor, now = request.actor, request.now
    if not may_fetch(made, actor):
        raise PermissionDenied
    try:
        data = fetch_export(made=made, actor=actor, now=now)
    except ExportRefused as refused:
        messages.warning(request, said_why(refused))
        return HttpResponseRedirect(reverse("transfers:exports"), status=303)
    return download(data, made.file_name)
