"""One whose number a list tells signs in and finds all whom she acts for, without having asked."""

from datetime import date, timedelta

import pytest
from django.test import Client as Browser
from tests.office.a_round import choosers
from tests.office.asking import asked_by
from tests.office.citizens import LONG_AGO, a_guardian, browser_with, token_of

from hemval.apps.audit.models import Contents, Event
from hemval.apps.citizens.models import Mandate, Visit
from hemval.apps.citizens.persons import Person, by_number
from hemval.apps.citizens.services.signing_in import by_identity
from hemval.apps.citizens.services.visiting import act_for
from hemval.apps.clients.models import Client, Representative
from hemval.apps.sealed_numbers import found_by
from hemval.core.dates.zone import today
from hemval.core.identity import made_up_number

NUMBER = made_up_number(date(1958, 9, 3), 4).text
OTHER = made_up_number(date(1961, 2, 7), 5).text


def god_man_of(client: Client, **said: object) -> Representative:
    """His row for a client, with his number."""
    row = a_guardian(client, key="FGOD")
    Representative.objects.filter(pk=row.pk).update(**{"number_digest": found_by(NUMBER)} | said)
    row.refresh_from_db()
    return row


@pytest.fixture
def three(round_open) -> list[Client]:
    return choosers(round_open)[:3]


def who_has(number: str, moment) -> Person:
    who = by_identity(number=number, name="Göran Godmark", now=moment.now)
    assert who is not None
    return who


def comes(number: str, moment) -> Browser:
    return browser_with(token_of(who_has(number, moment), moment.now))


def is_in(browser: Browser) -> bool:
    return browser.get("/jag/").status_code == 200


def test_a_god_man_finds_all_his_clients_unasked(three, moment):
    for one in three:
        god_man_of(one)
    page = comes(NUMBER, moment).get("/jag/for-vem/").content.decode()
    assert all(one.name in page for one in three)
    assert not Mandate.objects.exists()


def test_the_number_of_another_finds_nobody(three, moment):
    god_man_of(three[0])
    assert who_has(OTHER, moment).acts_for == ()


@pytest.mark.parametrize(
    "said",
    [
        {"document_checked_by": ""},
        {"ends": LONG_AGO},
        {"starts": date(2035, 1, 1)},
        {"ground": "unclear"},
        {"ground": "next_of_kin"},
        {"scope": "förvalta egendom"},
    ],
    ids=lambda said: " ".join(said.values()) if "ground" in said else next(iter(said)),
)
def test_by_a_number_alone_nobody_acts_whose_right_is_not_in_order(three, moment, said):
    god_man_of(three[0], **said)
    in_order = god_man_of(three[1])
    assert who_has(NUMBER, moment).acts_for == (in_order,)


def test_nobody_acts_for_one_who_has_died_or_is_gone_from_the_list(three, moment):
    for one in three:
        god_man_of(one)
    Client.objects.filter(pk=three[0].pk).update(died=LONG_AGO)
    Client.objects.filter(pk=three[1].pk).update(gone_since=LONG_AGO)
    assert [one.client for one in who_has(NUMBER, moment).acts_for] == [three[2]]


@pytest.mark.parametrize("now", [None, found_by], ids=["taken away", "another's"])
def test_what_a_list_says_of_his_number_holds_from_his_next_click(three, moment, now):
    acting = god_man_of(three[0])
    browser = comes(NUMBER, moment)
    act_for(visit=Visit.objects.get(), acting=acting)
    assert is_in(browser)
    Representative.objects.update(number_digest=now and now(OTHER))
    assert not is_in(browser)
    assert Visit.objects.get().ended_at is not None


def test_nobody_acts_for_herself_whatever_a_list_says(three, moment):
    god_man_of(three[0], number_digest=three[0].number_digest)
    own = by_number(three[0].number_digest or "", three[0].name, today(moment.now))
    assert (own.client, own.acts_for) == (three[0], ())


def test_one_whom_both_the_list_and_the_office_know_is_shown_each_client_once(three, moment):
    acting = god_man_of(three[0])
    Mandate.objects.create(
        client=three[0],
        number_digest=found_by(NUMBER),
        name=acting.name,
        ground=acting.ground,
        asked_at=moment.now - timedelta(days=2),
        representative=acting,
        settled_at=moment.now - timedelta(days=1),
    )
    assert who_has(NUMBER, moment).acts_for == (acting,)


def test_of_a_protected_client_the_log_says_who_read_and_nobody_by_number(three, moment):
    acting = god_man_of(three[0])
    Client.objects.filter(pk=three[0].pk).update(protected_registration_from=LONG_AGO)
    browser = comes(NUMBER, moment)
    browser.post("/jag/for-vem/", {"whom": acting.pk})
    assert is_in(browser)
    read = Event.objects.get(act="read_for_her")
    assert (read.client, read.subject_id) == (three[0].pk, str(acting.pk))
    told = [*Contents.objects.values_list("text", flat=True), str(list(Event.objects.values()))]
    assert not any(NUMBER in one or found_by(NUMBER) in one for one in told)


def test_to_find_three_clients_asks_the_database_no_more_than_to_find_one(three, moment):
    god_man_of(three[0])
    one = asked_by(lambda: who_has(NUMBER, moment))
    for other in three[1:]:
        god_man_of(other)
    assert len(who_has(NUMBER, moment).acts_for) == 3
    assert asked_by(lambda: who_has(NUMBER, moment)) == one
