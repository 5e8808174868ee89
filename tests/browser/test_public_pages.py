"""The pages that anybody reads, in a real browser: for every eye, screen, phone, paper and line."""

import gzip
from collections.abc import Iterator
from datetime import date, timedelta
from urllib.parse import urlsplit

import pytest
from django.urls import resolve
from playwright.sync_api import Browser, Error, Page
from tests.browser.conftest import Office, signed_in
from tests.browser.languages import OF_EVERYBODY
from tests.browser.looking import MOST_OF_A_KIND, Watch, wrong_with
from tests.office.pages import ALL_PAGES

from hemval import clock
from hemval.apps.page_language import PREFIXES, address, language_of
from hemval.apps.providers.models import Provider
from hemval.core.comparison.sheet import MOST_COMPARED

pytestmark = pytest.mark.django_db
MOST_BYTES = 100_000
NO_PAGES = {"provider_some_day", "open_data_some_day", "brochure"}


def walk(page: Page, office: Office, language: str) -> Iterator[str]:
    """Go to every public page of a language that is linked from its first, two of each kind.

    And to those that a form leads to. A file is no page: the page that led to it stays.
    """
    first = f"/{PREFIXES[language]}"
    waiting = [first, *behind_forms(language)]
    seen, kinds = set(waiting), dict[str, int]()
    while waiting:
        path = waiting.pop(0)
        kind = resolve(urlsplit(path).path).view_name
        kinds[kind] = kinds.get(kind, 0) + 1
        if kinds[kind] > MOST_OF_A_KIND and "?" not in path:
            continue
        try:
            answer = page.goto(office.url + path)
        except Error as error:
            if "Download is starting" not in error.message:
                raise
            yield path
            continue
        assert answer is not None
        assert answer.status == 200, f"{path} answers {answer.status}"
        if "html" not in answer.headers.get("content-type", ""):
            page.go_back()
            yield path
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


def behind_forms(language: str) -> Iterator[str]:
    """Several side by side, too many, none; and one as it was told on days that are over."""
    known = [*Provider.objects.order_by("pk").values_list("pk", flat=True)]
    compare = address(language, "public:compare")
    for several in ([], known[:MOST_COMPARED], known[: MOST_COMPARED + 1]):
        yield f"{compare}?{'&'.join(f'u={one}' for one in several)}"
    told_on = clock.now().date() - timedelta(days=1)
    for day in (told_on, date(2020, 1, 1)):
        yield address(language, "public:provider_on_day", pk=known[0], day=day.isoformat())
        yield address(language, "public:open_data_on_day", day=day.isoformat())


@pytest.mark.parametrize("language", OF_EVERYBODY)
def test_every_page_can_be_used_by_everybody(
    browser: Browser, office: Office, language: str
) -> None:
    """By eye, ear, hand and on paper; nothing is fetched elsewhere, and no cookie is set."""
    wrong, met = list[str](), set[str]()
    with signed_in(browser, office, None) as window:
        page = window.new_page()
        watch = Watch(page, office.url)
        for path in walk(page, office, language):
            met.add(resolve(urlsplit(path).path).view_name.partition(":")[2])
            wrong += [f"{path}: {one}" for one in wrong_with(page)]
        assert window.cookies() == []
    assert [*wrong, *watch.elsewhere, *watch.complaints] == []
    assert shown() - met == set()


def shown() -> set[str]:
    """Every public page and file by name, but those that only lead on, and papers.

    A brochure is tried by itself (tests/letters/test_brochure.py).
    """
    found = {one.name for one in ALL_PAGES if one.name.startswith("public:")}
    return {one.removeprefix("public:") for one in found} - NO_PAGES


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
