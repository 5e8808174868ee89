"""Every page says which act it does; whoever may not do it does not come in."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.urls import reverse

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act

View = Callable[..., HttpResponse]
READING = ("GET", "HEAD")
READING_AND_SENDING = ("GET", "HEAD", "POST")
SENDING = ("POST",)


class StaffRequest(HttpRequest):
    """A request as views are given it: `actor` is who asks (nobody, on an open page), `now` when.

    Two of our own middlewares note them; see `hemval.web`.
    """

    actor: Actor
    now: datetime


def page(act: Act, *, methods: tuple[str, ...] = READING) -> Callable[[View], View]:
    """Let in those who may do `act`, by the methods named.

    Whoever is not signed in is asked to; whoever may not gets 403 and nothing else is looked up.
    The view carries `act` and `methods`, so that the whole matrix can be walked.
    """

    def guarded(view: View) -> View:
        @wraps(view)
        def let_in(request: StaffRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.method not in methods:
                return HttpResponseNotAllowed(methods)
            actor = request.actor
            if not actor:
                is_read = request.method in READING
                return redirect_to_login(request.get_full_path() if is_read else reverse("start"))
            if not actor.may(act):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        let_in.act = act  # type: ignore[attr-defined]
        let_in.methods = methods  # type: ignore[attr-defined]
        return let_in

    return guarded


def open_page(*, methods: tuple[str, ...] = READING) -> Callable[[View], View]:
    """A page for anybody, signed in or not: to sign in, and little else."""

    def guarded(view: View) -> View:
        @wraps(view)
        def let_in(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.method not in methods:
                return HttpResponseNotAllowed(methods)
            return view(request, *args, **kwargs)

        let_in.act = Act.SIGN_IN  # type: ignore[attr-defined]
        let_in.methods = methods  # type: ignore[attr-defined]
        return let_in

    return guarded
