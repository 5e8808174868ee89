"""Somebody answers the phone: fast, by the keyboard alone, and nothing that she types is lost."""

from datetime import timedelta
from functools import partial

import pytest
from playwright.sync_api import Page
from tests.browser.scenarios.choosing import who_have_not_chosen
from tests.browser.scenarios.town import town

from hemval import clock
from hemval.apps.choices.models import Choice
from hemval.core.system.values import RoundKind

pytestmark = pytest.mark.django_db
IN = partial(town, "botkyrka", 24, RoundKind.INTRODUCTION)
KEYS_IN_A_MINUTE = 60
"""One a second: whoever listens meanwhile types no faster."""
WHAT_HAS_FOCUS = """() => {
    const focused = document.activeElement;
    return focused.tabIndex < 0 ? "" : (focused.labels?.[0] ?? focused).innerText;
}"""


class Keyboard:
    """A keyboard that counts how often a key is pressed."""

    def __init__(self, page: Page) -> None:
        """Have no mouse."""
        self._page, self.pressed = page, 0

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self._page.keyboard.press(key)
            self.pressed += 1

    def go_to(self, words: str) -> None:
        """Press Tab until what has those words has focus."""
        while words not in self._page.evaluate(WHAT_HAS_FOCUS):
            assert self.pressed < KEYS_IN_A_MINUTE, f"nowhere near {words}"
            self.press("Tab")

    def go_on(self) -> None:
        """Press Enter, and wait for the next page to say where on it one is.

        A page does so when it is drawn, which may be after it was read.
        """
        with self._page.expect_navigation():
            self.press("Enter")
        self._page.locator(":focus").wait_for(state="attached")


def test_a_choice_is_registered_in_under_a_minute_by_the_keyboard_alone(town, signs_in):
    hilda = signs_in("Hilda")
    (caller,) = who_have_not_chosen(town, how_many=1)
    keyboard = Keyboard(hilda.page)

    keyboard.go_to("Sök en brukare")
    keyboard.press(*caller.key)
    keyboard.go_on()
    keyboard.go_to("Registrera val")
    keyboard.go_on()
    keyboard.press("ArrowDown")
    keyboard.go_to("Gå vidare och läs upp")
    keyboard.go_on()
    keyboard.go_to("Stämmer, registrera")
    keyboard.go_on()

    hilda.sees("Tack. Ditt val är registrerat.")
    assert Choice.objects.get(client=caller).wishes.count() == 1
    assert keyboard.pressed <= KEYS_IN_A_MINUTE


def test_what_was_typed_is_there_when_the_sign_in_had_run_out(town, signs_in, monkeypatch):
    hilda = signs_in("Hilda")
    (caller,) = who_have_not_chosen(town, how_many=1)
    hilda.finds(caller.key)
    hilda.writes("Ny anteckning", "Hon ringer igen på torsdag.")
    now = clock.now
    monkeypatch.setattr(clock, "now", lambda: now() + timedelta(minutes=45))

    hilda.presses("Spara anteckning")
    hilda.presses("Hilda Svarare")
    hilda.sees("Det du skrev finns kvar")
    hilda.presses("Spara det jag skrev")

    hilda.sees("Hon ringer igen på torsdag.")
    assert caller.notes.count() == 1
