"""Pages in Arabic: all of them are in it, are read from the right, and say what is Swedish."""

import re
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone
from tests.apps.outreach.told import a_manager
from tests.apps.public.pages import NAMES, SYSTEMS, load
from tests.office.a_round import a_round

from hemval.apps.outreach.services.news_and_phone import tell_news
from hemval.apps.page_language import address
from hemval.core.dates.zone import today
from hemval.core.system.values import LocalText
from hemval.texts import words as texts
from hemval.web import settings

pytestmark = pytest.mark.django_db
OTHER_PAGES = ("areas", "accessibility", "data", "compare", "neutral_order")
STATIC = Path(settings.__file__).parent / "static" / "hemval"
A_SIDE = re.compile(r"(?<![-\w])(?:(?:margin|padding|border)-)?(?:left|right)\b(?!-)")


@pytest.fixture
def arabic_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence that Arabic lacks is a fault, and is not said in another language."""
    monkeypatch.setitem(texts.FALLBACKS, "ar", ())  # type: ignore[attr-defined]
    texts.words.cache_clear()


@pytest.mark.parametrize("key", SYSTEMS)
@pytest.mark.usefixtures("arabic_alone")
def test_no_page_says_in_another_language_what_arabic_lacks(client: Client, key: str) -> None:
    load(key)
    for name in (*NAMES, *(f"public:{one}" for one in OTHER_PAGES)):
        assert client.get(address("ar", name)).status_code == 200, name


@pytest.mark.usefixtures("arabic_alone")
def test_facts_and_faults_are_told_in_arabic(client: Client) -> None:
    a_round(clients=10)
    listed = client.get("/ar/utforare/ordning/a/")
    assert listed.status_code == 200
    one = re.search(r'href="(/ar/utforare/\d+/)"', listed.content.decode())
    assert one
    assert client.get(one[1]).status_code == 200
    assert client.get("/ar/finns-inte/").status_code == 404
    assert client.post("/ar/omraden/", {"plats": ""}).status_code == 422


def test_a_page_in_arabic_is_read_from_the_right_and_no_other_is(client: Client) -> None:
    assert '<html lang="ar" dir="rtl">' in client.get("/ar/").content.decode()
    assert 'dir="rtl"' not in client.get("/").content.decode()
    assert 'dir="rtl"' not in client.get("/en/").content.decode()


def test_every_page_leads_to_the_same_in_arabic_by_arabics_own_name(client: Client) -> None:
    told = client.get("/fi/uppgifter/").content.decode()
    assert '<a href="/ar/uppgifter/" lang="ar" hreflang="ar">العربية</a>' in told


def test_swedish_names_are_marked_and_kept_apart(client: Client) -> None:
    a_round(clients=10)
    told = client.get("/ar/utforare/ordning/a/").content.decode()
    names = re.findall(r"<h2><a [^>]*>(.*?)</a></h2>", told)
    assert names
    assert all(re.fullmatch(r'<bdi lang="sv">[^<]+</bdi>', one) for one in names)
    in_swedish = client.get("/utforare/ordning/a/").content.decode()
    assert '<bdi lang="sv">' not in in_swedish


def test_a_number_to_call_is_kept_from_being_turned_round(
    client: Client, settings: pytest.MonkeyPatch
) -> None:
    a_round(clients=10)
    settings.NOBODY_IS_REAL = True
    told = client.get("/ar/").content.decode()
    assert "\N{FIRST STRONG ISOLATE}08-465 004 01\N{POP DIRECTIONAL ISOLATE}" in told


def test_news_that_is_not_in_arabic_says_which_language_it_is_in(client: Client) -> None:
    now = timezone.now()
    words, on = LocalText.swedish("Vi har flyttat."), today(now)
    tell_news(words=words, starts=on, ends=on, actor=a_manager(), now=now)
    assert '<bdi lang="sv">Vi har flyttat.</bdi>' in client.get("/ar/").content.decode()


@pytest.mark.parametrize("rest", ["logga-in/", "", "val/botkyrka/kvitto/", "finns/inte/"])
@pytest.mark.usefixtures("arabic_alone")
def test_a_page_that_arabic_lacks_says_so_in_arabic_and_whom_to_call(
    client: Client, settings: pytest.MonkeyPatch, rest: str
) -> None:
    a_round(clients=10)
    settings.NOBODY_IS_REAL = True
    answer = client.get(f"/jag/ar/{rest}")
    told = answer.content.decode()
    assert answer.status_code == 200
    assert '<html lang="ar" dir="rtl">' in told
    assert "08-465 004 01" in told
    assert f'<li><a href="/jag/en/{rest}" lang="en"' in told
    assert not answer.cookies
    assert client.post(f"/jag/ar/{rest}").status_code == 405


@pytest.mark.parametrize("file", ["public.css", "compare.css", "hemval.css"])
def test_no_style_names_a_side_that_would_be_wrong_from_the_right(file: str) -> None:
    assert A_SIDE.findall((STATIC / file).read_text()) == []


@pytest.mark.parametrize("rule", ["left: 0", "margin-right: 1em", "text-align: right", "right: 0"])
def test_a_style_that_names_a_side_is_found(rule: str) -> None:
    assert A_SIDE.search(f".a {{ {rule}; }}")
    assert not A_SIDE.search(f".a {{ padding-inline-start: 1em; }} .{rule.partition(':')[0]}-over")
