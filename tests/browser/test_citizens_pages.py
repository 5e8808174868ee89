"""Every page for citizens who have signed in, in a real browser, however they meet it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.citizens import (
    ACTING,
    BEGUN,
    BY_LETTER,
    CHOSEN,
    NEW,
    NOBODY,
    OUT,
    UNKNOWN,
    Citizens,
    citizens_choosing,
)
from tests.browser.languages import OF_CITIZENS
from tests.browser.looking import PHONE, Watch, wrong_with
from tests.office.pages import ALL_PAGES

from hemval.apps.page_language import address
from hemval.apps.public import areas
from hemval.core.signing_in import MOST_WRONG

pytestmark = pytest.mark.django_db
MET_BY = {
    "own": ((NEW, {}), (BEGUN, {}), (CHOSEN, {}), (BY_LETTER, {}), (ACTING, {})),
    "sign_in": ((NOBODY, {}),),
    "signed_out": ((NOBODY, {}),),
    "whom": ((ACTING, {}), (UNKNOWN, {})),
    "ask": ((UNKNOWN, {}),),
    "contact": ((CHOSEN, {}),),
    "readers": ((CHOSEN, {}),),
    "help": ((CHOSEN, {}),),
    "letters": ((CHOSEN, {}),),
    "changes": ((CHOSEN, {}),),
    "together": ((NEW, {}),),
    "choices": ((CHOSEN, {}),),
    "receipt": ((CHOSEN, {}), (BY_LETTER, {})),
    "read_back": ((BEGUN, {}),),
    "question": (
        (NEW, {"part": "onskemal", "nth": "1"}),
        (BEGUN, {"part": "onskemal", "nth": "1"}),
        (BEGUN, {"part": "vanta", "nth": "1"}),
        (BEGUN, {"part": "dag", "nth": "1"}),
        (BEGUN, {"part": "ovrigt", "nth": "1"}),
    ),
}
"""Who meets each page, and what else stands in its address: a new page is added here."""
NO_PAGES = {"identity", "identity_answer", "letter", "draw_row", "draw_paper"}
"""They lead elsewhere, or are files."""
WHEN_DECIDED = {"outcome", "draw", "change", "changed"}
"""They are shown once a round is decided (`test_citizens_decided`)."""
OF_A_ROUND = {page.name for page in ALL_PAGES if "<text:round_key>" in page.route}


@pytest.fixture(scope="module")
def citizens(django_db_setup, django_db_blocker) -> Iterator[Citizens]:
    with django_db_blocker.unblock(), citizens_choosing() as found:
        yield found


def goes(page: Page, citizens: Citizens, path: str) -> list[str]:
    """Go to a page; gives what is wrong with how it is sent."""
    answer = page.goto(citizens.url + path)
    assert answer is not None
    assert page.url == citizens.url + path, f"{path} leads to {page.url}"
    is_kept_by_none = "no-store" in answer.headers.get("cache-control", "")
    tells_of_itself = answer.headers.get("referrer-policy") not in {"same-origin", "no-referrer"}
    wrong = [] if is_kept_by_none else ["a cache may keep it"]
    return [*wrong, *(["it tells others where one comes from"] if tells_of_itself else [])]


def test_every_page_for_citizens_is_met_here() -> None:
    shown = {
        page.name.removeprefix("citizens:")
        for page in ALL_PAGES
        if page.name.startswith("citizens:") and "GET" in page.methods
    }
    assert shown - NO_PAGES - WHEN_DECIDED == set(MET_BY)


@pytest.mark.parametrize("language", OF_CITIZENS)
def test_every_page_can_be_used_by_everybody(
    browser: Browser, citizens: Citizens, language: str
) -> None:
    """By eye, ear, hand and on paper; nothing is fetched elsewhere, no address tells of anybody."""
    wrong: list[str] = []
    for name, met in MET_BY.items():
        for who, more in met:
            given = {"round_key": citizens.round.key} if f"citizens:{name}" in OF_A_ROUND else {}
            path = address(language, f"citizens:{name}", **given, **more)
            with citizens.window(browser, who) as window:
                page = window.new_page()
                watch = Watch(page, citizens.url)
                found = [*goes(page, citizens, path), *wrong_with(page)]
                found += [*watch.elsewhere, *watch.complaints, *watch.told_of(citizens.told)]
                wrong += [f"{path} {who}: {one}" for one in found]
    assert wrong == []


@pytest.mark.parametrize("language", OF_CITIZENS)
def test_a_page_that_the_code_of_a_letter_does_not_reach_says_so_to_everybody(
    browser: Browser, citizens: Citizens, language: str
) -> None:
    with citizens.window(browser, BY_LETTER) as window:
        page = window.new_page()
        goes(page, citizens, address(language, "citizens:contact"))
        assert page.locator("main form").count() == 0
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert wrong_with(page) == []


def told_wrong(page: Page) -> list[str]:
    """A fault is told aloud, tied to its field, and the page is as good as any."""
    expect(page.get_by_role("alert")).to_be_visible()
    return wrong_with(page)


@pytest.mark.parametrize("language", OF_CITIZENS)
def test_whoever_makes_a_mistake_is_told_and_can_go_on(
    browser: Browser, citizens: Citizens, language: str
) -> None:
    front = address(language, "citizens:question", round_key=citizens.round.key, part="x", nth="1")
    places = (
        (NEW, front.replace("/x/", "/onskemal/"), "button[name=do]", True),
        (BEGUN, front.replace("/x/", "/ovrigt/"), "main form .button", False),
        (UNKNOWN, address(language, "citizens:ask"), "main form .button", True),
        (ACTING, address(language, "citizens:whom"), "main form .button", True),
        (NOBODY, address(language, "citizens:sign_in"), "main form .button", True),
    )
    for who, path, button, is_empty in places:
        with citizens.window(browser, who) as window:
            page = window.new_page()
            goes(page, citizens, path)
            if not is_empty:
                page.locator("textarea").fill("ord " * 300)
            if "onskemal" in path:
                page.locator(button).last.evaluate("one => { one.value = 'on'; }")
            with page.expect_navigation():
                page.locator(button).last.click()
            assert told_wrong(page) == [], path


def test_a_closed_code_and_a_visit_that_has_run_out_are_told_of(
    browser: Browser, citizens: Citizens
) -> None:
    code, _ = citizens.codes[0]
    with citizens.window(browser, NOBODY, viewport=PHONE) as window:
        page = window.new_page()
        watch = Watch(page, citizens.url)
        page.goto(f"{citizens.url}/jag/logga-in/")
        for _ in range(MOST_WRONG + 1):
            page.locator("[name=code]").fill(code)
            page.locator("[name=fact]").fill("0000")
            with page.expect_navigation():
                page.locator("main form .button").click()
        assert told_wrong(page) == []
        assert watch.told_of(citizens.told) == []
    with citizens.window(browser, OUT) as window:
        page = window.new_page()
        page.goto(f"{citizens.url}/jag/")
        assert page.url.endswith("/jag/logga-in/?slut=1")
        assert wrong_with(page) == []
        assert page.get_by_text("Du har loggats ut").is_visible()


def test_a_browser_keeps_nothing_of_her_when_she_has_signed_out(
    browser: Browser, citizens: Citizens
) -> None:
    with citizens.window(browser, NOBODY) as window:
        page = window.new_page()
        goes(page, citizens, "/jag/logga-in/")
        code, fact = citizens.codes[1]
        page.locator("[name=code]").fill(code)
        page.locator("[name=fact]").fill(fact)
        with page.expect_navigation():
            page.locator("main form .button").click()
        expect(page.get_by_role("button", name="Logga ut")).to_be_visible()
        with page.expect_navigation():
            page.get_by_role("button", name="Logga ut").click()
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert window.cookies() == []


@pytest.mark.parametrize("language", OF_CITIZENS)
def test_an_address_that_is_not_found_is_told_of_and_stands_in_no_address(
    browser: Browser, citizens: Citizens, language: str
) -> None:
    with citizens.window(browser, NOBODY) as window:
        page = window.new_page()
        watch = Watch(page, citizens.url)
        page.goto(citizens.url + address(language, "public:areas"))
        page.locator("[name=plats]").fill("Ingenstansgatan 1")
        with page.expect_navigation():
            page.locator("main form button").click()
        assert told_wrong(page) == []
        assert watch.told_of(["Ingenstans"]) == []
        assert window.cookies() == []


@pytest.mark.parametrize("language", OF_CITIZENS)
def test_a_page_that_cannot_be_shown_is_as_good_as_any(
    browser: Browser, citizens: Citizens, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not there (404), we are at fault (500), its form has stood open for too long (403)."""
    places = address(language, "public:areas")
    with citizens.window(browser, NOBODY) as window:
        page = window.new_page()
        not_there = (f"{places}finns-inte/", address(language, "citizens:own") + "finns-inte/")
        for path in not_there:
            assert fails(page, citizens.url + path, 404) == [], path
        with monkeypatch.context() as patch:
            patch.setattr(areas, "choices_now", _at_fault)
            assert fails(page, citizens.url + places, 500) == []
        page.goto(citizens.url + address(language, "citizens:sign_in"))
        window.clear_cookies()
        with page.expect_navigation():
            page.locator("main form .button").first.click()
        expect(page.locator("main form")).to_have_count(0)
        assert wrong_with(page) == []


def fails(page: Page, url: str, status: int) -> list[str]:
    """Go to a page that cannot be shown; gives what is wrong with how that is told."""
    answer = page.goto(url)
    assert answer is not None
    assert answer.status == status
    assert "no-store" in answer.headers["cache-control"]
    return wrong_with(page)


def _at_fault(*_: object) -> None:
    raise RuntimeError
