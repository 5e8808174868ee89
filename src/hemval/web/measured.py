"""How many requests each page has had, how they ended and how long they took.

The counts lie in memory that the processes of one server share, so that whichever of them is asked
tells of them all.
"""

import logging
import multiprocessing
import time
from collections.abc import Callable, Iterator

from django.http import HttpRequest, HttpResponse
from django.urls import URLResolver

UP_TO = (50, 150, 400, 1000, 5000)
"""Milliseconds: a request is counted under the first that it did not pass."""
_CLASSES = (2, 3, 4, 5)
_ROOM = 512
_WIDTH = len(_CLASSES) + len(UP_TO) + 2
_BUCKETS = len(_CLASSES)
_SUM = _WIDTH - 1
_REFUSED = 400


class Counts:
    """Counts of requests by page, shared by processes that are forked after it was made."""

    def __init__(self) -> None:
        """Begin at nought."""
        self._lock = multiprocessing.Lock()
        self._cells = multiprocessing.RawArray("Q", _ROOM * _WIDTH)
        self._pages: dict[str, int] = {}

    def know(self, pages: tuple[str, ...]) -> None:
        """Make room for pages by name, in one order for all processes."""
        if not self._pages:
            self._pages = {page: row for row, page in enumerate(sorted(set(pages))[: _ROOM - 1], 1)}

    def add(self, page: str, status: int, milliseconds: int) -> None:
        """Count one request; a page that is not known is counted as none."""
        at = self._pages.get(page, 0) * _WIDTH
        kind = min(max(status // 100, _CLASSES[0]), _CLASSES[-1]) - _CLASSES[0]
        bucket = next((n for n, most in enumerate(UP_TO) if milliseconds <= most), len(UP_TO))
        with self._lock:
            self._cells[at + kind] += 1
            self._cells[at + _BUCKETS + bucket] += 1
            self._cells[at + _SUM] += milliseconds

    def told(self) -> Iterator[str]:
        """Lines of the counts, as Prometheus reads them; pages that nobody asked for are left."""
        for page, cells in self._rows():
            for kind, number in zip(_CLASSES, cells, strict=False):
                yield f'hemval_requests_total{{page="{page}",status="{kind}xx"}} {number}'
        for page, cells in self._rows():
            so_far = 0
            name = "hemval_request_seconds"
            for most, number in zip((*UP_TO, None), cells[_BUCKETS:_SUM], strict=True):
                so_far += number
                until = most / 1000 if most else "+Inf"
                yield f'{name}_bucket{{page="{page}",le="{until}"}} {so_far}'
            yield f'{name}_sum{{page="{page}"}} {cells[_SUM] / 1000}'
            yield f'{name}_count{{page="{page}"}} {so_far}'

    def _rows(self) -> Iterator[tuple[str, list[int]]]:
        for page, row in {"": 0, **self._pages}.items():
            cells = self._cells[row * _WIDTH : (row + 1) * _WIDTH]
            if any(cells):
                yield page, cells


log = logging.getLogger("hemval.requests")
COUNTS = Counts()
"""The counts of this server."""


def page_names(resolver: URLResolver, space: str = "") -> Iterator[str]:
    """The names of all pages, with the space that each is in."""
    for one in resolver.url_patterns:
        if isinstance(one, URLResolver):
            yield from page_names(one, f"{space}{one.namespace}:" if one.namespace else space)
        else:
            yield f"{space}{one.name}"


def page_of(request: HttpRequest) -> str:
    """The name of the page that a request found; never its address, which somebody typed."""
    found = request.resolver_match
    return found.view_name if found else ""


class MeasuringMiddleware:
    """Counts each request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep what answers."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, count, and write a line of it."""
        begun = time.monotonic()
        response = self.get_response(request)
        took = round(1000 * (time.monotonic() - begun))
        page = page_of(request)
        COUNTS.add(page, response.status_code, took)
        if page or response.status_code >= _REFUSED:
            facts = {"page": page, "method": request.method, "status": response.status_code}
            log.info("request", extra={**facts, "milliseconds": took})
        return response
