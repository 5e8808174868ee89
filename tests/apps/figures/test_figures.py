"""How a round goes, in numbers."""

from datetime import UTC, date, datetime, timedelta

import pytest
from tests.apps.rounds.planned import a_round
from tests.office.asking import questions
from tests.office.people import browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.allocation.models import Given
from hemval.apps.choice_system.models import Bundle
from hemval.apps.choices.models import Choice
from hemval.apps.choices.queries import registered
from hemval.apps.clients.models import Client as Person
from hemval.apps.clients.models import Representative
from hemval.apps.figures.bars import bars
from hemval.apps.figures.queries import arrivals, chosen_share, wishes_met
from hemval.apps.rounds.facts import outcome_of
from hemval.apps.rounds.models import Invitation, Round
from hemval.core.facts.clients import Ground
from hemval.core.stages.check import check_of
from hemval.core.system.choice import Channel

pytestmark = pytest.mark.django_db
FIRST = datetime(2020, 9, 1, 8, tzinfo=UTC)


@pytest.fixture
def row() -> Round:
    return a_round()


def choice(row: Round, number: int, channel: Channel, at: datetime, **facts: object) -> Choice:
    person, _ = Person.objects.get_or_create(key=f"B{number}", defaults=facts)
    bundle = Bundle.objects.first()
    Invitation.objects.get_or_create(
        round=row, client=person, bundle=bundle, defaults={"outcome": "invited"}
    )
    return Choice.objects.create(
        key=f"c{Choice.objects.count()}",
        round=row,
        client=person,
        bundle=bundle,
        channel=channel.value,
        arrived_at=at,
    )


def test_choices_are_counted_by_the_day_in_sweden_and_by_channel(row):
    choice(row, 1, Channel.PHONE, FIRST)
    choice(row, 2, Channel.PAPER, FIRST)
    # 22.30 in London is half past midnight of the next day in Sweden.
    choice(row, 3, Channel.PHONE, datetime(2020, 9, 2, 22, 30, tzinfo=UTC))
    came = arrivals(row)
    assert came.channels == (Channel.PAPER, Channel.PHONE)
    assert [(one.first, one.by_channel) for one in came.each] == [
        (date(2020, 9, 1), (1, 1)),
        (date(2020, 9, 2), (0, 0)),
        (date(2020, 9, 3), (0, 1)),
    ]
    assert came.by_channel == (1, 2)


def test_many_days_are_counted_by_weeks_from_mondays(row):
    choice(row, 1, Channel.PHONE, FIRST)
    choice(row, 2, Channel.PHONE, FIRST + timedelta(days=90))
    came = arrivals(row)
    assert came.each[0].first == date(2020, 8, 31)
    assert all(one.first.weekday() == 0 and one.is_week for one in came.each)
    assert came.total == 2


def test_those_with_protected_identity_are_in_no_figure(row):
    choice(row, 1, Channel.PHONE, FIRST)
    choice(row, 2, Channel.WEB, FIRST, confidentiality_marked_from=date(2020, 1, 1))
    choice(row, 3, Channel.WEB, FIRST, protected_registration_from=date(2020, 1, 1))
    assert arrivals(row).channels == (Channel.PHONE,)
    assert registered(row, None).choices == 1
    assert (chosen_share(row).invited, chosen_share(row).chosen) == (1, 1)


def test_what_waits_is_what_is_held_and_nobody_protected_is_counted(row):
    choice(row, 1, Channel.PHONE, FIRST)
    held = choice(row, 2, Channel.PHONE, FIRST)
    protected = choice(row, 3, Channel.WEB, FIRST, confidentiality_marked_from=date(2020, 1, 1))
    Choice.objects.filter(pk__in=(held.pk, protected.pk)).update(held_for="unclear_ground")
    assert registered(row, None).held == 1


def test_what_a_later_list_makes_unclear_is_told_when_the_lists_have_been_looked_through(row):
    unclear = choice(row, 1, Channel.PHONE, FIRST)
    her = Representative.objects.create(
        client=unclear.client, key="r1", name="Any", ground=Ground.NEXT_OF_KIN.value
    )
    Choice.objects.filter(pk=unclear.pk).update(chosen_by=her)
    assert registered(row, None).held == 0
    found = check_of(outcome_of(row), None)
    assert registered(row, found).held == found.choices.to_decide == 1


def test_one_who_has_chosen_twice_has_chosen_once(row):
    choice(row, 1, Channel.PHONE, FIRST)
    choice(row, 1, Channel.PAPER, FIRST)
    assert chosen_share(row).percent == 100


def test_one_who_says_that_she_will_not_choose_has_made_no_choice(row):
    Choice.objects.filter(pk=choice(row, 1, Channel.PHONE, FIRST).pk).update(declines=True)
    assert chosen_share(row).percent == 0


def test_a_round_without_choices_has_no_plot(row):
    assert arrivals(row) is None
    client = browser_of(somebody(Role.CONTROLLER))
    assert (
        "Inga val har kommit in"
        in client.get(f"/kontor/omgangar/{row.key}/siffror/").content.decode()
    )


def test_the_table_says_the_same_as_the_plot(row):
    for number in range(4):
        choice(row, number, Channel.PHONE, FIRST + timedelta(days=number))
    client = browser_of(somebody(Role.AUDITOR))
    told = client.get(f"/kontor/omgangar/{row.key}/siffror/").content.decode()
    assert told.count("<rect") == 4
    assert "4 september 2020" in told


def test_figures_ask_the_database_as_often_for_many_days_as_for_few(row):
    client = browser_of(somebody(Role.CONTROLLER))
    page = f"/kontor/omgangar/{row.key}/siffror/"
    choice(row, 1, Channel.PHONE, FIRST)
    client.get(page)  # What is read once for all pages is read by now.
    few = len(questions(client, page))
    for number in range(2, 60):
        choice(row, number, Channel.PHONE, FIRST + timedelta(days=number))
    assert len(questions(client, page)) == few


def given(row: Round, number: int, outcome: str, wish: int | None, **facts: object) -> Given:
    """What somebody got."""
    person = Person.objects.create(key=f"G{number}", **facts)
    return Given.objects.create(
        round=row,
        client=person,
        bundle=Bundle.objects.first(),
        outcome=outcome,
        wish=wish,
        explanation={},
    )


def several(row: Round, *counts: tuple[int, str, int | None]) -> None:
    """So many of each."""
    for many, outcome, wish in counts:
        for _ in range(many):
            given(row, Given.objects.count(), outcome, wish)


def test_wishes_are_met_or_in_vain_and_the_silent_are_in_neither(row):
    several(
        row,
        (3, "first_wish", 1),
        (1, "later_wish", 2),
        (1, "wish_not_met", None),
        (1, "stays_wish_gone", None),
        (4, "stays_silent", None),
    )
    assert [(one.number, one.persons) for one in wishes_met(row)] == [(1, 3), (2, 1), (0, 2)]


def test_no_number_under_five_is_told_where_some_are_kept_apart(row):
    several(row, (9, "first_wish", 1), (8, "later_wish", 2), (2, "wish_not_met", None))
    given(row, 90, "first_wish", 1, confidentiality_marked_from=date(2020, 1, 1))
    told = [(one.number, one.persons) for one in wishes_met(row)]
    assert told == [(1, 9), (2, None), (0, None)], "and none that it could be counted out by"


def test_one_who_was_hidden_when_places_were_given_is_in_no_figure(row):
    several(row, (9, "first_wish", 1))
    Given.objects.filter(pk=given(row, 90, "first_wish", 1).pk).update(is_hidden=True)
    assert [(one.number, one.persons) for one in wishes_met(row)] == [(1, 9)]


def test_nothing_is_told_of_wishes_before_places_are_given(row):
    assert wishes_met(row) == ()


def test_the_table_is_fetched_as_a_list_for_a_spreadsheet(row):
    client = browser_of(somebody(Role.CONTROLLER))
    address = f"/kontor/omgangar/{row.key}/siffror/val.csv"
    assert client.get(address).status_code == 404
    choice(row, 1, Channel.PHONE, FIRST)
    choice(row, 2, Channel.PAPER, FIRST + timedelta(days=1))
    lines = client.get(address).content.decode("utf-8-sig").splitlines()
    assert lines == [
        '"Från";"Till";"Papper";"Telefon";"Summa"',
        '"2020-09-01";"2020-09-01";"0";"1";"1"',
        '"2020-09-02";"2020-09-02";"1";"0";"1"',
    ]


@pytest.mark.parametrize(
    ("most", "top"), [(0, 4), (3, 4), (5, 8), (40, 40), (41, 80), (1900, 2000)]
)
def test_lines_stand_at_even_numbers_and_reach_over_the_highest_bar(most, top):
    assert bars([[most]]).lines[-1].number == top


def test_layers_stand_on_top_of_each_other():
    low, high = bars([[1, 3]]).layers
    assert high.y + high.height == pytest.approx(low.y)
    assert high.height == pytest.approx(3 * low.height, abs=0.05)
