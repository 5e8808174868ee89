"""The pages that anybody reads, in a real browser: for every eye, screen, phone, paper and line."""

import gzip
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from django.urls import resolve
from playwright.sync_api import Browser, Page
from tests.browser.conftest import Office, signed_in
from tests.browser.test_every_page import MOST_OF_A_KIND, objections, too_wide

from hemval.apps.page_language import PREFIXES, language_of

pytestmark = pytest.mark.django_db
MOST_BYTES = 100_000
LANGUAGES = ["sv", *(pytest.param(one, marks=pytest.mark.full) for one in PREFIXES if one != "sv")]
SEEN_AS = ({"color_scheme": "dark"}, {"forced_colors": "active"}, {"color_scheme": "light"})
PHONE = {"width": 390, "height": 844}


def walk(page: Page, office: Office, language: str) -> Iterator[str]:
    """Go to every public page of a language that is linked from its first, two of each kind."""
    first = f"/{PREFIXES[language]}"
    waiting, seen, kinds = [first], {first}, dict[str, int]()
    while waiting:
        path = waiting.pop(0)
        kind = resolve(path).view_name
        kinds[kind] = kinds.get(kind, 0) + 1
        if kinds[kind] > MOST_OF_A_KIND:
            continue
        answer = page.goto(office.url + path)
        assert answer is not None
        assert answer.status == 200, f"{path} answers {answer.status}"
        if "html" not in answer.headers.get("content-type", ""):
            continue
        yield path
        for href in page.eval_on_selector_all("a[href]", "all => all.map(a => a.href)"):
            target = urlsplit(href)
            is_ours = f"{target.scheme}://{target.netloc}" == office.url
            is_page = not target.path.startswith(("/static/", "/jag/", "/kontor/"))
            is_new = is_ours and is_page and target.path not in seen
            if is_new and language_of(target.path) == language:
                seen.add(target.path)
                waiting.append(target.path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_can_be_used_by_everybody(
    browser: Browser, office: Office, language: str
) -> None:
    """Axe objects to nothing in light, dark and high contrast; it fits a phone and large text."""
    asked: list[str] = []
    with signed_in(browser, office, None) as window:
        page = window.new_page()
        page.on("request", lambda request: asked.append(request.url))
        for path in walk(page, office, language):
            for how in SEEN_AS:
                page.emulate_media(**how)
                assert objections(page) == [], (path, how)
            assert [width for width in (320, 640) if too_wide(page, width)] == [], path
            page.set_viewport_size(PHONE)
        assert window.cookies() == []
    assert [url for url in asked if not url.startswith(office.url)] == []


def test_every_page_works_without_javascript(browser: Browser, office: Office) -> None:
    with signed_in(browser, office, None, java_script_enabled=False) as window:
        page = window.new_page()
        for path in walk(page, office, "sv"):
            assert page.locator("h1").count() == 1, path
            assert page.locator("main#content").count() == 1, path


def test_the_first_page_is_light_on_an_old_phone(browser: Browser, office: Office) -> None:
    """All that it takes to show it, what can be packed being packed, is under 100 kB."""
    with signed_in(browser, office, None) as window:
        page, bodies = window.new_page(), list[bytes]()
        page.on("response", lambda one: bodies.append(one.body()) if one.ok else None)
        page.goto(office.url, wait_until="networkidle")
        assert len(bodies) >= 3
        assert sum(min(len(one), len(gzip.compress(one))) for one in bodies) < MOST_BYTES


def test_the_keyboard_comes_to_the_text_first(browser: Browser, office: Office) -> None:
    with signed_in(browser, office, None) as window:
        page = window.new_page()
        page.goto(office.url)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "content"


def test_on_paper_there_is_the_text_and_no_buttons(browser: Browser, office: Office) -> None:
    with signed_in(browser, office, None) as window:
        page = window.new_page()
        page.goto(office.url)
        page.emulate_media(media="print")
        assert page.locator("h1").is_visible()
        assert not page.locator("nav.languages").is_visible()
        assert not page.locator(".actions").is_visible()
