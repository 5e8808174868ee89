"""Pages that are the same for everybody, kept ready by each process until what they tell changes.

Every change is an event of the log, in the same transaction, and events are numbered in the order
that they come true. So a process that reads what the log has told since it looked last knows of
every change, whichever process or machine made it. An event of a kind that is not known to leave
public pages alone lets go of them all.
"""

import gzip
import hashlib
import re
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from time import monotonic

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_cache_control, patch_vary_headers
from django.utils.http import quote_etag

from hemval.apps.audit.deeds import UNSEEN_BY_THE_PUBLIC
from hemval.apps.audit.queries import done_since, number_of_last

MOST_BYTES = 24_000_000
"""What one process keeps at most; those that nobody has asked for the longest go first."""
_MOST_OF_QUESTION = 200
"""A longer question than this is nobody's link: what it leads to is made anew each time."""
_PACKED_FROM = 500
_ACCEPTS_GZIP = re.compile(r"\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))")
_DIGEST = 32
_PACKED = "-gzip"
Key = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPage:
    """A page as it is sent: as it is, and packed for those who can unpack it.

    It says the same from when it was made until `until`, if nothing changes meanwhile.
    """

    body: bytes
    packed: bytes
    digest: str
    headers: tuple[tuple[str, str], ...]
    made_at: datetime
    until: datetime

    @property
    def size(self) -> int:
        """The bytes that it takes to keep it."""
        return len(self.body) + len(self.packed)

    def answer(self, request: HttpRequest, now: datetime, *, fresh_for: int) -> HttpResponse:
        """The page, or that whoever asks has it already; `fresh_for` seconds caches may keep it."""
        is_packed = bool(self.packed) and accepts_gzip(request)
        response = HttpResponse(self.packed if is_packed else self.body)
        for name, value in self.headers:
            response.headers[name] = value
        if is_packed:
            response.headers["Content-Encoding"] = "gzip"
        if self.packed:
            patch_vary_headers(response, ("Accept-Encoding",))
        left = int((self.until - now).total_seconds())
        patch_cache_control(response, public=True, max_age=max(0, min(fresh_for, left)))
        etag = quote_etag(self.digest + (_PACKED if is_packed else ""))
        response.headers["ETag"] = etag
        return get_conditional_response(request, etag=etag, response=response) or response


def as_page(response: HttpResponse, made_at: datetime, until: datetime) -> KeptPage:
    """A page that has just been made."""
    body = response.content
    is_text = response.headers.get("Content-Type", "").startswith(("text/", "application/json"))
    packed = gzip.compress(body, mtime=0) if is_text and len(body) >= _PACKED_FROM else b""
    return KeptPage(
        body=body,
        packed=packed if len(packed) < len(body) else b"",
        digest=hashlib.sha256(body).hexdigest()[:_DIGEST],
        headers=tuple(response.headers.items()),
        made_at=made_at,
        until=until,
    )


def accepts_gzip(request: HttpRequest) -> bool:
    """Can whoever asks unpack gzip?"""
    return bool(_ACCEPTS_GZIP.search(request.headers.get("Accept-Encoding", "")))


def key_of(request: HttpRequest) -> Key | None:
    """What a page is kept by: its address with what it reads. None for one not worth keeping."""
    if len(request.META.get("QUERY_STRING", "")) > _MOST_OF_QUESTION:
        return None
    return f"{request.scheme}://{request.get_host()}", request.get_full_path()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFact:
    """What many pages tell alike, worked out once: it is so from when it was until `until`."""

    told: object
    made_at: datetime
    until: datetime


@dataclass(slots=True)
class KeptPages:
    """What one process keeps; `most` bytes of it. Threads share it.

    The log is asked again when `looks_every` seconds have passed: one short question, which would
    else be half of what it takes to answer with a page that is ready.
    """

    most: int = MOST_BYTES
    looks_every: float = 0.0
    _pages: OrderedDict[Key, KeptPage] = field(default_factory=OrderedDict)
    _lock: Lock = field(default_factory=Lock)
    _behind: dict[str, KeptFact] = field(default_factory=dict)
    _bytes: int = 0
    _changes: int = 0
    _read_to: int | None = None
    _looked_at: float = float("-inf")

    def look(self) -> int:
        """Let go of everything if the log tells of a change; gives how many changes there were.

        The log is asked unless somebody has asked it just now.

        Ask before a page is made, and hand that number on when it is kept: one that was made while
        something changed is then not found again.
        """
        now = monotonic()
        if now - self._looked_at < self.looks_every:
            return self._changes
        read_to = self._read_to
        told = None if read_to is None else done_since(read_to)
        if told is None:
            self._heard(number_of_last(), is_changed=True)
        elif told.last != read_to:
            self._heard(told.last, is_changed=not told.deeds <= UNSEEN_BY_THE_PUBLIC)
        # Noted when it has been answered: till then whoever comes asks too, and is told no less.
        self._looked_at = now
        return self._changes

    def get(self, key: Key | None, now: datetime) -> KeptPage | None:
        """The page of an address, if it is kept and still says what is so."""
        with self._lock:
            page = self._pages.get(key) if key else None
            if key is None or page is None or not page.made_at <= now < page.until:
                return None
            self._pages.move_to_end(key)
            return page

    def keep(self, key: Key | None, page: KeptPage, *, changes: int) -> None:
        """Keep a page that was made when there had been so many changes."""
        with self._lock:
            if key is None or changes != self._changes or page.size > self.most // 4:
                return
            before = self._pages.pop(key, None)
            self._bytes += page.size - (before.size if before else 0)
            self._pages[key] = page
            while self._bytes > self.most:
                _, oldest = self._pages.popitem(last=False)
                self._bytes -= oldest.size

    def fact(self, name: str, now: datetime) -> KeptFact | None:
        """What pages tell alike, by its name, if it is kept and still so."""
        found = self._behind.get(name)
        return found if found is not None and found.made_at <= now < found.until else None

    def keep_fact(self, name: str, fact: KeptFact, *, changes: int) -> None:
        """Keep what was worked out when there had been so many changes."""
        with self._lock:
            if changes == self._changes:
                self._behind[name] = fact

    def _heard(self, to: int, *, is_changed: bool) -> None:
        """The log is read to a number; of threads that have read the same, one says so."""
        with self._lock:
            if self._read_to is not None and to <= self._read_to:
                return
            self._read_to = to
            if is_changed:
                self._changes += 1
                self._pages.clear()
                self._behind.clear()
                self._bytes = 0
