"""One claim of a problem under other numbers: what each would have given it, all else as it was."""

from hemval.core.allocation.fast.arrays import compile_problem, orders_of
from hemval.core.allocation.fast.solve import solve_arrays
from hemval.core.allocation.problem import Problem


class OneClaim:
    """A problem compiled once, and solved as often as another number is tried for a claim of it."""

    def __init__(self, problem: Problem) -> None:
        """Compile a problem without faults."""
        self._arrays = compile_problem(problem)
        self._orders = orders_of(problem)
        self._places = {one.id: place for place, one in enumerate(problem.claims)}

    def leaf_with(self, claim: str, order: int) -> str | None:
        """The leaf that a claim gets with a number that no other has; None when it gets none."""
        orders = self._orders.copy()
        orders[self._places[claim]] = order
        leaf = int(solve_arrays(self._arrays, orders).leaf[self._places[claim]])
        return None if leaf < 0 else self._arrays.tree.ids[leaf]
