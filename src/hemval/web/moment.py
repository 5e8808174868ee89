"""What time it is for a request: asked once, and passed on to whatever needs it."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from hemval import clock


class MomentMiddleware:
    """Gives each request `now`, this moment in Swedish time."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep what answers."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Ask the clock once."""
        request.now = clock.now()  # type: ignore[attr-defined]
        return self.get_response(request)
