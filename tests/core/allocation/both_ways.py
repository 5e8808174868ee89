"""The answer to a problem, solved by the text that decides and by arrays, which must agree."""

from hemval.core.allocation.answer import Allocation
from hemval.core.allocation.fast.solve import solve_fast
from hemval.core.allocation.problem import Problem
from hemval.core.allocation.solve import solve as solve_by_the_text


def solve(problem: Problem) -> Allocation:
    """The answer, the same both ways."""
    answer = solve_by_the_text(problem)
    assert solve_fast(problem) == answer
    return answer
