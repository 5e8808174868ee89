"""Protected persons, and the totals that everybody is in."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.round_examples import (
    FACTS_ON,
    a_choice,
    a_client,
    a_grant,
    a_representative,
    a_system,
    at,
    some_facts,
    sv,
)

from hemval.core.facts.clients import Address, Ground, Protection
from hemval.core.facts.losses import Losses, LostRow
from hemval.core.invitation.inviting import invite
from hemval.core.invitation.outcome import ConcernCode, Outcome
from hemval.core.invitation.totals import totals
from hemval.core.system.people import HousingExclusion

MARKED = Protection(confidentiality_marked_from=date(2019, 1, 1))
REGISTERED = Protection(protected_registration_from=date(2019, 1, 1))


def some_lost(clients):
    return Losses(clients=tuple(LostRow(row=row) for row in range(2, clients + 2)))


@pytest.mark.parametrize(
    "protection",
    [
        MARKED,
        REGISTERED,
        Protection(confidentiality_marked_from=date.min),
        Protection(confidentiality_marked_from=date(2020, 9, 1)),
        Protection(protected_registration_from=date(2030, 1, 1)),
    ],
    ids=[
        "confidentiality marked",
        "protected registration",
        "since an unknown day",
        "from the day after the lists' day",
        "from a day after the choice takes effect",
    ],
)
def test_every_known_flag_protects_whatever_its_day(protection):
    (one,) = invite(a_system(), some_facts([a_client(protection=protection)])).each
    assert one.counted_as is Outcome.PROTECTED
    assert one.outcome is Outcome.INVITED


def test_what_she_is_besides_protected_is_known_to_her_own_file():
    dead = a_client(protection=MARKED, died=FACTS_ON)
    (one,) = invite(a_system(), some_facts([dead])).each
    assert (one.counted_as, one.outcome) == (Outcome.PROTECTED, Outcome.LEFT_OUT)


def test_one_for_whom_a_protected_person_has_chosen_takes_the_same_road():
    # `chosen_by` stands in the list of choices to decide.
    clients = [a_client("c1", protection=MARKED), a_client("c2"), a_client("c3")]
    choices = (
        a_choice("a", at(9), "own", client="c2", chosen_by="c1"),
        a_choice("b", at(9), "own", client="c3"),
    )
    invitations = invite(a_system(), some_facts(clients, choices=choices))
    assert [one.is_protected for one in invitations.each] == [True, True, False]


@pytest.mark.parametrize(
    ("care_of", "is_protected"),
    [("c/o Unika Hemligsson", True), ("HEMLIGSSON, Unika", True), ("c/o Hemligsson", False)],
    ids=["as it is written", "the names turned", "another of that family name"],
)
def test_one_whose_post_goes_to_a_protected_person_takes_the_same_road(care_of, is_protected):
    hidden = a_client("c1", protection=MARKED, given_name="Unika", family_name="Hemligsson")
    other = a_client("c2", address=Address(care_of=care_of, street="Provgatan 2", town="Provstad"))
    invitations = invite(a_system(), some_facts([hidden, other]))
    assert [one.is_protected for one in invitations.each] == [True, is_protected]


def test_one_who_shares_a_household_with_a_protected_person_takes_the_same_road():
    # Her address, in an ordinary list, would be the protected person's.
    clients = [
        a_client("c1", household="h", protection=MARKED),
        a_client("c2", household="h"),
        a_client("c3", household="other"),
        a_client("c4", household=""),
    ]
    each = invite(a_system(), some_facts(clients)).each
    assert [one.is_protected for one in each] == [True, True, False, False]


def test_those_without_household_are_not_one_household():
    clients = [a_client("c1", protection=MARKED), a_client("c2")]
    each = invite(a_system(), some_facts(clients)).each
    assert [one.is_protected for one in each] == [True, False]


@pytest.mark.parametrize(
    "representative",
    [{"id_": "c1"}, {"name": "GivenC1 familyc1"}, {"name": "Familyc1, Givenc1"}],
    ids=["by id", "by name", "by name the other way round"],
)
def test_one_whom_a_protected_person_acts_for_takes_the_same_road(representative):
    acting = a_representative("c2", **({"ground": Ground.GUARDIAN} | representative))
    clients = [a_client("c1", protection=MARKED), a_client("c2")]
    facts = some_facts(clients, representatives=(acting,))
    assert [one.is_protected for one in invite(a_system(), facts).each] == [True, True]


def test_a_protected_couple_that_asks_to_be_together_has_each_other():
    clients = [
        a_client(id_, household="h", asks_together=True, protection=MARKED) for id_ in ("c1", "c2")
    ]
    assert all(one.concerns == () for one in invite(a_system(), some_facts(clients)).each)


def test_the_totals_tell_nothing_of_a_protected_person_but_that_she_is_one():
    clients = [
        a_client("c1", key_code="201", address=Address(street="Å 1", town="Å"), language="so",
                 protection=MARKED, died=FACTS_ON),
        a_client("c2", language="fi"),
    ]  # fmt: skip
    counted = totals(invite(a_system(), some_facts(clients), some_lost(3)))
    assert counted.rows == 5
    assert counted.by_outcome == {"invited": 1, "protected": 1, "rejected": 3}
    assert counted.by_area == {"north": 1, "protected": 1, "rejected": 3}
    assert counted.by_language == {"fi": 1, "protected": 1, "rejected": 3}
    assert counted.by_reason == {"invited": 1, "protected": 1, "rejected": 3}


some_clients = st.lists(
    st.builds(
        lambda **parts: parts,
        key_code=st.sampled_from(["101", "201", "", "999"]),
        address=st.sampled_from([Address(), Address(street="A 1", postal_code="14500")]),
        language=st.sampled_from(["", "fi", "so"]),
        housing=st.sampled_from(["", "servicehus"]),
        household=st.sampled_from(["", "h1", "h2"]),
        asks_together=st.sampled_from([True, False, None]),
        died=st.sampled_from([None, None, FACTS_ON]),
        needs_attention=st.booleans(),
        birth_date=st.sampled_from([None, date(1930, 1, 1), date(2015, 1, 1)]),
        protection=st.sampled_from([Protection(), Protection(), MARKED, REGISTERED]),
    ),
    max_size=8,
)
services = st.lists(
    st.tuples(st.integers(0, 7), st.sampled_from(["care", "alarm", "night", "gardening"])),
    max_size=12,
)
SYSTEM = a_system(exclusions=(HousingExclusion(housing=("servicehus",), reason=sv("x")),))


def facts_of(clients, granted):
    numbered = [a_client(f"c{number}", **parts) for number, parts in enumerate(clients)]
    grants = [a_grant(f"c{n}", service) for n, service in granted if n < len(clients)]
    return some_facts(numbered, grants)


@given(some_clients, services, st.integers(0, 5))
def test_each_way_of_counting_adds_up_to_every_row(clients, granted, rejected):
    invitations = invite(SYSTEM, facts_of(clients, granted), some_lost(rejected))
    counted = totals(invitations)
    assert counted.rows == len(clients) + rejected
    for way in (counted.by_outcome, counted.by_area, counted.by_language, counted.by_reason):
        assert sum(way.values()) == counted.rows
        assert way.get("rejected", 0) == rejected
    listed = Counter(str(one.counted_as) for one in invitations.each)
    assert Counter(counted.by_outcome) == listed + Counter(rejected=rejected)


@given(some_clients, services, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_is_nothing(clients, granted, random):
    facts = facts_of(clients, granted)
    shuffled = some_facts(
        random.sample(facts.clients, len(facts.clients)),
        random.sample(facts.grants, len(facts.grants)),
    )
    assert invite(SYSTEM, shuffled) == invite(SYSTEM, facts)


@given(some_clients, services)
def test_nobody_is_left_out_without_a_reason_or_held_without_a_look(clients, granted):
    for one in invite(SYSTEM, facts_of(clients, granted)).each:
        match one.outcome:
            case Outcome.LEFT_OUT:
                assert one.reasons
                assert not one.openings
                assert not one.copies_to
            case Outcome.LOOK_FIRST:
                assert one.concerns
            case _:
                assert one.openings
                assert not one.reasons


@given(some_clients, services)
def test_adding_a_protected_person_changes_nothing_for_those_outside_her_household(
    clients, granted
):
    before = invite(SYSTEM, facts_of(clients, granted)).each
    hidden = {"household": "h9", "asks_together": True, "protection": MARKED}
    after = invite(SYSTEM, facts_of([*clients, hidden], granted)).each
    assert after[: len(before)] == before
    assert after[-1].is_protected


def test_a_protected_partner_is_not_told_of_by_what_is_said_of_the_other():
    partner = a_client("c2", household="h", asks_together=True, protection=MARKED)
    alone = a_client("c1", household="h2", asks_together=True)
    each = invite(a_system(), some_facts([alone, partner])).each
    assert [concern.code for concern in each[0].concerns] == [ConcernCode.TOGETHER_ALONE]
    assert each[0].concerns[0].facts == {}
