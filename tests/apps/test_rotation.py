"""A new key closes everything anew that an older one has closed."""

from dataclasses import replace
from datetime import date

import pytest
from django.conf import settings as django_settings
from tests.apps.transfers.lists import CLIENTS, a_system, client_row, read, send, take
from tests.office.people import browser_of, somebody

from hemval.apps import store
from hemval.apps.accounts.acts import Role
from hemval.apps.clients.facts import client_of, representative_of
from hemval.apps.clients.models import Client, Representative
from hemval.apps.row_keys import tied
from hemval.apps.sealed_numbers import key_of
from hemval.apps.transfers.models import Import, StagedRow
from hemval.core.identity import made_up_number
from hemval.web.rotation import rotate

pytestmark = pytest.mark.django_db
NUMBER = made_up_number(date(1936, 5, 4), 7).text
NEW = ("new", bytes(range(32)))


def keys(*each: tuple[str, bytes]) -> object:
    return replace(django_settings.HEMVAL, number_keys=each)


@pytest.fixture
def old(settings) -> tuple[str, bytes]:
    """A list was taken and another sent in by the old key; then there is a new one."""
    a_system()
    browser = browser_of(somebody(Role.ROUND_MANAGER, name="rut"))
    take(browser, "clients", CLIENTS + client_row("B1", number=NUMBER) + client_row("B2"))
    send(browser, "clients", CLIENTS + client_row("B1"))
    old = settings.HEMVAL.number_keys[0]
    settings.HEMVAL = keys(NEW, old)
    return old


def test_everything_is_opened_by_the_new_key_alone(old, settings):
    assert rotate().closed == 3
    settings.HEMVAL = keys(NEW)
    assert client_of(Client.objects.get(key="B1")).personal_number.text == NUMBER
    waiting = Import.objects.exclude(stored="").get()
    assert key_of(store.read(waiting.stored)) == "new"
    staged = StagedRow.objects.get(key="B1")
    assert key_of(bytes.fromhex(staged.cells["sealed"])) == "new"


def test_the_number_of_one_who_acts_is_opened_by_the_new_key_alone_in_her_row_and_in_lists(
    old, settings
):
    settings.HEMVAL = keys(old)
    browser = browser_of(somebody(Role.ROUND_MANAGER, name="ruth"))
    head = "client;representative;ground;name;personal_number\n"
    take(browser, "representatives", f"{head}B1;F1;guardian;Gun Ek;{NUMBER}\n")
    waits = read(browser, "representatives", f"{head}B1;F1;guardian;Gun Berg;{NUMBER}\n")
    settings.HEMVAL = keys(NEW, old)
    assert rotate().unreadable == 0
    settings.HEMVAL = keys(NEW)
    acting = Representative.objects.select_related("client").get(key="F1")
    assert representative_of(acting, with_number=True).personal_number.text == NUMBER
    staged = StagedRow.objects.get(of=waits, key=tied("B1", "F1"))
    assert key_of(bytes.fromhex(staged.cells["sealed"])) == "new"
    assert key_of(bytes.fromhex(staged.before["sealed"])) == "new"


def test_a_second_time_there_is_nothing_to_do(old):
    rotate()
    assert rotate().closed == 0


def test_what_no_key_opens_is_left_and_told_of(old, settings):
    settings.HEMVAL = keys(NEW)
    told = rotate()
    assert (told.closed, told.unreadable) == (0, 3)
    settings.HEMVAL = keys(old)
    assert client_of(Client.objects.get(key="B1")).personal_number.text == NUMBER
