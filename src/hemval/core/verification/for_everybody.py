"""What anybody can check of a round from what is published, and one person of her own row."""

from typing import Any

from hemval.core.verification import lots
from hemval.core.verification.decision_checks import check_decision
from hemval.core.verification.draw_checks import check_draw
from hemval.core.verification.own_place import own_place_faults
from hemval.core.verification.promise import check_published_promise
from hemval.core.verification.public_shape import SUMS, WITHHELD, public_faults, row_faults
from hemval.core.verification.report import CheckName, OwnRow, Report, check_of
from hemval.core.verification.rows import root_by_proof
from hemval.core.verification.tally import Tally
from hemval.core.verification.told import told_to_everybody

_OF_DRAW = (CheckName.SECRET, CheckName.PUBLIC_VALUE, CheckName.SEED)
_OF_ROW = (CheckName.RECEIPT, CheckName.PROOF, CheckName.OWN_PLACE)


def verify_public(
    public: Any, *, commitment: Any = None, row: Any = None, decision: Any = None
) -> Report:
    """Check a public certificate, given as the values of its JSON, whatever they are.

    `commitment` is what was published before the draw, and `row` one person's own row; what they
    would have shown is else among what is not checked. `decision` is what was decided by it, where
    people decided.
    """
    faults = [*public_faults(public), *([] if row is None else row_faults(row))]
    if faults:
        left = (*_OF_DRAW, CheckName.COMMITMENT, CheckName.PUBLIC, *(_OF_ROW if row else ()))
        checks = (check_of(CheckName.FORMAT, 1, faults),)
        return Report(checks=checks, not_checked=left)
    tally = Tally()
    tally.check(CheckName.FORMAT, 1 if row is None else 2)
    check_draw(tally, public["lottery"])
    for bundle in public["bundles"]:
        _check_sums(tally, bundle)
    _check_rows(tally, public)
    if commitment is None:
        tally.leave(CheckName.COMMITMENT)
    else:
        check_published_promise(tally, public, commitment)
    if decision is not None:
        check_decision(tally, public, decision, None, digest=public["certificate"])
    own = None if row is None else _check_row(tally, public, row)
    return Report(
        round_id=public["round"],
        is_exercise=public["is_exercise"],
        checks=tally.checks,
        not_checked=tally.not_checked,
        told=told_to_everybody(public),
        own=own,
    )


def _check_sums(tally: Tally, bundle: Any) -> None:
    """The numbers that are shown agree with each other; caps are the sum of what is below them."""
    name, totals, nodes = bundle["bundle"], bundle["totals"], bundle["nodes"]
    for total, parts in SUMS:
        holds = _adds_up(totals[total], [totals[part] for part in parts])
        tally.one(CheckName.PUBLIC, holds, f"{name}.totals.{total}")
    below: dict[str, list[Any]] = {}
    for node in nodes.values():
        if node["parent"] is not None:
            below.setdefault(node["parent"], []).append(node["used"])
    for id_, parts_used in below.items():
        holds = id_ in nodes and _adds_up(nodes[id_]["used"], parts_used)
        tally.one(CheckName.PUBLIC, holds, f"{name}.nodes.{id_}")


def _check_rows(tally: Tally, public: Any) -> None:
    claims = [bundle["totals"]["claims"] for bundle in public["bundles"]]
    tally.one(CheckName.PUBLIC, _adds_up(public["rows"], claims), "rows")


def _adds_up(total: Any, parts: list[Any]) -> bool:
    """Is a total the sum of its parts; or at least theirs, where some are withheld?"""
    shown = sum(part for part in parts if part != WITHHELD)
    if total == WITHHELD:
        return True
    return bool(shown <= total if WITHHELD in parts else shown == total)


def _check_row(tally: Tally, public: Any, row: Any) -> OwnRow:
    """Check one person's row; what it says."""
    told, claim = row["row"], row["row"]["claim"]
    if "receipt" in row:
        is_hers = lots.hash_of(bytes.fromhex(row["receipt"])) == claim["id"]
        tally.one(CheckName.RECEIPT, is_hers, "receipt")
    else:
        tally.leave(CheckName.RECEIPT)
    for part in ("round", "is_exercise", "rows", "merkle_root"):
        tally.one(CheckName.PROOF, row[part] == public[part], part)
    is_within = row["index"] < row["rows"]
    root = root_by_proof(told, row["index"], row["rows"], row["proof"]) if is_within else None
    tally.one(CheckName.PROOF, root == public["merkle_root"], "proof")
    bundle = next((one for one in public["bundles"] if one["bundle"] == told["bundle"]), None)
    faults = ["bundle"] if bundle is None else [*own_place_faults(bundle, told)]
    tally.check(CheckName.OWN_PLACE, max(1, len(claim["wishes"])), faults)
    seed = bytes.fromhex(public["lottery"]["seed"])
    return OwnRow(
        bundle=told["bundle"],
        lot=lots.lot_of(seed, public["round"], claim["id"]).hex(),
        order=claim["order"],
        is_chooser=claim.get("chooser", True),
        wishes=tuple(claim["wishes"]),
        current=claim.get("current"),
        leaf=told["leaf"],
        withdrawn=told.get("withdrawn", ""),
    )
