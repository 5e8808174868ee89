"""How much is used at each cap, and whether a cap admits one more."""

from collections.abc import Iterable

from hemval.core.allocation.problem import Problem
from hemval.core.allocation.tree import Tree
from hemval.core.system.capacity import AdmissionRule

SHUTTING = frozenset({AdmissionRule.CLOSING, AdmissionRule.SOFT})
"""The rules under which a leaf that has refused somebody lets in nobody of a positive size behind.

Under `skipping` those behind may fit, by its meaning. Under `unit` it need not be said: what
refused one of size 1 is full, and has room for no other.
"""


class RoomInUse:
    """What is used of each cap while places are given.

    Whether one more is admitted at a cap depends on its size and on what others use there:

    - `unit`, `closing` and `skipping`: when used + size is at most the cap;
    - `soft`: when less than the cap is used, and used + size exceeds the cap by no more than
      `overrun`, where that is bounded.

    Where there is no cap, and for one of size 0, it always is. A protected place is taken without
    asking, so that what is used may exceed a cap.
    """

    def __init__(self, problem: Problem, tree: Tree) -> None:
        """Begin with everything empty."""
        self.tree = tree
        self.used = dict.fromkeys(tree.nodes, 0)
        self._is_soft = problem.rule is AdmissionRule.SOFT
        self._overrun = problem.overrun

    def take(self, leaf: str, size: int) -> None:
        """Let a size take its room at a leaf and at each cap above it."""
        for node in self.tree.paths[leaf]:
            self.used[node] += size

    def leave(self, leaf: str, size: int) -> None:
        """Free what a size took at a leaf and at each cap above it."""
        self.take(leaf, -size)

    def is_admitted(self, node: str, size: int, used: int) -> bool:
        """Does one cap admit a size, when others use so much of it?"""
        cap = self.tree.nodes[node].capacity
        if cap is None or size == 0:
            return True
        if self._is_soft:
            return used < cap and (self._overrun is None or used + size - cap <= self._overrun)
        return used + size <= cap

    def refusing(self, leaf: str, size: int, *, held: str | None = None) -> Iterable[str]:
        """The nodes, from a leaf upward, that do not admit a size there, as much is used now.

        `held`: where the size has a place already, which is then not counted.
        """
        own = self.tree.paths[held] if held is not None else ()
        for node in self.tree.paths[leaf]:
            used = self.used[node] - (size if node in own else 0)
            if not self.is_admitted(node, size, used):
                yield node

    def admits(self, leaf: str, size: int, *, held: str | None = None) -> bool:
        """Does a leaf, and every cap above it, admit a size, as much is used now?"""
        return not any(self.refusing(leaf, size, held=held))
