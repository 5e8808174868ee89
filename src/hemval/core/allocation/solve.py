"""The solver whose text decides: who gets which leaf, in plain Python, step by step."""

from dataclasses import replace

from hemval.core.allocation.answer import Allocation, Method
from hemval.core.allocation.checks import problem_faults
from hemval.core.allocation.method import method_with
from hemval.core.allocation.ordered import place_in_order
from hemval.core.allocation.problem import Problem
from hemval.core.allocation.proposing import place_by_proposing
from hemval.core.allocation.room import RoomInUse
from hemval.core.allocation.silent import SilentPlaces
from hemval.core.allocation.tree import tree_of
from hemval.core.allocation.uses import node_uses


def solve(problem: Problem) -> Allocation:
    """Give each claim the leaf that the rules give it, or none.

    1. The method follows from the rule and the tree of caps.
    2. By that method the choosers get their places, and everybody with a protected place keeps it
       or gets a better one.
    3. What was used, who was last let in and where somebody was refused is noted.
    4. The silent who have no place are placed on what is left and not shut to them.
    5. What they take counts as used.

    A faster solver may be used in its place where it gives the same answer; where the two differ,
    this one is right. Raises ValueError for a problem with faults (`problem_faults`).
    """
    if problem_faults(problem):
        raise ValueError("this problem has faults, which problem_faults tells of")
    tree = tree_of(problem.nodes)
    method = method_with(problem.rule, has_cap_above_leaves=tree.has_cap_above_leaves)  # 1
    place = place_by_proposing if method is Method.PROPOSING else place_in_order
    held = place(problem, tree)  # 2
    room = RoomInUse(problem, tree)
    sizes = {claim.id: claim.size for claim in problem.claims}
    for claim, leaf in held.items():
        room.take(leaf, sizes[claim])
    nodes = node_uses(problem, room, held, method)  # 3
    closed = {name for name, use in nodes.items() if use.closed}
    silent = SilentPlaces(problem, room, closed)  # 4
    return Allocation(
        method=method,
        assignment={
            claim.id: held.get(claim.id) or silent.held.get(claim.id) for claim in problem.claims
        },
        nodes={
            name: replace(use, used=room.used[name])  # 5
            for name, use in nodes.items()
        },
        turns=silent.turns,
    )
