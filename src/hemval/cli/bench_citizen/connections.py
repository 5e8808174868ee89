"""Asking by HTTP at little cost: connections are kept open and shared, as a proxy in front does."""

import asyncio
import time
from collections import deque
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from itertools import cycle

from hemval.cli.bench_web.place import HOST

_PATIENCE = 30.0
_IDLE = 2.0
"""Seconds; the server lets go of a connection that nobody has used for five."""
_END = b"\r\n\r\n"
_LEAST = 12
NOT_ANSWERED = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back; `status` is 0 where nothing did. Names of headers are in small letters."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def location(self) -> str:
        """Where one is led to."""
        return self.headers.get("location", "").partition("#")[0]


@dataclass(slots=True)
class _Open:
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    used: float


class Connections:
    """Connections to web servers in turn; the one that has rested longest is used first."""

    def __init__(self, ports: list[int]) -> None:
        """Begin with none."""
        self._turns = cycle(ports)
        self._resting: dict[int, deque[_Open]] = {port: deque() for port in ports}

    async def ask(self, head: str, body: bytes = b"") -> Answer:
        """Send a request whose head stands without its last empty line."""
        port = next(self._turns)
        try:
            async with asyncio.timeout(_PATIENCE):
                return await self._asked(port, f"{head}\r\n\r\n".encode("latin-1") + body)
        except (OSError, TimeoutError, asyncio.IncompleteReadError, ValueError):
            return Answer(status=NOT_ANSWERED)

    async def _asked(self, port: int, sent: bytes) -> Answer:
        one = await self._taken(port)
        try:
            one.writer.write(sent)
            answer = await _read(one.reader)
        except BaseException:
            one.writer.close()
            raise
        if answer.headers.get("connection", "") == "close":
            one.writer.close()
        else:
            one.used = time.monotonic()
            self._resting[port].append(one)
        return answer

    async def _taken(self, port: int) -> _Open:
        resting = self._resting[port]
        while resting:
            one = resting.popleft()
            if time.monotonic() - one.used < _IDLE and not one.reader.at_eof():
                return one
            one.writer.close()
        reader, writer = await asyncio.open_connection(HOST, port)
        return _Open(reader, writer, time.monotonic())

    def close(self) -> None:
        """Let go of all of them."""
        for resting in self._resting.values():
            while resting:
                resting.popleft().writer.close()


async def _read(reader: asyncio.StreamReader) -> Answer:
    lines = (await reader.readuntil(_END)).decode("latin-1").split("\r\n")
    headers: dict[str, str] = {}
    cookies: dict[str, str] = {}
    for line in lines[1:]:
        name, _, value = line.partition(": ")
        if name.lower() == "set-cookie":
            cookies.update({key: one.value for key, one in SimpleCookie(value).items()})
        else:
            headers[name.lower()] = value
    length = int(headers.get("content-length", "0"))
    body = await reader.readexactly(length) if length else b""
    return Answer(status=int(lines[0][9:_LEAST]), headers=headers, cookies=cookies, body=body)
