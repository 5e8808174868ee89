"""The fast path gives what the normative text gives, to the last number, on problems of every kind.

Small problems have every combination of rule, tree, protected places, classes, sizes of 0 and rules
for the silent; those with many claims under few caps make long chains of those who make room.
"""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from tests.core.allocation.made_up_problems import (
    ALL_RULES,
    CLOSING,
    LARGE,
    SKIPPING,
    SMALL,
    SOFT,
    UNIT,
    Shape,
    problems,
    random_problem,
    random_problems,
    shuffled,
)

from hemval.core.allocation.answer import Method
from hemval.core.allocation.checks import LARGEST
from hemval.core.allocation.choose_solver import LARGE as MANY
from hemval.core.allocation.choose_solver import allocation_of
from hemval.core.allocation.fast.arrays import compile_problem, orders_of
from hemval.core.allocation.fast.solve import solve_arrays, solve_fast
from hemval.core.allocation.method import method_of
from hemval.core.allocation.problem import Claim, Node, Problem
from hemval.core.allocation.solve import solve

MANY_MOVES = replace(
    SMALL, claims=24, leaves=6, wishes=5, protected=0.6, silent=0.1, size=9, room=1.1, is_exact=True
)
MANY_SILENT = replace(SMALL, claims=30, leaves=8, silent=0.8, protected=0.1)


def differing(shape: Shape, name: str, count: int) -> list[Problem]:
    """The problems on which the two do not give the same."""
    made_up = random_problems(name, count, shape)
    return [problem for problem in made_up if solve_fast(problem) != solve(problem)]


@settings(max_examples=150, deadline=None)
@given(problem=problems())
def test_it_gives_the_same_on_whatever_can_be_made_up(problem):
    assert solve_fast(problem) == solve(problem)


def test_it_gives_the_same_on_thousands_of_small_problems():
    assert differing(SMALL, "small", 3_000) == []


@pytest.mark.parametrize("rule", ALL_RULES)
def test_it_gives_the_same_where_many_hold_places_and_move(rule):
    assert differing(replace(MANY_MOVES, rules=(rule,)), f"moves {rule}", 400) == []


def test_it_gives_the_same_where_most_are_silent():
    assert differing(MANY_SILENT, "silent", 500) == []


@pytest.mark.parametrize("rule", ALL_RULES)
def test_it_gives_the_same_where_hundreds_share_few_caps(rule):
    assert differing(replace(LARGE, rules=(rule,), claims=150), f"hundreds {rule}", 5) == []


@pytest.mark.full
@pytest.mark.parametrize("rule", ALL_RULES)
@pytest.mark.parametrize("levels", [1, 2, 3])
def test_it_gives_the_same_where_thousands_share_few_caps(rule, levels):
    shape = replace(LARGE, rules=(rule,), claims=3_000, leaves=40, levels=levels, room=1.0)
    assert differing(shape, f"thousands {rule} {levels}", 3) == []


@pytest.mark.full
@pytest.mark.parametrize("shape", [SMALL, MANY_MOVES, MANY_SILENT])
def test_it_gives_the_same_on_ten_thousand_problems_of_each_kind(shape):
    assert differing(shape, "ten thousand", 10_000) == []


def test_the_problems_that_are_compared_need_both_methods_and_close_and_refuse():
    made_up = [*random_problems("moves closing", 50, MANY_MOVES)]
    answers = [solve(problem) for problem in made_up]
    assert {answer.method for answer in answers} == set(Method)
    assert all(
        sum(any(getattr(use, name) for use in answer.nodes.values()) for answer in answers) > 20
        for name in ("closed", "last_admitted")
    )
    assert sum(bool(answer.unplaced) for answer in answers) > 20


@pytest.mark.parametrize("rule", ALL_RULES)
def test_how_a_problem_is_written_changes_nothing(rule):
    problem = random_problem("written", replace(LARGE, rules=(rule,), claims=120))
    assert solve_fast(shuffled(problem, 1)).assignment == solve_fast(problem).assignment


@pytest.mark.parametrize("rule", ALL_RULES)
def test_one_compiled_problem_serves_many_orders(rule):
    problem = random_problem("orders", replace(LARGE, rules=(rule,), claims=80))
    arrays = compile_problem(problem)
    for draw in range(5):
        orders = [claim.order * (draw + 2) % 997 for claim in problem.claims]
        claims = zip(problem.claims, orders, strict=True)
        drawn = replace(
            problem, claims=tuple(replace(claim, order=order) for claim, order in claims)
        )
        answer = solve_arrays(arrays, orders_of(drawn))
        names = (*arrays.tree.ids[: arrays.tree.leaves], None)
        leaves = [names[leaf] for leaf in answer.leaf]
        assert dict(zip(solve(drawn).assignment, leaves, strict=True)) == solve(drawn).assignment


@pytest.mark.parametrize(
    ("nodes", "claims"),
    [((), ()), ((Node(id="A"),), ()), ((), (Claim(id="a", order=1),))],
    ids=["nothing", "no claims", "no leaves"],
)
@pytest.mark.parametrize("rule", ALL_RULES)
def test_an_empty_problem_has_an_empty_answer(rule, nodes, claims):
    problem = Problem(rule=rule, nodes=nodes, claims=claims)
    assert solve_fast(problem) == solve(problem)


@pytest.mark.parametrize("largest", [10, LARGEST])
def test_numbers_as_large_as_a_problem_may_hold_are_counted_exactly(largest):
    # Each leaf has room for one of the three. At A the class decides, at B the order does.
    nodes = (Node(id="A", capacity=largest), Node(id="B", capacity=largest))
    claims = tuple(
        Claim(id=f"c{n}", size=largest - n, wishes=("A", "B"), order=largest - n, classes={"A": n})
        for n in range(3)
    )
    problem = Problem(rule=CLOSING, nodes=nodes, claims=claims)
    assert solve_fast(problem) == solve(problem)
    assert solve_fast(problem).assignment == {"c0": "A", "c1": None, "c2": "B"}


def test_more_classes_than_fit_in_a_byte_are_kept_apart():
    classes = [{"A": 300 - n} for n in range(300)]
    claims = tuple(
        Claim(id=f"c{n}", wishes=("A",), order=n, classes=classes[n]) for n in range(300)
    )
    problem = Problem(rule=UNIT, nodes=(Node(id="A", capacity=1),), claims=claims)
    assert solve_fast(problem) == solve(problem)
    assert solve_fast(problem).assignment["c299"] == "A"


@pytest.mark.parametrize("rule", [SOFT, SKIPPING])
def test_a_problem_with_faults_is_refused(rule):
    problem = Problem(rule=rule, nodes=(), claims=(Claim(id="a", wishes=("A",), order=1),))
    with pytest.raises(ValueError, match="faults"):
        solve_fast(problem)


@pytest.mark.parametrize("claims", [MANY - 1, MANY])
def test_the_solver_that_is_picked_gives_what_the_text_says(claims):
    problem = random_problem("picked", replace(LARGE, claims=claims))
    assert allocation_of(problem) == solve(problem)
    assert method_of(problem) is allocation_of(problem).method
