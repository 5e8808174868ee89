"""What is kept and published of an allocated round, so that it can be explained and checked."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from hemval.core.certificate.certificate import Certificate
from hemval.core.certificate.choosers import choosers_told
from hemval.core.explanation.besides import with_besides
from hemval.core.explanation.kept import Kept, kept_of_round
from hemval.core.explanation.terms import RoundTerms, round_terms
from hemval.core.lottery.canonical import Document
from hemval.core.placement.calling import with_parted
from hemval.core.stages.allocated import AllocatedRound


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionTerms:
    """What everybody is told of a correction.

    `fault` is what was wrong, empty where nobody has said; `names` are those of providers that
    somebody was told of, who may be gone from the lists.
    """

    fault: str
    names: Mapping[str, str]


def kept_of(allocated: AllocatedRound) -> tuple[Kept, ...]:
    """What is kept of everybody: her place or why she has none, and what is told besides."""
    outcome, problems = allocated.outcome, allocated.problems
    parted = with_parted(allocated.placements, allocated.people, problems.remarks)
    placements = with_besides(parted, outcome)
    return kept_of_round(outcome, problems, placements, allocated.changes, allocated.lost)


def terms_of(allocated: AllocatedRound, correction: CorrectionTerms | None = None) -> RoundTerms:
    """What holds for everybody; `correction` is what everybody is told of one."""
    terms = round_terms(allocated.outcome, allocated.problems.bundles)
    if correction is None:
        return terms
    return replace(terms, fault=correction.fault, names={**correction.names, **terms.names})


def published_numbers(
    certificate: Certificate, public: Document, files: Mapping[str, str]
) -> dict[str, Any]:
    """What everybody may see of the round, protected people counted too.

    `public` is the public document of the certificate, and `files` the SHA-256 by which each file
    that proves it is known again.
    """
    told: Mapping[str, Any] = public
    return {
        "files": dict(files),
        "rows": told["rows"],
        "merkle_root": told["merkle_root"],
        "bundles": {
            one["bundle"]: {
                "totals": {**one["totals"], **choosers_told(certified, one["totals"])},
                "used": {node: its["used"] for node, its in one["nodes"].items()},
            }
            for one, certified in zip(told["bundles"], certificate.bundles, strict=True)
        },
    }
