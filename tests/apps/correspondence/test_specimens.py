"""What the letters of a round will say can be read before any is printed, and tells of nobody."""

import re

import pytest
from django.test import Client as Browser
from tests.apps.correspondence.conftest import OPEN
from tests.office.people import browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.models import Letter
from hemval.apps.correspondence.specimens import languages_of, specimens_of
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.system.values import RoundKind
from hemval.letters.book.book import specimen_paper


@pytest.fixture
def browser(row) -> Browser:
    return browser_of(somebody(Role.ROUND_MANAGER))


def kinds(row) -> set[LetterKind]:
    return {one.order.kind for one in specimens_of(row, "sv", OPEN).values()}


def test_every_kind_of_letter_that_the_round_has_is_shown(row):
    assert kinds(row) == set(LetterKind) - {LetterKind.LEAVING}
    row.kind = RoundKind.PROVIDER_EXIT.value
    assert kinds(row) == set(LetterKind) - {LetterKind.ANNOUNCEMENT}


def test_a_letter_that_a_provider_leaves_names_the_one_that_does(row):
    row.kind, row.leaving = RoundKind.PROVIDER_EXIT.value, row.leaving
    shown = specimens_of(row, "sv", OPEN)["leaving"]
    assert shown.order.facts.provider in {one.id for one in shown.terms.providers}


def test_they_can_be_read_before_anybody_is_invited_and_nothing_is_printed(row, browser):
    row.invited_at = None
    row.save()
    page = f"/kontor/brev/omgang/{row.key}/prov/"
    told = browser.get(page).content.decode()
    links = re.findall(rf'href="({page}[^"]+)"', told)
    assert len(links) == len(specimens_of(row, "sv", OPEN))
    assert browser.get(links[0]).content.startswith(b"%PDF")
    assert not Letter.objects.exists()


def test_a_specimen_tells_the_rounds_own_days_and_nobody_of_the_round(row):
    for language in languages_of(row):
        for one in specimens_of(row, language, OPEN).values():
            told = str(specimen_paper(one))
            for client in Client.objects.all():
                assert client.key not in told
                assert client.street not in told or not client.street
    offer = specimens_of(row, "sv", OPEN)["offer"]
    assert (offer.order.facts.days.closes, offer.order.facts.days.effect) == (
        row.closes,
        row.effect,
    )


def test_what_no_round_has_is_not_there(row, browser):
    for wrong in ("leaving", "nothing"):
        assert browser.get(f"/kontor/brev/omgang/{row.key}/prov/{wrong}/").status_code == 404
    assert browser.get(f"/kontor/brev/omgang/{row.key}/prov/", {"sprak": "xx"}).status_code == 200
