"""No page for citizens tells one of another, whatever she writes in the address."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import product

import pytest
from django.apps import apps
from django.http.response import HttpResponseBase
from django.test import Client as Browser
from tests.office.citizens import (
    LONG_AGO,
    a_guardian,
    acting_browser,
    browser_of,
    browser_with,
    providers_of,
    sign_out,
    token_of,
    with_letter,
)
from tests.office.forms import FIELDS
from tests.office.outbox import told_at
from tests.office.pages import ALL_PAGES, Page

from hemval.apps import store
from hemval.apps.choice_system.models import Bundle
from hemval.apps.choices.models import Choice
from hemval.apps.citizens.models import Draft, Mandate, Visit
from hemval.apps.citizens.persons import Person
from hemval.apps.clients.models import Client, Household, Representative
from hemval.apps.correspondence.models import Letter
from hemval.apps.outbox.models import ContactAddress, Message
from hemval.apps.placements.models import Cause, Placement
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round

PAGES = [page for page in ALL_PAGES if page.name.startswith("citizens")]
IN_SWEDISH = [page for page in PAGES if page.name.startswith("citizens:")]
STANDING = {"round_key", "part", "nth", "letter_key", "file"}
"""What stands in an address for citizens; whatever else does is tried here too."""
QUESTIONS = ("onskemal", "ovrigt", "vanta", "dag")
FILE = "public"
OF_HER = [
    (model, field.name)
    for model in apps.get_models()
    for field in model._meta.get_fields()
    if field.many_to_one and field.related_model is Client
]
"""Each kind of row about one person, and what of it says whom."""
MADE = {Choice, ContactAddress, Draft, Letter, Mandate, Message, Placement, Representative, Visit}
"""Kinds of which there is a row about Astrid, whose number or key others might write."""
WHOSE = ("pk", "person_id", "subject_id", "acting_id")
"""Of a visit only whose it is stands still: that it has ended is noted when somebody comes back."""


def standing_in(row: Round) -> dict[str, str]:
    """What stands in addresses for citizens, usually."""
    return {"round_key": row.key, "part": QUESTIONS[0], "nth": "1", "file": FILE}


def urls(row: Round) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every address for citizens, with each question of the round and each letter, but the way out.

    To sign out is no page that tells of anybody.
    """
    letters = list(Letter.objects.values_list("key", flat=True))
    for page in PAGES:
        if page.name.endswith(":sign_out"):
            continue
        parts = QUESTIONS if "part" in page.places else [""]
        keys = letters if "letter_key" in page.places else [""]
        for part, key in product(parts, keys):
            yield page.at(standing_in(row) | {"part": part, "letter_key": key}), page.methods


def said(answer: HttpResponseBase) -> str:
    """All that an answer says: its text or file, and where it leads."""
    assert answer.status_code < 500
    return b"".join(answer).decode("utf-8", "replace") + answer.headers.get("Location", "")


def in_letter(client: Client) -> str:
    """What stands in a letter to somebody, and nowhere else."""
    return f"brev till {client.key}"


def send_letter(client: Client, row: Round, now: datetime) -> None:
    """Print somebody a letter, and post it."""
    with_letter(client, row, now)
    file = store.put(f"%PDF-1.7 {in_letter(client)}".encode())
    Letter.objects.filter(client=client).update(sent_at=now, sha256=file)


def choose(client: Client, row: Round, now: datetime) -> tuple[str, ...]:
    """She chooses with words of her own; gives what tells that a page is about her."""
    browser, front = browser_of(client, now), f"/jag/val/{row.key}"
    provider = providers_of(row, client)[0]
    browser.post(f"{front}/onskemal/1/", {"do": f"add:{provider}"})
    browser.post(f"{front}/ovrigt/1/", {"special": f"ord av {client.key}"})
    page = browser.get(f"{front}/las-igenom/")
    browser.post(f"{front}/las-igenom/", {"looked": page.context["looked"]})
    browser.post(f"{front}/onskemal/1/", {"do": f"add:{provider}"})
    choice = Choice.objects.get(client=client)
    return (choice.key, f"ord av {client.key}", in_letter(client), client.given_name, client.key)


@pytest.fixture
def people(
    round_open, astrid, karl, moment, post, settings, tmp_path
) -> dict[Client, tuple[str, ...]]:
    """Two of a household who have chosen apart and got a letter each, one of them protected since.

    One is told by e-mail, too. With each, what tells that a page is about her: names that nobody
    else has.
    """
    settings.MEDIA_ROOT = tmp_path
    told_at(astrid, now=moment.now)
    home = Household.objects.create(key="together")
    for one, name in ((astrid, "Aaastrid"), (karl, "Kkkarl")):
        one.given_name, one.household = name, home
        one.save()
        send_letter(one, round_open, moment.now)
    karl.protected_registration_from = moment.now.date()
    karl.save()
    a_guardian(karl)
    return {one: choose(one, round_open, moment.now) for one in (astrid, karl)}


def test_there_are_pages_in_every_language_to_try():
    assert len(PAGES) >= 4 * 10


def test_no_address_is_left_with_a_place_in_it(people, round_open):
    assert [url for url, _ in urls(round_open) if "<" in url] == []


def test_spouses_never_see_of_each_other(people, round_open, moment):
    assert Draft.objects.filter(registered_at__isnull=True).count() == 2
    told = []
    for who in people:
        hidden = [token for other, own in people.items() if other != who for token in own]
        for url, methods in urls(round_open):
            for method in {"GET", "POST"} & set(methods):
                answer = browser_of(who, moment.now).generic(method, url)
                page = said(answer)
                told += [(url, method, one) for one in hidden if one in page]
                leads = answer.headers.get("Location", "")
                assert not any(one in leads for own in people.values() for one in own), url
    assert told == []


def test_each_sees_her_own(people, moment):
    for who, (receipt, words, letter, *_) in people.items():
        browser = browser_of(who, moment.now)
        page = said(browser.get("/jag/"))
        assert receipt in page
        assert words in page
        assert letter in said(browser.get(f"/jag/brev/{who.letters.get().key}/"))


def test_nobody_reads_anything_without_having_signed_in(people, client, round_open):
    told = {token for own in people.values() for token in own}
    for url, methods in urls(round_open):
        for method in methods:
            page = said(client.generic(method, url))
            assert not any(one in page for one in told), url


def test_no_page_carries_anybody_in_its_address(round_open):
    assert [page.route for page in PAGES if "<int:" in page.route] == []


def test_every_part_of_an_address_for_citizens_is_tried():
    assert {name for page in PAGES for name in page.places} == STANDING


@pytest.fixture
def hers(people, round_open, astrid, moment) -> list[str]:
    """The number and key of each row about Astrid: her choice, draft, letter, guardian, address."""
    acting_browser(a_guardian(astrid, key="Astrids"), moment.now)
    Placement.objects.create(
        client=astrid,
        bundle=Bundle.objects.earliest("pk"),
        starts=LONG_AGO,
        provider=Provider.objects.earliest("pk"),
        cause=Cause.LIST.value,
        made_at=moment.now,
    )
    rows = [row for kind, whose in OF_HER for row in kind.objects.filter(**{whose: astrid})]
    assert {type(row) for row in rows} >= MADE
    return sorted({str(one) for row in rows for one in (row.pk, getattr(row, "key", row.pk))})


def strangers(astrid: Client, karl: Client, now: datetime) -> dict[str, Browser]:
    """Everybody who is not Astrid, nor acts for her: some of them did."""

    def acting(**ended: object) -> Browser:
        who = a_guardian(astrid, key=f"G{Representative.objects.count()}")
        browser = acting_browser(who, now)
        Representative.objects.filter(pk=who.pk).update(**ended)
        return browser

    left = token_of(astrid, now)
    sign_out(left, now)
    return {
        "another": browser_of(karl, now),
        "nobody": Browser(raise_request_exception=False),
        "no client": browser_of(Person(number_digest="e" * 64, name="Ulla"), now),
        "whose right has ended": acting(ends=LONG_AGO),
        "whose paper nobody has seen": acting(document_checked_by="", document_checked_on=None),
        "who has signed out": browser_with(left),
        "who has been idle": browser_of(astrid, now - timedelta(minutes=21)),
        "with a made-up token": browser_with("0" * 64),
    }


def with_ids(page: Page, ids: list[str], row: Round) -> Iterator[str]:
    """A page with each of some ids in each place of its address, the rest being as it should."""
    usual = standing_in(row)
    yield page.at(usual)
    for place, one in product(page.places, ids):
        yield page.at(usual | {place: one})


def kept_of(client: Client) -> dict[str, list[dict[str, object]]]:
    """All that is kept about somebody: her own row, and each that says that it is about her."""
    kept = {
        f"{kind.__name__}.{whose}": list(
            kind.objects.filter(**{whose: client})
            .order_by("pk")
            .values(*(WHOSE if kind is Visit else ()))
        )
        for kind, whose in OF_HER
    }
    return kept | {"herself": list(Client.objects.filter(pk=client.pk).values())}


SIGNED_IN = ("another", "no client")


def requests(who: str, ids: list[str], row: Round) -> Iterator[tuple[str, str, dict[str, str]]]:
    """What somebody tries: each page, with each id in its address and in each field of its form.

    Those who come in to no page try one id in each place.
    """
    some = ids if who in SIGNED_IN else ids[:1]
    for page in IN_SWEDISH:
        urls = [*with_ids(page, some, row)]
        if "GET" in page.methods:
            yield from (("GET", url, {}) for url in urls)
        if "POST" in page.methods and page.name != "citizens:sign_out":
            yield from (("POST", urls[0], dict.fromkeys(FIELDS, one)) for one in some)


def test_whatever_id_of_hers_somebody_else_writes_she_learns_and_changes_nothing(
    people, hers, round_open, astrid, karl, moment
):
    told, others = list[tuple[str, str, str]](), strangers(astrid, karl, moment.now)
    before = kept_of(astrid)
    hidden = [one for one in (*people[astrid], "Aaastrids") if one not in hers]
    for who, browser in others.items():
        for method, url, form in requests(who, hers, round_open):
            answer = browser.post(url, form) if method == "POST" else browser.get(url)
            page = said(answer)
            told += [(who, url, one) for one in hidden if one in page]
    assert told == []
    assert kept_of(astrid) == before
