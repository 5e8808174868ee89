"""What can be seen of one certificate from itself: its draw, its outcome and its rows."""

from typing import Any

from hemval.core.verification import lots
from hemval.core.verification.bundle_checks import check_bundle
from hemval.core.verification.draw_checks import check_draw
from hemval.core.verification.report import CheckName
from hemval.core.verification.rows import root_of, rows_of
from hemval.core.verification.tally import Tally


def check_alone(tally: Tally, certificate: Any) -> None:
    """Check a certificate, which has the right shape, by itself: solve it all again."""
    bundles = certificate["bundles"]
    _check_lottery(tally, certificate)
    for bundle in bundles:
        check_bundle(tally, bundle, is_correction=certificate["corrects"] is not None)
    root = root_of(row for bundle in bundles for row in rows_of(bundle))
    tally.one(CheckName.ROWS, root == certificate["merkle_root"], "merkle_root")


def _check_lottery(tally: Tally, certificate: Any) -> None:
    draw = certificate["lottery"]
    if certificate["corrects"] is None:
        follows = lots.frozen_digest(certificate) == draw["digest"]
        tally.one(CheckName.DIGEST, follows, "lottery.digest")
    check_draw(tally, draw)
    seed = bytes.fromhex(draw["seed"])
    for bundle in certificate["bundles"]:
        claims, precedence = bundle["problem"]["claims"], bundle["precedence"]
        if any(claim["id"] not in precedence for claim in claims):
            tally.leave(CheckName.ORDERS)
        else:
            ranked = lots.ranked(seed, certificate["round"], claims, precedence)
            order = {claim: rank for rank, claim in enumerate(ranked, start=1)}
            wrong = [one["id"] for one in claims if one["order"] != order[one["id"]]]
            tally.check(CheckName.ORDERS, len(claims), wrong)
        for group, rule in bundle["problem"].get("non_choice", {}).items():
            if rule["rule"] == "draw":
                own = lots.group_seed(seed, bundle["bundle"], group)
                tally.one(CheckName.DRAW_SEEDS, rule["seed"] == own, group)
