"""The list of rounds, and the page of one."""

from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.apps.rounds.planned import a_round
from tests.office.people import somebody

from hemval.apps.accounts.acts import Role

pytestmark = pytest.mark.django_db


@pytest.fixture
def browser() -> Client:
    client = Client()
    client.force_login(somebody(Role.ROUND_MANAGER))
    return client


def test_the_list_tells_of_each_round_and_how_far_it_has_come(browser):
    a_round("host-2020", invited_at=datetime(2020, 8, 20, tzinfo=UTC))
    told = browser.get("/omgangar/").content.decode()
    assert "host-2020" in told
    assert "Stängd, posten registreras" in told
    assert "4 januari 2021" in told


def test_the_page_of_a_round_tells_where_it_stands(browser):
    a_round("host-2020", invited_at=datetime(2020, 8, 20, tzinfo=UTC))
    told = browser.get("/omgangar/host-2020/").content.decode()
    assert 'aria-current="step"' in told


def test_a_round_that_is_not_there_is_not_found(browser):
    assert browser.get("/omgangar/ingen/").status_code == 404


def test_the_list_asks_the_database_as_often_for_many_as_for_few(browser):
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert browser.get("/omgangar/").status_code == 200
        return len(queries)

    a_round("r1")
    asked()
    few = asked()
    for number in range(2, 22):
        a_round(f"r{number}")
    assert asked() == few
