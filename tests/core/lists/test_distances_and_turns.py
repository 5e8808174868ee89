"""Distances and the rotation list: what can be taken, and what nobody can tell."""

from array import array

from hemval.core.facts.silence import Distance, RotationPlace
from hemval.core.lists.known import Known, ListedIds, SystemIds
from hemval.core.lists.numbered_rows import NumberedRows
from hemval.core.lists.silence import (
    check_distances,
    check_rotation,
    distance_key,
    rotation_key,
)

IDS = SystemIds(bundles=frozenset({"care"}), areas=frozenset({"north", "south"}))
PROVIDERS = ListedIds(kept=frozenset({"u1", "u2"}), rejected={"u9": 4})
KNOWN = Known(
    system=IDS, clients=ListedIds(kept=frozenset({"c1"}), rejected={"c9": 7}), providers=PROVIDERS
)


def rows(*facts):
    return NumberedRows(list(facts), array("L", range(2, 2 + len(facts))))


def codes_of_distances(*facts):
    found = check_distances(KNOWN, rows(*facts).in_order(distance_key))
    return {(one.row, one.code) for one in found.rejected}


def codes_of_turns(*facts):
    found = check_rotation(IDS, PROVIDERS, rows(*facts).in_order(rotation_key))
    return {(one.row, one.code) for one in found.rejected}


def metres(client="c1", provider="u1", metres=100):
    return Distance(client=client, provider=provider, metres=metres)


def turn(provider="u1", place=1, **parts):
    return RotationPlace(provider=provider, place=place, **parts)


def test_a_distance_for_each_provider_is_taken():
    assert codes_of_distances(metres(), metres(provider="u2")) == set()


def test_two_distances_for_the_same_way_are_both_given_back():
    assert codes_of_distances(metres(), metres(metres=200)) == {
        (2, "row-distance-twice"),
        (3, "row-distance-twice"),
    }


def test_a_distance_of_nobody_or_to_nobody_is_given_back():
    assert codes_of_distances(metres("c2"), metres("c9"), metres(provider="u3")) == {
        (2, "row-unknown-client"),
        (3, "row-client-rejected"),
        (4, "row-unknown-provider"),
    }


def test_each_area_has_a_list_of_its_own_with_its_own_turn():
    assert (
        codes_of_turns(
            turn(area="north", is_next=True),
            turn(area="south", is_next=True),
            turn("u2", 2, area="north"),
        )
        == set()
    )


def test_nobody_can_tell_whose_place_or_turn_it_is_when_two_have_it():
    assert codes_of_turns(turn(is_next=True), turn("u2", 2, is_next=True)) == {
        (2, "row-next-twice"),
        (3, "row-next-twice"),
    }
    assert codes_of_turns(turn(), turn("u2", 1)) == {(2, "row-place-twice"), (3, "row-place-twice")}
    assert codes_of_turns(turn(), turn("u1", 2)) == {
        (2, "row-in-turn-twice"),
        (3, "row-in-turn-twice"),
    }


def test_a_turn_of_nobody_in_no_list_is_given_back():
    assert codes_of_turns(
        turn("u9", 1), turn("u1", 2, bundle="meals"), turn("u2", 3, area="west")
    ) == {
        (2, "row-provider-rejected"),
        (3, "row-unknown-bundle"),
        (4, "row-unknown-area"),
    }
