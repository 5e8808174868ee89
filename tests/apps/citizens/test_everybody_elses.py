"""No page for citizens tells one of another, whatever she writes in the address."""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import product

import pytest
from django.db.models import Model
from django.test import Client as Browser
from tests.apps.citizens.conftest import (
    LONG_AGO,
    a_guardian,
    browser_of,
    browser_with,
    providers_of,
    with_letter,
)
from tests.apps.test_matrix import ALL_PAGES, PART, Page

from hemval.apps.choices.models import Choice
from hemval.apps.citizens.models import Draft, Mandate, Visit, Way
from hemval.apps.citizens.persons import Person, by_letter
from hemval.apps.citizens.visits import act_for, begin_visit, end_visit
from hemval.apps.clients.models import Client, Household, Representative
from hemval.apps.correspondence.models import Letter
from hemval.core.dates.zone import today
from hemval.core.facts.clients import Ground

PAGES = [page for page in ALL_PAGES if page.name.startswith("citizens")]
IN_SWEDISH = [page for page in PAGES if page.name.startswith("citizens:")]
KNOWN_PARTS = {"round_key", "part", "nth", "letter_key", "file"}
"""What stands in an address for citizens; whatever else does is tried here too."""
QUESTIONS = ("onskemal", "ovrigt", "vanta", "dag")
FIELDS = (
    "whom",
    "do",
    "looked",
    "wait",
    "day",
    "special",
    "number",
    "ground",
    "phone",
    "code",
    "way",
)
"""Fields of forms for citizens."""
HERS = (Choice, Draft, Mandate, Letter, Representative)
"""Rows about one person, whose numbers and keys others might write in an address or a form."""
NAMED = re.compile(r"<(?:\w+:)?(\w+)>")


def urls(round_key: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every address for citizens, with each question of the round, but that to sign out."""
    for page in PAGES:
        parts = QUESTIONS if "<text:part>" in page.route else ("",)
        for part in parts:
            url = page.route.replace("<text:round_key>", round_key)
            url = url.replace("<text:part>", part).replace("<text:nth>", "1")
            if "logga-ut" not in url:
                yield url, page.methods


def choose(client: Client, row, now) -> tuple[str, ...]:
    """She chooses with words of her own; gives what tells that a page is about her."""
    browser, front = browser_of(client, now), f"/jag/val/{row.key}"
    provider = providers_of(row, client)[0]
    browser.post(f"{front}/onskemal/1/", {"do": f"add:{provider}"})
    browser.post(f"{front}/ovrigt/1/", {"special": f"ord av {client.key}"})
    page = browser.get(f"{front}/las-igenom/")
    browser.post(f"{front}/las-igenom/", {"looked": page.context["looked"]})
    browser.post(f"{front}/onskemal/1/", {"do": f"add:{provider}"})
    choice = Choice.objects.get(client=client)
    return (choice.key, f"ord av {client.key}", client.given_name, client.key)


@pytest.fixture
def people(round_open, astrid, karl, moment) -> dict[Client, tuple[str, ...]]:
    """Two of a household who have chosen apart, one of them protected, each with names of hers."""
    home = Household.objects.create(key="together")
    for one, name in ((astrid, "Aaastrid"), (karl, "Kkkarl")):
        one.given_name, one.household = name, home
        one.save()
    karl.protected_registration_from = moment.now.date()
    karl.save()
    a_guardian(karl)
    return {one: choose(one, round_open, moment.now) for one in (astrid, karl)}


def test_there_are_pages_in_every_language_to_try():
    assert len(PAGES) >= 4 * 10


def test_spouses_never_see_of_each_other(people, round_open, moment):
    assert Draft.objects.filter(registered_at__isnull=True).count() == 2
    told = []
    for who in people:
        hidden = [token for other, own in people.items() if other != who for token in own]
        for url, methods in urls(round_open.key):
            for method in ("GET", "POST"):
                if method in methods:
                    answer = browser_of(who, moment.now).generic(method, url)
                    page = answer.content.decode()
                    assert answer.status_code < 500, url
                    told += [(url, method, one) for one in hidden if one in page]
                    assert "Location" not in answer.headers or not any(
                        one in answer.headers["Location"] for own in people.values() for one in own
                    )
    assert told == []


def test_each_sees_her_own(people, moment):
    for who, own in people.items():
        browser = browser_of(who, moment.now)
        page = browser.get("/jag/").content.decode()
        assert all(one in page for one in own[:2])


def test_nobody_reads_anything_without_having_signed_in(people, client, round_open):
    told = {token for own in people.values() for token in own}
    for url, methods in urls(round_open.key):
        for method in methods:
            page = client.generic(method, url).content.decode()
            assert not any(one in page for one in told), url


def test_no_page_carries_anybody_in_its_address(round_open):
    assert [page.route for page in PAGES if "<int:" in page.route] == []


def test_every_part_of_an_address_for_citizens_is_tried():
    assert {name for page in PAGES for name in NAMED.findall(page.route)} == KNOWN_PARTS


@pytest.fixture
def hers(people, round_open, astrid, karl, moment) -> list[str]:
    """The number and key of each row about Astrid: her choice, draft, letter, guardian, mandate."""
    acting = a_guardian(astrid, key="Astrids")
    with_letter(astrid, round_open, moment.now)
    Mandate.objects.create(
        client=astrid,
        number_digest="a" * 64,
        name="Aaastrids dotter",
        ground=Ground.POWER_OF_ATTORNEY.value,
        asked_at=moment.now,
        settled_at=moment.now,
        representative=acting,
    )
    rows = [row for kind in HERS for row in kind.objects.filter(client=astrid)]
    assert {type(row) for row in rows} == set(HERS)
    return [str(one) for row in rows for one in {row.pk, getattr(row, "key", row.pk)}]


def strangers(astrid: Client, karl: Client, now) -> dict[str, Browser]:
    """Everybody who is not Astrid, nor acts for her: some of them did."""

    def acting(**ended) -> Browser:
        token = begin_visit(way=Way.IDENTITY, who=by_letter(astrid, today(now)), now=now)
        who = a_guardian(astrid, key=f"G{Representative.objects.count()}")
        act_for(visit=Visit.objects.latest("pk"), acting=who)
        Representative.objects.filter(pk=who.pk).update(**ended)
        return browser_with(token)

    left = begin_visit(way=Way.IDENTITY, who=by_letter(astrid, today(now)), now=now)
    end_visit(visit=Visit.objects.latest("pk"), now=now)
    unknown = Person(number_digest="e" * 64, name="Ulla")
    idle = begin_visit(
        way=Way.IDENTITY, who=by_letter(astrid, today(now)), now=now - timedelta(minutes=21)
    )
    return {
        "another": browser_of(karl, now),
        "nobody": Browser(raise_request_exception=False),
        "no client": browser_with(begin_visit(way=Way.IDENTITY, who=unknown, now=now)),
        "whose right has ended": acting(ends=LONG_AGO),
        "whose paper nobody has seen": acting(document_checked_by="", document_checked_on=None),
        "who has signed out": browser_with(left),
        "who has been idle": browser_with(idle),
        "with a made-up token": browser_with("0" * 64),
    }


def with_ids(page: Page, ids: list[str], round_key: str) -> Iterator[str]:
    """A page with each of some ids in each place of its address, the rest being as it should."""
    names = NAMED.findall(page.route)
    usual = {
        "round_key": [round_key],
        "part": QUESTIONS[:1],
        "nth": ["1"],
        "letter_key": ["a"],
        "file": ["public"],
    }
    for name in names or [""]:
        tried = usual | ({name: [*usual[name], *ids]} if name else {})
        for values in product(*(tried[one] for one in names)):
            given = iter(values)
            yield PART.sub(lambda _, given=given: next(given), page.route)


def standing(client: Client) -> dict[type[Model], list[dict[str, object]]]:
    """All that is kept about somebody."""
    return {kind: list(kind.objects.filter(client=client).order_by("pk").values()) for kind in HERS}


SIGNED_IN = ("another", "no client")


def requests(who: str, ids: list[str], round_key: str) -> Iterator[tuple[str, str, dict[str, str]]]:
    """What somebody tries: each page, with each id in its address and in each field of its form.

    Those who come in to no page try one id in each place.
    """
    some = ids if who in SIGNED_IN else ids[:1]
    for page in IN_SWEDISH:
        urls = [*with_ids(page, some, round_key)]
        if "GET" in page.methods:
            yield from (("GET", url, {}) for url in urls)
        if "POST" in page.methods and page.name != "citizens:sign_out":
            yield from (("POST", urls[0], dict.fromkeys(FIELDS, one)) for one in some)


def test_whatever_id_of_hers_somebody_else_writes_she_learns_and_changes_nothing(
    people, hers, round_open, astrid, karl, moment
):
    told, others = list[tuple[str, str, str]](), strangers(astrid, karl, moment.now)
    before = standing(astrid)
    hidden = [one for one in (*people[astrid], "Aaastrids") if one not in hers]
    for who, browser in others.items():
        for method, url, form in requests(who, hers, round_open.key):
            answer = browser.post(url, form) if method == "POST" else browser.get(url)
            assert answer.status_code < 500, (who, url)
            said = answer.content.decode() + answer.headers.get("Location", "")
            told += [(who, url, one) for one in hidden if one in said]
    assert told == []
    assert standing(astrid) == before
