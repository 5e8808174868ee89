"""Somebody at work in the office, and what she does at her screen."""

import re
from functools import reduce
from re import Pattern

from playwright.sync_api import Browser, Locator, Page, expect
from tests.browser.scenarios.town import Town

SOON = 20_000
Words = str | Pattern[str]


class Colleague:
    """Somebody at work: every method is something that she does, or sees."""

    def __init__(self, browser: Browser, town: Town, name: str) -> None:
        """Sit down and sign in."""
        self.town = town
        window = browser.new_context(locale="sv-SE")
        window.set_default_timeout(SOON)
        self.page: Page = window.new_page()
        self.page.goto(f"{town.url}/kontor/logga-in/")
        self.presses(re.compile(name))
        self.sees("Logga ut")

    def goes_to(self, place: str) -> None:
        """Go to one of the places at the top of every page."""
        places = self.page.get_by_role("navigation")
        self._leaves_by(places.get_by_role("link", name=place, exact=True))

    def opens_the_round(self) -> None:
        """Open the page of the round."""
        self.goes_to("Valomgångar")
        self.follows(self.town.round)

    def follows(self, link: Words) -> None:
        """Follow the first link with those words."""
        self._leaves_by(self.page.get_by_role("link", name=link).first)

    def _leaves_by(self, link: Locator) -> None:
        """Be on the next page, so that what is looked at without waiting is not the last one's."""
        with self.page.expect_navigation():
            link.click()

    def presses(self, button: Words) -> None:
        """Press the first button with those words."""
        self.page.get_by_role("button", name=button).first.click()

    def picks(self, label: Words, option: str) -> None:
        """Pick from a list."""
        self.page.get_by_label(label).first.select_option(label=option)

    def ticks(self, label: Words) -> None:
        """Tick a box, or one of several."""
        boxes = (self.page.get_by_role(kind, name=label) for kind in ("checkbox", "radio"))
        reduce(Locator.or_, boxes).first.check()

    def unfolds(self, summary: str) -> None:
        """Unfold what is folded."""
        self.page.locator("summary", has_text=summary).first.click()

    def writes(self, label: Words, text: str) -> None:
        """Write in a field."""
        self.page.get_by_label(label).first.fill(text)

    def adds(self, label: Words, name: str, contents: bytes, kind: str) -> None:
        """Add a file."""
        file = {"name": name, "mimeType": kind, "buffer": contents}
        self.page.get_by_label(label).first.set_input_files(file)  # type: ignore[arg-type]

    def finds(self, client: str) -> None:
        """Look for somebody who is on the phone, by name or number."""
        self.page.get_by_role("searchbox").fill(client)
        self.presses("Sök")

    def sees(self, *texts: Words) -> None:
        """It stands on the page."""
        for text in texts:
            expect(self.page.get_by_text(text).first).to_be_visible(timeout=SOON)

    def does_not_see(self, *texts: Words) -> None:
        """It stands nowhere on the page."""
        for text in texts:
            expect(self.page.get_by_text(text)).to_have_count(0)

    def waits_for_the_worker(self) -> None:
        """What she asked for is done, and she looks again."""
        self.page.wait_for_load_state()
        self.town.lets_the_worker_work()
        self.opens_the_round()
