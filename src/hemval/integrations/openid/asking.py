"""How an identity provider is asked: with little patience, and not again and again in vain.

Anybody can make us ask, before anybody knows who she is. So what a provider publishes of itself is
kept for minutes and fetched by one at a time, and a provider that does not answer is left alone for
a while: her sign-in waits, and no page of anybody else's does.
"""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPException
from threading import Lock
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from hemval.apps.accounts.identity import IdentityFault, NotIdentified

PATIENCE = 3
"""Seconds that an answer may take."""
KEPT_FOR = 600
"""Seconds that what is published is taken for true."""
ANEW_AFTER = 30
"""Seconds before it is asked for anew, though something in it is missing."""
MOST_FAILED = 3
"""So many times in a row without an answer, and nobody is asked."""
LEFT_ALONE_FOR = 30
"""Seconds until somebody is let ask again, one at a time."""
_LONGEST_ANSWER = 1_000_000
_PART = 65_536
_HERE = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    found: Mapping[str, Any]
    at: float


class Asking:
    """What is known of providers in this process; `moment` is a clock that only goes on."""

    def __init__(self, moment: Callable[[], float] = time.monotonic) -> None:
        """Begin knowing nothing."""
        self._moment = moment
        self._kept: dict[str, _Kept] = {}
        self._one_at_a_time: dict[str, Lock] = {}
        self._failed: dict[str, int] = {}
        self._again_at: dict[str, float] = {}
        self._lock = Lock()

    def published(self, address: str, *, anew: bool = False) -> Mapping[str, Any]:
        """What a provider publishes at an address; raises NotIdentified where it does not answer.

        `anew`: what is kept lacks something, so it is asked for if it is not from just now.
        """
        newest = ANEW_AFTER if anew else KEPT_FOR
        kept = self._fresh(address, newest)
        if kept is not None:
            return kept
        with self._lock:
            turn = self._one_at_a_time.setdefault(address, Lock())
        if not turn.acquire(timeout=PATIENCE):
            raise NotIdentified(IdentityFault.UNREACHABLE)
        try:
            kept = self._fresh(address, newest)
            return kept if kept is not None else self._fetched(address)
        finally:
            turn.release()

    def answer_to(
        self, address: str, told: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Mapping[str, Any]:
        """What an address answers now; raises NotIdentified where it does not, or did not lately.

        Nothing goes in the clear but within this machine.
        """
        parts = urlsplit(address)
        if parts.scheme != "https" and (parts.scheme != "http" or parts.hostname not in _HERE):
            raise NotIdentified(IdentityFault.UNREACHABLE)
        if not self._may_ask(parts.netloc):
            raise NotIdentified(IdentityFault.UNREACHABLE)
        request = Request(address, data=told, headers=dict(headers or {}))  # noqa: S310 - see above
        try:
            found = json.loads(_whole_answer(request))
        except HTTPError as refused:
            self._note(parts.netloc, answers=refused.code < HTTPStatus.INTERNAL_SERVER_ERROR)
            refused.close()
            raise NotIdentified(IdentityFault.UNREACHABLE) from None
        except (OSError, HTTPException, ValueError) as error:
            self._note(parts.netloc, answers=not isinstance(error, OSError))
            raise NotIdentified(IdentityFault.UNREACHABLE) from None
        self._note(parts.netloc, answers=True)
        if not isinstance(found, dict):
            raise NotIdentified(IdentityFault.UNREACHABLE)
        return found

    def _fresh(self, address: str, newest: float) -> Mapping[str, Any] | None:
        kept = self._kept.get(address)
        return kept.found if kept and self._moment() - kept.at < newest else None

    def _fetched(self, address: str) -> Mapping[str, Any]:
        found = self.answer_to(address)
        self._kept[address] = _Kept(found=found, at=self._moment())
        return found

    def _may_ask(self, host: str) -> bool:
        """Does it answer as far as is known; or is it time for one to try?"""
        with self._lock:
            if self._failed.get(host, 0) < MOST_FAILED:
                return True
            if self._moment() < self._again_at[host]:
                return False
            self._again_at[host] = self._moment() + LEFT_ALONE_FOR
            return True

    def _note(self, host: str, *, answers: bool) -> None:
        with self._lock:
            self._failed[host] = 0 if answers else self._failed.get(host, 0) + 1
            self._again_at[host] = self._moment() + LEFT_ALONE_FOR


class _StaysThere(HTTPRedirectHandler):
    """Follows nobody elsewhere: what is told to the provider is told to nobody else."""

    def redirect_request(self, *_: object) -> None:
        return None


def _whole_answer(request: Request) -> bytes:
    """All of an answer, if all of it comes in time: not a little now and then."""
    until, found = time.monotonic() + PATIENCE, b""
    with build_opener(_StaysThere).open(request, timeout=PATIENCE) as answer:
        while part := answer.read1(_PART):
            found += part
            if len(found) > _LONGEST_ANSWER or time.monotonic() > until:
                raise TimeoutError
    return found
