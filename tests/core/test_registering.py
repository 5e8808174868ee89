"""What can be taken down of a choice, and what it is then worth."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from tests.core.round_examples import a_choice, at
from tests.core.standing_choices import BY_SON, LATE, stand

from hemval.core.dates.moments import Arrival
from hemval.core.dates.zone import STOCKHOLM
from hemval.core.registering import (
    NotTaken,
    Worth,
    is_in_time,
    may_register,
    why_not_taken,
    worth_of,
)
from hemval.core.round.phases import Phase

EFFECT = date(2021, 1, 4)
NOW = datetime(2020, 9, 24, 10, 0, tzinfo=STOCKHOLM)


@pytest.mark.parametrize(
    ("choice", "why"),
    [
        (a_choice("a", at(23, 9), "X", "Y"), None),
        (a_choice("a", at(23, 9), declines=True), None),
        (a_choice("a", at(23, 9)), NotTaken.NO_ANSWER),
        (a_choice("a", at(23, 9), "X", declines=True), NotTaken.WISHES_AND_DECLINES),
        (a_choice("a", at(23, 9), "X", "X"), NotTaken.WISH_TWICE),
        (a_choice("a", at(23, 9), "X", "Y", "Z"), NotTaken.TOO_MANY_WISHES),
        (a_choice("a", at(23, 9), "W"), NotTaken.NOT_TO_BE_CHOSEN),
        (a_choice("a", at(24, 11), "X"), NotTaken.NOT_ARRIVED),
        (a_choice("a", Arrival(day=date(2020, 9, 25)), "X"), NotTaken.NOT_ARRIVED),
        (a_choice("a", Arrival(day=date(2020, 9, 24)), "X"), None),
    ],
    ids=[
        "two wishes",
        "declines",
        "nothing",
        "both",
        "one twice",
        "too many",
        "one that cannot be chosen",
        "in an hour",
        "tomorrow",
        "some time today",
    ],
)
def test_what_nobody_could_act_on_is_given_back(choice, why):
    assert why_not_taken(choice, providers={"X", "Y", "Z"}, most=2, effect=EFFECT, now=NOW) is why


@pytest.mark.parametrize(
    ("wanted", "may"),
    [
        (None, True),
        (EFFECT, True),
        (EFFECT + timedelta(days=366), True),
        (EFFECT - timedelta(days=1), False),
        (EFFECT + timedelta(days=367), False),
        (date.min, False),
        (date.max, False),
    ],
)
def test_one_may_wish_to_begin_from_the_day_of_effect_and_a_year_on(wanted, may):
    choice = replace(a_choice("a", at(23, 9), "X"), wanted_date=wanted)
    why = why_not_taken(choice, providers={"X"}, most=2, effect=EFFECT, now=NOW)
    assert why is (None if may else NotTaken.NO_DAY_TO_BEGIN)


def test_who_has_nothing_to_choose_is_told_so_first():
    choice = a_choice("a", at(23, 9))
    assert (
        why_not_taken(choice, providers=None, most=2, effect=EFFECT, now=NOW)
        is NotTaken.NOT_OFFERED
    )


def test_what_a_choice_is_worth_follows_from_what_stands():
    first, second = a_choice("a", at(9, 10), "X"), a_choice("b", at(9, 11), "Y")
    late = a_choice("c", LATE, "Z")
    standing = stand(first, second, late)
    assert [worth_of(one, standing) for one in "abc"] == [
        Worth.REPLACED,
        Worth.COUNTS,
        Worth.LATE,
    ]
    disputed = stand(first, a_choice("b", at(9, 11), "Y", **BY_SON))
    assert {worth_of(one, disputed) for one in "ab"} == {Worth.WAITS}
    with pytest.raises(ValueError, match="d"):
        worth_of("d", standing)


def test_choices_are_taken_down_from_the_day_that_people_are_told_until_it_is_decided():
    refused = {Phase.PLANNED, Phase.DECIDED, Phase.IN_EFFECT}
    assert {one for one in Phase if not may_register(one)} == refused


def test_a_choice_is_in_time_from_the_day_that_people_are_told_until_the_round_closes():
    assert {one for one in Phase if is_in_time(one)} == {Phase.ANNOUNCED, Phase.OPEN}
