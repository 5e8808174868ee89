"""Names stand in Swedish order, and are found however they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemval.apps.swedish_order import order_key, prefix_range, search_keys


def test_å_ä_and_ö_stand_last_in_that_order():
    names = ["Öberg", "Zetterlund", "Ärla", "Åberg", "Andersson"]
    assert sorted(names, key=order_key) == ["Andersson", "Zetterlund", "Åberg", "Ärla", "Öberg"]


def test_the_family_name_goes_before_the_given():
    people = [("Berg", "Åsa"), ("Berg", "Arne"), ("Bergman", "Arne")]
    assert sorted(people, key=lambda one: order_key(*one)) == [
        ("Berg", "Arne"),
        ("Berg", "Åsa"),
        ("Bergman", "Arne"),
    ]


def test_capitals_and_accents_make_no_difference_to_the_order():
    assert order_key("IDÉN") == order_key("iden") == order_key("Idén")


@pytest.mark.parametrize(
    "typed", ["Åsa", "åsa", "ASA", "asa", "ÅSA", "A\N{COMBINING RING ABOVE}sa"]
)
def test_åsa_is_found_however_she_is_typed(typed):
    first, last = prefix_range(typed)
    (key,) = search_keys("Åsa")
    assert first <= key < last


def test_each_part_of_a_double_name_is_found():
    assert search_keys("Anna-Lena", "von Öst") == search_keys("anna", "lena", "von", "ost")


def test_another_name_is_not_found():
    first, last = prefix_range("Åsa")
    assert not any(first <= key < last for key in search_keys("Astrid", "Arsala"))


@given(st.text(max_size=20), st.text(max_size=20))
def test_keys_are_digits_which_every_database_orders_alike(one, other):
    assert order_key(one, other).isdigit() or not (one + other).strip()
    assert all(key.isdigit() for key in search_keys(one, other))


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzåäö", min_size=2, max_size=12), st.data())
def test_whatever_a_name_begins_with_finds_it(name, data):
    typed = name[: data.draw(st.integers(1, len(name)))]
    first, last = prefix_range(typed.upper())
    assert any(first <= key < last for key in search_keys(name))
