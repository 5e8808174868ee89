"""What each is told besides: who helps her until then, who stops, and what came from her."""

from dataclasses import replace
from datetime import date

from tests.core.placement.examples import ASTER, BIRCH, OWN, an_outcome, wishes
from tests.core.placement.made_up import allocated
from tests.core.round_examples import CLOSES, a_choice, a_client, a_grant

from hemval.core.dates.moments import Arrival
from hemval.core.dates.period import Period
from hemval.core.explanation.besides import last_days, with_besides
from hemval.core.placement.placements import Heard, HelpedBy, PlacementCode

EVE = date(2021, 1, 3)
"""The day before the choice takes effect, 4 January 2021."""
ENDS = date(2020, 12, 20)
AFTER = Arrival(day=date(2020, 10, 2))
"""Two days after the last day to choose."""
LATE = a_choice("v1", AFTER, "aster", client="c1")
TWO = ("c1", "c2")
TOGETHER = {"household": "h1", "asks_together": True}


def told(*choices, clients=None, **parts):
    outcome = an_outcome(clients or (a_client(),), choices, **parts)
    _, _, allocation = allocated(outcome)
    return {one.client: one for one in with_besides(allocation.placements, outcome)}


def test_the_provider_of_today_helps_until_the_day_before_the_new_one():
    found = told(wishes("c1", "aster"))["c1"]
    assert found.provider == "aster"
    assert found.helped_by == (HelpedBy(provider="own", last=EVE),)


def test_one_who_stays_is_told_of_nobody_else():
    assert told(wishes("c1", "own"))["c1"].helped_by == ()


def test_one_who_is_new_is_told_who_helps_from_her_first_day():
    new = a_grant("c1", performer="", period=Period(date(2020, 12, 10), None))
    found = told(wishes("c1", "aster"), grants=(new,))["c1"]
    assert found.helped_by == (HelpedBy(provider="own", first=date(2020, 12, 10), last=EVE),)


def test_one_who_is_new_and_gets_the_unit_that_helps_before_is_told_so():
    new = a_grant("c1", performer="", period=Period(date(2020, 12, 10), None))
    found = told(grants=(new,))["c1"]
    assert (found.provider, found.helped_by[0].provider) == ("own", "own")
    assert found.helped_by[0].first == date(2020, 12, 10)


def test_where_a_contract_ends_before_another_helps_on_the_days_between():
    birch = replace(BIRCH, contract=Period(None, ENDS))
    outcome = {"providers": (OWN, ASTER, birch), "grants": (a_grant("c1", performer="birch"),)}
    found = told(wishes("c1", "aster"), **outcome)["c1"]
    assert found.helped_by == (
        HelpedBy(provider="birch", last=ENDS),
        HelpedBy(provider="own", first=date(2020, 12, 21), last=EVE),
    )
    assert last_days(an_outcome((a_client(),), **outcome)) == {"birch": ENDS}


def test_one_whose_provider_stops_and_who_has_no_place_keeps_it_until_it_stops():
    # Birch stops, and what she wishes for is not in her area: the unit helps from the effect.
    birch = replace(BIRCH, contract=Period(None, EVE))
    aster = replace(ASTER, areas=("south",))
    found = told(
        wishes("c1", "aster"),
        providers=(OWN, aster, birch),
        grants=(a_grant("c1", performer="birch"),),
    )["c1"]
    assert found.code is PlacementCode.WISH_GONE
    assert found.helped_by == (HelpedBy(provider="own", first=date(2021, 1, 4)),)


def test_a_choice_that_came_after_the_last_day_is_told_of():
    found = told(LATE)["c1"]
    assert found.code is PlacementCode.STAYS_SILENT
    assert found.heard == Heard(came=date(2020, 10, 2), closed=CLOSES)


def test_one_of_whom_a_person_must_look_has_declined_all_the_same():
    declines = wishes("c1", declines=True)
    found = told(declines, clients=(a_client("c1", needs_attention=True),))["c1"]
    assert found.code is PlacementCode.WAITS_FOR_LOOK
    assert found.heard == Heard(declined=True)


def test_one_from_whom_nothing_came_is_said_to_be_silent():
    assert told()["c1"].heard is None


def test_of_two_who_are_placed_as_one_each_is_told_of_her_own():
    clients = tuple(a_client(one, **TOGETHER) for one in TWO)
    grants = tuple(a_grant(one) for one in TWO)
    found = told(LATE, clients=clients, grants=grants)
    assert found["c1"].heard is not None
    assert found["c2"].heard is None
