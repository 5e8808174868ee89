"""Checks a certificate: each thing that can be seen from it, and from what is given beside it."""

from typing import Any

from hemval.core.verification.alone import check_alone
from hemval.core.verification.bundle_checks import OF_OUTCOME
from hemval.core.verification.certificate_shape import certificate_faults
from hemval.core.verification.corrected import check_corrected
from hemval.core.verification.decision_checks import check_by_hand, check_decision
from hemval.core.verification.lots import canonical, hash_of
from hemval.core.verification.promise import check_promise
from hemval.core.verification.public_checks import check_public
from hemval.core.verification.report import CheckName, Report, check_of
from hemval.core.verification.tally import Tally
from hemval.core.verification.told import told_of

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
    by_hand: Any = None,
    decision: Any = None,
) -> Report:
    """Check a certificate, given as the values of its JSON, whatever they are.

    `commitment`, `public` and `corrected` (the certificate that this one corrects, or a list of all
    before it where that is a correction too) are given in the same way where there are any; what
    they would have shown is else among what is not checked. `by_hand` and `decision`: the places
    that people gave, and what was decided, where the round was decided by people.
    """
    faults = certificate_faults(certificate)
    if faults:
        checks = (check_of(CheckName.FORMAT, 1, faults),)
        return Report(checks=checks, not_checked=(*_LOTTERY, *_REST, *_BESIDE))
    tally = Tally()
    tally.check(
        CheckName.FORMAT, sum(len(one["problem"]["claims"]) for one in certificate["bundles"])
    )
    check_alone(tally, certificate)
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
    if by_hand is not None:
        check_by_hand(tally, certificate, by_hand)
    if decision is not None:
        digest = hash_of(canonical(certificate))
        check_decision(tally, certificate, decision, by_hand, digest=digest)
    return Report(
        round_id=certificate["round"],
        is_exercise=certificate["is_exercise"],
        checks=tally.checks,
        not_checked=tally.not_checked,
        told=told_of(certificate),
        differences=differences,
    )
