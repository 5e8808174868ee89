"""What was decided of her, in a real browser, however she meets it."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from playwright.sync_api import Browser, BrowserContext
from tests.apps.calls.called import with_calls
from tests.apps.citizens.decided import CHANGE, LATER, MORNING, given_in, her, with_room
from tests.browser.languages import OF_CITIZENS
from tests.browser.looking import Watch, wrong_with
from tests.browser.serving import serving, thrown_away
from tests.office.citizens import browser_of

from hemval import clock
from hemval.apps.citizens.models import SignInMethod
from hemval.apps.citizens.pages import COOKIE, COOKIE_PATH
from hemval.apps.citizens.persons import by_letter
from hemval.apps.citizens.services.visiting import begin_visit
from hemval.apps.clients.models import Client
from hemval.apps.page_language import address
from hemval.apps.rounds.models import Round
from hemval.core.dates.zone import today
from hemval.core.placement.placements import PlacementCode

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def decided(django_db_setup, django_db_blocker) -> Iterator[tuple[str, Round, Client]]:
    """A server on the morning after, the round, and one who got her wish."""
    with django_db_blocker.unblock(), thrown_away(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(clock, "now", lambda: MORNING)
        row = with_calls()
        given = given_in(row, outcome=PlacementCode.FIRST_WISH.value)[0]
        with serving() as url:
            yield url, row, her(given)


def window_of(browser: Browser, client: Client, now: datetime) -> BrowserContext:
    """The browser window of somebody who has just signed in."""
    token = begin_visit(way=SignInMethod.IDENTITY, who=by_letter(client, today(now)), now=now)
    context = browser.new_context(locale="sv-SE")
    context.add_cookies(
        [{"name": COOKIE, "value": token, "domain": "127.0.0.1", "path": COOKIE_PATH}]
    )
    return context


@pytest.mark.parametrize("language", OF_CITIZENS)
def test_what_was_decided_can_be_read_by_everybody(
    browser: Browser, decided: tuple[str, Round, Client], language: str
) -> None:
    url, row, client = decided
    of_round = {"round_key": row.key}
    names = {"own": {}, "outcome": of_round, "draw": of_round}
    with window_of(browser, client, MORNING) as window:
        page = window.new_page()
        watch = Watch(page, url)
        for name, given in names.items():
            path = address(language, f"citizens:{name}", **given)
            answer = page.goto(url + path)
            assert answer is not None
            assert (answer.status, page.url) == (200, url + path)
            assert wrong_with(page) == [], path
        assert [*watch.elsewhere, *watch.complaints] == []


def test_a_change_can_be_made_by_everybody(
    browser: Browser, decided: tuple[str, Round, Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whom to, from which day, and the receipt: a page each."""
    url, _, client = decided
    monkeypatch.setattr(clock, "now", lambda: LATER)
    provider = with_room(browser_of(client, LATER))
    with window_of(browser, client, LATER) as window:
        page = window.new_page()
        page.goto(url + CHANGE)
        assert wrong_with(page) == []
        page.locator(f"main [name=provider][value='{provider.pk}']").check()
        for _ in range(2):
            with page.expect_navigation():
                page.locator("main form .button").first.click()
            assert wrong_with(page) == []
        assert page.url == f"{url}{CHANGE}kvitto/"
