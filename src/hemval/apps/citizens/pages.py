"""Pages of whoever has signed in as a citizen: nobody else comes in, and each read is logged."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseNotAllowed,
    HttpResponseRedirect,
)
from django.shortcuts import render

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.identity import citizen_identity_provider
from hemval.apps.accounts.pages import READING
from hemval.apps.citizens.models import Visit
from hemval.apps.citizens.own_page import OwnRound, own_rounds
from hemval.apps.citizens.services.visiting import end_visit, note_read, seen
from hemval.apps.citizens.visits import LONGEST, is_under_way, may_still_act, visit_of
from hemval.apps.clients.models import Client
from hemval.apps.page_language import address, language_of
from hemval.apps.rounds.asked import asked_for
from hemval.apps.rounds.models import Round

COOKIE = "hemval-jag"
COOKIE_PATH = "/jag/"
_OK, _FORBIDDEN = 200, 403
View = Callable[..., HttpResponse]
Keeps = Callable[..., None]


class CitizenRequest(HttpRequest):
    """A request as pages for citizens are given it: `visit` is who asks, for whom."""

    now: datetime
    visit: Visit


def citizen_page(
    page: str,
    *,
    methods: tuple[str, ...] = READING,
    keeps: Keeps | None = None,
    needs_identity: bool = False,
) -> Callable[[View], View]:
    """A page about one person, for herself or one who acts for her; the log tells who read.

    `page` is its name in the log. `needs_identity`: the code of a letter is not enough, for it is
    about more than the letter's round; she is told so, and whom to call. Whoever has done nothing
    for too long signs in again: what she then sends is kept by `keeps`, so that nothing typed is
    lost, and nothing is told.
    """

    def guarded(view: View) -> View:
        @wraps(view)
        def about_somebody(request: CitizenRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.visit.subject_id is None:
                return to(request, "citizens:whom")
            if needs_identity and request.visit.is_by_letter:
                told = {"has_identity": citizen_identity_provider() is not None}
                return render(request, "citizens/needs_identity.html", told, status=_FORBIDDEN)
            response = view(request, *args, **kwargs)
            if response.status_code == _OK:
                note_read(request.visit, page, request.now)
            return response

        return signed_in_page(methods=methods, keeps=keeps)(about_somebody)

    return guarded


def signed_in_page(
    *, methods: tuple[str, ...] = READING, keeps: Keeps | None = None
) -> Callable[[View], View]:
    """A page for whoever has signed in, though nobody is said yet whom it is about."""

    def guarded(view: View) -> View:
        @wraps(view)
        def let_in(request: CitizenRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.method not in methods:
                return HttpResponseNotAllowed(methods)
            visit = visit_here(request)
            if visit is None or visit.ended_at is not None:
                return to(request, "citizens:sign_in")
            if not is_under_way(visit, request.now):
                is_sent = request.method == "POST"
                if keeps and is_sent and may_still_act(visit, request.now):
                    request.visit = visit
                    keeps(request, *args, **kwargs)
                end_visit(visit=visit, now=request.now)
                return to(request, "citizens:sign_in", "?slut=1")
            request.visit = visit
            seen(visit, request.now)
            return view(request, *args, **kwargs)

        let_in.act = Act.SIGN_IN  # type: ignore[attr-defined]
        let_in.methods = methods  # type: ignore[attr-defined]
        return let_in

    return guarded


def subject(request: CitizenRequest) -> Client:
    """Whom a page is about; raises LookupError where nobody is said."""
    if request.visit.subject is None:
        raise LookupError
    return request.visit.subject


def round_here(request: CitizenRequest, round_key: str) -> Round:
    """The round of an address; by the code of a letter there is none but the letter's."""
    row = asked_for(round_key)
    if not request.visit.reaches(row.pk):
        raise Http404
    return row


def round_of_hers(request: CitizenRequest, round_key: str) -> OwnRound:
    """The round of an address, if it concerns her; to anybody else it is not there."""
    row = round_here(request, round_key)
    found = own_rounds(request.visit, subject(request), request.now, only=row)
    if not found:
        raise Http404
    return found[0]


def visit_here(request: HttpRequest) -> Visit | None:
    """The visit that the browser has a token of, whether it has run out or not."""
    token = request.COOKIES.get(COOKIE, "")
    return visit_of(token) if token else None


def to(request: HttpRequest, name: str, rest: str = "", **kwargs: object) -> HttpResponseRedirect:
    """Lead on to a page for citizens, in the language of this one."""
    url = address(language_of(request.path_info), name, **kwargs)
    return HttpResponseRedirect(url + rest, status=303)


def keep_token(response: HttpResponseBase, token: str) -> None:
    """Give the browser the token of a visit; it is sent to pages for citizens and nowhere else."""
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(LONGEST.total_seconds()),
        path=COOKIE_PATH,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def forget_token(response: HttpResponseBase) -> None:
    """Let the browser forget it, and that there were forms: no cookie of ours is left."""
    response.delete_cookie(COOKIE, path=COOKIE_PATH, samesite="Lax")
    response.delete_cookie(settings.CSRF_COOKIE_NAME, samesite="Lax")
