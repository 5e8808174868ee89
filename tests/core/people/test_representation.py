"""Who may act for a client in this choice."""

import pytest
from tests.core.round_examples import FACTS_ON, a_client, a_representative

from hemval.core.facts.clients import Ground
from hemval.core.identity import PersonalNumber, made_up_number
from hemval.core.people.representation import (
    Doubt,
    by_weight,
    doubt_about,
    is_for_property_only,
)

OLD = a_client().born


@pytest.mark.parametrize(
    ("scope", "is_property"),
    [
        ("", False),
        ("sörja för person", False),
        ("bevaka rätt, förvalta egendom och sörja för person", False),
        ("personliga och ekonomiska angelägenheter", False),
        ("kontakter med kommunen", False),
        ("förvalta egendom", True),
        ("EKONOMI", True),
        ("Sköta min personliga ekonomi", True),
        ("Förvalta egendom, ej personliga angelägenheter", True),
        ("förvalta egendom men inte sörja för person", True),
        ("ekonomi (utom omsorgsfrågor)", True),
        ("take care of my finances", True),
        ("Huvudmannens egendom och person", False),
        ("ekonomi, omsorg och hemtjänst", False),
        ("property and personal welfare", False),
        ("Gäller inte fast egendom. Sörja för person", False),
        ("property and financial affairs", True),
    ],
)
def test_a_scope_of_property_alone_does_not_reach_her_person(scope, is_property):
    assert is_for_property_only(scope) is is_property


@pytest.mark.parametrize("ground", Ground)
def test_each_ground_with_a_checked_paper(ground):
    doubt = doubt_about(a_representative(ground=ground), born=OLD, on=FACTS_ON)
    assert doubt == {
        Ground.UNCLEAR: Doubt.UNCLEAR,
        Ground.NEXT_OF_KIN: Doubt.NEXT_OF_KIN,
        Ground.PARENT: Doubt.OF_ADULT,
    }.get(ground)


def test_the_birth_date_of_the_number_goes_before_that_of_the_list():
    number = made_up_number(FACTS_ON, 1)
    assert a_client(personal_number=number).born == FACTS_ON
    assert a_client(birth_date=None, personal_number=number).born == FACTS_ON
    assert a_client().born == OLD
    assert a_client(birth_date=None).born is None


def test_the_list_says_when_she_was_born_where_her_number_does_not():
    # A coordination number with the month 00: Skatteverket could not tell when she was born.
    number = PersonalNumber.parse("19150072" + "2390")
    assert a_client(personal_number=number).born == OLD


def test_a_god_man_goes_before_an_ordinary_power():
    guardian = a_representative(id_="z", ground=Ground.GUARDIAN)
    power = a_representative(id_="a", ground=Ground.POWER_OF_ATTORNEY)
    assert sorted([power, guardian], key=by_weight) == [guardian, power]
