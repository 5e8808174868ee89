"""Pages that anybody may read and any cache may keep."""

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from csp.decorators import csp_replace
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import quote_etag

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING

View = Callable[..., HttpResponse]
FRESH_FOR = 120
"""Seconds that a page may be shown again without asking, so that what is told anew is seen soon."""
_OK = 200
_NO_SCRIPTS = {"script-src": ["'none'"], "connect-src": ["'none'"]}


def public_page(
    *, methods: tuple[str, ...] = READING, fresh_for: int = FRESH_FOR
) -> Callable[[View], View]:
    """A page that is the same for everybody: no cookie is read or set, and caches may keep it.

    It is marked by its own bytes (ETag), so that who has it is told so and nothing is sent again.
    What leads elsewhere, or is not there, is kept by nobody.
    """

    def guarded(view: View) -> View:
        strictly = cast(View, csp_replace(_NO_SCRIPTS)(view))

        @wraps(view)
        def shown(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.method not in methods:
                return HttpResponseNotAllowed(methods)
            response = strictly(request, *args, **kwargs)
            if response.status_code != _OK or request.method not in READING:
                response.headers["Cache-Control"] = "no-store"
                return response
            return _kept(request, response, fresh_for)

        shown.act = Act.SIGN_IN  # type: ignore[attr-defined]
        shown.methods = methods  # type: ignore[attr-defined]
        return shown

    return guarded


def _kept(request: HttpRequest, response: HttpResponse, fresh_for: int) -> HttpResponse:
    patch_cache_control(response, public=True, max_age=fresh_for)
    etag = quote_etag(hashlib.sha256(response.content).hexdigest()[:32])
    response.headers["ETag"] = etag
    return get_conditional_response(request, etag=etag, response=response) or response
