"""Reads `certificate.json` back: every bundle that was drawn and solved, as it was.

Whoever checks a certificate reads it by herself (`hemval.core.verification`); this is for those who
go on from it, to explain or to correct.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hemval.core.certificate.certificate import CERTIFICATE_FORMAT, CertifiedBundle, CertifiedRound
from hemval.core.certificate.promises import ACCOUNTS, Accounts
from hemval.files.problems.allocation_file import allocation_from
from hemval.files.problems.problem_file import problem_from
from hemval.files.strict_json.document import read_json

CERTIFICATE = "certificate.json"


class CertificateUnreadable(Exception):
    """The file is not what Hemval writes."""


def read_certified_round(path: Path) -> CertifiedRound:
    """Everything that a certificate tells. Raises FaultyFile and CertificateUnreadable."""
    return certified_from(read_json(path), file=str(path))


def certified_from(told: Mapping[str, Any], *, file: str) -> CertifiedRound:
    """The same of a certificate that is read. Raises CertificateUnreadable."""
    try:
        if told["format"] != CERTIFICATE_FORMAT:
            raise CertificateUnreadable(file)
        return CertifiedRound(
            round_id=told["round"],
            is_exercise=told["is_exercise"],
            system=told["system"],
            draw=told["lottery"],
            bundles=tuple(_bundle(one, file=file) for one in told["bundles"]),
            corrects=told["corrects"] or "",
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        raise CertificateUnreadable(file) from None


def _bundle(told: Mapping[str, Any], *, file: str) -> CertifiedBundle:
    problem = problem_from(told["problem"], file=file)
    precedence = told["precedence"]
    return CertifiedBundle(
        bundle=told["bundle"],
        problem=problem,
        precedence=[precedence[claim.id] for claim in problem.claims],
        allocation=allocation_from(told["result"], file=file),
        withdrawn=told["withdrawn"],
        promised=told["promised"],
        accounts=Accounts(**{name: told.get(name, {}) for name in ACCOUNTS}),
    )
