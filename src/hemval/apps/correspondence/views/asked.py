"""What the pages of letters have in common: the row of an address, and what is answered."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import StaffRequest
from hemval.apps.correspondence.models import Batch
from hemval.apps.downloads import download, shown
from hemval.apps.refused import Refused
from hemval.apps.said import reader_words, said_why
from hemval.texts.words import Value


def batch_asked_for(request: StaffRequest, pk: int) -> Batch:
    """The batch of an address, for whoever has all areas: it names people of any of them."""
    if request.actor.areas_for(Act.WRITE_LETTERS) is not None:
        raise PermissionDenied
    row = Batch.objects.filter(pk=pk).select_related("round").first()
    if row is None:
        raise Http404
    return row


def go_on(
    request: StaffRequest, told: str | Refused, name: str, key: str, **facts: Value
) -> HttpResponse:
    """Say what was done, or why not, and go on to a page."""
    if isinstance(told, Refused):
        messages.warning(request, said_why(told))
    else:
        messages.success(request, reader_words().say(told, **facts))
    return HttpResponseRedirect(reverse(name, args=(key,)), status=303)


def as_file(contents: bytes, name: str, *, kind: str = "", is_shown: bool = False) -> HttpResponse:
    """A file to keep or to look at, that nobody on the way keeps."""
    answer = (shown if is_shown else download)(contents, name, kind=kind)
    answer["Cache-Control"] = "no-store"
    return answer
