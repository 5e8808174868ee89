"""Somebody at home, or one who helps her, and what she does on the web."""

import re

from playwright.sync_api import Browser, Page, expect
from tests.browser.scenarios.town import Town

SOON = 20_000
PHONE = {"viewport": {"width": 320, "height": 640}, "has_touch": True, "is_mobile": True}
IN_THE_END = "Läs igenom ditt val"
RECEIVED = re.compile("^(Ditt val har kommit fram|Vi har fått ditt val)$")
"""In time, or too late."""


class Citizen:
    """Somebody on the web: every method is something that she does, or sees."""

    def __init__(self, browser: Browser, town: Town, *, on_a_phone: bool = False) -> None:
        """Take her phone, or sit down at a computer."""
        self.town = town
        window = browser.new_context(locale="sv-SE", **(PHONE if on_a_phone else {}))
        window.set_default_timeout(SOON)
        self.page: Page = window.new_page()
        self._taps = on_a_phone

    def identifies_herself(self, name: str) -> None:
        """Come in by electronic identification, as the demonstration lets anybody do."""
        self.page.goto(f"{self.town.url}/jag/prova/")
        self.presses(re.compile(f"^Logga in (med koden )?som {name}$"))

    def comes_with_her_letter(self, code: str, last_four: str) -> None:
        """Type the code of her letter, and the end of her number."""
        self.page.goto(f"{self.town.url}/")
        self.follows("Logga in")
        self.writes("Kod", code)
        self.writes("De fyra sista tecknen", last_four)
        self.presses("Logga in med koden")

    def goes_home(self) -> None:
        """Open her own page."""
        self.page.goto(f"{self.town.url}/jag/")

    def leaves(self) -> None:
        """Sign out."""
        self.presses("Logga ut")

    def follows(self, link: str) -> None:
        """Follow the first link with those words, and be on the next page."""
        with self.page.expect_navigation():
            self.page.get_by_role("link", name=link).first.click()

    def presses(self, button: str | re.Pattern[str]) -> None:
        """Press the first button with those words, and be on the next page."""
        found = self.page.get_by_role("button", name=button).first
        with self.page.expect_navigation():
            found.tap() if self._taps else found.click()

    def ticks(self, label: str) -> None:
        """Tick one of several."""
        self.page.get_by_role("radio", name=label).first.check()

    def writes(self, label: str, text: str) -> None:
        """Write in a field."""
        self.page.get_by_label(label, exact=label == "Kod").first.fill(text)

    def is_here_for(self, name: str) -> None:
        """Say for whom she is here, and see that every page says it too."""
        self.ticks(name)
        self.presses("Fortsätt")
        self.sees(f"Du väljer åt {name}")

    def is_here_for_herself(self) -> None:
        """Say so where she is asked: the code of a letter may also be used by who acts for her."""
        if self.page.get_by_role("heading", name="Vem gäller det?").count():
            self.ticks("för mig själv")
            self.presses("Fortsätt")

    def begins_to_choose(self) -> list[str]:
        """Go from her own page to whom she may choose; gives those who do not help her today."""
        self.goes_home()
        begin = re.compile("^(Välj|Ändra ditt val|Fortsätt där du slutade)$")
        with self.page.expect_navigation():
            self.page.get_by_role("main").get_by_role("link", name=begin).first.click()
        names = self.page.locator("main .wishes strong, main .to-add li > span")
        return [name.strip() for name in names.all_inner_texts() if "(" not in name]

    def wishes_for(self, *providers: str) -> None:
        """Wish for those and nobody else, the first of them most."""
        while self.page.get_by_role("button", name="Ta bort").count():
            self.presses("Ta bort")
        for name in providers:
            self.presses(f"Välj {name}")

    def reads_back(self) -> None:
        """Go on to the end; there is nothing else that she wants to say."""
        while not self.page.get_by_role("heading", name=IN_THE_END).count():
            if self.page.get_by_role("radio", name="Nej").count():
                self.ticks("Nej")
            self.presses("Fortsätt")

    def sends(self) -> str:
        """Send what was read back; gives the number of the receipt."""
        self.presses("Skicka mitt val")
        expect(self.page.get_by_role("heading", name=RECEIVED)).to_be_visible(timeout=SOON)
        told = self.page.get_by_text("Kvittonummer").first.inner_text()
        return told.split("Kvittonummer ")[1].split(".")[0]

    def chooses(self, *providers: str) -> str:
        """Choose those; gives the number of the receipt."""
        self.begins_to_choose()
        self.wishes_for(*providers)
        self.reads_back()
        return self.sends()

    def sees(self, *texts: str) -> None:
        """It stands on the page."""
        for text in texts:
            expect(self.page.get_by_text(text).first).to_be_visible(timeout=SOON)

    def does_not_see(self, *texts: str) -> None:
        """It stands nowhere on the page."""
        for text in texts:
            expect(self.page.get_by_text(text)).to_have_count(0)

    def has_to_scroll_sideways(self) -> bool:
        """Is the page wider than what she holds it on?"""
        return bool(self.page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
