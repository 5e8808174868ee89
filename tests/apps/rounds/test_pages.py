"""The list of rounds, and the page of one."""

import re
from datetime import UTC, datetime

import pytest
from django.test import Client
from tests.apps.rounds.planned import a_round
from tests.office.asking import questions
from tests.office.people import LONG_AGO, browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.jobs.models import Job, JobKind
from hemval.apps.rounds.services.planning import CHECKED

pytestmark = pytest.mark.django_db


@pytest.fixture
def browser() -> Client:
    return browser_of(somebody(Role.ROUND_MANAGER))


def test_the_list_tells_of_each_round_and_how_far_it_has_come(browser):
    a_round("host-2020", invited_at=datetime(2020, 8, 20, tzinfo=UTC))
    told = browser.get("/kontor/omgangar/").content.decode()
    assert "host-2020" in told
    assert "Stängd, posten registreras" in told
    assert "4 januari 2021" in told


def test_the_page_of_a_round_tells_where_it_stands(browser):
    a_round("host-2020", invited_at=datetime(2020, 8, 20, tzinfo=UTC))
    told = browser.get("/kontor/omgangar/host-2020/").content.decode()
    assert 'aria-current="step"' in told


def test_a_round_that_is_not_there_is_not_found(browser):
    assert browser.get("/kontor/omgangar/ingen/").status_code == 404


def test_the_list_asks_the_database_as_often_for_many_as_for_few(browser):
    a_round("r1")
    browser.get("/kontor/omgangar/")  # What is read once for all pages is read by now.
    few = len(questions(browser, "/kontor/omgangar/"))
    for number in range(2, 22):
        a_round(f"r{number}")
    assert len(questions(browser, "/kontor/omgangar/")) == few


@pytest.mark.parametrize("role", [Role.CASE_MANAGER, Role.HELPLINE, Role.CONTROLLER, Role.AUDITOR])
def test_one_who_may_only_read_is_shown_nothing_that_she_may_not_open(role):
    row = a_round("host-2020")
    Job.objects.create(
        kind=JobKind.CHECK.value,
        about=CHECKED,
        about_id=row.pk,
        asked_at=LONG_AGO,
        asked_by=somebody(Role.ROUND_MANAGER),
    )
    client = browser_of(somebody(role))
    told = client.get("/kontor/omgangar/host-2020/").content.decode()
    assert "Listorna kontrolleras" in told
    for address in set(re.findall(r'href="(/kontor/omgangar/[^"]*)"', told)):
        assert client.get(address).status_code == 200, address
    assert 'action="/kontor/omgangar' not in told
    assert 'action="/arbeten' not in told


def test_the_page_of_a_round_asks_few_questions(browser, django_assert_max_num_queries):
    a_round("host-2020")
    browser.get("/kontor/omgangar/host-2020/")
    with django_assert_max_num_queries(16):
        browser.get("/kontor/omgangar/host-2020/")


def test_the_first_check_is_not_asked_for_again(browser):
    row = a_round("host-2020")
    told = browser.get("/kontor/omgangar/host-2020/").content.decode()
    assert "Kontrollera nu" in told
    assert "Kontrollera igen" not in told
    assert (
        "/kontor/omgangar/host-2020/#checked"
        in browser.get(f"/kontor/omgangar/{row.key}/tak/").content.decode()
    )


def test_when_lists_are_locked_nobody_is_told_that_they_are_not_checked(browser):
    invited = datetime(2020, 8, 20, tzinfo=UTC)
    frozen = datetime(2020, 10, 9, tzinfo=UTC)
    a_round("host-2020", invited_at=invited, frozen_at=frozen)
    assert 'id="checked"' not in browser.get("/kontor/omgangar/host-2020/").content.decode()


def test_the_pages_of_a_round_stand_by_what_they_are_for(browser):
    a_round("host-2020")
    told = browser.get("/kontor/omgangar/host-2020/").content.decode()
    prepare, follow = told.index("Förbereda</h2>"), told.index("Följa</h2>")
    assert prepare < told.rindex("/kontor/omgangar/host-2020/tak/") < follow
    assert follow < told.index("/kontor/omgangar/host-2020/siffror/")
    assert "Utfall</h2>" not in told
