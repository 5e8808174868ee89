"""Asking for one page of the mix, in the browser of whoever has its role, and timing it."""

import random
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from hemval.apps.accounts.acts import Role
from hemval.cli.bench_web.browser import SEE_OTHER, Answer, Browser
from hemval.cli.bench_web.mix import Draw, Page, Targets
from hemval.cli.bench_web.staff import REVIEWER, Colleague

SENT = "_sent"
"""After the name of a page: its form, filled in."""
_FIELD = re.compile(r'<input[^>]*?name="(?P<name>[^"]+)"[^>]*?value="(?P<value>[^"]*)"')
_WISH = re.compile(
    r'<select[^>]*name="(?P<name>[^"]+_wish_1)".*?<option\svalue="(?P<value>[^"]+)"', re.DOTALL
)
_WRITTEN = ("day", "clock", "other_name", "other_phone")


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """One request: of what, how long it took in seconds, and whether it was answered rightly."""

    page: str
    seconds: float
    status: int
    is_answered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """Everybody's browsers, and what they may ask of."""

    browsers: Mapping[Role, Browser]
    targets: Targets

    def ask(self, page: Page, seed: int, since: float | None = None) -> Iterator[Timed]:
        """Ask for a page of what the seed draws; a form that is filled in is timed by itself.

        `since`: when it was to be asked for, where that may have been a while ago.
        """
        draw = Draw(targets=self.targets, random=random.Random(seed))  # noqa: S311 - no secret
        browser, path = self.browsers[page.role], page.path(draw)
        if page.fields is None:
            answer, timed = _timed(page.name, lambda: browser.get(path), since)
        else:
            fields = page.fields(draw)
            answer, timed = _timed(page.name, lambda: browser.post(path, fields), since)
        yield timed
        if page.is_filled_in and answer is not None:
            choice = _choice(answer)
            answer, timed = _timed(page.name + SENT, lambda: browser.post(path, choice), None)
            is_taken = answer is not None and answer.status == SEE_OTHER
            yield timed if is_taken else _not_answered(timed)


def signed_in(staff: Iterable[Colleague], port: int, now: datetime) -> dict[Role, Browser]:
    """A browser for each role, in which somebody who has it is signed in; of providers the first.

    Raises NotLetIn.
    """
    able = sorted((one for one in staff if one.username != REVIEWER), key=lambda one: one.role)
    browsers = {}
    for role, each in groupby(able, key=lambda one: one.role):
        browsers[role] = Browser(port=port)
        browsers[role].sign_in(next(each), now)
    return browsers


def _timed(
    name: str, send: Callable[[], Answer], since: float | None
) -> tuple[Answer | None, Timed]:
    begun = time.perf_counter() if since is None else since
    try:
        answer = send()
    except OSError:
        answer = None
    return answer, Timed(
        page=name,
        seconds=time.perf_counter() - begun,
        status=answer.status if answer else 0,
        is_answered=answer is not None and answer.is_page,
    )


def _not_answered(timed: Timed) -> Timed:
    return Timed(page=timed.page, seconds=timed.seconds, status=timed.status, is_answered=False)


def _choice(form: Answer) -> dict[str, str]:
    """The form of a choice filled in: by phone, now, by herself, for the first who is offered."""
    text = form.body.decode("utf-8")
    written = {one["name"]: one["value"] for one in _FIELD.finditer(text)}
    wish = _WISH.search(text)
    told = {name: written.get(name, "") for name in _WRITTEN}
    wished = {wish["name"]: wish["value"]} if wish else {}
    return {**told, **wished, "channel": "phone", "chosen_by": "", "step": "register"}
