"""Does what everybody may see agree with the certificate, and withhold what few stand behind?"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from hemval.core.verification import lots
from hemval.core.verification.public_shape import SUMS, TOTALS, WAYS, WITHHELD, public_faults
from hemval.core.verification.report import CheckName
from hemval.core.verification.rows import finally_given
from hemval.core.verification.tally import Tally

FEWEST_SHOWN = 5
_Numbers = dict[str, int]


def check_public(tally: Tally, certificate: Any, public: Any) -> None:
    """Check a public certificate against the auditor's."""
    faults = public_faults(public)
    if faults:
        tally.check(CheckName.PUBLIC, 1, faults)
        tally.leave(CheckName.WITHHELD)
        return
    for part in ("round", "is_exercise", "system", "corrects", "lottery", "merkle_root"):
        tally.one(CheckName.PUBLIC, public[part] == certificate[part], part)
    digest = lots.hash_of(lots.canonical(certificate))
    tally.one(CheckName.PUBLIC, public["certificate"] == digest, "certificate")
    bundles = certificate["bundles"]
    rows = sum(len(one["problem"]["claims"]) for one in bundles)
    tally.one(CheckName.PUBLIC, public["rows"] == rows, "rows")
    names = [one["bundle"] for one in bundles]
    if not tally.one(
        CheckName.PUBLIC, [one["bundle"] for one in public["bundles"]] == names, "bundles"
    ):
        tally.leave(CheckName.WITHHELD)
        return
    for bundle, told in zip(bundles, public["bundles"], strict=True):
        _check_bundle(tally, bundle, told)
    _check_claims(tally, bundles, public["bundles"])


def _check_bundle(tally: Tally, bundle: Any, told: Any) -> None:
    name, problem, result = bundle["bundle"], bundle["problem"], bundle["result"]
    same = {
        "method": result["method"],
        "rule": problem["rule"],
        "overrun": problem["overrun"],
        "non_choice": problem.get("non_choice", {}),
    }
    for part, expected in same.items():
        tally.one(CheckName.PUBLIC, told[part] == expected, f"{name}.{part}")
    _check_turns(tally, bundle, told)
    parent = {node["id"]: node["parent"] for node in problem["nodes"]}
    if told["nodes"].keys() != parent.keys() or result["nodes"].keys() != parent.keys():
        tally.one(CheckName.PUBLIC, holds=False, where=f"{name}.nodes")
        return
    count, used, behind, totals = _counted(bundle, parent)
    most = _last_order_told(problem["claims"])
    for node in problem["nodes"]:
        id_ = node["id"]
        at = told["nodes"][id_]
        stated = result["nodes"][id_]
        is_right = (
            at["parent"] == node["parent"]
            and at["capacity"] == node["capacity"]
            and at["closed"] == stated["closed"]
            and at["used"] in (WITHHELD, used[id_])
            and at["last_admitted"] in (WITHHELD, stated["last_admitted"])
        )
        tally.one(CheckName.PUBLIC, is_right, f"{name}.nodes.{id_}")
        last = stated["last_admitted"]
        is_few = 0 < behind[id_] < FEWEST_SHOWN or (last is not None and last["order"] > most)
        is_withheld = at["last_admitted"] == WITHHELD
        tally.one(CheckName.WITHHELD, is_few == is_withheld, f"{name}.nodes.{id_}.last_admitted")
    for total in TOTALS:
        is_right = told["totals"][total] in (WITHHELD, totals[total])
        tally.one(CheckName.PUBLIC, is_right, f"{name}.totals.{total}")
    counts = {**{f"nodes.{id_}": n for id_, n in count.items()}, **totals}
    hidden = {f"nodes.{id_}" for id_, at in told["nodes"].items() if at["used"] == WITHHELD}
    hidden |= {total for total in TOTALS if told["totals"][total] == WITHHELD}
    wrong = [f"{name}.{cell}" for cell in _shows_too_much(counts, hidden, parent)]
    tally.check(CheckName.WITHHELD, len(counts), wrong)


def _check_turns(tally: Tally, bundle: Any, told: Any) -> None:
    """A turn tells how many were placed, but for whole rounds of turns: so few may not be there."""
    name, given = bundle["bundle"], bundle["result"]["assignment"]
    right, stated = bundle["result"].get("turns", {}), told["turns"]
    is_right = right.keys() == stated.keys() and all(
        turn in (WITHHELD, right[group]) for group, turn in stated.items()
    )
    tally.one(CheckName.PUBLIC, is_right, f"{name}.turns")
    placed = Counter(
        claim.get("group", "")
        for claim in bundle["problem"]["claims"]
        if not claim.get("chooser", True)
        and given.get(claim["id"]) not in (None, claim.get("current"))
    )
    few = any(number < FEWEST_SHOWN for number in placed.values())
    must_hide = few or told["totals"]["silent_placed"] == WITHHELD
    hides = {turn == WITHHELD for turn in stated.values()}
    tally.one(CheckName.WITHHELD, hides <= {must_hide}, f"{name}.turns")


def _last_order_told(claims: Any) -> int:
    """The last order that may be told: where one to four are silent, who all come last, it would
    tell that they are so few.
    """
    silent = sum(not one.get("chooser", True) for one in claims)
    return len(claims) - (FEWEST_SHOWN if 0 < silent < FEWEST_SHOWN else 0)


def _counted(
    bundle: Any, parent: dict[str, str | None]
) -> tuple[_Numbers, _Numbers, _Numbers, _Numbers]:
    """Of each node: the claims there, their sizes, those a last key is of; and the totals."""
    count, used, behind = (dict.fromkeys(parent, 0) for _ in range(3))
    ways: Counter[str] = Counter()
    assignment, final = bundle["result"]["assignment"], finally_given(bundle)
    for claim in bundle["problem"]["claims"]:
        id_, size = claim["id"], claim["size"]
        right = assignment.get(id_)
        leaf = final[id_]
        chooses = claim.get("chooser", True)
        for node in _upward(parent, leaf):
            count[node] += 1
            used[node] += size
        if size and (chooses or claim.get("current") is not None):
            for node in _upward(parent, right):
                behind[node] += 1
        if leaf is not None:
            ways[_way(claim, leaf, chooses=chooses)] += 1
    claims, placed = len(bundle["problem"]["claims"]), ways.total()
    gone = len(bundle["withdrawn"])
    totals = {
        "claims": claims,
        "placed": placed,
        "without_place": claims - placed,
        "unplaced": claims - placed - gone,
        "withdrawn": gone,
    }
    return count, used, behind, totals | {way: ways[way] for way in WAYS}


def _upward(parent: dict[str, str | None], leaf: str | None) -> Iterator[str]:
    steps = 0
    while leaf is not None and leaf in parent and steps <= len(parent):
        yield leaf
        leaf, steps = parent[leaf], steps + 1


def _way(claim: Any, leaf: str, *, chooses: bool) -> str:
    is_own = leaf == claim.get("current")
    if not chooses:
        return "silent_kept" if is_own else "silent_placed"
    if leaf in claim["wishes"]:
        return "later_wish" if claim["wishes"].index(leaf) else "first_wish"
    return "kept" if is_own else "promised"


def _shows_too_much(
    counts: _Numbers, hidden: set[str], parent: dict[str, str | None]
) -> Iterator[str]:
    """Numbers that few stand behind and that are shown, or can be counted out from those that are.

    How many claims there are is looked at with the bundles.
    """
    for cell, number in counts.items():
        if 0 < number < FEWEST_SHOWN and cell not in hidden and cell != "claims":
            yield cell
    below: dict[str, list[str]] = {"placed": []}
    for node, above in parent.items():
        below.setdefault("placed" if above is None else f"nodes.{above}", []).append(
            f"nodes.{node}"
        )
    sums = [*((total, [*parts]) for total, parts in SUMS), *below.items()]
    for total, parts in sums:
        if can_be_counted_out(counts, hidden, total, parts):
            yield total


def can_be_counted_out(counts: _Numbers, hidden: set[str], total: str, parts: list[str]) -> bool:
    """Does a sum give away a number that is withheld, or one that few stand behind?"""
    among = [part for part in parts if part in hidden]
    if not parts:
        return False
    if total in hidden:
        return not among
    if not among or len(among) == len(parts) > 1:
        return False
    return len(among) == 1 or 0 < sum(counts[part] for part in among) < FEWEST_SHOWN


def _check_claims(tally: Tally, bundles: Any, told: Any) -> None:
    """How many claims each bundle has; together they are the rows, which are always shown."""
    counts = {one["bundle"]: len(one["problem"]["claims"]) for one in bundles}
    hidden = {one["bundle"] for one in told if one["totals"]["claims"] == WITHHELD}
    wrong = []
    if len(counts) > 1:
        few = {name for name, number in counts.items() if 0 < number < FEWEST_SHOWN}
        wrong = sorted(few - hidden)
        if can_be_counted_out({**counts, "": 0}, hidden, "", [*counts]):
            wrong.append("rows")
    tally.check(CheckName.WITHHELD, len(counts), wrong)
