"""Does it pay to keep silent, and be placed by a rule where one's own wish was refused?

Each chooser without a place to keep is let keep silent, one at a time, with each leaf that refused
her as the only one that each group's rule can name: no rule can be kinder to her.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.core.allocation.made_up_problems import (
    ALL_RULES,
    CHOOSERS,
    CLOSING,
    SKIPPING,
    SOFT,
    UNIT,
    Shape,
    random_problems,
)
from tests.core.allocation.reading import Reading
from tests.core.allocation.solved import how_many

from hemval.core.allocation import silent
from hemval.core.allocation.method import method_of
from hemval.core.allocation.problem import Claim, Problem
from hemval.core.allocation.solve import solve

FIVE = replace(CHOOSERS, claims=5, silent=0.2, protected=0.2)
HOW_MANY = how_many(1_500, 50_000)


def saying(problem: Problem, told: Claim) -> str | None:
    """What one gets who tells something else of herself than she does in the problem."""
    claims = tuple(told if one.id == told.id else one for one in problem.claims)
    return solve(replace(problem, claims=claims)).assignment[told.id]


def gains(problem: Problem) -> Iterator[tuple[Claim, str]]:
    """Who gets by keeping silent a leaf that she likes better than what she got by choosing."""
    reading, honest = Reading(problem), solve(problem).assignment
    for claim in problem.claims:
        if not claim.chooser or claim.current is not None:
            continue
        for leaf in reading.preferred(claim.id, honest[claim.id]):
            quiet = replace(claim, wishes=(), chooser=False, eligible=(leaf,), distance={leaf: 1})
            groups = (replace(quiet, group=group) for group in problem.non_choice)
            if any(saying(problem, told) == leaf for told in groups):
                yield claim, leaf


def paying(shape: Shape, count: int) -> Counter[str]:
    """In how many problems it pays for somebody, by rule and method; `tried` is of them all."""
    counted: Counter[str] = Counter()
    for problem in random_problems("silence", count, shape):
        bound = " bounded" if problem.overrun is not None else ""
        name = f"{problem.rule}{bound}, {method_of(problem)}"
        counted[f"tried {name}"] += 1
        counted[name] += any(True for _ in gains(problem))
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
    """So silence gives nobody more than her own list can."""
    for problem in random_problems("silence, alone", count, replace(FIVE, rules=ALL_RULES)):
        for claim, leaf in gains(problem):
            assert saying(problem, replace(claim, wishes=(leaf,))) == leaf, problem


def test_without_the_shut_leaves_keeping_silent_would_pay_now_and_then(monkeypatch):
    monkeypatch.setattr(silent, "SHUTTING", frozenset())
    shape = replace(FIVE, rules=(CLOSING,), levels=1)
    assert paying(shape, 300)["closing, proposing"] > 5


def test_under_unit_and_soft_without_bound_it_makes_no_difference(monkeypatch):
    """What refused somebody there is full for everybody who takes room."""
    shape = replace(FIVE, rules=(UNIT, SOFT), silent=0.5)
    made_up = [
        problem
        for problem in random_problems("no difference", 2_000, shape)
        if problem.overrun is None
    ]
    shut = []
    for rules in (frozenset(), frozenset({UNIT, SOFT})):
        monkeypatch.setattr(silent, "SHUTTING", rules)
        shut.append([solve(problem).assignment for problem in made_up])
    assert shut[0] == shut[1]


@pytest.mark.full
@pytest.mark.parametrize("levels", [1, 3])
def test_elsewhere_keeping_silent_pays_very_seldom(levels):
    """What the page on the allocation says of how often; small problems, so that it is often."""
    counted = paying(replace(FIVE, rules=(CLOSING, SOFT, SKIPPING), levels=levels), 20_000)
    for name, number in counted.items():
        assert name.startswith("tried") or 500 * number < counted[f"tried {name}"], counted
