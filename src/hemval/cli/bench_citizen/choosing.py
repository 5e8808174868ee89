"""Somebody chooses: with the code of her letter, question by question, until she has a receipt."""

import asyncio
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hemval.cli.bench_citizen.asking import OK, SEE_OTHER, Asker, Window
from hemval.cli.bench_citizen.connections import Answer

_SIGN_IN = "/jag/logga-in/"
_ADD = re.compile(rb'name="do" value="add:([^"]+)"')
_CHOOSE = re.compile(rb'href="(/jag/val/[^"]+/onskemal/1/)"')
_LOOKED = re.compile(rb'name="looked" value="([^"]+)"')
_WISHED = re.compile(rb'name="do" value="remove:([^"]+)"')
_RECEIPT = re.compile(rb"\b([0-9A-Z]{5}-[0-9A-Z]{5})\b")
_PART = re.compile(r"/val/[^/]+/([a-z-]+)/")
_NAMES = {
    "onskemal": "wishes",
    "vanta": "wait",
    "dag": "day",
    "ovrigt": "special",
    "las-igenom": "read_back",
    "kvitto": "receipt",
}
_FEW, _SEVERAL = 1, 2
_SENT_TWICE_EVERY = 20
"""One of so many presses the button that registers twice, as impatient people do."""
_MOST_STEPS = 60


class Astray(Exception):
    """A page was not what it should be; says which, and how it was answered."""


@dataclass(slots=True)
class Walk:
    """One person's way from the first page to the receipt. `rest`: seconds between two pages."""

    asker: Asker
    person: tuple[int, str, str]
    rest: float
    window: Window = field(init=False)
    wishes: list[list[str]] = field(default_factory=list)
    receipts: list[str] = field(default_factory=list)
    is_sent: bool = False
    is_done: bool = False
    astray: str = ""
    steps: int = 0

    def __post_init__(self) -> None:
        """Open a browser."""
        self.window = self.asker.window()

    async def walk(self, due: float) -> None:
        """Go all the way; where it leads astray is kept."""
        try:
            await self._walk(due)
        except Astray as lost:
            self.astray = str(lost)

    def told(self) -> Mapping[str, Any]:
        """What came of it, to be compared with what stands."""
        return {
            "client": self.person[0],
            "wishes": self.wishes,
            "receipts": self.receipts,
            "is_sent": self.is_sent,
            "is_done": self.is_done,
        }

    async def _walk(self, due: float) -> None:
        await self._get("sign_in", _SIGN_IN, due=due)
        _, code, fact = self.person
        answer = await self._post("sign_in_sent", _SIGN_IN, {"code": code, "fact": fact})
        answer = await self._get("whom", answer.location)
        if answer.status == OK:
            answer = await self._post("whom_sent", "/jag/for-vem/", {"whom": "herself"})
        page = await self._get("own", answer.location)
        path = self._found(_CHOOSE, page, "own")
        for _ in range(_MOST_STEPS):
            name = _name(path)
            page = await self._get(name, path)
            if name == "receipt":
                self.receipts = [*dict.fromkeys(map(bytes.decode, _RECEIPT.findall(page.body)))]
                self.is_done = True
                return
            path = await self._answered(name, path, page)
        raise Astray(path)

    async def _answered(self, name: str, path: str, page: Answer) -> str:
        """Answer the question of a page; gives where that leads."""
        if name == "read_back":
            return await self._register(path, self._found(_LOOKED, page, name))
        if name == "wishes":
            return await self._wished(path, page)
        fields = {"wait": {"wait": "yes"}, "day": {"day": ""}}.get(name, {"special": "?"})
        return (await self._post(f"{name}_sent", path, fields)).location

    async def _wished(self, path: str, page: Answer) -> str:
        """Add a wish or two, and go on."""
        wanted = self.asker.draws.choice((_FEW, _FEW, _SEVERAL))
        wished = [one.decode() for one in _WISHED.findall(page.body)]
        if len(wished) >= wanted or (wished and not _ADD.search(page.body)):
            self.wishes.append(wished)
            return (await self._post("wishes_sent", path, {"do": "on"})).location
        others = _ADD.findall(page.body)
        if not others:
            raise Astray(f"wishes {page.status}")
        added = self.asker.draws.choice(others).decode()
        return (await self._post("wish_added", path, {"do": f"add:{added}"})).location

    async def _register(self, path: str, looked: str) -> str:
        self.is_sent = True
        sent = [self._post("read_back_sent", path, {"looked": looked})]
        if self.asker.draws.randrange(_SENT_TWICE_EVERY) == 0:
            sent.append(self._post("read_back_sent", path, {"looked": looked}))
        answer, *_ = await asyncio.gather(*sent)
        return answer.location

    def _found(self, what: re.Pattern[bytes], page: Answer, name: str) -> str:
        found = what.search(page.body)
        if found is None:
            raise Astray(f"{name} {page.status}")
        return found[1].decode()

    async def _get(self, name: str, path: str, *, due: float | None = None) -> Answer:
        due = await self._rested(due)
        answer = await self.window.get(path)
        return self._noted(name, answer, due)

    async def _post(self, name: str, path: str, fields: Mapping[str, str]) -> Answer:
        due = await self._rested(None)
        answer = self._noted(name, await self.window.post(path, fields), due)
        if answer.status != SEE_OTHER:
            raise Astray(f"{name} {answer.status}")
        return answer

    async def _rested(self, due: float | None) -> float:
        """When the next page is to come: a while after the one before it, never exactly alike."""
        if due is None:
            due = time.perf_counter() + self.rest * self.asker.draws.uniform(0.5, 1.5)
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        return due

    def _noted(self, name: str, answer: Answer, due: float) -> Answer:
        self.steps += 1
        self.asker.note(name, answer, is_step=True, due=due)
        if answer.status not in {OK, SEE_OTHER}:
            raise Astray(f"{name} {answer.status}")
        return answer


def _name(path: str) -> str:
    part = _PART.search(path)
    if part is None or part[1] not in _NAMES:
        raise Astray(path)
    return _NAMES[part[1]]
