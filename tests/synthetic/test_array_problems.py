"""Made-up problems of arrays are valid problems, the same for the same seed, and hard enough."""

from dataclasses import replace

import numpy as np
import pytest

from hemval.core.allocation.checks import problem_faults
from hemval.core.allocation.fast.arrays import NOWHERE, ProblemArrays
from hemval.core.allocation.fast.solve import solve_arrays
from hemval.core.allocation.problem import Claim, Node, Problem
from hemval.core.allocation.solve import solve
from hemval.core.system.capacity import AdmissionRule
from hemval.synthetic.array_problems import ArrayShape, made_up_arrays

SHAPE = ArrayShape(claims=300, leaves=12, wishes=4, levels=2, silent=0.3, protected=0.3)
SHAPES = [
    replace(SHAPE, rule=rule, levels=levels) for rule in AdmissionRule for levels in (1, 2, 3)
]


def written_out(arrays: ProblemArrays, orders: list[int]) -> Problem:
    """The same problem in words."""
    tree = arrays.tree
    nodes = [
        Node(id=name, parent=tree.ids[up] if up >= 0 else None, capacity=capacity)
        for name, up, capacity in zip(tree.ids, tree.parent, tree.capacity, strict=True)
    ]
    menu_of = dict(zip(arrays.silent.claim, arrays.silent.menu, strict=True))
    claims = []
    for claim, order in enumerate(orders):
        own = range(arrays.start[claim], arrays.start[claim + 1])
        leaves = [tree.ids[arrays.wish[wish]] for wish in own]
        levels = [arrays.levels[arrays.level[wish]] for wish in own]
        is_protected = bool(levels) and levels[-1][0] == 0
        menu = arrays.silent.menus[menu_of[claim]] if claim in menu_of else ()
        claims.append(
            Claim(
                id=str(claim),
                size=int(arrays.size[claim]),
                order=order,
                wishes=tuple(leaves),
                current=leaves[-1] if is_protected else None,
                classes={leaf: level[1] for leaf, level in zip(leaves, levels, strict=True)},
                chooser=claim not in menu_of,
                group="new" if claim in menu_of else "",
                eligible=tuple(tree.ids[leaf] for leaf in menu),
            )
        )
    return Problem(
        rule=arrays.rule,
        overrun=arrays.overrun,
        nodes=tuple(nodes),
        claims=tuple(claims),
        non_choice=arrays.non_choice,
    )


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: f"{shape.rule} {shape.levels}")
def test_what_is_measured_is_a_valid_problem_and_is_rightly_solved(shape):
    arrays, orders = made_up_arrays(shape, seed=1)
    problem = written_out(arrays, orders.tolist())
    assert problem_faults(problem) == ()
    names = (*arrays.tree.ids[: arrays.tree.leaves], None)
    leaves = [names[leaf] for leaf in solve_arrays(arrays, orders).leaf]
    assert dict(zip(map(str, range(300)), leaves, strict=True)) == solve(problem).assignment


def test_the_same_seed_gives_the_same_and_another_another():
    first, again, other = (made_up_arrays(SHAPE, seed)[0].wish.tolist() for seed in (1, 1, 2))
    assert first == again != other


def test_room_is_scarce_where_many_wish_to_be():
    arrays, orders = made_up_arrays(ArrayShape(claims=2_000, leaves=20, wishes=5), seed=1)
    answer = solve_arrays(arrays, orders)
    first = arrays.wish[arrays.start[:-1]]
    # With as much room in all as there are claims, some get their first wish and some get none.
    assert 0.3 < np.mean(answer.leaf == first) < 0.9
    assert 0 < np.count_nonzero(answer.leaf == NOWHERE) < 400
