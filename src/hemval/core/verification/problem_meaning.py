"""Does what a problem says make sense: known leaves, sizes and orders that suit the method?"""

from collections.abc import Iterator
from typing import Any

from hemval.core.verification.numbered import NumberedTree, is_proposing

_MOST_ROOM = 2**62


def problem_faults(problem: Any, tree: NumberedTree) -> Iterator[str]:
    """The claims, by their hashes, and the rules that name what is not there, or do not fit."""
    leaves = {id_ for id_, is_leaf in zip(tree.ids, tree.is_leaf, strict=True) if is_leaf}
    if problem["overrun"] is not None and problem["rule"] != "soft":
        yield "overrun"
    claims = problem["claims"]
    if sum(claim["size"] for claim in claims) > _MOST_ROOM:
        yield "size"
    orders = [claim["order"] for claim in claims]
    if len({*orders}) < len(orders):
        yield "order"
    for group, rule in problem.get("non_choice", {}).items():
        yield from _rule_faults(group, rule, leaves)
    is_common = not is_proposing(problem["rule"], tree)
    for claim in claims:
        if not _makes_sense(claim, problem, leaves) or (is_common and not _is_plain(claim)):
            yield claim["id"]


def _rule_faults(group: str, rule: Any, leaves: set[str]) -> Iterator[str]:
    named = rule.get("leaves", rule.get("list"))
    if named is not None and (not named or not leaves.issuperset(named)):
        yield group
    if "list" in rule and not rule["next"] < len(rule["list"]):
        yield group
    if not leaves.issuperset(rule.get("leave_out", ())):
        yield group


def _makes_sense(claim: Any, problem: Any, leaves: set[str]) -> bool:
    named = (*claim["wishes"], *claim.get("eligible", ()), *claim.get("classes", ()))
    if not leaves.issuperset(named) or not leaves.issuperset(claim.get("distance", ())):
        return False
    current = claim.get("current")
    if current is not None and current not in leaves:
        return False
    if problem["rule"] == "unit" and claim["size"] > 1:
        return False
    if claim.get("chooser", True):
        return True
    if claim["wishes"]:
        return False
    rule = problem.get("non_choice", {}).get(claim.get("group", ""), {"rule": ""})
    if rule["rule"] != "nearest" or current is not None:
        return True
    return bool(claim.get("distance", {}).keys() >= {*claim.get("eligible", ())})


def _is_plain(claim: Any) -> bool:
    """Is it of the same class everywhere, as it must be where the common order alone decides?"""
    return all(
        class_ == 1
        for leaf, class_ in claim.get("classes", {}).items()
        if leaf in claim["wishes"] and leaf != claim.get("current")
    )
