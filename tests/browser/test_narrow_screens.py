"""On a phone what one came for stands first; where else one can go is folded, and opens."""

import pytest
from playwright.sync_api import Browser
from tests.browser.conftest import Office, signed_in

from hemval.apps.accounts.acts import Role

pytestmark = pytest.mark.django_db
PHONE = {"width": 320, "height": 640}


def test_on_a_phone_the_pages_are_behind_a_menu_that_opens_without_javascript(
    browser: Browser, office: Office
) -> None:
    how = {"java_script_enabled": False, "viewport": PHONE}
    with signed_in(browser, office, Role.ROUND_MANAGER, **how) as window:
        page = window.new_page()
        page.goto(office.url)
        rounds = page.get_by_role("link", name="Valomgångar", exact=True)
        assert not rounds.is_visible()
        heading = page.locator("h1").bounding_box()
        assert heading is not None
        assert heading["y"] < PHONE["height"] / 2
        page.get_by_text("Meny", exact=True).click()
        rounds.click()
        assert page.locator("h1").inner_text() == "Valomgångar"


def test_at_a_desk_they_stand_in_a_row(browser: Browser, office: Office) -> None:
    with signed_in(browser, office, Role.ROUND_MANAGER) as window:
        page = window.new_page()
        page.goto(office.url)
        assert page.get_by_role("link", name="Valomgångar", exact=True).is_visible()
        assert not page.get_by_text("Meny", exact=True).is_visible()
