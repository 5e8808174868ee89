"""The office's own application, which tells what the time of each request went to.

A thread looks a thousand times a second at what the one that answers is doing, and each answer has
the shares in `Server-Timing`. One process with one thread: what it tells is of one request at a
time, with nothing else to wait for.
"""

import sys
import threading
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from types import FrameType
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment

from hemval.apps import public_pages
from hemval.apps.kept_pages import KeptPages
from hemval.cli.bench_citizen.reading import ANEW
from hemval.web.wsgi import application as office

_EVERY = 0.001
_TURN = 0.0002
"""Seconds that one thread may keep Python to itself while another waits."""
_PARTS: Sequence[tuple[str, tuple[str, ...]]] = (
    ("database", ("/django/db/backends/", "/psycopg", "/sqlite3/")),
    ("rows", ("/django/db/",)),
    (
        "hashing",
        ("/hashlib.py", "/hmac.py", "/cryptography/", "/sealed_numbers.py", "/audit/chain.py"),
    ),
    ("templates", ("/django/template/", "/templatetags/", "/hemval/texts/", "/fluent")),
    ("rules", ("/hemval/core/",)),
)
"""What a place in the code belongs to; of several the innermost that is named here says."""
_OTHER = "other"


class Sampler:
    """Counts what one thread is in the middle of, while it answers."""

    def __init__(self) -> None:
        """Look at nobody yet."""
        self._thread: int | None = None
        self._seen: Counter[str] = Counter()
        self._looks: threading.Thread | None = None

    def begin(self) -> None:
        """Look at the thread that asks for it."""
        if self._looks is None:
            sys.setswitchinterval(_TURN)
            self._looks = threading.Thread(target=self._look, daemon=True)
            self._looks.start()
        self._seen = Counter()
        self._thread = threading.get_ident()

    def end(self) -> dict[str, float]:
        """Look no more; gives the share of each part."""
        self._thread = None
        total = sum(self._seen.values())
        return {part: number / total for part, number in self._seen.items()}

    def _look(self) -> None:
        while True:
            time.sleep(_EVERY)
            thread = self._thread
            frame = sys._current_frames().get(thread) if thread is not None else None
            if frame is not None:
                self._seen[part_of(frame)] += 1


def part_of(frame: FrameType | None) -> str:
    """What a thread is in the middle of."""
    while frame is not None:
        file = frame.f_code.co_filename
        for part, places in _PARTS:
            if any(place in file for place in places):
                return part
        frame = frame.f_back
    return _OTHER


SAMPLER = Sampler()


def application(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """Answer as the office does, and tell what it took; what is asked anew is made anew."""
    if ANEW in environ.get("QUERY_STRING", ""):
        public_pages.KEPT = KeptPages(looks_every=public_pages.LOOKS_EVERY)
    begun = time.perf_counter()
    SAMPLER.begin()

    def start(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
        shares, took = SAMPLER.end(), (time.perf_counter() - begun) * 1000
        told = ", ".join(f"{part};dur={took * share:.3f}" for part, share in shares.items())
        return start_response(status, [*headers, ("Server-Timing", told)], *more)

    return office(environ, start)
