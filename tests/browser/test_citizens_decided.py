"""What was decided of her, in a real browser, however she meets it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext
from tests.apps.calls.called import with_calls
from tests.apps.citizens.decided import MORNING, given_in, her
from tests.browser.looking import Watch, wrong_with
from tests.browser.serving import serving
from tests.browser.test_citizens_pages import LANGUAGES, WHEN_DECIDED

from hemval import clock
from hemval.apps.citizens.models import Way
from hemval.apps.citizens.pages import COOKIE, COOKIE_PATH
from hemval.apps.citizens.persons import by_letter
from hemval.apps.citizens.visits import begin_visit
from hemval.apps.page_language import address
from hemval.core.dates.zone import today
from hemval.core.placement.placements import PlacementCode

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def decided(django_db_setup, django_db_blocker) -> Iterator[tuple[str, str, str]]:
    """A server on the morning after; the round's key, and the token of one who got her wish."""
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(clock, "now", lambda: MORNING)
        row = with_calls()
        given = given_in(row, outcome=PlacementCode.FIRST_WISH.value)[0]
        who = by_letter(her(given), today(MORNING))
        token = begin_visit(way=Way.LETTER_CODE, who=who, now=MORNING)
        with serving() as url:
            yield url, row.key, token


def window_of(browser: Browser, token: str) -> BrowserContext:
    """The browser window of somebody who has signed in."""
    context = browser.new_context(locale="sv-SE")
    context.add_cookies(
        [{"name": COOKIE, "value": token, "domain": "127.0.0.1", "path": COOKIE_PATH}]
    )
    return context


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_decided_can_be_read_by_everybody(
    browser: Browser, decided: tuple[str, str, str], language: str
) -> None:
    url, round_key, token = decided
    names = {name: {"round_key": round_key} for name in sorted(WHEN_DECIDED)} | {"own": {}}
    with window_of(browser, token) as window:
        page = window.new_page()
        watch = Watch(page, url)
        for name, given in names.items():
            path = address(language, f"citizens:{name}", **given)
            answer = page.goto(url + path)
            assert answer is not None
            assert (answer.status, page.url) == (200, url + path)
            assert wrong_with(page) == [], path
        assert [*watch.elsewhere, *watch.complaints] == []
