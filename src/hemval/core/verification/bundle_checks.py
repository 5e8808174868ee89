"""The checks of one bundle's outcome."""

from typing import Any

import numpy as np

from hemval.core.verification.array_checks import NONE, Findings, look_at
from hemval.core.verification.closed_nodes import closed_nodes
from hemval.core.verification.in_order import InOrder
from hemval.core.verification.numbered import (
    NO_CAP,
    NOWHERE,
    NumberedProblem,
    numbered,
    numbered_tree,
)
from hemval.core.verification.one_at_a_time import OneAtATime
from hemval.core.verification.outcome import StatedResult, outcome_of, stated_result
from hemval.core.verification.problem_meaning import problem_faults
from hemval.core.verification.report import CheckName
from hemval.core.verification.silent_again import SilentAgain
from hemval.core.verification.tally import Tally

OF_OUTCOME = (
    CheckName.METHOD,
    CheckName.WISHES,
    CheckName.PROTECTED,
    CheckName.CAPS,
    CheckName.FIRST_WISH,
    CheckName.CHOOSERS,
    CheckName.SILENT,
    CheckName.TURNS,
    CheckName.NODES,
)


def check_bundle(tally: Tally, bundle: Any, *, is_correction: bool) -> None:
    """Check one bundle of a certificate that is of the right shape."""
    problem = bundle["problem"]
    tree = numbered_tree(problem["nodes"])
    if tree is None:
        tally.one(CheckName.PROBLEM, holds=False, where=bundle["bundle"])
        tally.leave(CheckName.EVERYBODY, CheckName.PROMISED, *OF_OUTCOME)
        return
    claims = len(problem["claims"])
    makes_sense = tally.check(CheckName.PROBLEM, claims, [*problem_faults(problem, tree)])
    is_everybody = tally.check(CheckName.EVERYBODY, claims, _missing(bundle))
    leaves = {id_ for id_, is_leaf in zip(tree.ids, tree.is_leaf, strict=True) if is_leaf}
    _check_promises(tally, bundle, leaves, is_correction=is_correction)
    if not (makes_sense and is_everybody):
        tally.leave(*OF_OUTCOME)
        return
    by_number = numbered(problem, bundle["withdrawn"], tree)
    result = bundle["result"]
    method = "proposing" if by_number.is_proposing else "ordered"
    tally.one(CheckName.METHOD, result["method"] == method, bundle["bundle"])
    stated = stated_result(by_number, result["assignment"])
    tally.check(CheckName.WISHES, len(by_number.id), _ids(by_number, stated.strange))
    outcome = outcome_of(by_number, stated)
    findings = look_at(outcome, is_proposing=by_number.is_proposing)
    _check_arrays(tally, by_number, stated, findings)
    _check_again(tally, by_number, stated, result.get("turns", {}))
    is_closed = closed_nodes(outcome, findings, is_proposing=by_number.is_proposing)
    _check_nodes(tally, by_number, findings, is_closed.tolist(), result["nodes"])


def _ids(problem: NumberedProblem, claims: Any) -> list[str]:
    return [problem.id[claim] for claim in claims]


def _missing(bundle: Any) -> list[str]:
    """Claims that are neither in the result nor withdrawn, or both, or that nobody made."""
    ids = {claim["id"] for claim in bundle["problem"]["claims"]}
    result, withdrawn = bundle["result"], bundle["withdrawn"].keys()
    assignment = result["assignment"]
    wrong = (ids - withdrawn) ^ assignment.keys()
    wrong |= withdrawn - ids
    wrong |= bundle["precedence"].keys() ^ ids
    wrong |= {*result["unplaced"]} ^ {id_ for id_, leaf in assignment.items() if leaf is None}
    return sorted(wrong)


def _check_promises(tally: Tally, bundle: Any, leaves: set[str], *, is_correction: bool) -> None:
    """Promises, and what is said of them, are of corrections, of those in it, and of its leaves."""
    assignment, promised = bundle["result"]["assignment"], bundle["promised"]
    lists, gave_way = bundle.get("lists", {}), bundle.get("gave_way", {})
    wrong = {
        claim
        for claim, leaf in promised.items()
        if not is_correction or claim not in assignment or leaf not in leaves
    }
    wishes = {one["id"]: one["wishes"] for one in bundle["problem"]["claims"]}
    for claim, listed in lists.items():
        others = [leaf for leaf in listed if leaf != promised.get(claim)]
        if promised.get(claim) not in listed or others != wishes.get(claim):
            wrong.add(claim)
    wrong |= {claim for claim in gave_way if claim in promised or claim not in assignment}
    if not is_correction:
        wrong |= {*gave_way, *bundle.get("earlier", {}), *bundle.get("gone", {})}
    tally.check(CheckName.PROMISED, len(promised) + len(gave_way), sorted(wrong))


def _check_arrays(
    tally: Tally, problem: NumberedProblem, stated: StatedResult, findings: Findings
) -> None:
    lost = [
        id_
        for id_, own, got, ranked in zip(
            problem.id, problem.protected, stated.got, problem.ranked, strict=True
        )
        if own != NOWHERE and got == len(ranked)
    ]
    tally.check(CheckName.PROTECTED, sum(own != NOWHERE for own in problem.protected), lost)
    over = np.flatnonzero(findings.is_over).tolist()
    tally.check(CheckName.CAPS, problem.tree.caps, [problem.tree.ids[node] for node in over])
    if problem.is_proposing:
        harmed = _ids(problem, findings.should_have_had.tolist())
        tally.check(CheckName.FIRST_WISH, sum(map(bool, problem.ranked)), harmed)


def _check_again(
    tally: Tally, problem: NumberedProblem, stated: StatedResult, turns: dict[str, int]
) -> None:
    """Solve again by other means. The silent are placed on what is stated to have been left."""
    held = (OneAtATime if problem.is_proposing else InOrder)(problem).held
    asked = [claim for claim, ranked in enumerate(problem.ranked) if ranked]
    differ = [claim for claim in asked if held[claim] != stated.leaf[claim]]
    tally.check(CheckName.CHOOSERS, len(asked), _ids(problem, differ))
    left = [
        leaf if ranked else NOWHERE
        for leaf, ranked in zip(stated.leaf, problem.ranked, strict=True)
    ]
    again = SilentAgain(problem, left)
    differ = [claim for claim, leaf in again.leaf.items() if stated.leaf[claim] != leaf]
    tally.check(CheckName.SILENT, len(again.leaf), _ids(problem, differ))
    wrong = [
        group for group in {*again.turns, *turns} if again.turns.get(group) != turns.get(group)
    ]
    tally.check(CheckName.TURNS, len(again.turns), sorted(wrong))


def _check_nodes(
    tally: Tally, problem: NumberedProblem, findings: Findings, is_closed: list[bool], told: Any
) -> None:
    tree, wrong = problem.tree, [*(told.keys() - {*problem.tree.ids})]
    used, last = findings.used_at_last.tolist(), findings.last.tolist()
    for node, id_ in enumerate(tree.ids):
        expected = {
            "used": used[node],
            "capacity": None if tree.cap[node] == NO_CAP else tree.cap[node],
            "closed": is_closed[node],
            "last_admitted": _key(problem, last[node]),
        }
        if told.get(id_) != expected:
            wrong.append(id_)
    tally.check(CheckName.NODES, len(tree.ids), wrong)


def _key(problem: NumberedProblem, key: int) -> dict[str, Any] | None:
    """A key as it is told."""
    if key == NONE:
        return None
    level, claim = divmod(key, len(problem.id))
    told = {"class": problem.level_classes[level], "order": problem.order[claim]}
    is_own = 2 * level < len(problem.level_classes)
    return {**told, "protected": True} if is_own else told
