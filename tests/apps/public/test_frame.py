"""The frame of the pages that anybody reads: whose, in which languages, kept by any cache."""

import re

import pytest
from django.test import Client
from tests.office.a_round import a_round
from tests.office.people import somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.page_language import PREFIXES, address, in_language, language_of
from hemval.texts.languages import RIGHT_TO_LEFT

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("/", "sv"),
        ("/lattlast/", "sv-easy"),
        ("/en/", "en"),
        ("/enkel/", "sv"),
        ("/jag/", "sv"),
        ("/jag/fi/brev/", "fi"),
        ("/kontor/en/", "sv"),
        ("/finns-inte/", "sv"),
    ],
)
def test_the_address_says_the_language(path: str, language: str) -> None:
    assert language_of(path) == language


@pytest.mark.parametrize("language", PREFIXES)
@pytest.mark.parametrize("path", ["/", "/jag/", "/omraden/norr/", "/jag/brev/"])
def test_the_same_page_is_found_from_every_language(path: str, language: str) -> None:
    there = in_language(path, language)
    assert language_of(there) == language
    assert in_language(there, "sv") == path


@pytest.mark.parametrize("language", PREFIXES)
def test_every_language_has_the_page_under_its_own_address(client: Client, language: str) -> None:
    told = client.get(address(language, "public:start"))
    html = "sv" if language == "sv-easy" else language
    assert told.status_code == 200
    turned = ' dir="rtl"' if language in RIGHT_TO_LEFT else ""
    assert f'<html lang="{html}"{turned}>' in told.content.decode()


def test_the_languages_lead_to_the_same_page(client: Client) -> None:
    told = client.get("/en/finns-inte/?a=1&b=%22").content.decode()
    assert 'href="/fi/finns-inte/?a=1&amp;b=%22"' in told
    assert 'href="/finns-inte/?a=1&amp;b=%22"' in told


@pytest.mark.parametrize("before", ["/en/", "/", "/fi/", "/lattlast/"])
@pytest.mark.parametrize("typed", ["/", "%2F", "%5C", "%09/", "/%0A%5C/"])
def test_no_language_leads_to_another_place_whatever_is_typed(
    client: Client, before: str, typed: str
) -> None:
    asked = client.generic("GET", f"http://testserver{before}{typed}example.org/x")
    assert asked.status_code == 404
    languages = asked.content.decode().partition('<nav class="languages"')[2].partition("</nav>")[0]
    found = re.findall(r'href="([^"]*)"', languages)
    assert found == [in_language("/example.org/x", one) for one in PREFIXES]


def test_a_page_is_the_same_for_everybody_and_caches_may_keep_it(client: Client) -> None:
    a_round(clients=10)
    for_nobody = client.get("/")
    client.force_login(somebody(Role.ROUND_MANAGER))
    for_staff = client.get("/")
    assert for_staff.content == for_nobody.content
    assert "public" in for_staff.headers["Cache-Control"]
    assert "max-age" in for_staff.headers["Cache-Control"]
    assert for_staff.headers["Vary"] == "Accept-Encoding"
    assert not for_staff.cookies


def test_who_has_the_page_is_not_sent_it_again(client: Client) -> None:
    etag = client.get("/").headers["ETag"]
    again = client.get("/", headers={"If-None-Match": etag})
    assert again.status_code == 304
    assert again.content == b""
    assert client.get("/en/", headers={"If-None-Match": etag}).status_code == 200


def test_no_script_runs_and_nothing_is_fetched_from_elsewhere(client: Client) -> None:
    policy = client.get("/").headers["Content-Security-Policy"]
    assert "script-src 'none'" in policy
    assert "default-src 'none'" in policy
    assert "style-src 'self'" in policy


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_nothing_is_sent_to_a_page_that_is_read(client: Client, method: str) -> None:
    assert client.generic(method, "/").status_code == 405


def test_whose_pages_they_are_is_said(client: Client) -> None:
    row = a_round(clients=10)
    assert row.version.system.key == "botkyrka"
    assert "Välj hemtjänst i Botkyrka" in client.get("/").content.decode()


def test_a_number_that_nobody_has_told_is_not_shown_as_somebodys(
    client: Client, settings: pytest.MonkeyPatch
) -> None:
    a_round(clients=10)
    assert "08-465 004 01" not in client.get("/").content.decode()
    settings.NOBODY_IS_REAL = True
    told = client.get("/").content.decode()
    assert 'href="tel:0846500401"' in told
    assert "måndag–torsdag klockan 8.00–16.00" in told
