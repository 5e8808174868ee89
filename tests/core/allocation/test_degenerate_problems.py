"""Problems with nothing in them, with too much in them, and with numbers at their ends."""

from dataclasses import replace

import pytest
from tests.core.allocation.both_ways import solve
from tests.core.allocation.made_up_problems import ALL_RULES, CLOSING, SKIPPING, SOFT, UNIT

from hemval.core.allocation.answer import Method
from hemval.core.allocation.problem import Claim, Node, Problem

EVERY_RULE = pytest.mark.parametrize("rule", ALL_RULES)
A, B = Node(id="A", capacity=1), Node(id="B", capacity=1)


def wishing(name: str, order: int, wishes: str, **more) -> Claim:
    return Claim(id=name, order=order, wishes=tuple(wishes), **more)


@EVERY_RULE
def test_where_there_is_nobody_nobody_is_placed(rule):
    answer = solve(Problem(rule=rule, nodes=(A,), claims=()))
    assert (answer.assignment, answer.unplaced, answer.nodes["A"].used) == ({}, (), 0)
    assert not answer.nodes["A"].closed


@EVERY_RULE
def test_where_there_is_no_leaf_everybody_is_unplaced(rule):
    answer = solve(Problem(rule=rule, nodes=(), claims=(Claim(id="c", order=1),)))
    assert answer.unplaced == ("c",)


@EVERY_RULE
def test_where_nothing_is_limited_everybody_gets_her_first_wish(rule):
    nodes = (Node(id="G"), Node(id="A", parent="G"), Node(id="B", parent="G"))
    claims = tuple(wishing(f"c{n}", n, "AB") for n in range(50))
    answer = solve(Problem(rule=rule, nodes=nodes, claims=claims))
    assert set(answer.assignment.values()) == {"A"}
    assert answer.nodes["G"].used == 50


@EVERY_RULE
def test_caps_of_nothing_let_in_only_those_of_size_0_and_the_protected(rule):
    nodes = (Node(id="G", capacity=0), Node(id="A", parent="G", capacity=0))
    claims = (
        wishing("small", 1, "A", size=0),
        wishing("big", 2, "A"),
        wishing("safe", 3, "A", current="A"),
    )
    answer = solve(Problem(rule=rule, nodes=nodes, claims=claims))
    assert answer.assignment == {"small": "A", "big": None, "safe": "A"}
    assert answer.nodes["G"].used == 1
    assert answer.nodes["A"].closed
    assert answer.nodes["A"].last_admitted == (0, 1, 3)


@EVERY_RULE
def test_size_0_is_let_in_behind_those_who_were_refused_and_closes_nothing(rule):
    claims = (wishing("c1", 1, "A"), wishing("c2", 2, "A"), wishing("last", 3, "A", size=0))
    answer = solve(Problem(rule=rule, nodes=(A,), claims=claims))
    assert answer.assignment == {"c1": "A", "c2": None, "last": "A"}
    assert answer.nodes["A"].last_admitted == (1, 1, 1)


@EVERY_RULE
def test_protected_places_above_a_cap_are_all_kept_and_let_in_nobody_else(rule):
    safe = tuple(wishing(f"s{n}", 10 + n, "", current="A") for n in range(3))
    new = wishing("new", 1, "A")
    answer = solve(Problem(rule=rule, nodes=(A,), claims=(*safe, new)))
    assert answer.assignment == {"s0": "A", "s1": "A", "s2": "A", "new": None}
    assert (answer.nodes["A"].used, answer.nodes["A"].capacity) == (3, 1)


@EVERY_RULE
def test_those_who_leave_a_place_above_its_cap_make_room_only_below_the_cap(rule):
    # Three hold A, whose cap is 2. Two of them move to B; one place is then free at A.
    claims = (
        wishing("s1", 1, "B", current="A"),
        wishing("s2", 2, "B", current="A"),
        wishing("s3", 3, "", current="A"),
        wishing("n1", 4, "A"),
        wishing("n2", 5, "A"),
    )
    nodes = (Node(id="A", capacity=2), Node(id="B", capacity=2))
    answer = solve(Problem(rule=rule, nodes=nodes, claims=claims))
    assert answer.assignment == {"s1": "B", "s2": "B", "s3": "A", "n1": "A", "n2": None}


def test_what_is_wished_for_after_todays_place_is_never_reached():
    nodes = (Node(id="A", capacity=0), B, Node(id="C", capacity=1))
    claims = (wishing("c", 1, "ABC", current="B"),)
    answer = solve(Problem(rule=UNIT, nodes=nodes, claims=claims))
    assert answer.assignment == {"c": "B"}
    assert not answer.nodes["C"].closed


def test_a_place_that_is_protected_and_wished_for_first_is_simply_kept():
    claims = (wishing("c", 9, "AB", current="A"), wishing("d", 1, "A"))
    answer = solve(Problem(rule=UNIT, nodes=(A, B), claims=claims))
    assert answer.assignment == {"c": "A", "d": None}


def test_orders_and_classes_may_be_negative_and_far_apart():
    nodes = (A,)
    claims = (
        wishing("c1", 10**12, "A", classes={"A": -(10**12)}),
        wishing("c2", -(10**12), "A", classes={"A": 10**12}),
    )
    assert solve(Problem(rule=UNIT, nodes=nodes, claims=claims)).unplaced == ("c2",)


def test_sizes_of_a_million_million_add_up_exactly():
    nodes = (Node(id="A", capacity=10**12),)
    claims = (wishing("c1", 1, "A", size=10**12 - 1), wishing("c2", 2, "A", size=2))
    answer = solve(Problem(rule=CLOSING, nodes=nodes, claims=claims))
    assert (answer.unplaced, answer.nodes["A"].used) == (("c2",), 10**12 - 1)
    soft = solve(Problem(rule=SOFT, nodes=nodes, claims=claims))
    assert (soft.unplaced, soft.nodes["A"].used) == ((), 10**12 + 1)


def test_an_overrun_of_nothing_is_the_cap_itself():
    nodes = (Node(id="A", capacity=5),)
    claims = (wishing("c1", 1, "A", size=4), wishing("c2", 2, "A", size=2))
    asked = Problem(rule=SOFT, overrun=0, nodes=nodes, claims=claims)
    assert solve(asked).unplaced == ("c2",)
    assert solve(replace(asked, overrun=1)).unplaced == ()


@pytest.mark.parametrize("depth", [1, 2, 50])
def test_a_cap_counts_however_far_above_the_leaf_it_stands(depth):
    chain = [Node(id="0", capacity=1)]
    chain += [Node(id=str(n), parent=str(n - 1)) for n in range(1, depth + 1)]
    leaf = str(depth)
    claims = tuple(Claim(id=f"c{n}", order=n, wishes=(leaf,)) for n in range(3))
    answer = solve(Problem(rule=UNIT, nodes=tuple(reversed(chain)), claims=claims))
    assert answer.unplaced == ("c1", "c2")
    assert answer.nodes["0"].closed


def test_a_group_without_a_cap_does_not_make_a_problem_ordered():
    nodes = (Node(id="G"), Node(id="A", parent="G", capacity=1))
    for rule, method in [
        (UNIT, Method.PROPOSING),
        (CLOSING, Method.PROPOSING),
        (SOFT, Method.PROPOSING),
        (SKIPPING, Method.ORDERED),
    ]:
        assert solve(Problem(rule=rule, nodes=nodes, claims=())).method is method


def test_a_chain_of_a_thousand_refusals_is_followed_to_its_end():
    # Everybody but c0 first gets the place of the one before; c0 then puts them all out, in turn.
    leaves = [f"L{n:04}" for n in range(1001)]
    claims = tuple(
        Claim(id=f"c{n:04}", order=n, wishes=tuple(leaves[max(0, n - 1) : n + 1]))
        for n in range(1001)
    )
    nodes = tuple(Node(id=leaf, capacity=1) for leaf in leaves)
    answer = solve(Problem(rule=UNIT, nodes=nodes, claims=claims[::-1]))
    assert answer.assignment == {f"c{n:04}": leaves[n] for n in range(1001)}


@EVERY_RULE
def test_a_round_of_vacancies_is_followed_to_its_end(rule):
    # c1 leaves A for B; c2 then gets A and leaves C; c3 gets C.
    nodes = (A, B, Node(id="C", capacity=1))
    claims = (
        wishing("c3", 1, "C", current=None),
        wishing("c2", 2, "A", current="C"),
        wishing("c1", 3, "B", current="A"),
    )
    answer = solve(Problem(rule=rule, nodes=nodes, claims=claims))
    assert answer.assignment == {"c1": "B", "c2": "A", "c3": "C"}
