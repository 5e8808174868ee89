"""Where a request comes from, to count tries by; it is kept by its keyed digest alone."""

from django.conf import settings
from django.http import HttpRequest


def place_of(request: HttpRequest) -> str:
    """The address that a request comes from.

    Behind https there is a proxy, which adds whom it was asked by last; what stands before that
    anybody may have written.
    """
    if settings.HEMVAL.is_behind_https:
        *_, last = request.headers.get("X-Forwarded-For", "").split(",")
        if last.strip():
            return last.strip()
    return str(request.META.get("REMOTE_ADDR", ""))
