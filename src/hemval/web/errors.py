"""What is shown when a page cannot be: to those who work here, or to citizens in their language."""

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.views import csrf, defaults

from hemval.apps.page_language import OFFICE, language_of
from hemval.web.frame import frame


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
    """500: we have made a mistake, and the reader has not."""
    if _is_of_the_office(request):
        return defaults.server_error(request)
    return _told(request, "500", 500)


def stale(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: a form without the token of its page, which has mostly stood open for too long."""
    if _is_of_the_office(request):
        return csrf.csrf_failure(request, reason)
    return _told(request, "stale", 403)


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
