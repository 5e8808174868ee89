"""What every answer keeps, whatever the method and the rule."""

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.core.allocation.made_up_problems import (
    CLOSING,
    SMALL,
    SOFT,
    UNIT,
    problems,
    random_problems,
    shuffled,
)
from tests.core.allocation.reading import Assignment, Reading
from tests.core.allocation.solved import before_the_silent, how_many

from hemval.core.allocation.answer import Allocation
from hemval.core.allocation.checks import problem_faults
from hemval.core.allocation.problem import Problem
from hemval.core.allocation.solve import solve

HOW_MANY = how_many(4_000, 100_000)


def who_is_worse_off(reading: Reading, before: Assignment, after: Assignment) -> list[str]:
    """Those who have something now that they like less than what they had."""
    return [
        claim
        for claim in before
        if claim in after and reading.rank(claim, after[claim]) > reading.rank(claim, before[claim])
    ]


@given(problems())
def test_what_is_made_up_has_no_faults(problem):
    assert problem_faults(problem) == ()


@HOW_MANY
def test_a_protected_place_is_never_lost(count):
    """Also one that is above a cap, and also the place of one who is silent."""
    kept = 0
    for problem in random_problems("protected", count):
        reading, assignment = Reading(problem), solve(problem).assignment
        for claim in problem.claims:
            if claim.current is not None:
                kept += 1
                assert assignment[claim.id] in reading.options[claim.id], problem
            if claim.current is not None and not claim.chooser:
                assert assignment[claim.id] == claim.current, problem
    assert kept > count / 2


@HOW_MANY
def test_nobody_gets_what_she_did_not_ask_for(count):
    for problem in random_problems("asked for", count):
        assignment = solve(problem).assignment
        assert assignment.keys() == {claim.id for claim in problem.claims}
        for claim in problem.claims:
            if claim.chooser:
                open_ = {*claim.wishes, claim.current, None}
            else:
                open_ = {*claim.eligible, None} if claim.current is None else {claim.current}
            assert assignment[claim.id] in open_, problem


@HOW_MANY
def test_a_cap_is_exceeded_by_protected_places_alone_or_by_the_last_one_of_a_soft_cap(count):
    exceeded = 0
    for problem in random_problems("caps", count):
        answer = solve(problem)
        reading = Reading(problem)
        for node in problem.nodes:
            assert answer.nodes[node.id].used == reading.used(answer.assignment, node.id)
            if node.capacity is None or answer.nodes[node.id].used <= node.capacity:
                continue
            exceeded += 1
            newcomers = _newcomers(reading, answer.assignment, node.id)
            excess = answer.nodes[node.id].used - node.capacity
            assert not newcomers or reading.rule is SOFT, problem
            assert not newcomers or any(_is_last(problem, size, excess) for size in newcomers)
    assert exceeded > count / 20


def _newcomers(reading: Reading, assignment: Assignment, node: str) -> list[int]:
    """The sizes of those at a node who had no protected place there."""
    return [
        reading.claims[claim].size
        for claim, leaf in assignment.items()
        if leaf is not None
        and node in reading.path[leaf]
        and not reading.is_protected_at(claim, leaf)
        and reading.claims[claim].size > 0
    ]


def _is_last(problem: Problem, size: int, excess: int) -> bool:
    return excess < size and (problem.overrun is None or excess <= problem.overrun)


@HOW_MANY
def test_no_place_stands_empty_that_somebody_waits_for(count):
    """By proposing; how much may be left depends on the rule (docs/rules/allocation.md)."""
    waited = 0
    shape = replace(SMALL, rules=(UNIT, CLOSING, SOFT))
    for problem in random_problems("empty places", count, shape):
        reading = Reading(problem)
        if reading.is_ordered:
            continue
        for leaf, first in _first_in_line(reading, before_the_silent(problem)):
            waited += 1
            assert any(
                _is_filled(reading, node, before_the_silent(problem), first)
                for node in reading.path[leaf]
            ), problem
    assert waited > count / 4


def _first_in_line(reading: Reading, ours: Assignment) -> Iterator[tuple[str, str]]:
    """At each leaf that somebody waits for, the one with the best key."""
    for leaf in reading.leaves:
        line = [claim for claim in ours if leaf in reading.preferred(claim, ours[claim])]
        if line:
            yield leaf, min(line, key=lambda claim: reading.key(claim, leaf))


def _is_filled(reading: Reading, node: str, ours: Assignment, waiting: str) -> bool:
    capacity, used = reading.nodes[node].capacity, reading.used(ours, node)
    if capacity is None:
        return False
    if reading.rule is SOFT and reading.problem.overrun is None:
        return used >= capacity
    return not reading.has_room(node, used, reading.claims[waiting].size)


@HOW_MANY
def test_in_which_order_claims_and_nodes_are_written_changes_nothing(count):
    for number, problem in enumerate(random_problems("shuffled", count // 2)):
        assert solve(shuffled(problem, number)) == solve(problem), problem


@given(problems(), st.integers(0, 2**32))
def test_hypothesis_finds_no_order_of_writing_that_changes_anything(problem, seed):
    assert solve(shuffled(problem, seed)) == solve(problem)


@HOW_MANY
def test_a_round_run_again_moves_nobody(count):
    """Each one's place is now protected; wishes, keys, caps and rules are the same."""
    for problem in random_problems("again", count):
        first = solve(problem).assignment
        settled = replace(
            problem,
            claims=tuple(replace(claim, current=first[claim.id]) for claim in problem.claims),
        )
        assert solve(settled).assignment == first, problem


@HOW_MANY
def test_by_proposing_more_room_at_a_top_cap_or_a_lone_leaf_harms_nobody(count):
    """Inside a group it may harm: see the counterexamples."""
    widened = 0
    for problem in random_problems("more room", count // 2, replace(SMALL, no_limit=0.0)):
        reading = Reading(problem)
        if reading.is_ordered:
            continue
        before = before_the_silent(problem)
        for node in problem.nodes:
            if node.parent is None:
                widened += 1
                after = before_the_silent(_with_room(problem, node.id))
                assert who_is_worse_off(reading, before, after) == [], problem
    assert widened > count / 2


def _with_room(problem: Problem, widened: str) -> Problem:
    return replace(
        problem,
        nodes=tuple(
            replace(node, capacity=(node.capacity or 0) + 1) if node.id == widened else node
            for node in problem.nodes
        ),
    )


@HOW_MANY
def test_by_proposing_one_who_dies_or_moves_away_harms_nobody(count):
    for problem in random_problems("one less", count // 2, replace(SMALL, silent=0.1)):
        reading = Reading(problem)
        if reading.is_ordered:
            continue
        before = before_the_silent(problem)
        for gone in problem.claims:
            rest = tuple(claim for claim in problem.claims if claim is not gone)
            after = before_the_silent(replace(problem, claims=rest))
            assert who_is_worse_off(reading, before, after) == [], problem


@HOW_MANY
def test_by_proposing_with_one_cap_each_the_last_let_in_is_never_worse_than_one_refused(count):
    compared = 0
    shape = replace(SMALL, levels=1, rules=(UNIT, CLOSING, SOFT))
    for problem in random_problems("cutoffs", count // 2, shape):
        answer, reading = solve(problem), Reading(problem)
        for leaf, first in _first_in_line(reading, before_the_silent(problem)):
            last = answer.nodes[leaf].last_admitted
            assert answer.nodes[leaf].closed, problem
            if last is not None and reading.claims[first].size > 0:
                compared += 1
                assert last < reading.key(first, leaf), problem
    assert compared > count / 8


@HOW_MANY
def test_the_last_let_in_explains_every_place_in_either_method_unless_some_are_skipped(count):
    """Each gets her first option that refused nobody, or only worse keys than hers."""
    shape = replace(SMALL, rules=(UNIT, CLOSING, SOFT))
    for problem in random_problems("explained by the last", count, shape):
        reading, answer = Reading(problem), solve(problem)
        for claim, options in reading.options.items():
            if options:
                open_ = (leaf for leaf in options if _opens(reading, answer, claim, leaf))
                assert next(open_, None) == answer.assignment[claim], problem


def _opens(reading: Reading, answer: Allocation, claim: str, leaf: str) -> bool:
    use = answer.nodes[leaf]
    if not use.closed or reading.claims[claim].size == 0:
        return True
    return use.last_admitted is not None and reading.key(claim, leaf) <= use.last_admitted
