"""Does the proxy in front say from whom it passes requests on? The page of health tells."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from hemval.apps.citizens.remote_address import passed_on_for

_REMEMBERED = timedelta(hours=1)


class Nameless:
    """When a request last came by a proxy that did not say from whom."""

    def __init__(self) -> None:
        """Begin with none."""
        self._latest: datetime | None = None

    def note(self, now: datetime) -> None:
        """One has come."""
        self._latest = now

    def lately(self, now: datetime) -> bool:
        """Has one come in the last hour?"""
        return self._latest is not None and now - self._latest < _REMEMBERED


NAMELESS = Nameless()
"""Those of this process."""


class ProxyMiddleware:
    """Notes requests that a proxy passes on without X-Forwarded-For, or with too little in it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep what answers."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Look at the headers, and pass it on."""
        is_passed_on = "X-Forwarded-Proto" in request.headers
        if settings.HEMVAL.is_behind_https and is_passed_on and not passed_on_for(request):
            NAMELESS.note(request.now)  # type: ignore[attr-defined]
        return self.get_response(request)
