"""One claim of a problem under other numbers: what each would have given it, all else as it was."""

from hemval.core.allocation.fast.arrays import compile_problem, orders_of
from hemval.core.allocation.fast.solve import solve_arrays
from hemval.core.allocation.problem import Problem


class OneClaim:
    """A problem compiled once, and solved as often as another number is tried for one claim."""

    def __init__(self, problem: Problem, claim: str) -> None:
        """Compile a problem without faults; `claim` is the id of one of its claims."""
        self._arrays = compile_problem(problem)
        self._orders = orders_of(problem)
        self._place = [one.id for one in problem.claims].index(claim)

    def leaf_with(self, order: int) -> str | None:
        """The leaf that the claim gets with a number that no other has; None when it gets none."""
        orders = self._orders.copy()
        orders[self._place] = order
        leaf = int(solve_arrays(self._arrays, orders).leaf[self._place])
        return None if leaf < 0 else self._arrays.tree.ids[leaf]
