"""What stands round every page: whose it is, where one can go, in which language."""

from typing import Any

from django.http import HttpRequest

from hemval.apps.accounts.acts import Act
from hemval.web.navigation import places


def frame(request: HttpRequest) -> dict[str, Any]:
    """The facts of the frame."""
    actor = getattr(request, "actor", None)
    signed_in = actor if actor else None
    return {
        "language": "sv",
        "actor": signed_in,
        "places": places(signed_in, request.path) if signed_in else (),
        "may_search": bool(signed_in and signed_in.may(Act.READ_CLIENTS)),
    }
