"""A right to act for another is asked for on the web, and is none before the office has said so."""

import re
from functools import partial

import pytest
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from tests.office.at_once import at_once
from tests.office.citizens import LONG_AGO, a_guardian, browser_of, browser_with
from tests.office.people import somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.audit.models import Event
from hemval.apps.citizens.models import AskedToAct, Mandate
from hemval.apps.citizens.persons import by_number
from hemval.apps.citizens.services.mandates import MOST_IN_A_DAY, forget_asked, look_up_asked
from hemval.apps.clients.facts import number_of
from hemval.apps.clients.models import Client, Representative
from hemval.apps.sealed_numbers import found_by
from hemval.apps.tasks.models import Task
from hemval.core.dates.zone import today
from hemval.core.identity import made_up_number

DAUGHTER = "Vera Exempel"
_FACTS = re.compile(r"'[^']*'|\"s[0-9]+_x[0-9]+\"|[0-9]+")
"""What differs between two questions of the same kind."""


@pytest.fixture
def digest(moment):
    return found_by(made_up_number(today(moment.now), 3).text)


@pytest.fixture
def daughter(digest, moment):
    """Her browser, signed in by electronic identification; she is nobody's yet."""

    def begun():
        return browser_of(by_number(digest, DAUGHTER, today(moment.now)), moment.now)

    return begun


def send(browser, number: str, ground: str = "power_of_attorney"):
    sent = {"number": number, "ground": ground, "phone": "070-174 06 05"}
    return browser.post("/jag/ombud/", sent)


def ask(browser, number: str, ground: str = "power_of_attorney"):
    """Send it, and let the worker look up whom it is about."""
    page = send(browser, number, ground)
    look_up_asked(now=clock.now())
    return page


@pytest.fixture
def asked(daughter, astrid):
    number = number_of(astrid)
    ask(daughter(), number.text if number else "")
    return Mandate.objects.get()


@pytest.fixture
def case_manager():
    browser = Browser()
    browser.force_login(somebody(Role.CASE_MANAGER, name="hanna"))
    return browser


def settle(browser, mandate, answer):
    return browser.post(f"/kontor/ombud/{mandate.pk}/", {"answer": answer})


def test_who_is_nobody_to_us_is_told_so_kindly_and_of_nobody_else(daughter, astrid):
    page = daughter().get("/jag/", follow=True).content.decode()
    assert "Vi hittar inget att välja för dig" in page
    assert astrid.family_name not in page


def test_what_she_asks_for_is_a_task_and_no_right(asked, daughter, astrid):
    assert Task.objects.get(kind="mandate_asked").client == astrid
    assert daughter().get("/jag/").url == "/jag/for-vem/"


def test_the_same_is_answered_of_a_number_that_nobody_has(daughter, astrid, moment):
    unknown, known = made_up_number(today(moment.now), 999).text, number_of(astrid)
    pages = [ask(daughter(), one).context["request"].path for one in (unknown, known.text)]
    bodies = [
        "\n".join(
            line
            for line in ask(daughter(), one).content.decode().splitlines()
            if "csrfmiddlewaretoken" not in line
        )
        for one in (unknown, known.text)
    ]
    assert pages[0] == pages[1]
    assert bodies[0] == bodies[1]
    assert Mandate.objects.count() == 1


def test_the_one_that_the_paper_makes_a_representative_chooses_for_her(
    asked, daughter, case_manager, astrid
):
    settle(case_manager, asked, "new")
    acting = Representative.objects.get(client=astrid)
    assert (acting.name, acting.ground) == (DAUGHTER, "power_of_attorney")
    assert acting.document_checked_by == "Hanna"
    assert not Task.objects.filter(kind="mandate_asked", done_at__isnull=True).exists()
    browser = daughter()
    assert astrid.name in browser.get("/jag/for-vem/").content.decode()
    browser.post("/jag/for-vem/", {"whom": acting.pk})
    assert astrid.name in browser.get("/jag/").content.decode()


def test_a_guardian_of_the_list_is_known_by_her_own_row(asked, daughter, case_manager, astrid):
    guardian = a_guardian(astrid)
    settle(case_manager, asked, str(guardian.pk))
    asked.refresh_from_db()
    assert asked.representative == guardian
    assert Representative.objects.filter(client=astrid).count() == 1


def test_nobody_can_be_made_the_representative_of_another_client(asked, case_manager, astrid, karl):
    others = a_guardian(karl)
    assert settle(case_manager, asked, str(others.pk)).status_code == 200
    asked.refresh_from_db()
    assert asked.settled_at is None


def test_who_is_refused_may_do_nothing_for_her(asked, daughter, case_manager, astrid):
    settle(case_manager, asked, "refused")
    page = daughter().get("/jag/for-vem/").content.decode()
    assert astrid.name not in page
    assert not Representative.objects.filter(client=astrid).exists()


def test_it_is_settled_once(asked, case_manager, astrid):
    settle(case_manager, asked, "refused")
    settle(case_manager, asked, "new")
    assert not Representative.objects.filter(client=astrid).exists()


def test_a_form_that_is_wrong_says_what_and_keeps_what_was_typed(daughter):
    page = ask(daughter(), "123", ground="next_of_kin").content.decode()
    assert 'value="123"' in page
    assert page.count("<strong>") >= 2
    assert not Mandate.objects.exists()


def test_to_ask_costs_and_leaves_the_same_whoever_it_is_about(daughter, astrid, karl, moment):
    Client.objects.filter(pk=karl.pk).update(protected_registration_from=LONG_AGO)
    browser, events = daughter(), Event.objects.count()
    unknown = made_up_number(today(moment.now), 999).text
    asked = []
    send(browser, made_up_number(today(moment.now), 998).text)
    for number in (unknown, number_of(astrid).text, number_of(karl).text):
        with CaptureQueriesContext(connection) as queries:
            send(browser, number)
        asked.append([_FACTS.sub("?", one["sql"]) for one in queries])
    assert asked[0] == asked[1] == asked[2]
    assert AskedToAct.objects.count() == 4
    assert not Mandate.objects.exists()
    assert not Task.objects.filter(kind="mandate_asked").exists()
    assert Event.objects.count() == events


def test_what_is_asked_of_a_number_that_nobody_has_is_forgotten_after_a_day(daughter, moment):
    ask(daughter(), made_up_number(today(moment.now), 999).text)
    assert AskedToAct.objects.count() == 1
    moment.pass_by(days=1)
    forget_asked(now=moment.now)
    assert not AskedToAct.objects.exists()
    assert not Mandate.objects.exists()


def test_who_asks_to_act_for_herself_asks_the_office_for_nothing(astrid, moment):
    ask(browser_of(astrid, moment.now), number_of(astrid).text)
    assert not Mandate.objects.exists()


def test_so_many_in_a_day_all_reach_the_office_and_the_next_is_told_so(daughter, moment, digest):
    browser = daughter()
    known = [number_of(one) for one in Client.objects.exclude(number_digest=None).order_by("pk")]
    numbers = [one.text for one in known if one and found_by(one.text) != digest]
    assert len(numbers) > MOST_IN_A_DAY
    for number in numbers[:MOST_IN_A_DAY]:
        assert "Vi har tagit emot" in ask(browser, number).content.decode()
    assert Mandate.objects.count() == MOST_IN_A_DAY
    unknown = made_up_number(today(moment.now), 999).text
    for number in (numbers[MOST_IN_A_DAY], unknown):
        page = ask(browser, number).content.decode()
        assert "Skicka resten i morgon" in page
        assert "Vi har tagit emot" not in page
    assert Mandate.objects.count() == MOST_IN_A_DAY
    moment.pass_by(days=1)
    assert "Vi har tagit emot" in ask(daughter(), numbers[MOST_IN_A_DAY]).content.decode()
    assert Mandate.objects.count() == MOST_IN_A_DAY + 1


@pytest.mark.django_db(transaction=True)
def test_what_is_asked_many_times_at_once_is_one_request_and_one_task(daughter, astrid):
    number = number_of(astrid)
    assert number is not None
    tokens = [daughter().cookies["hemval-jag"].value for _ in range(4)]

    def press(token: str) -> int:
        return ask(browser_with(token), number.text).status_code

    assert at_once([partial(press, one) for one in tokens * 4]) == [200] * 16
    assert Mandate.objects.count() == 1
    assert Task.objects.filter(about="mandate").count() == 1
