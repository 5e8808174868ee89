"""Which solver is asked: the text that decides, or the faster one that gives the same answer."""

from hemval.core.allocation.answer import Allocation
from hemval.core.allocation.problem import Problem
from hemval.core.allocation.solve import solve

LARGE = 1_000
"""From so many claims on, arrays save more than it takes to lay them out."""


def allocation_of(problem: Problem) -> Allocation:
    """The answer to a problem, whichever way it is reached soonest.

    Both ways give the same; where they should ever differ, `solve` is right. Raises ValueError for
    a problem with faults (`problem_faults`).
    """
    if len(problem.claims) < LARGE:
        return solve(problem)
    from hemval.core.allocation.fast.solve import solve_fast  # Arrays are loaded when needed.

    return solve_fast(problem)
