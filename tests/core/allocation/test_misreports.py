"""Does it pay to state another list than one's own? Every list there is, is tried."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations

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
from tests.core.allocation.reading import Reading
from tests.core.allocation.solved import how_many

from hemval.core.allocation.problem import Problem
from hemval.core.allocation.solve import solve

FIVE = replace(CHOOSERS, claims=5)
HOW_MANY = how_many(1_500, 50_000)


def all_lists(leaves: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Every list of wishes: shortened, prolonged and turned round in all ways, and none at all."""
    for length in range(len(leaves) + 1):
        yield from permutations(leaves, length)


def gains(problem: Problem) -> Iterator[str]:
    """Each way in which one who states another list gets something that she likes better."""
    reading, honest = Reading(problem), solve(problem).assignment
    for index, claim in enumerate(problem.claims):
        preferred = reading.preferred(claim.id, honest[claim.id]) if claim.chooser else ()
        if not preferred:
            continue
        for wishes in all_lists(reading.leaves):
            told = replace(claim, wishes=wishes)
            claims = (*problem.claims[:index], told, *problem.claims[index + 1 :])
            got = solve(replace(problem, claims=claims)).assignment[claim.id]
            if got in preferred:
                yield f"{claim.id} says {wishes} and gets {got}, not {honest[claim.id]}"


def tried(name: str, count: int, shape: Shape) -> tuple[int, int]:
    """How many problems were tried, and in how many of them a misreport pays for somebody."""
    found = [any(True for _ in gains(problem)) for problem in random_problems(name, count, shape)]
    return len(found), sum(found)


@HOW_MANY
def test_under_unit_no_misreport_pays_whatever_the_tree_and_the_classes(count):
    for problem in random_problems("unit is honest", count, replace(FIVE, rules=(UNIT,))):
        assert list(gains(problem)) == [], problem


@HOW_MANY
def test_in_one_common_order_without_protected_places_no_misreport_pays(count):
    shape = replace(FIVE, rules=(CLOSING, SOFT, SKIPPING), classes=1, protected=0.0)
    for problem in random_problems("common order is honest", count, shape):
        assert list(gains(problem)) == [], problem


@pytest.mark.full
@pytest.mark.parametrize(
    ("shape", "most_in_a_thousand"),
    [
        (replace(FIVE, rules=(CLOSING,), levels=1), 4),
        (replace(FIVE, rules=(SOFT,), levels=1), 2),
        (replace(FIVE, rules=(SKIPPING,), levels=1), 10),
        (replace(FIVE, rules=(CLOSING, SOFT, SKIPPING), classes=1), 10),
    ],
    ids=["closing, proposing", "soft, proposing", "skipping", "ordered"],
)
def test_elsewhere_a_misreport_pays_seldom(shape, most_in_a_thousand):
    """What the page on the allocation says of how often; small problems, so that it is often."""
    count, paying = tried("seldom", 20_000, shape)
    assert 0 < 1000 * paying < most_in_a_thousand * count


def test_every_list_is_tried():
    # Of 3 leaves: 1 empty list, 3 of one, 6 of two and 6 of three.
    assert len(set(all_lists(("A", "B", "C")))) == 16
