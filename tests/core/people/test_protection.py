"""Who is protected, herself or by what her row would reveal, kept or lost."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.round_examples import a_client, a_representative, some_facts

from hemval.core.facts.clients import Address, Protection
from hemval.core.facts.losses import NOTHING_LOST, Losses, LostRow, number_key
from hemval.core.identity import made_up_number
from hemval.core.people.protection import shield_of

MARKED = Protection(confidentiality_marked_from=date(2019, 1, 1))
HER_NUMBER = made_up_number(date(1949, 4, 5), 9)
HERS = LostRow(
    row=2,
    id="c9",
    household="h",
    name="Hemlig Person",
    number=number_key(HER_NUMBER.text),
    is_flagged=True,
)


def protected_ids(facts, losses=NOTHING_LOST):
    return shield_of(facts, losses).ids


def facts_of(clients, representatives=()):
    return some_facts(clients, [], representatives=representatives)


def test_nobody_is_protected_where_nobody_is_flagged():
    clients = [a_client("c1", household="h"), a_client("c2", household="h")]
    assert protected_ids(facts_of(clients)) == frozenset()


@pytest.mark.parametrize(
    "reveals",
    [
        {"household": "h"},
        {"acting": {"id_": "c9"}},
        {"acting": {"id_": "f1", "name": "PERSON, Hemlig"}},
        {"acting": {"id_": "f1", "personal_number": HER_NUMBER}},
    ],
    ids=["her household", "acts by her id", "acts by her name", "acts by her number"],
)
@pytest.mark.parametrize("is_lost", [False, True], ids=["kept", "lost"])
def test_one_whose_row_would_reveal_her_is_protected_too(reveals, is_lost):
    other = a_client("c1", household=reveals.get("household", ""))
    acting = [a_representative("c1", **reveals["acting"])] if "acting" in reveals else []
    hers = a_client(
        "c9",
        household="h",
        given_name="Hemlig",
        family_name="Person",
        personal_number=HER_NUMBER,
        protection=MARKED,
    )
    facts = facts_of([other] if is_lost else [other, hers], acting)
    losses = Losses(clients=(HERS,)) if is_lost else Losses()
    assert protected_ids(facts, losses) == {"c1", "c9"}


def test_a_lost_row_of_one_who_lives_with_her_is_protected():
    lost = LostRow(row=3, id="c1", household="h")
    assert protected_ids(facts_of([]), Losses(clients=(HERS, lost))) == {"c1", "c9"}


@pytest.mark.parametrize("her", [{"id": "c9"}, {"id": "f1", "number": number_key(HER_NUMBER.text)}])
def test_a_lost_row_of_one_she_acts_for_is_protected(her):
    acting = LostRow(row=2, client="c1", **her)
    assert protected_ids(facts_of([a_client("c1")]), Losses(clients=(HERS,), acting=(acting,))) == {
        "c1",
        "c9",
    }


def test_a_lost_row_of_which_nothing_was_read_pulls_nobody():
    nothing = LostRow(row=2, is_flagged=True)
    facts = facts_of([a_client("c1")], [a_representative("c1", name="")])
    assert protected_ids(facts, Losses(clients=(nothing,))) == frozenset()


PEOPLE = st.lists(
    st.tuples(st.sampled_from(["", "h1", "h2"]), st.booleans(), st.booleans()), max_size=6
)


@given(PEOPLE)
def test_whether_a_row_is_kept_or_lost_makes_no_difference_to_who_is_protected(people):
    clients, lost = [], []
    for n, (household, is_flagged, is_lost) in enumerate(people):
        if is_lost:
            row = LostRow(row=n, id=f"c{n}", household=household, is_flagged=is_flagged)
            lost.append(row)
        else:
            flags = MARKED if is_flagged else Protection()
            clients.append(a_client(f"c{n}", household=household, protection=flags))
    flagged = {household for household, is_flagged, _ in people if is_flagged} - {""}
    expected = {
        f"c{n}"
        for n, (household, is_flagged, _) in enumerate(people)
        if is_flagged or household in flagged
    }
    assert protected_ids(facts_of(clients), Losses(clients=tuple(lost))) == expected


DOOR = Address(street="Övningsgatan 9", postal_code="990 06", town="Övningsby")


@pytest.mark.parametrize(
    ("care_of", "street", "expected"),
    [
        # At her door: the surname, with one letter or two that slipped, whatever stands beside it.
        ("Z. Zqxefter", "Övningsgatan 9", True),
        ("c/o Fam. Zqxefter", "övningsgatan  9", True),
        ("Zqxarna Zqxeftre", "Övningsgatan 9", True),
        ("Zqxeter", "Övningsgatan 9", True),
        ("Zqeftr", "Övningsgatan 9", True),
        # Three letters are another name, and another door is another family.
        ("Zqftr", "Övningsgatan 9", False),
        ("Familjen Annan", "Övningsgatan 9", False),
        ("", "Övningsgatan 9", False),
        ("Z. Zqxefter", "Övningsgatan 11", False),
    ],
)
def test_a_care_of_at_her_door_that_is_nearly_in_her_name_would_tell_where_she_is(
    care_of, street, expected
):
    hers = a_client("c9", family_name="Zqxefter", protection=MARKED, address=DOOR)
    address = replace(DOOR, care_of=care_of, street=street, postal_code="99006")
    with_it = a_client("c1", address=address)
    assert ("c1" in protected_ids(facts_of([with_it, hers]))) is expected
    acts = a_representative("c2", address=address)
    acted_for = facts_of([a_client("c2"), hers], [acts])
    assert ("c2" in protected_ids(acted_for)) is expected


def test_nothing_is_near_a_surname_of_two_letters_but_itself():
    hers = a_client("c9", family_name="Ek", protection=MARKED, address=DOOR)
    others = [
        a_client(f"c{number}", address=replace(DOOR, care_of=name))
        for number, name in enumerate(("Ek", "Åk", "Eks"))
    ]
    assert protected_ids(facts_of([*others, hers])) == {"c0", "c9"}


def test_a_door_that_is_not_known_is_nobodys():
    nowhere = Address(postal_code="99006")
    hers = a_client("c9", family_name="Zqxefter", protection=MARKED, address=nowhere)
    other = a_client("c1", address=replace(nowhere, care_of="Zqxeftre"))
    assert protected_ids(facts_of([other, hers])) == {"c9"}
