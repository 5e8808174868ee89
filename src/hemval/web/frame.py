"""What stands round every page: whose it is, where one can go, in which language."""

from typing import Any, cast

from django.http import HttpRequest

from hemval.apps.accounts.acts import Act
from hemval.apps.page_language import OFFICE, language_of
from hemval.apps.public.frame import frame_of
from hemval.apps.public_pages import PublicRequest
from hemval.web.navigation import places


def frame(request: HttpRequest) -> dict[str, Any]:
    """The facts of the frame: that of the office, or that of citizens' pages."""
    if request.path_info.startswith(OFFICE):
        return _of_the_office(request)
    language = language_of(request.path_info)
    return {"language": language, "frame": frame_of(cast(PublicRequest, request))}


def _of_the_office(request: HttpRequest) -> dict[str, Any]:
    actor = getattr(request, "actor", None)
    signed_in = actor if actor else None
    return {
        "language": "sv",
        "actor": signed_in,
        "places": places(signed_in, request.path) if signed_in else (),
        "may_search": bool(signed_in and signed_in.may(Act.READ_CLIENTS)),
    }
