"""What a list brings to an end is stopped, and a person is asked to see to the rest."""

import pytest
from django.test import Client as Browser
from tests.apps.transfers.lists import CLIENTS, client_row, take, work
from tests.apps.transfers.test_other_lists import OWN, PROVIDERS, SERVICES
from tests.files.small_system import SMALL
from tests.office.people import somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.choice_system.services import add_version
from hemval.apps.placements.models import Order, Placement
from hemval.apps.placements.queries import holding_on
from hemval.apps.tasks.models import Task

pytestmark = pytest.mark.django_db
HELD = "B1;care;600;d1;2020-01-01;;own\r\n"


@pytest.fixture
def browser() -> Browser:
    """Somebody sends in lists of a municipality where B1 has help and B2 has none."""
    add_version(text=SMALL, file="small", added_by=None, now=clock.now())
    browser = Browser()
    browser.force_login(somebody(Role.ROUND_MANAGER, name="rut"))
    take(browser, "providers", PROVIDERS + OWN)
    take(browser, "clients", CLIENTS + client_row("B1") + client_row("B2"))
    take(browser, "services", SERVICES + HELD)
    Placement.objects.update(starts="2020-01-01")
    return browser


def held() -> list[tuple[str, str | None]]:
    rows = holding_on(clock.today()).values_list("client__key", "provider__key")
    return sorted(rows)


def tasks() -> list[tuple[str, str]]:
    return sorted(Task.objects.filter(done_at=None).values_list("client__key", "kind"))


def b1(**cells: str) -> str:
    return CLIENTS + client_row("B1", **cells) + client_row("B2")


def test_who_performs_a_service_today_becomes_a_placement(browser):
    assert held() == [("B1", "own")]
    assert tasks() == []


def test_the_help_of_one_who_died_ends_and_a_person_is_told(browser):
    sent = take(browser, "clients", b1(died="2026-01-02"))
    assert held() == [("B1", None)]
    assert tasks() == [("B1", "died")]
    assert Order.objects.get().kind == "end"
    browser.post(f"/listor/{sent.pk}/angra/")
    work()
    assert held() == [("B1", "own")]


def test_nobody_is_asked_about_one_who_has_no_help(browser):
    take(browser, "clients", CLIENTS + client_row("B1") + client_row("B2", died="2026-01-02"))
    assert tasks() == []


def test_one_who_is_missing_is_for_a_person_and_keeps_her_help(browser):
    take(browser, "clients", CLIENTS + client_row("B2"))
    assert tasks() == [("B1", "list_contradicts")]
    assert held() == [("B1", "own")]


def test_one_who_is_protected_since_is_for_a_person(browser):
    take(browser, "clients", b1(marked="ja"))
    assert tasks() == [("B1", "newly_protected")]


def test_a_decision_that_ended_is_for_a_person(browser):
    take(browser, "services", SERVICES + HELD.replace(";;own", ";2026-01-31;own"))
    assert tasks() == [("B1", "decision_ended")]
    take(browser, "clients", b1(language="fi"))
    assert tasks() == [("B1", "decision_ended")]
