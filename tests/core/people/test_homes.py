"""From an address or a code to an area."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.round_examples import NORTH, SOUTH, a_client, sv

from hemval.core.facts.clients import Address
from hemval.core.people.homes import AMBIGUOUS, UNKNOWN, Map, street_and_number
from hemval.core.system.areas import Area, Side, StreetRange

ISLE = Area(
    id="isle",
    name=sv("Ön"),
    streets=(
        StreetRange(street="Storgatan", first=1, last=20, side=Side.ODD),
        StreetRange(street="Hamnen"),
    ),
)
WHOLE = Area(id="all", name=sv("Hela kommunen"), whole_municipality=True)
BORDER_1 = Area(id="b1", name=sv("Gräns 1"), postal_codes=("14600",), key_codes=("7",))
BORDER_2 = Area(id="b2", name=sv("Gräns 2"), postal_codes=("14600", "14610-14619"))
AREAS = (NORTH, SOUTH, ISLE, BORDER_1, BORDER_2)


def locate(areas=AREAS, *, area="", key_code="", street="", postal_code=""):
    address = Address(street=street, postal_code=postal_code)
    return Map(areas).locate(a_client(area=area, key_code=key_code, address=address))


@pytest.mark.parametrize(
    ("known", "area"),
    [
        ({"area": "north"}, "north"),
        ({"area": " NORRA "}, "north"),
        ({"key_code": "101"}, "north"),
        ({"key_code": "199"}, "north"),
        ({"postal_code": "145 00"}, "north"),
        ({"postal_code": "SE-145 00"}, "north"),
        ({"postal_code": "14615"}, "b2"),
        ({"street": "Storgatan 19 B lgh 1101"}, "isle"),
        ({"street": "STORGATAN  1"}, "isle"),
        ({"street": "Hamnen"}, "isle"),
        ({"street": "Hamnen 3"}, "isle"),
        ({"street": "Storgatan 3", "postal_code": "14500"}, "isle"),
        ({"street": "Storgatan 4", "postal_code": "14500"}, "north"),
        ({"postal_code": "14600", "key_code": "7"}, "b1"),
        ({"area": "north", "key_code": "150", "postal_code": "14500"}, "north"),
        ({"area": "north", "key_code": "999"}, "north"),
    ],
    ids=[
        "stated by id",
        "stated by name",
        "first of a range of key codes",
        "last of it",
        "postal code with a space",
        "postal code with a country",
        "range of postal codes",
        "odd number within a street",
        "first number, other letters",
        "whole street without number",
        "whole street with number",
        "a street is an exception from its postal code",
        "the other side of the street follows the postal code",
        "a postal code of two areas, settled by the key code",
        "everything agrees",
        "a key code that no area names says nothing",
    ],
)
def test_what_is_known_tells_the_area(known, area):
    assert locate(**known).area == area


@pytest.mark.parametrize(
    "known",
    [
        {},
        {"key_code": "100"},
        {"postal_code": "99999"},
        {"area": "Nowhere", "key_code": "101"},
        {"street": "Storgatan 21"},
        {"street": "Storgatan"},
    ],
    ids=[
        "nothing",
        "a key code just outside",
        "another postal code",
        "a stated area that is none",
        "a number just outside",
        "a street that is divided, without number",
    ],
)
def test_what_does_not_tell_the_area_leaves_it_unknown(known):
    assert locate(**known) == UNKNOWN


@pytest.mark.parametrize(
    "known",
    [
        {"area": "north", "key_code": "201"},
        {"area": "north", "postal_code": "14700"},
        {"key_code": "101", "postal_code": "14700"},
        {"key_code": "201", "street": "Storgatan 3", "postal_code": "14700"},
        {"postal_code": "14600"},
    ],
    ids=[
        "stated against key code",
        "stated against postal code",
        "key code against postal code",
        "key code against street",
        "a postal code of two areas",
    ],
)
def test_what_contradicts_itself_is_never_settled_by_guess(known):
    assert locate(**known) == AMBIGUOUS


def test_the_whole_municipality_holds_everybody_even_without_address():
    assert locate((WHOLE,)).area == "all"


def test_a_part_named_by_a_code_goes_before_the_whole_municipality():
    assert locate((WHOLE, NORTH), key_code="101").area == "north"
    assert locate((WHOLE, NORTH), key_code="500").area == "all"


@pytest.mark.parametrize(
    ("written", "street", "number"),
    [
        ("Storgatan 12", "Storgatan", 12),
        ("Norra  Storgatan 12B", "Norra Storgatan", 12),
        ("2:a Långgatan 5", "2:a Långgatan", 5),
        ("Byn 12 Gården 3", "Byn", 12),
        ("Torpet", "Torpet", None),
        ("", "", None),
        ("17", "17", None),
    ],
)
def test_a_street_is_parted_from_its_number(written, street, number):
    assert street_and_number(written) == (street, number)


@given(st.permutations(AREAS), st.sampled_from(["101", "250", "7", ""]))
def test_the_order_of_the_areas_is_nothing(areas, key_code):
    known = {"key_code": key_code, "postal_code": "14600"}
    assert locate(tuple(areas), **known) == locate(**known)


@pytest.mark.parametrize(
    ("asked", "area"),
    [
        ("101 00", "north"),
        ("10100", "north"),
        ("Storgatan 5, 101 00 Staden", "north"),
        ("Long Street 3", "south"),
        ("south", "south"),
        ("1010", ""),
        ("1 10100", "north"),
        ("101001", ""),
        ("", ""),
    ],
)
def test_what_somebody_types_is_found_by_what_it_holds(asked: str, area: str) -> None:
    places = (
        Area(id="north", name=sv("Norr"), postal_codes=("10100",)),
        Area(
            id="south",
            name=sv("Söder"),
            streets=(StreetRange(street="Long Street"),),
        ),
    )
    assert Map(places).find(asked).area == area
