"""Every page that one can go to: no dead link, axe objects to nothing, no wider than a phone."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.urls import resolve
from playwright.sync_api import Browser, Error, Page
from tests.browser.conftest import Office, signed_in

from hemval.apps.accounts.acts import Role

pytestmark = pytest.mark.django_db
AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text(encoding="utf-8")
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DESK = {"width": 1280, "height": 900}
ITS_VIEWER = ("chrome:", "chrome-extension:")
"""What the browser itself shows a PDF with."""
OF_THE_BROWSER = ("data:", "blob:", "chrome:", "chrome-extension:")
"""What it fetches from itself, as when it shows a PDF."""
MOST_OF_A_KIND = 2
"""Pages of one kind (each client has one) are alike: so many of them are looked at."""


def crawl(page: Page, office: Office) -> Iterator[str]:
    """Go to every page that is linked from the first, two of each kind; each must be there."""
    waiting, seen, kinds = ["/kontor/"], {"/kontor/"}, dict[str, int]()
    while waiting:
        path = waiting.pop(0)
        kind = resolve(path).view_name
        kinds[kind] = kinds.get(kind, 0) + 1
        if kinds[kind] > MOST_OF_A_KIND:
            continue
        try:
            answer = page.goto(office.url + path)
        except Error as error:
            if "Download is starting" not in error.message:
                raise
            continue
        assert answer is not None
        assert answer.status == 200, f"{path} answers {answer.status}"
        if "html" not in answer.headers.get("content-type", ""):
            continue
        yield path
        for href in page.eval_on_selector_all("a[href]", "all => all.map(a => a.href)"):
            target = urlsplit(href)
            assert f"{target.scheme}://{target.netloc}" == office.url, f"{path} links to {href}"
            there = target.path + (f"?{target.query}" if target.query else "")
            if target.path not in seen and not target.path.startswith("/static/"):
                seen.add(target.path)
                waiting.append(there if "?" not in there else target.path)


def objections(page: Page) -> list[str]:
    """What axe objects to on the page that is open."""
    page.evaluate(AXE)
    found = page.evaluate(
        "standards => axe.run({runOnly: {type: 'tag', values: standards}})", STANDARDS
    )
    return [
        f"{one['id']}: {node['html'][:160]}" for one in found["violations"] for node in one["nodes"]
    ]


def too_wide(page: Page, width: int) -> bool:
    """Must one scroll sideways on a screen of that width?"""
    page.set_viewport_size({"width": width, "height": 640})
    return bool(page.evaluate("document.documentElement.scrollWidth") > width)


@pytest.mark.parametrize("role", [None, *Role], ids=str)
def test_every_page_can_be_used_by_everybody(
    browser: Browser, office: Office, role: Role | None
) -> None:
    """Axe objects to nothing, it fits a phone, and text twice as large; nothing is from elsewhere.

    1280 px at 200 % is 640 px of the page's own.
    """
    asked: list[str] = []
    complaints: list[str] = []
    with signed_in(browser, office, role) as window:
        page = window.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda told: complaints.append(told.text))
        for path in crawl(page, office) if role else only(page, office, "/kontor/logga-in/"):
            assert objections(page) == [], path
            assert [width for width in (320, 640) if too_wide(page, width)] == [], path
            page.set_viewport_size(DESK)
    assert [url for url in asked if not url.startswith((office.url, *OF_THE_BROWSER))] == []
    assert complaints == []


@pytest.mark.parametrize("role", [Role.ROUND_MANAGER, Role.HELPLINE], ids=str)
def test_every_page_works_without_javascript(browser: Browser, office: Office, role: Role) -> None:
    with signed_in(browser, office, role, java_script_enabled=False) as window:
        page = window.new_page()
        for path in crawl(page, office):
            assert page.locator("h1").count() == 1, path
            assert page.locator("main#content").count() == 1, path


def only(page: Page, office: Office, path: str) -> Iterator[str]:
    """One page alone."""
    page.goto(office.url + path)
    yield path
