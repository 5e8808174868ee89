"""What each provider is told: who comes, who stays, who leaves, and who is hers until then."""

from dataclasses import replace
from datetime import date

from tests.core.placement.placed_examples import (
    OWN,
    TODAYS,
    a_basis,
    a_placement,
    granted,
    without_place,
)
from tests.core.round_examples import EFFECT, FACTS_ON

from hemval.core.dates.period import Period
from hemval.core.placement.placements import BeforeStart, TemporaryGround
from hemval.core.placement.provider_lists import Move, lines_before, provider_lines

DAY_BEFORE = date(2021, 1, 3)
"""The day before the choice takes effect, 4 January 2021."""
SINCE_LONG = Period(date(2018, 1, 1), None)
NEW = a_basis(today="")


def told(placement, held):
    lines = provider_lines([placement], held, EFFECT)
    return [(one.provider, one.move, one.day) for one in lines]


def test_the_new_provider_hears_the_first_day_and_the_old_one_the_day_before_it():
    assert told(a_placement(), granted("c1", "own")) == [
        ("aster", Move.COMES, EFFECT),
        ("own", Move.LEAVES, DAY_BEFORE),
    ]


def test_the_one_she_stays_with_hears_that_and_nothing_more():
    stays = a_placement(code="stays_silent", provider="own")
    assert told(stays, granted("c1", "own")) == [("own", Move.STAYS, None)]


def test_todays_provider_does_not_hear_that_she_waits_for_another():
    assert told(without_place(), granted("c1", "own")) == [("own", Move.STAYS, None)]
    assert without_place().temporary == TODAYS


def test_everybody_who_performs_some_of_it_and_will_not_is_told_that_she_leaves():
    stays = a_placement(code="stays_by_wish", provider="own")
    assert told(stays, granted("c1", "own", "birch")) == [
        ("own", Move.STAYS_WITH_MORE, EFFECT),
        ("birch", Move.LEAVES, DAY_BEFORE),
    ]


def test_one_whom_nobody_helps_and_who_has_no_place_comes_for_now_from_her_first_day():
    late = Period(date(2020, 12, 1), None)
    for period, first in ((SINCE_LONG, FACTS_ON), (late, date(2020, 12, 1))):
        placement = replace(without_place(today=""), temporary=replace(OWN, first=first))
        assert told(placement, granted("c1", "", period=period)) == [
            ("own", Move.COMES_FOR_NOW, first)
        ]


BEFORE = BeforeStart(
    provider="own", ground=TemporaryGround.MUNICIPAL, first=FACTS_ON, last=DAY_BEFORE
)


def told_before(placement, held):
    return [(one.provider, one.move, one.day, one.last) for one in lines_before([placement], held)]


def test_one_who_performs_until_another_begins_hears_both_days():
    held = granted("c1", "")
    placement = a_placement(basis=NEW, before=BEFORE)
    assert told(placement, held) == [("aster", Move.COMES, EFFECT)]
    assert told_before(placement, held) == [
        ("own", Move.COMES_UNTIL, FACTS_ON, DAY_BEFORE),
        ("own", Move.LEAVES, DAY_BEFORE, None),
    ]


def test_one_who_performs_before_its_own_place_begins_hears_of_one_start():
    held = granted("c1", "")
    placement = a_placement(
        "c1", "silent_municipal", NEW, provider="own", starts=EFFECT, before=BEFORE
    )
    assert told(placement, held) == [("own", Move.COMES, FACTS_ON)]
    assert told_before(placement, held) == []


def test_one_whose_contract_ends_before_the_effect_hears_its_true_last_day():
    # Birch ends on 15 December; own performs from the 16th, and aster from the day of effect.
    first = date(2020, 12, 16)
    before = replace(BEFORE, first=first)
    placement = a_placement(basis=a_basis(today="birch"), before=before)
    assert told(placement, granted("c1", "birch")) == [
        ("aster", Move.COMES, EFFECT),
        ("birch", Move.LEAVES, date(2020, 12, 15)),
    ]
    assert told_before(placement, granted("c1", "birch"))[0] == (
        "own", Move.COMES_UNTIL, first, DAY_BEFORE)  # fmt: skip


def test_of_several_the_one_who_goes_on_takes_over_from_the_one_who_ends():
    first = date(2020, 12, 16)
    before = replace(BEFORE, ground=TemporaryGround.TODAYS, first=first)
    placement = a_placement(basis=a_basis(today="own"), before=before)
    held = granted("c1", "own", "birch")
    assert told(placement, held) == [
        ("aster", Move.COMES, EFFECT),
        ("birch", Move.LEAVES, date(2020, 12, 15)),
        ("own", Move.LEAVES, DAY_BEFORE),
    ]
    assert told_before(placement, held) == [("own", Move.STAYS_WITH_MORE, first, DAY_BEFORE)]
