"""Print batches: to fetch the files, and to note that they are sent."""

from django.http import HttpResponse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import SENDING, StaffRequest, page
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.correspondence.holding import may_be_fetched
from hemval.apps.correspondence.kept_files import NotKept, batch_list, batch_pdf
from hemval.apps.correspondence.models import Batch
from hemval.apps.correspondence.services import MailRefusal, MailRefused, send_batch
from hemval.apps.correspondence.views.asked import as_file, batch_asked_for, go_on
from hemval.apps.refused import Refused


@page(Act.WRITE_LETTERS)
def pdf(request: StaffRequest, pk: int) -> HttpResponse:
    """The letters of a batch as one PDF, for the print house."""
    batch = batch_asked_for(request, pk)
    if not may_be_fetched(batch, request.now):
        return _to_round(request, batch, MailRefused(MailRefusal.HAS_CHANGED))
    try:
        contents = batch_pdf(batch)
    except NotKept:
        return _to_round(request, batch, Refused("mail-batch-not-kept"))
    _tell_log(request, batch, "pdf")
    return as_file(contents, f"tryckbunt_{batch.pk}.pdf")


@page(Act.WRITE_LETTERS)
def addresses(request: StaffRequest, pk: int) -> HttpResponse:
    """Who stands in a batch, as a list for whoever puts letters in envelopes."""
    batch = batch_asked_for(request, pk)
    if not may_be_fetched(batch, request.now):
        return _to_round(request, batch, MailRefused(MailRefusal.HAS_CHANGED))
    contents = batch_list(batch)
    _tell_log(request, batch, "list")
    return as_file(contents, f"tryckbunt_{batch.pk}.csv", kind="text/csv;charset=utf-8")


@page(Act.WRITE_LETTERS, methods=SENDING)
def sent(request: StaffRequest, pk: int) -> HttpResponse:
    """Note that a batch has gone to the post."""
    batch = batch_asked_for(request, pk)
    try:
        send_batch(
            batch=batch.pk,
            actor=request.actor,
            now=request.now,
        )
    except MailRefused as refused:
        return _to_round(request, batch, refused)
    return _to_round(request, batch, "mail-batch-noted", number=str(batch.pk))


def _to_round(
    request: StaffRequest, batch: Batch, told: str | Refused, **facts: int | str
) -> HttpResponse:
    key = batch.round.key if batch.round else ""
    return go_on(request, told, "correspondence:round", key, **facts)


def _tell_log(request: StaffRequest, batch: Batch, what: str) -> None:
    """A batch tells of everybody in it: one event, with its digest."""
    record(
        what=Deed.BATCH_READ,
        actor=request.actor,
        now=request.now,
        subject="batch",
        subject_id=batch.pk,
        contents={"file": what, "sha256": batch.sha256, "letters": batch.letters_counted},
    )
