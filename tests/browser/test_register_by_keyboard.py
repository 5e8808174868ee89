"""A choice is registered by the keyboard alone, in so few keys that it takes under a minute."""

import pytest
from playwright.sync_api import Browser, Page
from tests.browser.conftest import Office, signed_in
from tests.office.a_round import choosers, in_window

from hemval.apps.accounts.acts import Role
from hemval.apps.choices.models import Choice
from hemval.apps.rounds.models import Round

pytestmark = pytest.mark.django_db
MOST_KEYS = 30
"""Keys besides what she is found by: one a second is a slow hand, and leaves time to read aloud."""


class Hand:
    """A hand that has a keyboard and nothing else, and counts."""

    def __init__(self, page: Page) -> None:
        self.page, self.keys = page, 0

    def types(self, text: str) -> None:
        self.page.keyboard.type(text)
        self.keys += len(text)

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.keys += 1

    def goes_to(self, words: str) -> None:
        """Step on from where one is to the button or link of some words."""
        for _ in range(MOST_KEYS):
            self.press("Tab")
            if words in self.page.locator(":focus").inner_text():
                return
        raise AssertionError(words)

    def opens(self, address: str) -> None:
        """Go to another page, and wait until it says where on it one is."""
        with self.page.expect_navigation(url=address):
            self.press("Enter")
        self.waits()

    def waits(self) -> None:
        self.page.locator(":focus").wait_for(state="attached")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_choice_is_registered_by_keyboard_alone(
    office: Office, browser: Browser, scripts: bool
) -> None:
    row = Round.objects.get()
    day = in_window(row, day=3)
    Round.objects.filter(pk=row.pk).update(invited_at=day, is_exercise=True, played_on=day.date())
    her = choosers(row)[0]
    with signed_in(browser, office, Role.HELPLINE, java_script_enabled=scripts) as context:
        page = context.new_page()
        page.goto(f"{office.url}/kontor/brukare/")
        hand = Hand(page)
        hand.waits()
        hand.types(her.key)
        hand.opens("**/kontor/brukare/**")
        hand.keys = 0
        hand.goes_to("Registrera val")
        hand.opens("**/kontor/val/**")
        hand.types("Kom")
        hand.goes_to("Gå vidare och läs upp")
        hand.opens("**/kontor/val/**")
        assert "Kommunens" in page.locator("blockquote").inner_text()
        hand.opens("**/kontor/val/kvitto/**")
        number = Choice.objects.filter(client=her, registered_at__isnull=False).latest("pk").key
        assert number in page.locator("blockquote").inner_text()
        assert hand.keys <= MOST_KEYS
        hand.goes_to("Nästa som ringer")
