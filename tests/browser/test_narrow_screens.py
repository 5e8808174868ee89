"""On a phone what one came for stands first; where else one can go is folded, and opens."""

import pytest
from playwright.sync_api import Browser, Page
from tests.browser.conftest import Office, signed_in

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import make_task

pytestmark = pytest.mark.django_db
PHONE = {"width": 320, "height": 640}


def test_on_a_phone_the_pages_are_behind_a_menu_that_opens_without_javascript(
    browser: Browser, office: Office
) -> None:
    how = {"java_script_enabled": False, "viewport": PHONE}
    with signed_in(browser, office, Role.ROUND_MANAGER, **how) as window:
        page = window.new_page()
        page.goto(f"{office.url}/kontor/")
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
        page.goto(f"{office.url}/kontor/")
        assert page.get_by_role("link", name="Valomgångar", exact=True).is_visible()
        assert not page.get_by_text("Meny", exact=True).is_visible()


def test_lists_need_no_scrolling_on_a_phone_and_are_tables_still(
    browser: Browser, office: Office
) -> None:
    client = Client.objects.filter(~is_kept_apart()).order_by("pk").first()
    assert client is not None
    make_task(
        kind=TaskKind.DIED,
        client=client.pk,
        about=About.CLIENT,
        about_id=client.pk,
        now=clock.now(),
    )
    with signed_in(browser, office, Role.ROUND_MANAGER, viewport=PHONE) as window:
        page = window.new_page()
        for place in ("", "omgangar/", "uppgifter/", "utforare/"):
            page.goto(f"{office.url}/kontor/{place}")
            stands_by_itself(page)
        page.get_by_role("searchbox").fill(client.family_name[:2])
        with page.expect_navigation():
            page.get_by_role("button", name="Sök").click()
        stands_by_itself(page)


def stands_by_itself(page: Page) -> None:
    """Every row is seen whole, and each cell is known by its column."""
    assert page.get_by_role("table").count(), page.url
    assert page.get_by_role("columnheader").count(), page.url
    assert page.get_by_role("cell").count(), page.url
    wider = "all => all.filter(one => one.scrollWidth > one.clientWidth).length"
    assert page.locator(".wide").evaluate_all(wider) == 0, page.url
