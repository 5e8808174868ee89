"""Which method solves a problem; the file alone decides, never what turns out to bind."""

from hemval.core.allocation.answer import Method
from hemval.core.allocation.problem import Problem
from hemval.core.allocation.tree import tree_of
from hemval.core.system.capacity import AdmissionRule


def method_of(problem: Problem) -> Method:
    """The method of a problem that has no faults in its nodes."""
    tree = tree_of(problem.nodes)
    return method_with(problem.rule, has_cap_above_leaves=tree.has_cap_above_leaves)


def method_with(rule: AdmissionRule, *, has_cap_above_leaves: bool) -> Method:
    """The method under a rule, with caps above leaves or without.

    `unit` is solved by proposing, whatever the tree. `closing` and `soft` are too, as long as no
    node above a leaf has a cap. All else is solved in the common order: with sizes and caps above
    leaves, and under `skipping`, there may be no allocation that is fair by keys that differ from
    leaf to leaf.
    """
    match rule:
        case AdmissionRule.UNIT:
            return Method.PROPOSING
        case AdmissionRule.CLOSING | AdmissionRule.SOFT if not has_cap_above_leaves:
            return Method.PROPOSING
    return Method.ORDERED
