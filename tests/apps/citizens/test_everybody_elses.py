"""No page for citizens tells one of another, whatever she writes in the address."""

from collections.abc import Iterator

import pytest
from tests.apps.citizens.conftest import a_guardian, browser_of, providers_of
from tests.apps.test_matrix import ALL_PAGES

from hemval.apps.choices.models import Choice
from hemval.apps.citizens.models import Draft
from hemval.apps.clients.models import Client, Household

PAGES = [page for page in ALL_PAGES if page.route.startswith("/jag/")]


def urls(round_key: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every address for citizens, with each question of the round, but that to sign out."""
    for page in PAGES:
        parts = ("onskemal", "ovrigt", "vanta", "dag") if "<text:part>" in page.route else ("",)
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
