"""Public pages as tests read them: each system's, in each language, and what they say."""

import re
from datetime import UTC, datetime
from html.parser import HTMLParser

from django.test import Client

from hemval.apps.choice_system.services import add_version
from hemval.apps.page_language import address
from hemval.apps.public.guide.pages import GUIDE
from hemval.files.system_file import load_system, shipped_systems

ABOUT = ("public:accessibility", "public:data")
NAMES = ("public:start", *(f"public:{one.name}" for one in GUIDE))
SYSTEMS = shipped_systems()
ADDED = datetime(2026, 1, 1, tzinfo=UTC)


def load(*keys: str) -> None:
    """Remember choice systems that come with Hemval."""
    for key in keys:
        text = load_system(key).source.decode("utf-8")
        add_version(text=text, file=key, added_by=None, now=ADDED)


class _Text(HTMLParser):
    """Collects what stands in `main`, one string for each element that ends a line."""

    ENDS = frozenset({"p", "li", "h1", "h2", "h3", "summary", "a", "dt", "dd", "span", "legend"})

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = [""]
        self._is_in_main = False

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self._is_in_main = self._is_in_main or tag == "main"

    def handle_endtag(self, tag: str) -> None:
        self._is_in_main = self._is_in_main and tag != "main"
        if tag in self.ENDS - {"a", "span"}:
            self.lines.append("")

    def handle_data(self, data: str) -> None:
        if self._is_in_main:
            self.lines[-1] += data


def lines_of(html: str) -> list[str]:
    """What the page says, line by line."""
    reader = _Text()
    reader.feed(html)
    told = (re.sub(r"\s+", " ", one).strip() for one in reader.lines)
    return [one for one in told if one]


def read(client: Client, language: str, name: str) -> list[str]:
    """What a page says in a language."""
    answer = client.get(address(language, name))
    assert answer.status_code == 200
    return lines_of(answer.content.decode())
