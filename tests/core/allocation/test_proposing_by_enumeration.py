"""The proposing method against every assignment there is, and against proposals one at a time."""

from dataclasses import replace

from hypothesis import given
from tests.core.allocation.enumerated import (
    best_for_everybody,
    is_fair,
    is_stable,
)
from tests.core.allocation.made_up_problems import (
    CLOSING,
    SMALL,
    SOFT,
    UNIT,
    problems,
    random_problems,
)
from tests.core.allocation.one_by_one import proposals_one_by_one
from tests.core.allocation.reading import Reading
from tests.core.allocation.solved import before_the_silent, how_many

from hemval.core.allocation.answer import Method
from hemval.core.allocation.problem import Problem
from hemval.core.allocation.solve import solve

PROPOSING = replace(SMALL, rules=(UNIT, CLOSING, SOFT))
HOW_MANY = how_many(4_000, 100_000)


def solved_by_proposing(name: str, count: int) -> list[Problem]:
    found = [
        problem
        for problem in random_problems(name, count, PROPOSING)
        if not Reading(problem).is_ordered
    ]
    assert len(found) > count / 2
    return found


@HOW_MANY
def test_everybody_gets_the_best_that_any_stable_or_fair_assignment_gives_her(count):
    for problem in solved_by_proposing("best for everybody", count):
        assert before_the_silent(problem) == best_for_everybody(problem), problem


@given(problems(PROPOSING))
def test_the_best_for_everybody_is_found_for_what_hypothesis_makes_up(problem):
    if Reading(problem).is_ordered:
        assert solve(problem).method is Method.ORDERED
    else:
        assert before_the_silent(problem) == best_for_everybody(problem)


@HOW_MANY
def test_the_answer_is_the_same_whoever_proposes_first(count):
    for number, problem in enumerate(solved_by_proposing("who proposes first", count)):
        ours = before_the_silent(problem)
        for seed in (number, -number):
            assert proposals_one_by_one(problem, seed) == ours, problem


def test_a_problem_of_ordinary_size_ends_the_same_whoever_proposes_first():
    shape = replace(PROPOSING, claims=60, leaves=8, size=20, is_exact=True)
    for number, problem in enumerate(random_problems("ordinary size", 60, shape)):
        if not Reading(problem).is_ordered:
            assert proposals_one_by_one(problem, number) == before_the_silent(problem), problem


@HOW_MANY
def test_an_answer_to_unit_is_both_stable_and_fair(count):
    """Also in a tree: whoever sees a worse key where she wants to be is stopped by a group cap."""
    shape = replace(SMALL, rules=(UNIT,))
    for problem in random_problems("stable and fair", count // 2, shape):
        reading, ours = Reading(problem), before_the_silent(problem)
        assert is_stable(reading, ours), problem
        assert is_fair(reading, ours), problem


def test_the_enumeration_refuses_answers_in_which_somebody_got_more_than_she_can():
    """Otherwise the tests above would pass whatever the solver did."""
    planted = 0
    for problem in solved_by_proposing("planted", 600):
        reading, ours = Reading(problem), before_the_silent(problem)
        is_good = is_stable if reading.rule is UNIT else is_fair
        assert is_good(reading, ours)
        for claim, leaf in ours.items():
            for better in reading.preferred(claim, leaf):
                planted += 1
                assert not is_good(reading, {**ours, claim: better}), problem
    assert planted > 300


def test_the_enumeration_refuses_answers_in_which_a_place_was_taken_away():
    taken = 0
    for problem in random_problems("taken away", 600, replace(SMALL, rules=(UNIT,))):
        reading, ours = Reading(problem), before_the_silent(problem)
        for claim, leaf in ours.items():
            if leaf is not None and not reading.is_protected_at(claim, leaf):
                taken += 1
                assert not is_stable(reading, {**ours, claim: None}), problem
    assert taken > 300
