"""Checks a certificate: each thing that can be seen from it, and from what is given beside it."""

from typing import Any

from hemval.core.verification import lots
from hemval.core.verification.bundle_checks import OF_OUTCOME, check_bundle
from hemval.core.verification.certificate_shape import certificate_faults
from hemval.core.verification.corrected import check_corrected
from hemval.core.verification.draw_checks import check_draw
from hemval.core.verification.promise import check_promise
from hemval.core.verification.public_checks import check_public
from hemval.core.verification.report import CheckName, Report, check_of
from hemval.core.verification.rows import root_of, rows_of
from hemval.core.verification.tally import Tally

_BESIDE = (CheckName.COMMITMENT, CheckName.PUBLIC, CheckName.WITHHELD)
_LOTTERY = (
    CheckName.DIGEST,
    CheckName.SECRET,
    CheckName.PUBLIC_VALUE,
    CheckName.SEED,
    CheckName.ORDERS,
    CheckName.DRAW_SEEDS,
)
_REST = (CheckName.PROBLEM, CheckName.EVERYBODY, *OF_OUTCOME, CheckName.PROMISED, CheckName.ROWS)


def verify_certificate(
    certificate: Any,
    *,
    commitment: Any = None,
    public: Any = None,
    corrected: Any = None,
) -> Report:
    """Check a certificate, given as the values of its JSON, whatever they are.

    `commitment`, `public` and `corrected` (the certificate that this one corrects, or a list of all
    before it where that is a correction too) are given in the same way where there are any; what
    they would have shown is else among what is not checked.
    """
    faults = certificate_faults(certificate)
    if faults:
        checks = (check_of(CheckName.FORMAT, 1, faults),)
        return Report(checks=checks, not_checked=(*_LOTTERY, *_REST, *_BESIDE))
    tally = Tally()
    tally.check(
        CheckName.FORMAT, sum(len(one["problem"]["claims"]) for one in _bundles(certificate))
    )
    _check_lottery(tally, certificate)
    for bundle in _bundles(certificate):
        check_bundle(tally, bundle, is_correction=certificate["corrects"] is not None)
    root = root_of(row for bundle in _bundles(certificate) for row in rows_of(bundle))
    tally.one(CheckName.ROWS, root == certificate["merkle_root"], "merkle_root")
    if commitment is None:
        tally.leave(CheckName.COMMITMENT)
    else:
        check_promise(tally, certificate, commitment)
    differences = None
    if certificate["corrects"] is not None or corrected is not None:
        differences = check_corrected(tally, certificate, corrected)
    if public is None:
        tally.leave(CheckName.PUBLIC, CheckName.WITHHELD)
    else:
        check_public(tally, certificate, public)
    return Report(
        round_id=certificate["round"],
        is_exercise=certificate["is_exercise"],
        checks=tally.checks,
        not_checked=tally.not_checked,
        differences=differences,
    )


def _bundles(certificate: Any) -> Any:
    return certificate["bundles"]


def _check_lottery(tally: Tally, certificate: Any) -> None:
    draw = certificate["lottery"]
    if certificate["corrects"] is None:
        follows = lots.frozen_digest(certificate) == draw["digest"]
        tally.one(CheckName.DIGEST, follows, "lottery.digest")
    check_draw(tally, draw)
    seed = bytes.fromhex(draw["seed"])
    for bundle in _bundles(certificate):
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
