"""To open one client: the log tells who read of her, and of a protected one why."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.http import Http404, HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import StaffRequest
from hemval.apps.accounts.sessions import keep_typed
from hemval.apps.audit.services import read
from hemval.apps.clients.forms import ReasonForm
from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import in_areas, kept_apart_among, readable

_KEPT = "opened"
HOLDS = timedelta(minutes=30)
"""So long she need not give the same reason again; each page that she reads is logged with it."""


def open_with(request: StaffRequest, clients: Iterable[int], reason: str) -> None:
    """Remember, in her session, why somebody opened some clients."""
    now: datetime = request.now
    until = (now + HOLDS).isoformat()
    kept = dict(request.session.get(_KEPT, {}))
    kept |= {str(client): [reason, until] for client in clients}
    request.session[_KEPT] = kept


def reason_for(request: StaffRequest, client: int) -> str:
    """The reason that she has given for reading of a client, empty where none holds."""
    now: datetime = request.now
    reason, until = request.session.get(_KEPT, {}).get(str(client), ("", ""))
    return reason if until and datetime.fromisoformat(until) > now else ""


def open_client(request: StaffRequest, pk: int, *, page: str, act: Act) -> Client | HttpResponse:
    """A client whom the reader may read and do `act` for; the log tells that she read.

    Else what to answer her. Her areas are asked of the act, too: one who reads everywhere in one
    role does not carry what she may do in another beyond the areas of that one.

    For a protected person she is asked for a reason first; what she had typed when an earlier one
    had lapsed is kept, and she may send it again. Raises Http404 for whomever she may not read of,
    as where there is nobody: whoever asks must not learn who there is.
    """
    actor, now = request.actor, request.now
    rows = Client.objects.select_related("area", "household").filter(in_areas(actor, act), pk=pk)
    row = readable(rows, actor).first()
    if row is None:
        raise Http404
    is_apart = bool(kept_apart_among([pk]))
    reason = reason_for(request, pk) if is_apart else ""
    if is_apart and not reason:
        if request.method == "POST":
            keep_typed(request)
        back = request.path if request.method == "GET" else ""
        return render(
            request, "clients/reason.html", {"form": ReasonForm(), "pk": pk, "back": back}
        )
    read(actor=actor, now=now, client=pk, page=page, reason=reason, protected=is_apart)
    return row
