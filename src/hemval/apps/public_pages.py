"""Pages that anybody may read and any cache may keep."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from functools import wraps
from typing import Any, TypeVar, cast
from urllib.parse import urlencode

from csp.decorators import csp_replace
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, QueryDict

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING
from hemval.apps.kept_pages import KeptFact, KeptPages, as_page, key_of
from hemval.core.dates.zone import at, today

View = Callable[..., HttpResponse]
Told = TypeVar("Told")
FRESH_FOR = 120
"""Seconds that a page may be shown again without asking, so that what is told anew is seen soon."""
KEPT_FOR = 300
"""Seconds that we keep a page ready ourselves, though the log tells of no change."""
LOOKS_EVERY = 0.1
"""Seconds after which the log is asked again whether anything has changed."""
KEPT = KeptPages(looks_every=LOOKS_EVERY)
"""The pages of this process."""
_OK = 200
_NO_SCRIPTS = {"script-src": ["'none'"], "connect-src": ["'none'"]}
_without_scripts = cast(Callable[[View], View], csp_replace(_NO_SCRIPTS))


class PublicRequest(HttpRequest):
    """A request as public pages are given it: `now` is when.

    `changes` is the last change that the log had told of when the page began to be made, None where
    nothing is kept; `holds_until` is how long what the page tells is so.
    """

    now: datetime
    changes: int | None
    holds_until: datetime


def public_page(
    *,
    methods: tuple[str, ...] = READING,
    fresh_for: int = FRESH_FOR,
    kept_for: int = KEPT_FOR,
    reads: tuple[str, ...] = (),
    is_kept: bool = True,
) -> Callable[[View], View]:
    """A page that is the same for everybody: no cookie is read or set, and caches may keep it.

    It is marked by its own bytes (ETag), so that who has it is told so and nothing is sent again.
    What leads elsewhere, or is not there, is kept by nobody. It is made once and kept ready until
    the log tells of a change (`kept_pages`), the day is over, or what it tells of the hour holds no
    longer (`holds_until`); and no longer than `kept_for` seconds, where it also tells of what the
    log says nothing of.

    A file of the store is large, and ready as it is: it is not kept (`is_kept`), or a few of them
    would drive out everything else.

    Of what stands behind the question mark it is given what it `reads` alone. So what others add to
    a link, or whoever wants many pages made, is the same page as without it.
    """

    def guarded(view: View) -> View:
        @wraps(view)
        def answered(request: PublicRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            _leave_out_unread(request, reads)
            if request.method not in READING:
                return _kept_by_nobody(view(request, *args, **kwargs))
            now = request.now
            key = key_of(request) if settings.KEEP_PUBLIC_PAGES and is_kept else None
            changes = KEPT.look() if settings.KEEP_PUBLIC_PAGES else None
            page = KEPT.get(key, now)
            if page is None:
                holds_until(request, min(now + timedelta(seconds=kept_for), _day_ends(now)))
                request.changes = changes
                response = view(request, *args, **kwargs)
                if response.status_code != _OK:
                    return _kept_by_nobody(response)
                page = as_page(response, now, request.holds_until)
                if changes is not None:
                    KEPT.keep(key, page, changes=changes)
            return page.answer(request, now, fresh_for=fresh_for)

        strictly = _without_scripts(answered)

        @wraps(view)
        def shown(request: PublicRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.method not in methods:
                return HttpResponseNotAllowed(methods)
            return strictly(request, *args, **kwargs)

        shown.act = Act.SIGN_IN  # type: ignore[attr-defined]
        shown.methods = methods  # type: ignore[attr-defined]
        shown.is_public = True  # type: ignore[attr-defined]
        return shown

    return guarded


def holds_until(request: PublicRequest, moment: datetime) -> None:
    """Something that the page tells is so no longer than until a moment, as who answers now."""
    before: datetime | None = getattr(request, "holds_until", None)
    request.holds_until = min(before, moment) if before else moment


def once(request: PublicRequest, name: str, work_out: Callable[[], Told]) -> Told:
    """What many pages tell alike, worked out once and let go of with those pages.

    It may rest on nothing of the request but its day.
    """
    now = request.now
    changes: int | None = getattr(request, "changes", None)
    if changes is None:
        return work_out()
    fact = KEPT.fact(name, now)
    if fact is None:
        until = min(now + timedelta(seconds=KEPT_FOR), _day_ends(now))
        fact = KeptFact(told=work_out(), made_at=now, until=until)
        KEPT.keep_fact(name, fact, changes=changes)
    holds_until(request, fact.until)
    return cast(Told, fact.told)


def _leave_out_unread(request: HttpRequest, reads: tuple[str, ...]) -> None:
    read = [(name, one) for name in reads for one in request.GET.getlist(name)]
    request.META["QUERY_STRING"] = urlencode(read)
    request.GET = QueryDict(request.META["QUERY_STRING"])


def _day_ends(now: datetime) -> datetime:
    return at(today(now) + timedelta(days=1), time())


def _kept_by_nobody(response: HttpResponse) -> HttpResponse:
    response.headers["Cache-Control"] = "no-store"
    return response
