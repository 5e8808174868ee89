"""The list of who gives the help today: held against what is known, taken, taken back."""

from datetime import timedelta

import pytest
from django.test import Client as Browser
from tests.apps.transfers.lists import (
    ASTER,
    CLIENTS,
    OWN,
    PROVIDERS,
    a_system,
    client_row,
    counts,
    read,
    take,
    work,
)
from tests.office.people import browser_of, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.placements.models import Cause, Placement
from hemval.apps.placements.queries import holding_on

pytestmark = pytest.mark.django_db
HEAD = "Brukar-id;Valpaket;Utförar-id\r\n"
B1_OWN, B2_OWN = "B1;home_care;own\r\n", "B2;home_care;own\r\n"
B1_ASTER = "B1;home_care;aster\r\n"


@pytest.fixture
def browser() -> Browser:
    a_system()
    browser = browser_of(somebody(Role.ROUND_MANAGER, name="rut"))
    take(browser, "providers", PROVIDERS + OWN + ASTER)
    take(browser, "clients", CLIENTS + client_row("B1") + client_row("B2"))
    return browser


def held() -> list[tuple[str, str]]:
    rows = holding_on(clock.today()).filter(provider__isnull=False)
    return sorted(rows.values_list("client__key", "provider__key"))


def decide(provider: str) -> None:
    """A person decided who performs for B1."""
    row = Placement.objects.get()
    row.cause, row.reason = Cause.CHANGE.value, {}
    row.save()
    assert row.provider.key == provider


def test_the_same_list_twice_changes_nothing(browser):
    assert counts(take(browser, "placements", HEAD + B1_OWN + B2_OWN)) == {"new": 2}
    assert held() == [("B1", "own"), ("B2", "own")]
    assert counts(read(browser, "placements", HEAD + B1_OWN + B2_OWN)) == {"same": 2}


def test_whoever_is_not_in_the_list_keeps_her_help(browser):
    take(browser, "placements", HEAD + B1_OWN + B2_OWN)
    assert counts(take(browser, "placements", HEAD + B1_ASTER)) == {"changed": 1}
    assert held() == [("B1", "aster"), ("B2", "own")]


def test_when_it_is_taken_back_whoever_performed_before_goes_on(browser):
    take(browser, "placements", HEAD + B1_OWN)
    Placement.objects.update(starts=clock.today() - timedelta(days=90))
    sent = take(browser, "placements", HEAD + B1_ASTER + B2_OWN)
    browser.post(f"/kontor/listor/{sent.pk}/angra/")
    work()
    assert held() == [("B1", "own")]
    assert Placement.objects.filter(withdrawn_at=None).count() == 1


def test_what_was_decided_otherwise_is_given_back_and_stays(browser):
    take(browser, "placements", HEAD + B1_OWN)
    decide("own")
    sent = read(browser, "placements", HEAD + B1_ASTER + B2_OWN)
    assert counts(sent) == {"new": 1, "wrong": 1}
    told = browser.get(f"/kontor/listor/{sent.pk}/rader/wrong/").content.decode()
    assert "Något annat är bestämt" in told
    assert counts(read(browser, "placements", HEAD + B1_OWN)) == {"same": 1}


@pytest.mark.parametrize(
    "row", ["B9;home_care;own", "B1;laundry;own", "B1;home_care;nobody", "B1;home_care;"]
)
def test_a_row_that_names_what_is_not_there_is_given_back(browser, row):
    assert counts(read(browser, "placements", f"{HEAD}{row}\r\n")) == {"wrong": 1}


def test_two_performers_of_one_bundle_are_both_given_back(browser):
    assert counts(read(browser, "placements", HEAD + B1_OWN + B1_ASTER)) == {"wrong": 2}
