"""What the law asks to be told of the website, and what it keeps."""

from datetime import date

import pytest
from django.test import Client
from tests.apps.public.pages import ABOUT, load, read

from hemval.apps.page_language import PREFIXES

pytestmark = pytest.mark.django_db
ASKED_FOR_BY_LAW = (
    "Botkyrka står bakom webbplatsen",
    "uppfyller lagen delvis",
    "Det som inte är tillgängligt",
    "Så har vi prövat den",
    "be att få det på ett annat sätt",
    "digg.se/tdosanmalan",
)


@pytest.mark.parametrize("told", ASKED_FOR_BY_LAW)
def test_the_accessibility_statement_says_what_the_law_asks_for(client: Client, told: str) -> None:
    load("botkyrka")
    assert told in " ".join(read(client, "sv", "public:accessibility"))


def test_full_accessibility_is_promised_only_when_somebody_has_looked(
    client: Client, settings
) -> None:
    settings.ACCESSIBILITY_REVIEWED = date(2026, 10, 1)
    told = " ".join(read(client, "sv", "public:accessibility"))
    assert "uppfyller lagen helt" in told
    assert "1 oktober 2026" in told


@pytest.mark.parametrize("language", PREFIXES)
@pytest.mark.parametrize("name", ABOUT)
def test_every_language_tells_of_it(client: Client, name: str, language: str) -> None:
    assert len(read(client, language, name)) > 8


def test_every_page_leads_to_both(client: Client) -> None:
    told = client.get("/fi/vem-far-valja/").content.decode()
    assert 'href="/fi/tillganglighet/"' in told
    assert 'href="/fi/uppgifter/"' in told
