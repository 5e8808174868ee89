"""Who makes a request, and what she may do today."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from hemval.apps.accounts.actor import Actor, actor_of
from hemval.apps.accounts.models import User
from hemval.core.dates.zone import today


class ActorMiddleware:
    """Gives each request `actor`: None where nobody is signed in."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep what answers."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Look up roles only when somebody asks."""
        request.actor = SimpleLazyObject(lambda: _actor(request))  # type: ignore[attr-defined]
        return self.get_response(request)


def _actor(request: HttpRequest) -> Actor | None:
    user = request.user
    if not isinstance(user, User):
        return None
    return actor_of(user, today(request.now))  # type: ignore[attr-defined]
