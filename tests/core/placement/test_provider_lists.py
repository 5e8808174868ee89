"""What each provider is told: who comes, who stays, who leaves, and who is hers until then."""

from datetime import date

from tests.core.placement.placed_examples import (
    OWN,
    TODAYS,
    a_basis,
    a_placement,
    granted,
    without_place,
)
from tests.core.round_examples import ASTER, EFFECT, FACTS_ON, a_plan, a_system
from tests.core.round_examples import OWN as OWN_UNIT

from hemval.core.dates.period import Period
from hemval.core.placement.openness import Openness
from hemval.core.placement.placements import TemporaryGround
from hemval.core.placement.provider_lists import Move, provider_lines
from hemval.core.placement.temporary import TemporaryPerformers
from hemval.core.placement.until_start import lines_until_start, until_start
from hemval.core.round.rules import RoundRules

DAY_BEFORE = date(2021, 1, 3)
"""The day before the choice takes effect, 4 January 2021."""
SINCE_LONG = Period(date(2018, 1, 1), None)
NEW = a_basis(today="")


def told(placement, held):
    lines = provider_lines([placement], held, EFFECT, FACTS_ON)
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
        placement = without_place(today="")
        assert placement.temporary == OWN
        assert told(placement, granted("c1", "", period=period)) == [
            ("own", Move.COMES_FOR_NOW, first)
        ]


def until(placement, held):
    providers = (OWN_UNIT, ASTER)
    rules = RoundRules(a_system(), a_plan(), providers)
    temporary = TemporaryPerformers(a_plan(), Openness(rules, providers))
    return tuple(until_start([placement], held, temporary, FACTS_ON))


def test_one_whom_nobody_helps_until_her_place_begins_has_a_named_performer():
    held = granted("c1", "", period=SINCE_LONG)
    (one,) = until(a_placement(basis=NEW), held)
    assert (one.temporary.provider, one.temporary.ground) == ("own", TemporaryGround.MUNICIPAL)
    assert (one.first, one.last) == (FACTS_ON, DAY_BEFORE)
    assert [(line.provider, line.move, line.day) for line in lines_until_start([one], held)] == [
        ("own", Move.COMES_FOR_NOW, FACTS_ON),
        ("own", Move.LEAVES, DAY_BEFORE),
    ]


def test_one_who_begins_with_the_round_needs_nobody_before_it():
    assert until(a_placement(basis=NEW), granted("c1", "", period=Period(EFFECT, None))) == ()


def test_one_who_has_somebody_today_needs_nobody_else():
    assert until(a_placement(), granted("c1", "own", period=SINCE_LONG)) == ()


def test_the_one_she_is_to_stay_with_is_not_told_that_she_leaves():
    held = granted("c1", "", period=SINCE_LONG)
    placement = a_placement("c1", "silent_municipal", NEW, provider="own", starts=EFFECT)
    found = until(placement, held)
    assert [line.move for line in lines_until_start(found, held)] == [Move.COMES_FOR_NOW]
