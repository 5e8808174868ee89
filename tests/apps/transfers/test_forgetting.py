"""What was read of a list is forgotten when it can be taken or undone no more."""

from datetime import timedelta

import pytest
from django.test import Client as Browser
from tests.apps.transfers.lists import CLIENTS, a_system, client_row, read, take
from tests.office.people import browser_of, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.clients.models import Client
from hemval.apps.transfers.forgetting import KEPT, forget
from hemval.apps.transfers.models import Import, StagedRow

pytestmark = pytest.mark.django_db
ASTA = CLIENTS + client_row("B1")
BEATA = CLIENTS + client_row("B1", "Beata;Berg")


@pytest.fixture
def browser() -> Browser:
    a_system()
    return browser_of(somebody(Role.ROUND_MANAGER, name="rut"))


def rows(sent: Import) -> int:
    return StagedRow.objects.filter(of=sent).count()


def test_the_rows_of_a_list_are_kept_until_another_is_taken(browser):
    first = take(browser, "clients", ASTA)
    forget(now=clock.now())
    assert rows(first) == 1
    second = take(browser, "clients", BEATA)
    forget(now=clock.now())
    assert (rows(first), rows(second)) == (0, 1)
    told = browser.get(f"/kontor/listor/{first.pk}/").content.decode()
    assert "Raderna är borttagna" in told
    assert "/angra/" not in told


def test_the_rows_of_the_last_list_are_forgotten_when_its_time_is_up(browser):
    sent = take(browser, "clients", ASTA)
    forget(now=clock.now() + KEPT + timedelta(minutes=1))
    assert rows(sent) == 0
    browser.post(f"/kontor/listor/{sent.pk}/angra/")
    assert Client.objects.filter(key="B1").exists()


def test_a_list_that_nobody_took_is_set_aside_when_its_time_is_up(browser):
    sent = read(browser, "clients", ASTA)
    forget(now=clock.now() + KEPT + timedelta(minutes=1))
    sent.refresh_from_db()
    assert (rows(sent), sent.stored, sent.set_aside_at is not None) == (0, "", True)


def test_one_who_became_protected_later_is_not_told_of_by_an_older_list(browser):
    sent = take(browser, "clients", ASTA)
    assert "B1" in browser.get(f"/kontor/listor/{sent.pk}/rader/new/").content.decode()
    Client.objects.update(protected_registration_from="2026-01-01")
    assert "B1" not in browser.get(f"/kontor/listor/{sent.pk}/rader/new/").content.decode()
