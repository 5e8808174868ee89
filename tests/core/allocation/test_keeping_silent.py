"""Does it pay to keep silent, and be placed by a rule where one's own wish was refused?

Each chooser without a place to keep is let keep silent, one at a time, with each leaf that refused
her as the only one that each group's rule can name: no rule can be kinder to her.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from tests.core.allocation.made_up_problems import (
    CHOOSERS,
    CLOSING,
    SKIPPING,
    SOFT,
    UNIT,
    Shape,
    random_problems,
)
from tests.core.allocation.reading import Assignment, Reading
from tests.core.allocation.solved import before_the_silent, how_many

from hemval.core.allocation.method import method_of
from hemval.core.allocation.problem import Claim, Problem
from hemval.core.allocation.room import RoomInUse
from hemval.core.allocation.silent import SilentPlaces
from hemval.core.allocation.solve import solve
from hemval.core.allocation.tree import tree_of

FIVE = replace(CHOOSERS, claims=5, silent=0.2, protected=0.2)
Solved = Callable[[Problem], Assignment]
HOW_MANY = how_many(1_500, 50_000)


def left_by_the_others(problem: Problem) -> tuple[RoomInUse, dict[str, str | None]]:
    """The room that those use who chose or have a place, and where they are."""
    held, room = before_the_silent(problem), RoomInUse(problem, tree_of(problem.nodes))
    for claim in problem.claims:
        if (leaf := held.get(claim.id)) is not None:
            room.take(leaf, claim.size)
    return room, held


def as_it_is(problem: Problem) -> Assignment:
    """Who gets what."""
    return solve(problem).assignment


def with_nothing_shut(problem: Problem) -> Assignment:
    """Who would get what if whatever room is left were given to the silent."""
    room, held = left_by_the_others(problem)
    return {**held, **SilentPlaces(problem, room, ()).held}


def saying(problem: Problem, told: Claim, solved: Solved = as_it_is) -> str | None:
    """What one gets who tells something else of herself than she does in the problem."""
    claims = tuple(told if one.id == told.id else one for one in problem.claims)
    return solved(replace(problem, claims=claims)).get(told.id)


def gains(problem: Problem, solved: Solved = as_it_is) -> Iterator[tuple[Claim, str]]:
    """Who gets by keeping silent a leaf that she likes better than what she got by choosing."""
    reading, honest = Reading(problem), solve(problem).assignment
    for claim in problem.claims:
        if not claim.chooser or claim.current is not None:
            continue
        for leaf in reading.preferred(claim.id, honest[claim.id]):
            quiet = replace(claim, wishes=(), chooser=False, eligible=(leaf,), distance={leaf: 1})
            groups = (replace(quiet, group=group) for group in problem.non_choice)
            if any(saying(problem, told, solved) == leaf for told in groups):
                yield claim, leaf


def paying(shape: Shape, count: int, solved: Solved = as_it_is) -> Counter[str]:
    """In how many problems it pays for somebody, by rule and method; `tried` is of them all."""
    counted: Counter[str] = Counter()
    for problem in random_problems("silence", count, shape):
        bound = " bounded" if problem.overrun is not None else ""
        name = f"{problem.rule}{bound}, {method_of(problem)}"
        counted[f"tried {name}"] += 1
        counted[name] += any(True for _ in gains(problem, solved))
    return counted


@HOW_MANY
def test_under_unit_keeping_silent_never_pays(count):
    found, asked = [], 0
    for problem in random_problems("silence, unit", count, replace(FIVE, rules=(UNIT,))):
        asked += bool(solve(problem).unplaced)
        found += [*gains(problem)]
    assert found == []
    assert asked > count / 4


@HOW_MANY
def test_in_one_common_order_without_protected_places_keeping_silent_never_pays(count):
    shape = replace(FIVE, rules=(CLOSING, SOFT, SKIPPING), classes=1, protected=0.0)
    found, asked = [], 0
    for problem in random_problems("silence, common order", count, shape):
        asked += bool(solve(problem).unplaced)
        found += [*gains(problem)]
    assert found == []
    assert asked > count / 4


@HOW_MANY
def test_one_who_gains_by_keeping_silent_would_gain_by_asking_there_alone(count):
    """So silence gives nobody more than her own list can; under `soft` there is an exception."""
    shape = replace(FIVE, rules=(CLOSING, SKIPPING))
    for problem in random_problems("silence, alone", count, shape):
        for claim, leaf in gains(problem):
            assert saying(problem, replace(claim, wishes=(leaf,))) == leaf, problem


def test_if_nothing_were_shut_keeping_silent_would_pay_now_and_then():
    shape = replace(FIVE, rules=(CLOSING,), levels=1)
    assert paying(shape, 300, with_nothing_shut)["closing, proposing"] > 5
    assert paying(shape, 300)["closing, proposing"] <= 1


@pytest.mark.parametrize("rule", [UNIT, SOFT])
def test_under_unit_and_soft_without_bound_what_refused_somebody_is_full(rule):
    """So that to shut it changes nothing."""
    shut = 0
    for problem in random_problems("no difference", 2_000, replace(FIVE, rules=(rule,))):
        if problem.overrun is None:
            room, _ = left_by_the_others(problem)
            closed = [leaf for leaf in room.tree.paths if solve(problem).nodes[leaf].closed]
            shut += len(closed)
            assert not any(room.admits(leaf, 1) for leaf in closed), problem
    assert shut > 500


@pytest.mark.full
@pytest.mark.parametrize("levels", [1, 3])
def test_elsewhere_keeping_silent_pays_very_seldom(levels):
    """What the page on the allocation says of how often; small problems, so that it is often."""
    counted = paying(replace(FIVE, rules=(CLOSING, SOFT, SKIPPING), levels=levels), 20_000)
    for name, number in counted.items():
        assert name.startswith("tried") or 300 * number < counted[f"tried {name}"], counted
