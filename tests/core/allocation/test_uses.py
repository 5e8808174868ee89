"""What the answer says of each node follows from who is where, as the documentation puts it."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from tests.core.allocation.both_ways import solve
from tests.core.allocation.made_up_problems import SMALL, UNIT, problems, random_problems
from tests.core.allocation.reading import Key, Reading

from hemval.core.allocation.answer import Allocation, Method
from hemval.core.allocation.problem import Problem

CROWDED = replace(SMALL, claims=14, leaves=6, wishes=5, room=0.8)
BY_ORDER = replace(CROWDED, classes=1, protected=0.1, silent=0.1)


class BeforeTheSilent:
    """Who was where before the silent were placed, and what they used."""

    def __init__(self, of: Problem, answer: Allocation) -> None:
        self.reading = Reading(of)
        self.method = answer.method
        self.places = {
            claim.id: leaf
            for claim in of.claims
            if (leaf := answer.assignment[claim.id]) and (claim.chooser or claim.current)
        }

    def used(self, node: str, than: Key | None = None, apart: str = "") -> int:
        """What those below a node use: those with better keys, or all but one."""
        return sum(
            self.reading.claims[claim].size
            for claim, leaf in self.places.items()
            if node in self.reading.path[leaf]
            and claim != apart
            and (than is None or self.reading.key(claim, leaf) < than)
        )

    def refusals(self):
        """Each claim of a positive size with each leaf that it would rather have."""
        for claim in self.reading.claims.values():
            if claim.size:
                for leaf in self.reading.preferred(claim.id, self.places.get(claim.id)):
                    yield claim, leaf

    def refusing(self, claim, leaf: str) -> list[str]:
        """The nodes that do not admit one who was refused, as places are in the end."""
        proposing = self.method is Method.PROPOSING
        key = self.reading.key(claim.id, leaf)
        return [
            node
            for node in self.reading.path[leaf]
            if not self.reading.has_room(
                node,
                self.used(node, than=key) if proposing else self.used(node, apart=claim.id),
                claim.size,
            )
        ]


def assert_told_as_documented(of: Problem) -> None:
    answer = solve(of)
    before = BeforeTheSilent(of, answer)
    closed = set()
    for claim, leaf in before.refusals():
        closed.add(leaf)
        closed.update(before.refusing(claim, leaf))
    for node in of.nodes:
        use = answer.nodes[node.id]
        below = [
            before.reading.key(claim, leaf)
            for claim, leaf in before.places.items()
            if node.id in before.reading.path[leaf] and before.reading.claims[claim].size
        ]
        assert use.closed == (node.id in closed)
        assert use.last_admitted == max(below, default=None)
        assert use.used == before.reading.used(answer.assignment, node.id)
        assert use.capacity == node.capacity


@settings(max_examples=100)
@given(problems())
def test_use_cutoffs_and_closed_nodes_are_what_the_documentation_says(of):
    assert_told_as_documented(of)


def test_the_same_holds_where_many_want_little_room():
    for shape in (CROWDED, BY_ORDER):
        for of in random_problems("uses", 300, shape):
            assert_told_as_documented(of)


@pytest.mark.full
def test_the_same_holds_for_thousands():
    for shape in (CROWDED, BY_ORDER):
        for of in random_problems("more uses", 10_000, shape):
            assert_told_as_documented(of)


def test_under_unit_each_who_was_refused_can_be_told_which_cap_was_full():
    refused = 0
    for of in random_problems("why", 400, replace(CROWDED, rules=(UNIT,))):
        before = BeforeTheSilent(of, solve(of))
        for claim, leaf in before.refusals():
            refused += 1
            assert before.refusing(claim, leaf), (of, claim, leaf)
    assert refused > 1_000


def test_in_the_ordered_method_one_who_stands_first_can_be_told_which_cap_was_full():
    # Nobody stands before the first, so that no leaf was closed to her by another.
    refused = 0
    for of in random_problems("first", 400, CROWDED):
        before = BeforeTheSilent(of, solve(of))
        first = min(of.claims, key=lambda claim: claim.order)
        for claim, leaf in before.refusals():
            if claim is first and before.method is Method.ORDERED:
                refused += 1
                assert before.refusing(claim, leaf), (of, leaf)
    assert refused > 20
