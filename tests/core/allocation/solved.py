"""What the solver answers to those who chose or have a place, and how many problems to ask it."""

import pytest
from tests.core.allocation.reading import Reading

from hemval.core.allocation.problem import Problem
from hemval.core.allocation.solve import solve


def before_the_silent(problem: Problem) -> dict[str, str | None]:
    """What those got who chose or have a place to keep."""
    assignment = solve(problem).assignment
    return {claim: assignment[claim] for claim, open_ in Reading(problem).options.items() if open_}


def how_many(quick: int, full: int) -> pytest.MarkDecorator:
    """So many made-up problems in the quick tier, and so many in the full one."""
    return pytest.mark.parametrize(
        "count",
        [
            pytest.param(quick, id=f"{quick:,}"),
            pytest.param(full, id=f"{full:,}", marks=pytest.mark.full),
        ],
    )
