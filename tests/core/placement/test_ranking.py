"""Where nobody knows who came first, staff are told before the draw, and she is told truly."""

from datetime import date

import pytest
from tests.core.placement.examples import (
    KEY,
    a_system,
    an_outcome,
    by_client,
    in_clients,
    own_cap,
    silence,
    wishes,
)
from tests.core.placement.made_up import allocated
from tests.core.round_examples import a_client, a_grant, a_plan

from hemval.core.claims.problems import round_problems
from hemval.core.claims.remarks import RemarkCode
from hemval.core.explanation.explaining import Explainer
from hemval.core.explanation.terms import round_terms
from hemval.core.facts.silence import Distance
from hemval.core.placement.placements import PlacementCode
from hemval.core.round.findings import FindingCode
from hemval.core.system.choice import OrderBy
from hemval.core.system.non_choice import Nearest

CLIENTS = tuple(a_client(f"c{n}") for n in range(1, 6))
FIRST_COME = a_plan(order_source=OrderBy.RECEIVED)
BY_DECISION = a_plan(order_source=OrderBy.DECISION_DATE)
# c1 has no hour, so that all of the 10th tie; of the 11th both hours are known; c5 came alone.
CHOICES = (
    wishes("c1", "aster", day=10),
    wishes("c2", "aster", day=10, hour=7),
    wishes("c3", "aster", day=11, hour=9),
    wishes("c4", "aster", day=11, hour=8),
    wishes("c5", "aster", day=12),
)


def worked_out(*choices, **parts):
    return round_problems(an_outcome(CLIENTS, choices, **parts), KEY)


def found(problems, code):
    return [dict(one.facts) for one in problems.findings if one.code is code]


def told_of(problems, code):
    return [one.client for one in problems.remarks if one.code is code]


def test_a_day_that_ties_is_told_before_the_draw_with_how_many_it_concerns():
    (told,) = found(worked_out(*CHOICES, plan=FIRST_COME), FindingCode.DAYS_TIED)
    assert (told["days"], told["choices"]) == (1, 2)


def test_those_of_a_tied_day_are_known_and_no_others():
    (bundle,) = worked_out(*CHOICES, plan=FIRST_COME).bundles
    bases = by_client(bundle)
    assert {name for name, (_, basis) in bases.items() if basis.is_day_tied} == {"c1", "c2"}


@pytest.mark.parametrize("plan", [a_plan(order_source=OrderBy.LOTTERY), BY_DECISION])
def test_where_the_time_does_not_decide_no_day_ties(plan):
    problems = worked_out(*CHOICES, plan=plan)
    assert found(problems, FindingCode.DAYS_TIED) == []
    assert not any(basis.is_day_tied for basis in problems.bundles[0].bases)


def test_she_is_told_that_the_lottery_decided_that_day():
    system = a_system(capacity=(in_clients(),))
    caps = (own_cap("aster", 1),)
    outcome = an_outcome(CLIENTS, CHOICES, plan=FIRST_COME, system=system, caps=caps)
    problems, (solved,), allocation = allocated(outcome)
    terms = round_terms(outcome, problems.bundles)
    told = {
        one.client: Explainer(terms, solved.problem, solved.answer).explain(one).is_day_tied
        for one in allocation.placements
    }
    assert told == {"c1": True, "c2": True, "c3": False, "c4": False, "c5": False}


def test_one_whose_decision_has_no_day_is_told_of_before_the_draw():
    dated = date(2019, 5, 1)
    grants = tuple(
        a_grant(one.id, decided_on=None if one.id in {"c2", "c5"} else dated) for one in CLIENTS
    )
    problems = worked_out(*CHOICES[:3], plan=BY_DECISION, grants=grants)
    # c5 has not chosen and keeps what she has: the order is nothing to her.
    assert told_of(problems, RemarkCode.UNDATED_DECISION) == ["c2"]
    assert [one["claims"] for one in found(problems, FindingCode.UNDATED_STAND_LAST)] == [1]


NEAREST = a_system(non_choice=silence(new=Nearest()))
NEW = tuple(a_grant(one.id, performer="") for one in CLIENTS)
KNOWN = (
    Distance(client="c1", provider="aster", metres=10),
    Distance(client="c1", provider="own", metres=20),
    Distance(client="c1", provider="birch", metres=30),
    Distance(client="c2", provider="own", metres=20),
)


def test_a_missing_distance_is_not_told_as_no_room():
    outcome = an_outcome(CLIENTS, grants=NEW, system=NEAREST, distances=KNOWN)
    problems, _, allocation = allocated(outcome)
    codes = {one.client: one.code for one in allocation.placements}
    assert codes == {
        "c1": PlacementCode.SILENT_NEAREST,
        "c2": PlacementCode.SILENT_NEAREST,
        "c3": PlacementCode.NO_DISTANCE,
        "c4": PlacementCode.NO_DISTANCE,
        "c5": PlacementCode.NO_DISTANCE,
    }
    assert all(one.must_be_decided for one in allocation.placements if one.code == "no_distance")
    assert told_of(problems, RemarkCode.NO_DISTANCE) == ["c3", "c4", "c5"]


def test_it_is_told_how_many_distances_are_not_known():
    problems = worked_out(grants=NEW, system=NEAREST, distances=KNOWN)
    # c2 lacks two of three; c3, c4 and c5 lack all, and are told of as persons.
    assert [one["distances"] for one in found(problems, FindingCode.DISTANCES_UNKNOWN)] == [2]
    assert [one["persons"] for one in found(problems, FindingCode.NO_DISTANCE_OF_SOME)] == [3]


def test_where_there_is_a_distance_and_no_room_it_is_no_room():
    parts = {"capacity": (in_clients(),), "non_choice": silence(new=Nearest())}
    caps = tuple(own_cap(name, 0) for name in ("own", "aster", "birch"))
    outcome = an_outcome(
        CLIENTS[:1], grants=NEW[:1], system=a_system(**parts), distances=KNOWN, caps=caps
    )
    _, _, allocation = allocated(outcome)
    assert [one.code for one in allocation.placements] == [PlacementCode.NO_ROOM]
