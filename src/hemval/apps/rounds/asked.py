"""What pages about a round have in common: the round of an address, and the way back to it."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from hemval.apps.accounts.pages import StaffRequest
from hemval.apps.refused import Refused
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import round_of
from hemval.apps.said import reader_words, said_why


def asked_for(round_key: str) -> Round:
    """The round of an address; raises Http404 where there is none."""
    row = round_of(round_key)
    if row is None:
        raise Http404
    return row


def back_to_round(request: StaffRequest, row: Round, told: str | Refused) -> HttpResponse:
    """Back to the page of a round, which says what was done, or why it was not."""
    if isinstance(told, Refused):
        messages.warning(request, said_why(told))
    else:
        messages.success(request, reader_words().say(told))
    return HttpResponseRedirect(reverse("rounds:one", args=(row.key,)), status=303)
