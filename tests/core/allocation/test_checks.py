"""Everything that keeps a problem from being solved is told, each thing with its place."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.allocation.made_up_problems import problems
from tests.core.allocation.written import chooser, problem, silent

from hemval.core.allocation.checks import LARGEST, problem_faults
from hemval.core.allocation.problem import (
    DrawnByLot,
    LargestFreeRoom,
    MunicipalUnits,
    NearestLeaf,
    Node,
    Problem,
    RotationList,
)
from hemval.core.allocation.solve import solve
from hemval.core.fault import dotted
from hemval.core.system.non_choice import FreeCapacityMeasure

TREE = {"A": 5, "B": None, "g": 9}
ABOVE = {"A": "g"}


def told(of: Problem, *, is_drawn: bool = True) -> list[tuple[str, str]]:
    """Place and code of each fault."""
    found = problem_faults(of, is_drawn=is_drawn)
    return [(dotted(fault.path), fault.code.removeprefix("problem-")) for fault in found]


def with_claims(*claims, rule="closing", **more):
    return problem(rule, TREE, claims, above=ABOVE, **more)


def with_nodes(*nodes):
    return replace(problem("unit", {}, []), nodes=nodes)


CASES = {
    "a wish for nobody": (
        with_claims(chooser("a", "AX")),
        [("claims[0].wishes[1]", "unknown-leaf")],
    ),
    "a wish for a cap above leaves": (
        with_claims(chooser("a", "gA")),
        [("claims[0].wishes[0]", "not-a-leaf")],
    ),
    "a wish that stands twice": (
        with_claims(chooser("a", "ABA")),
        [("claims[0].wishes[2]", "leaf-twice")],
    ),
    "a place at nobody": (
        with_claims(chooser("a", current="X")),
        [("claims[0].current", "unknown-leaf")],
    ),
    "a place at a cap above leaves": (
        with_claims(silent("a", current="g")),
        [("claims[0].current", "not-a-leaf")],
    ),
    "eligible leaves that are none": (
        with_claims(silent("a", "AAgX")),
        [
            ("claims[0].eligible[1]", "leaf-twice"),
            ("claims[0].eligible[2]", "not-a-leaf"),
            ("claims[0].eligible[3]", "unknown-leaf"),
        ],
    ),
    "classes and distances of nobody": (
        with_claims(chooser("a", classes={"X": 1}, distance={"g": 1, "A": -1})),
        [
            ("claims[0].classes.X", "unknown-leaf"),
            ("claims[0].distance.g", "not-a-leaf"),
            ("claims[0].distance.A", "negative"),
        ],
    ),
    "an id that stands twice": (
        with_claims(chooser("a"), chooser("b"), chooser("a")),
        [("claims[2].id", "id-twice")],
    ),
    "ids that cannot be seen": (
        with_claims(chooser(""), chooser("\u202ea"), chooser("\ud800")),
        [("claims[0].id", "bad-id"), ("claims[1].id", "bad-id"), ("claims[2].id", "bad-id")],
    ),
    "an order that stands twice": (
        with_claims(chooser("a", order=7), chooser("b", order=7)),
        [("claims[1].order", "order-twice")],
    ),
    "sizes that cannot be": (
        with_claims(
            chooser("a", size=-1), chooser("b", size=LARGEST + 1), chooser("c", size=LARGEST)
        ),
        [("claims[0].size", "negative"), ("claims[1].size", "too-large")],
    ),
    "numbers that are too large": (
        with_claims(chooser("a", "B", order=-LARGEST - 1, classes={"B": LARGEST + 1}), rule="unit"),
        [("claims[0].order", "too-large"), ("claims[0].classes.B", "too-large")],
    ),
    "a size where clients are counted": (
        with_claims(chooser("a", size=2), chooser("b", size=0), chooser("c", size=1), rule="unit"),
        [("claims[0].size", "unit-size")],
    ),
    "a silent one with wishes": (
        with_claims(replace(silent("a", group=""), wishes=("A",))),
        [("claims[0].wishes", "silent-with-wishes")],
    ),
    "a group that has no rule": (
        with_claims(silent("a", group="old"), silent("b"), silent=MunicipalUnits(leaves=("A",))),
        [("claims[0].group", "unknown-group")],
    ),
    "groups where no group has a rule": (with_claims(silent("a", group="old")), []),
    "an overrun that no rule uses": (with_claims(overrun=5), [("overrun", "overrun-not-soft")]),
    "an overrun below 0": (with_claims(rule="soft", overrun=-1), [("overrun", "negative")]),
    "classes that differ in the common order": (
        with_claims(chooser("a", "AB"), chooser("b", "AB", classes={"B": 0})),
        [("claims[1].classes.B", "classes-differ")],
    ),
    "classes that differ at leaves that nobody wishes for": (
        with_claims(
            chooser("a", "A", classes={"B": 0}), chooser("b", current="A", classes={"A": 3})
        ),
        [],
    ),
    "classes that differ where keys decide": (
        with_claims(chooser("a", "A"), chooser("b", "A", classes={"A": 0}), rule="unit"),
        [],
    ),
    "protected places that exceed a cap": (
        with_claims(chooser("a", current="A", size=50), chooser("b", current="A", size=50)),
        [],
    ),
    "a list without leaves": (
        with_claims(silent=MunicipalUnits(leaves=())),
        [("non_choice.new.leaves", "no-leaves")],
    ),
    "a list with leaves that are none": (
        with_claims(silent=MunicipalUnits(leaves=("A", "A", "g", "X"))),
        [
            ("non_choice.new.leaves[1]", "leaf-twice"),
            ("non_choice.new.leaves[2]", "not-a-leaf"),
            ("non_choice.new.leaves[3]", "unknown-leaf"),
        ],
    ),
    "a rotation without a list": (
        with_claims(silent=RotationList(leaves=())),
        [("non_choice.new.list", "no-leaves")],
    ),
    "a turn below the list": (
        with_claims(silent=RotationList(leaves=("A", "B"), turn=2)),
        [("non_choice.new.next", "next-outside")],
    ),
    "a turn above the list": (
        with_claims(silent=RotationList(leaves=("A", "X"), turn=-1)),
        [("non_choice.new.next", "next-outside"), ("non_choice.new.list[1]", "unknown-leaf")],
    ),
    "a draw without a seed": (
        with_claims(silent=DrawnByLot(left_out=("X",))),
        [("non_choice.new.seed", "bad-seed"), ("non_choice.new.leave_out[0]", "unknown-leaf")],
    ),
    "a seed with capitals": (
        with_claims(silent=DrawnByLot(seed="A" * 64)),
        [("non_choice.new.seed", "bad-seed")],
    ),
    "no distance to an eligible leaf": (
        with_claims(silent("a", "AB", distance={"A": 1}), silent=NearestLeaf()),
        [("claims[0].distance", "no-distance")],
    ),
    "no distance for one who keeps her place": (
        with_claims(silent("a", "AB", current="A"), silent=NearestLeaf()),
        [],
    ),
    "a rule that needs nothing": (
        with_claims(silent=LargestFreeRoom(measure=FreeCapacityMeasure.AMOUNT)),
        [],
    ),
    "a node that stands twice": (
        with_nodes(Node(id="A"), Node(id="B"), Node(id="A")),
        [("nodes[2].id", "id-twice")],
    ),
    "a node below nobody": (
        with_nodes(Node(id="A", parent="X")),
        [("nodes[0].parent", "unknown-parent")],
    ),
    "a node below itself": (with_nodes(Node(id="A", parent="A")), [("nodes[0].parent", "ring")]),
    "two rings and a leaf below one": (
        with_nodes(
            Node(id="L", parent="a"),
            Node(id="a", parent="b"),
            Node(id="b", parent="a"),
            Node(id="c", parent="d"),
            Node(id="d", parent="c"),
        ),
        [("nodes[1].parent", "ring"), ("nodes[3].parent", "ring")],
    ),
    "caps that cannot be": (
        with_nodes(Node(id="A", capacity=-1), Node(id="B", capacity=LARGEST + 1)),
        [("nodes[0].capacity", "negative"), ("nodes[1].capacity", "too-large")],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_wrong_is_told_with_its_place(name):
    of, expected = CASES[name]
    assert told(of) == expected


@pytest.mark.parametrize("name", [name for name, (_, expected) in CASES.items() if not expected])
def test_what_has_no_fault_can_be_solved(name):
    of, _ = CASES[name]
    assert set(solve(of).assignment) == {claim.id for claim in of.claims}


@pytest.mark.parametrize("name", [name for name, (_, expected) in CASES.items() if expected])
def test_what_has_a_fault_is_not_solved(name):
    of, _ = CASES[name]
    with pytest.raises(ValueError, match="has faults"):
        solve(of)


def test_every_fault_is_told_at_once():
    of = with_claims(
        chooser("a", "X", order=1),
        chooser("a", "AA", order=1, size=-1),
        silent=RotationList(leaves=("Y",), turn=3),
    )
    assert told(of) == [
        ("claims[1].id", "id-twice"),
        ("claims[1].order", "order-twice"),
        ("claims[0].wishes[0]", "unknown-leaf"),
        ("claims[1].size", "negative"),
        ("claims[1].wishes[1]", "leaf-twice"),
        ("non_choice.new.next", "next-outside"),
        ("non_choice.new.list[0]", "unknown-leaf"),
    ]


def test_before_the_draw_neither_orders_nor_seeds_are_asked_for():
    claims = [replace(chooser(name, "A"), order=0) for name in "ab"]
    of = replace(with_claims(silent=DrawnByLot()), claims=tuple(claims))
    assert told(of) == [("claims[1].order", "order-twice"), ("non_choice.new.seed", "bad-seed")]
    assert told(of, is_drawn=False) == []


@given(problems())
def test_a_made_up_problem_has_no_faults_and_each_claim_gets_an_answer(of):
    assert told(of) == []
    assert set(solve(of).assignment) == {claim.id for claim in of.claims}


@given(st.lists(st.sampled_from([None, "a", "b", "c", "d", "x"]), min_size=4, max_size=4))
def test_a_tree_is_let_be_and_every_ring_is_found(parents):
    above = dict(zip("abcd", parents, strict=True))
    rings = {
        code for _, code in told(with_nodes(*(Node(id=i, parent=p) for i, p in above.items())))
    }

    def goes_on(name: str | None) -> bool:
        for _ in above:
            name = above.get(name) if name in above else None
        return name in above

    # Whoever is still among the nodes after as many steps as there are nodes walks in a ring.
    assert ("ring" in rings) == any(goes_on(name) for name in above)
