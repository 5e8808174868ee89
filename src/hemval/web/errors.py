"""What is shown when a page cannot be: to those who work here, or to citizens in their language."""

import sys

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.views import csrf, defaults

from hemval.apps.faults import is_busy
from hemval.apps.page_language import OFFICE, language_of
from hemval.web.frame import frame

_AGAIN_AFTER = "10"
"""Seconds, after which whoever asks by machine may ask again."""


def not_understood(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: what was sent cannot be read."""
    if _is_of_the_office(request):
        return defaults.bad_request(request, exception)
    return _told(request, "400", 400)


def not_allowed(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403: she may not see it."""
    if _is_of_the_office(request):
        return defaults.permission_denied(request, exception)
    return _told(request, "403", 403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: there is no such page, or nothing of which it could tell."""
    if _is_of_the_office(request):
        return defaults.page_not_found(request, exception)
    return _told(request, "404", 404)


def at_fault(request: HttpRequest) -> HttpResponse:
    """500: we have made a mistake, and the reader has not; or 503: others kept the database."""
    if is_busy(sys.exception()):
        return _told_to_wait(request)
    if _is_of_the_office(request):
        return defaults.server_error(request)
    return _told(request, "500", 500)


def stale(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: a form without the token of its page, which has mostly stood open for too long."""
    if _is_of_the_office(request):
        return csrf.csrf_failure(request, reason)
    return _told(request, "stale", 403)


def _told_to_wait(request: HttpRequest) -> HttpResponse:
    """What was only asked for may be asked for again; what was sent, she looks after first."""
    if _is_of_the_office(request):
        again = request.get_full_path() if request.method == "GET" else ""
        text = render_to_string("503.html", {"again": again})
        answer = HttpResponse(text, status=503, headers={"Cache-Control": "no-store"})
    else:
        answer = _told(request, "500", 503)
    answer.headers["Retry-After"] = _AGAIN_AFTER
    return answer


def _is_of_the_office(request: HttpRequest) -> bool:
    return request.path_info.startswith(OFFICE)


def _told(request: HttpRequest, what: str, status: int) -> HttpResponse:
    """Whom to call stands on the page too, as long as the database answers."""
    try:
        round_it = frame(request)
    except DatabaseError:
        round_it = {"language": language_of(request.path_info)}
    text = render_to_string("public/error.html", {**round_it, "what": what})
    return HttpResponse(text, status=status, headers={"Cache-Control": "no-store"})
