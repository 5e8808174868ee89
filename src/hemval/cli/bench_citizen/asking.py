"""Requests as browsers send them, each timed from the moment that it was to come."""

import random
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

from hemval.cli.bench_citizen.connections import Answer, Connections
from hemval.cli.bench_web.place import HOST

OK, SEE_OTHER, NOT_MODIFIED = 200, 303, 304
_ANSWERS = frozenset({OK, SEE_OTHER, NOT_MODIFIED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """One request: of what, when it was to come, how long it took in seconds, how it ended.

    `spent` is what the server says that its time went to, in milliseconds, where it is asked to.
    """

    page: str
    is_step: bool
    due: float
    seconds: float
    status: int
    bytes: int
    spent: Mapping[str, float]

    @property
    def is_answered(self) -> bool:
        """Was it answered rightly?"""
        return self.status in _ANSWERS


@dataclass(slots=True)
class Window:
    """Somebody's browser: her cookies, and the address that the proxy says she has."""

    connections: Connections
    address: str = ""
    cookies: dict[str, str] = field(default_factory=dict)

    async def get(self, path: str, *, etag: str = "") -> Answer:
        """Ask for a page; with `etag` only if it is another than she has."""
        return await self._sent("GET", path, {"If-None-Match": etag} if etag else {})

    async def post(self, path: str, fields: Mapping[str, str]) -> Answer:
        """Send a form."""
        told = {**fields, "csrfmiddlewaretoken": self.cookies.get("csrftoken", "")}
        body = urlencode(told).encode("ascii")
        headers = {
            "Origin": f"https://{HOST}",
            "Content-Type": "application/x-www-form-urlencoded",
            "Content-Length": str(len(body)),
        }
        return await self._sent("POST", path, headers, body)

    async def _sent(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes = b""
    ) -> Answer:
        """As a proxy that speaks https with her hands it on."""
        cookies = [f"{name}={value}" for name, value in self.cookies.items()]
        every = {
            "Host": HOST,
            "X-Forwarded-Proto": "https",
            "X-Forwarded-For": self.address,
            "Accept-Encoding": "gzip",
            **({"Cookie": "; ".join(cookies)} if cookies else {}),
            **headers,
        }
        lines = (f"{name}: {value}" for name, value in every.items())
        answer = await self.connections.ask(
            "\r\n".join((f"{method} {path} HTTP/1.1", *lines)), body
        )
        self.cookies.update(answer.cookies)
        return answer


@dataclass(slots=True)
class Asker:
    """Times what is asked, and remembers it."""

    connections: Connections
    draws: random.Random
    timed: list[Timed] = field(default_factory=list)

    def window(self) -> Window:
        """A browser at an address of its own, of those that are set aside for measuring."""
        number = self.draws.getrandbits(17)
        address = f"198.{18 + (number >> 16)}.{number >> 8 & 255}.{number & 255}"
        return Window(connections=self.connections, address=address)

    def note(self, page: str, answer: Answer, *, is_step: bool, due: float) -> None:
        """Remember a request that has been answered by now."""
        self.timed.append(
            Timed(
                page=page,
                is_step=is_step,
                due=due,
                seconds=time.perf_counter() - due,
                status=answer.status,
                bytes=len(answer.body),
                spent=_spent(answer.headers.get("server-timing", "")),
            )
        )


def _spent(told: str) -> Mapping[str, float]:
    """The header Server-Timing: `database;dur=1.2, templates;dur=0.4`."""
    parts = (one.strip().partition(";dur=") for one in told.split(",") if one)
    return {name: float(milliseconds) for name, _, milliseconds in parts}
