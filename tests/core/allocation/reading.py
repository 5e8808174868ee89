"""A problem as the rules page reads: options, keys, paths and who is let in.

Nothing is taken from the solver; only the problem's own classes are known here.
"""

from collections.abc import Mapping

from hemval.core.allocation.problem import Claim, Node, Problem
from hemval.core.system.capacity import AdmissionRule

Assignment = Mapping[str, str | None]
Key = tuple[int, int, int]
PROTECTED = 0


class Reading:
    """A problem with its tree laid out, so that each question about it is one line."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.rule = problem.rule
        self.claims = {claim.id: claim for claim in problem.claims}
        self.nodes: dict[str, Node] = {node.id: node for node in problem.nodes}
        parents = {node.parent for node in problem.nodes}
        self.leaves = tuple(node.id for node in problem.nodes if node.id not in parents)
        self.path = {leaf: self._path(leaf) for leaf in self.leaves}
        self.options = {claim.id: _options(claim) for claim in problem.claims}

    def _path(self, leaf: str) -> tuple[str, ...]:
        """The leaf and every cap above it, the leaf first."""
        path = [leaf]
        while (parent := self.nodes[path[-1]].parent) is not None:
            path.append(parent)
        return tuple(path)

    @property
    def has_caps_above_leaves(self) -> bool:
        """Does any cap above leaves set a limit?"""
        return any(
            node.capacity is not None for node in self.problem.nodes if node.id not in self.path
        )

    @property
    def is_ordered(self) -> bool:
        """Does the file call for the ordered method?"""
        if self.rule is AdmissionRule.SKIPPING:
            return True
        return self.rule is not AdmissionRule.UNIT and self.has_caps_above_leaves

    def key(self, claim_id: str, leaf: str) -> Key:
        """Protected first, then class, then order."""
        claim = self.claims[claim_id]
        is_other = PROTECTED if claim.current == leaf else 1
        return (is_other, claim.classes.get(leaf, 1), claim.order)

    def is_protected_at(self, claim_id: str, leaf: str | None) -> bool:
        """Is this her own place, which she cannot lose?"""
        return leaf is not None and self.claims[claim_id].current == leaf

    def has_room(self, node: str, used: int, size: int) -> bool:
        """The table of the four rules, for a claim of positive size that is not protected."""
        capacity = self.nodes[node].capacity
        if capacity is None:
            return True
        if self.rule is AdmissionRule.SOFT:
            overrun = self.problem.overrun
            return used < capacity and (overrun is None or used + size - capacity <= overrun)
        return used + size <= capacity

    def used(self, assignment: Assignment, node: str) -> int:
        """What everybody placed at the node or below it takes."""
        return sum(
            self.claims[claim].size
            for claim, leaf in assignment.items()
            if leaf is not None and node in self.path[leaf]
        )

    def used_by_better(self, assignment: Assignment, node: str, key: Key, own: str) -> int:
        """What better keys take below a node; her own place counts too, if not worse."""
        total = 0
        for other, leaf in assignment.items():
            if leaf is None or node not in self.path[leaf]:
                continue
            other_key = self.key(other, leaf)
            if other_key < key or (other == own and other_key <= key):
                total += self.claims[other].size
        return total

    def preferred(self, claim: str, leaf: str | None) -> tuple[str, ...]:
        """The options that she would rather have than this one."""
        options = self.options[claim]
        return options if leaf is None else options[: options.index(leaf)]

    def rank(self, claim: str, leaf: str | None) -> int:
        """How good it is for her, 0 the best; nothing at all is the worst."""
        options = self.options[claim]
        return len(options) if leaf is None else options.index(leaf)


def _options(claim: Claim) -> tuple[str, ...]:
    """What she may get before the silent are placed, best first: wishes, then today's place."""
    if not claim.chooser:
        return () if claim.current is None else (claim.current,)
    if claim.current is None:
        return claim.wishes
    wishes = claim.wishes
    if claim.current in wishes:
        wishes = wishes[: wishes.index(claim.current)]
    return (*wishes, claim.current)
