"""The ordered method: the same as scanning again and again, and what it promises."""

from dataclasses import replace

from hypothesis import given
from tests.core.allocation.made_up_problems import (
    CLOSING,
    SKIPPING,
    SMALL,
    SOFT,
    problems,
    random_problems,
)
from tests.core.allocation.one_by_one import moves, scanning_again
from tests.core.allocation.reading import Assignment, Reading
from tests.core.allocation.solved import before_the_silent, how_many

from hemval.core.allocation.answer import Method
from hemval.core.allocation.problem import Problem
from hemval.core.allocation.solve import solve

ORDERED = replace(SMALL, rules=(CLOSING, SOFT, SKIPPING))
HOW_MANY = how_many(4_000, 100_000)


def ordered(name: str, count: int) -> list[Problem]:
    found = [one for one in random_problems(name, count, ORDERED) if Reading(one).is_ordered]
    assert len(found) > count / 3
    return found


@HOW_MANY
def test_the_answer_is_that_of_scanning_again_after_every_move(count):
    for problem in ordered("scanning again", count):
        assert solve(problem).method is Method.ORDERED
        assert before_the_silent(problem) == scanning_again(problem), problem


@given(problems(ORDERED))
def test_what_hypothesis_makes_up_ends_as_scanning_again_does(problem):
    if Reading(problem).is_ordered:
        assert before_the_silent(problem) == scanning_again(problem)


def test_a_problem_of_ordinary_size_ends_as_scanning_again_does():
    shape = replace(ORDERED, claims=40, leaves=8, size=20, is_exact=True)
    for problem in random_problems("ordinary size, ordered", 60, shape):
        if Reading(problem).is_ordered:
            assert before_the_silent(problem) == scanning_again(problem), problem


@HOW_MANY
def test_nobody_waits_for_room_at_a_leaf_that_a_later_one_got(count):
    """Under `skipping`: only one who then needed more additional room at some cap than she did."""
    moved = 0
    for problem in ordered("nobody passed by", count):
        reading = Reading(problem)
        for mover, leaf, held in moves(reading):
            moved += 1
            for waiting in _waiting_before(reading, mover, leaf, held):
                assert reading.rule is SKIPPING, problem
                assert any(
                    _additional(reading, waiting, node, held)
                    > _additional(reading, mover, node, held)
                    for node in reading.path[leaf]
                ), problem
    assert moved > count / 2


def _waiting_before(reading: Reading, mover: str, leaf: str, held: Assignment) -> list[str]:
    """Who stands before the mover and wants the leaf more than what she holds."""
    if reading.claims[mover].size == 0:
        return []
    return [
        claim
        for claim in held
        if reading.claims[claim].order < reading.claims[mover].order
        and leaf in reading.preferred(claim, held[claim])
    ]


def _additional(reading: Reading, claim: str, node: str, held: Assignment) -> int:
    """What she would take besides what she takes there already."""
    own = held[claim]
    has_room_there = own is not None and node in reading.path[own]
    return 0 if has_room_there else reading.claims[claim].size


@HOW_MANY
def test_without_protected_places_each_simply_takes_the_best_that_is_left_in_order(count):
    shape = replace(ORDERED, protected=0.0, silent=0.0)
    tried = 0
    for problem in random_problems("no protected place", count, shape):
        reading = Reading(problem)
        if reading.is_ordered:
            tried += 1
            assert before_the_silent(problem) == _one_after_the_other(reading), problem
    assert tried > count / 3


def _one_after_the_other(reading: Reading) -> dict[str, str | None]:
    held: dict[str, str | None] = {claim: None for claim, open_ in reading.options.items() if open_}
    closed: set[str] = set()
    for claim in sorted(held, key=lambda one: reading.claims[one].order):
        size = reading.claims[claim].size
        for leaf in reading.options[claim]:
            has_room = all(
                reading.has_room(node, reading.used(held, node), size)
                for node in reading.path[leaf]
            )
            if size == 0 or (has_room and leaf not in closed):
                held[claim] = leaf
                break
            if reading.rule is not SKIPPING:
                closed.add(leaf)
    return held


@HOW_MANY
def test_where_somebody_waits_the_first_in_line_does_not_fit(count):
    """No room stands empty that the one whose turn it is could use."""
    waited = 0
    for problem in ordered("the first in line", count):
        reading, ours = Reading(problem), before_the_silent(problem)
        for leaf in reading.leaves:
            line = sorted(
                (claim for claim in ours if leaf in reading.preferred(claim, ours[claim])),
                key=lambda claim: reading.claims[claim].order,
            )
            for claim in line if reading.rule is SKIPPING else line[:1]:
                waited += 1
                others = {other: place for other, place in ours.items() if other != claim}
                assert not all(
                    reading.has_room(node, reading.used(others, node), reading.claims[claim].size)
                    for node in reading.path[leaf]
                ), problem
    assert waited > count / 4
