"""Lists of services, representatives, providers, caps and facts."""

import pytest
from django.test import Client as Browser
from tests.apps.transfers.lists import (
    ASTER,
    CLIENTS,
    OWN,
    PROVIDERS,
    SERVICES,
    a_system,
    client_row,
    counts,
    read,
    take,
    work,
)
from tests.office.people import browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.clients.facts import all_distances
from hemval.apps.clients.models import Grant, Representative
from hemval.apps.providers.facts import all_caps, all_providers, all_rotation
from hemval.apps.providers.models import Contract, Provider, StatedFact
from hemval.apps.transfers.models import Import

pytestmark = pytest.mark.django_db


@pytest.fixture
def browser() -> Browser:
    a_system()
    return browser_of(somebody(Role.ROUND_MANAGER, name="rut"))


def undo(browser: Browser, sent: Import) -> None:
    browser.post(f"/kontor/listor/{sent.pk}/angra/")
    work()


def test_providers_are_taken_with_supplier_and_contract(browser):
    sent = take(browser, "providers", PROVIDERS + OWN + ASTER)
    assert counts(sent) == {"new": 2}
    own, aster = sorted(all_providers(), key=lambda one: one.group.value)
    assert (own.name, own.areas, own.organisation_number) == ("Hemtjänsten", ("*",), None)
    assert (aster.areas, aster.licence) == (("north",), "IVO-1")
    assert aster.organisation_number.text == "5560360793"
    assert counts(read(browser, "providers", PROVIDERS + OWN + ASTER)) == {"same": 2}


def test_a_provider_that_changes_is_brought_back(browser):
    take(browser, "providers", PROVIDERS + OWN + ASTER)
    before = list(all_providers())
    changed = ASTER.replace("north", "*").replace("Aster", "Asters").replace("IVO-1", "IVO-2")
    sent = take(browser, "providers", PROVIDERS + OWN + changed)
    assert counts(sent) == {"same": 1, "changed": 1}
    undo(browser, sent)
    assert list(all_providers()) == before


def test_a_provider_that_is_gone_ends_and_may_come_back(browser):
    take(browser, "providers", PROVIDERS + OWN + ASTER)
    take(browser, "providers", PROVIDERS + OWN)
    assert Contract.objects.get(provider__key="aster").ends is not None
    assert counts(read(browser, "providers", PROVIDERS + OWN)) == {"same": 1}
    take(browser, "providers", PROVIDERS + OWN + ASTER)
    assert Contract.objects.get(provider__key="aster").ends is None


def test_a_provider_without_licence_is_given_back_with_the_reason(browser):
    sent = read(browser, "providers", PROVIDERS + OWN + ASTER.replace("IVO-1", ""))
    assert counts(sent) == {"new": 1, "wrong": 1}
    told = browser.get(f"/kontor/listor/{sent.pk}/rader/wrong/").content.decode()
    assert "illstånd" in told


def test_caps_and_facts_are_taken_in_place_of_those_that_were(browser):
    take(browser, "providers", PROVIDERS + OWN + ASTER)
    caps = "Utförar-id;Tak;Valpaket;Från;Till\naster;{};home_care;2021-01-01;2021-06-30\n"
    take(browser, "caps", caps.format(40))
    sent = take(browser, "caps", caps.format(50))
    assert counts(sent) == {"changed": 1}
    assert [one.amount for one in all_caps()] == [50]
    undo(browser, sent)
    assert [one.amount for one in all_caps()] == [40]
    facts = "provider;fact;value;answers;as_of;source\naster;hours;07:00-22:00;;2021-01-01;Eget\n"
    take(browser, "provider_facts", facts)
    assert StatedFact.objects.get().value == "07:00-22:00"


def people(browser: Browser) -> None:
    take(browser, "providers", PROVIDERS + OWN + ASTER)
    take(browser, "clients", CLIENTS + client_row("B1") + client_row("B2"))


def test_services_are_taken_and_the_same_list_twice_changes_nothing(browser):
    people(browser)
    text = (
        SERVICES
        + "B1;home_care;600;d1;2020-01-01;;own\r\nB1;home_care;60;d2;2020-02-01;;own\r\n"
        + "B1;meals;*;;;;\r\nB2;home_care;120;;;;aster\r\n"
    ).replace(";*;", ";;")
    sent = take(browser, "services", text)
    assert counts(sent) == {"new": 3}
    assert Grant.objects.count() == 4
    assert counts(read(browser, "services", text)) == {"same": 3}


def test_a_service_of_somebody_who_is_not_there_is_given_back(browser):
    people(browser)
    sent = read(browser, "services", SERVICES + "B7;home_care;600;d1;;;own\r\n")
    assert counts(sent) == {"wrong": 1}


def test_a_service_that_changes_keeps_what_the_list_does_not_tell(browser):
    people(browser)
    take(browser, "services", SERVICES + "B1;home_care;600;d1;2020-01-01;;own\r\n")
    sent = take(browser, "services", "client;service;minutes_per_month\nB1;home_care;700\n")
    assert counts(sent) == {"changed": 1}
    one = Grant.objects.get()
    assert (one.minutes_per_month, one.decision, one.performer.key) == (700, "d1", "own")
    undo(browser, sent)
    assert Grant.objects.get().minutes_per_month == 600


def test_a_service_that_is_gone_is_granted_no_more_until_it_is_brought_back(browser):
    people(browser)
    both = SERVICES + "B1;home_care;600;d1;;;own\r\n" + "B2;home_care;60;d9;;;own\r\n"
    take(browser, "services", both)
    sent = take(browser, "services", SERVICES + "B1;home_care;600;d1;;;own\r\n")
    assert counts(sent) == {"same": 1, "gone": 1}
    assert not Grant.objects.filter(client__key="B2").exists()
    undo(browser, sent)
    assert Grant.objects.get(client__key="B2").decision == "d9"


def test_one_who_acts_for_nobody_any_more_is_kept_with_a_last_day(browser):
    people(browser)
    head = "client;representative;ground;name;document_checked_by\n"
    take(browser, "representatives", head + "B1;F1;guardian;Gun Ek;Eva\n")
    assert counts(read(browser, "representatives", head + "B1;F1;guardian;Gun Ek;Eva\n")) == {
        "same": 1
    }
    take(browser, "representatives", head + "B2;F2;guardian;Gun Ek;Eva\n")
    assert Representative.objects.get(key="F1").ends is not None
    assert Provider.objects.count() == 2


def test_distances_are_taken_changed_and_brought_back(browser):
    people(browser)
    head = "client;provider;metres\n"
    take(browser, "distances", head + "B1;own;900\nB2;own;50\n")
    assert counts(read(browser, "distances", head + "B2;own;50\nB1;own;900\n")) == {"same": 2}
    sent = take(browser, "distances", head + "B1;own;800\nB1;aster;70\n")
    assert counts(sent) == {"new": 1, "changed": 1, "gone": 1}
    assert [one.metres for one in all_distances()] == [70, 800]
    undo(browser, sent)
    assert [one.metres for one in all_distances()] == [900, 50]


def test_a_rotation_list_is_taken_changed_and_brought_back(browser):
    take(browser, "providers", PROVIDERS + OWN + ASTER)
    head = "provider;place;next\n"
    take(browser, "rotation", head + "own;1;ja\naster;2;nej\n")
    before = list(all_rotation())
    assert counts(read(browser, "rotation", head + "aster;2;\nown;1;ja\n")) == {"same": 2}
    sent = take(browser, "rotation", head + "own;2;ja\n")
    assert counts(sent) == {"changed": 1, "gone": 1}
    assert [one.place for one in all_rotation()] == [2]
    undo(browser, sent)
    assert list(all_rotation()) == before
