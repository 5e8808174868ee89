"""Every page that one can go to: no dead link, axe objects to nothing, no wider than a phone."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from django.urls import resolve, reverse
from playwright.sync_api import Browser, Error, Page
from tests.browser.conftest import Office, signed_in
from tests.browser.looking import DESK, MOST_OF_A_KIND, objections, too_wide
from tests.office.pages import ALL_PAGES

from hemval.apps.accounts.acts import Role

pytestmark = pytest.mark.django_db
ITS_VIEWER = ("chrome:", "chrome-extension:")
"""What the browser itself shows a PDF with."""
OF_THE_BROWSER = ("data:", "blob:", "chrome:", "chrome-extension:")
"""What it fetches from itself, as when it shows a PDF."""


def crawl(page: Page, office: Office, within: str = "/kontor/") -> Iterator[str]:
    """Go to every page that is linked from the first, two of each kind; each must be there."""
    waiting, seen, kinds = [within], {within}, dict[str, int]()
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
            if target.path not in seen and target.path.startswith(within):
                seen.add(target.path)
                waiting.append(there if "?" not in there else target.path)


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


def test_every_page_of_what_the_public_is_told_is_among_them(
    browser: Browser, office: Office
) -> None:
    shown = {one.name for one in ALL_PAGES if one.name.startswith("outreach:")}
    sent = {one.name for one in ALL_PAGES if "GET" not in one.methods}
    met = set[str]()
    for role in (Role.ROUND_MANAGER, Role.CASE_MANAGER, Role.PROVIDER):
        with signed_in(browser, office, role) as window:
            page = window.new_page()
            first = reverse("outreach:own" if role is Role.PROVIDER else "outreach:overview")
            met |= {resolve(path).view_name for path in crawl(page, office, first)}
    assert shown - sent - met == set()


def only(page: Page, office: Office, path: str) -> Iterator[str]:
    """One page alone."""
    page.goto(office.url + path)
    yield path
