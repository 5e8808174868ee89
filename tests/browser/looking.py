"""A page looked at in every way that somebody may meet it; what is wrong with it, in words."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page, Request

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text(encoding="utf-8")
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}
NARROW = (320, 640)
"""CSS pixels: a small phone, and a desk at 200 %."""
PAPER = {"width": 640, "height": 900}
"""A4 within its margins."""
MOST_OF_A_KIND = 2
"""Pages of one kind (each client has one) are alike: so many of them are looked at."""
_LIGHT = {"media": "screen", "color_scheme": "light", "forced_colors": "none"}
_COLOURS = (_LIGHT | {"color_scheme": "dark"}, _LIGHT | {"forced_colors": "active"})

_IS_SEEN = "one => one.checkVisibility({visibilityProperty: true}) && one.getClientRects().length"
_STOPS = f"""() => {{
  const seen = {_IS_SEEN};
  const all = [...document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')];
  const groups = new Set();
  const stops = all.filter(one => seen(one) && !one.disabled).filter(one => {{
    if (one.type !== 'radio') return true;
    const asked = [...one.form.querySelectorAll('[type=radio]')].filter(o => o.name === one.name);
    const chosen = asked.find(o => o.checked);
    return chosen ? one === chosen : one === asked[0];
  }});
  stops.forEach((one, at) => {{ one.dataset.stop = at; }});
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  window.scrollTo(0, 0);
  return stops.map(one => one.outerHTML.slice(0, 90));
}}"""
_HERE = """() => {
  const one = document.activeElement, box = one.getBoundingClientRect();
  const style = getComputedStyle(one);
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const there = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return [one.dataset?.stop ?? null, ring && there];
}"""
_CUT_ON_PAPER = f"""() => {{
  const seen = {_IS_SEEN};
  const hidden = one => one.closest('.sr-only') || one.closest('.skip');
  return [...document.querySelectorAll('body *')]
    .filter(one => seen(one) && !hidden(one) && getComputedStyle(one).display !== 'inline')
    .filter(one => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
    .map(one => one.outerHTML.slice(0, 90));
}}"""
_TO_PRESS_ON_PAPER = f"""() => [...document.querySelectorAll(
  'button, .button, .ds-button, [type=checkbox]')]
  .filter({_IS_SEEN}).map(one => one.outerHTML.slice(0, 90))"""
_FOLDED_ON_PAPER = """() => [...document.querySelectorAll('details > :not(summary)')]
  .filter(one => !one.closest('.not-on-paper') && !one.checkVisibility({visibilityProperty: true}))
  .map(one => one.outerHTML.slice(0, 90))"""
_UNTOLD_LINKS = """here => [...document.querySelectorAll('main a[href], footer a[href]')]
  .filter(one => !one.href.startsWith(here))
  .filter(one => {
    const said = one.innerText.replace(/[^0-9a-zåäö@.]/gi, '');
    const leads = one.href.replace(/^(tel:|mailto:|https?:..(www.)?)/, '').replace(/.$/, '');
    return !said.includes(leads.replace(/[^0-9a-zåäö@.]/gi, '').replace('+46', '0'));
  })
  .map(one => one.outerHTML.slice(0, 90))"""


def objections(page: Page, *, rules: tuple[str, ...] = ()) -> list[str]:
    """What axe objects to on the page that is open, by all standards or some rules alone."""
    page.evaluate(AXE)
    only: dict[str, Any] = {"type": "tag", "values": STANDARDS}
    if rules:
        only = {"type": "rule", "values": list(rules)}
    found = page.evaluate("only => axe.run({runOnly: only})", only)
    return [
        f"{one['id']}: {node['html'][:160]}" for one in found["violations"] for node in one["nodes"]
    ]


def too_wide(page: Page, width: int) -> bool:
    """Must one scroll sideways on a screen of that width?"""
    page.set_viewport_size({"width": width, "height": 640})
    return bool(page.evaluate("document.documentElement.scrollWidth") > width)


def wrong_with(page: Page) -> list[str]:
    """Everything that is wrong with a page for citizens, however she meets it."""
    page.set_viewport_size(DESK)
    return [*_to_eyes(page), *_to_hands(page), *_of_size(page), *_on_paper(page)]


def _to_eyes(page: Page) -> Iterator[str]:
    page.emulate_media(**_LIGHT)
    yield from objections(page)
    for how in _COLOURS:
        page.emulate_media(**how)
        yield from (f"{how}: {one}" for one in objections(page, rules=("color-contrast",)))
    page.emulate_media(**_LIGHT)
    if page.locator("script").count():
        yield "it has a script, which some do not run"
    if page.locator("h1").count() != 1:
        yield "it has not one heading"


def _to_hands(page: Page) -> Iterator[str]:
    """By keyboard alone one comes to everything, in the order of the page, sees where, and out."""
    stops = page.evaluate(_STOPS)
    come, seen = list[int](), set[int]()
    for _ in range(4 * len(stops) + 4):  # A day has several places to stop in.
        page.keyboard.press("Tab")
        at, is_seen = page.evaluate(_HERE)
        if at is None or (come and int(at) < come[-1]):
            break
        if not come or come[-1] != int(at):
            come.append(int(at))
        if is_seen:
            seen.add(int(at))
    if come != [*range(len(stops))]:
        yield f"the keyboard comes to {come} of {len(stops)}"
    yield from (f"one does not see that one is at {stops[at]}" for at in come if at not in seen)


def _of_size(page: Page) -> Iterator[str]:
    yield from (f"it is wider than {width}" for width in NARROW if too_wide(page, width))
    larger = "size => { document.documentElement.style.fontSize = size; }"
    page.evaluate(larger, "237.5%")
    if too_wide(page, DESK["width"]):
        yield "it is too wide with text of double size"
    page.evaluate(larger, "")


def _on_paper(page: Page) -> Iterator[str]:
    page.set_viewport_size(PAPER)
    page.emulate_media(media="print")
    yield from (f"cut on paper: {one}" for one in page.evaluate(_CUT_ON_PAPER))
    yield from (f"cannot be pressed on paper: {one}" for one in page.evaluate(_TO_PRESS_ON_PAPER))
    yield from (f"folded away on paper: {one}" for one in page.evaluate(_FOLDED_ON_PAPER))
    here = "{0.scheme}://{0.netloc}".format(urlsplit(page.url))
    untold = page.evaluate(_UNTOLD_LINKS, here)
    yield from (f"leads where paper does not tell: {one}" for one in untold)
    page.emulate_media(**_LIGHT)


class Watch:
    """All that a browser window asks for, and what it is given with it."""

    def __init__(self, page: Page, url: str) -> None:
        """Watch a page of the office at an address."""
        self._url = url
        self.asked: list[Request] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.asked.append(request))
        page.on("console", lambda told: self.complaints.append(told.text))

    @property
    def elsewhere(self) -> list[str]:
        """What was asked of anybody else."""
        return [one.url for one in self.asked if not one.url.startswith(self._url)]

    def told_of(self, words: list[str]) -> list[str]:
        """The addresses, and what is told of where one comes from, that hold any of some words."""
        told = [one.url for one in self.asked]
        told += [one.headers.get("referer", "") for one in self.asked]
        return [one for one in told if any(word.casefold() in one.casefold() for word in words)]
