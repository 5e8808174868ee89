"""What the summary of a round says once it is allocated (`hemval-round-summary/1`).

It holds what a report to the committee needs, and names nobody. Of areas and languages it tells no
number behind which fewer than five stand, nor one from which such a number could be worked out.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import asdict
from typing import Any

from hemval.core.certificate.certificate import Certificate
from hemval.core.certificate.public import public_document
from hemval.core.claims.share_base import share_documents
from hemval.core.lottery.canonical import Document
from hemval.core.lottery.published import bundles_of_few
from hemval.core.lottery.small_numbers import WITHHELD
from hemval.core.placement.counting import BundleNumbers, bundle_numbers, client_numbers, fared
from hemval.core.placement.placements import Placement
from hemval.core.placement.small_numbers import without_small_numbers
from hemval.core.placement.solved import SolvedBundle
from hemval.core.round.waits import Reached
from hemval.core.stages.allocated import AllocatedRound
from hemval.core.stages.told import published_numbers
from hemval.core.system.rule import in_force_for
from hemval.files.allocated.parts import Part, Parts
from hemval.files.allocated.rules_told import rules_told
from hemval.files.invited.summary_file import round_told


def round_numbers(
    parts: Parts, *, system: Document, inputs: Mapping[str, str], proof: Mapping[str, str]
) -> dict[str, Any]:
    """The summary of a round that is kept in no folder; `proof` gives the SHA-256 of each paper."""
    allocated = parts.allocated
    proved = _proved(allocated, system, proof)  # First, so that the certificate is let go.
    return {
        **round_told(allocated.outcome, system=system, reached=Reached.ALLOCATED, inputs=inputs),
        **allocation_numbers(allocated, parts, {}),
        **proved,
    }


def _proved(
    allocated: AllocatedRound, system: Document, proof: Mapping[str, str]
) -> dict[str, Any]:
    certificate = allocated.certificate(system)
    return since_and_proof(allocated, certificate, public_document(certificate), proof)


def since_and_proof(
    allocated: AllocatedRound, certificate: Certificate, public: Document, proof: Mapping[str, str]
) -> dict[str, Any]:
    """What has changed since the lists were frozen, and what the round can be verified by."""
    return {
        "later": dict(allocated.known_by),
        "changes_since": allocated.change_counts,
        "published": published_numbers(certificate, public, proof),
    }


def allocation_numbers(
    allocated: AllocatedRound, parts: Parts, files: Mapping[str, int]
) -> dict[str, Any]:
    """An allocated round in numbers; `files` gives the rows of each file that was written.

    Of protected people it tells how many there are in the whole round, and nothing else: no number
    of a bundle or a provider counts them, nor does the use of a cap.
    """
    outcome = allocated.outcome
    ordinary = parts.ordinary
    return {
        "lottery": dict(allocated.draw),
        "totals": {
            "clients": len(allocated.people) + outcome.invitations.rejected,
            **client_numbers(
                allocated.people,
                ordinary.placements,
                ordinary.changes,
                hidden=allocated.hidden,
                lost=(one.client.id for one in ordinary.lost),
                rejected=outcome.invitations.rejected,
            ),
        },
        "bundles": {one.bundle: _bundle(one, allocated, parts) for one in allocated.solved},
        "shares": share_documents(
            allocated.problems.bases,
            bundles_of_few({one.bundle: len(one.problem.claims) for one in allocated.solved}),
        ),
        "calls": dict(sorted(Counter(call.reason.value for call in ordinary.calls).items())),
        "to_decide": {
            **_codes(one for one in ordinary.placements if one.must_be_decided),
            **({"rows_lost": len(ordinary.lost)} if ordinary.lost else {}),
        },
        "temporary": _grounds(ordinary.placements),
        "until_start": sum(one.before is not None for one in ordinary.placements),
        "look_at": dict(sorted(Counter(one.code.value for one in ordinary.remarks).items())),
        "rules": rules_told(allocated),
        "files": {name: rows for name, rows in files.items() if "/" not in name},
    }


def _bundle(solved: SolvedBundle, allocated: AllocatedRound, parts: Parts) -> dict[str, Any]:
    outcome = allocated.outcome
    languages = {id: one.language for id, one in allocated.people.items()}
    ordinary = _of_bundle(parts.ordinary, solved.bundle)
    numbers = bundle_numbers(ordinary, parts.lines(ordinary), languages)
    protected = Counter(fared(one).value for one in _of_bundle(parts.protected, solved.bundle))
    capacity = next(
        iter(in_force_for(outcome.system.capacity, solved.bundle, outcome.days.effect)), None
    )
    return {
        "unit": capacity.unit.value if capacity else "none",
        "rule": solved.problem.rule.value,
        "overrun": solved.problem.overrun,
        "method": solved.answer.method.value,
        "placements": numbers.placements,
        "by_code": dict(numbers.by_code),
        "by_wish": {str(wish): number for wish, number in numbers.by_wish.items()},
        "by_area": _told(numbers.by_area, protected),
        "by_language": _told(numbers.by_language, protected),
        "by_provider": _providers(numbers),
        "queues": dict(numbers.queues),
        "turns": dict(solved.answer.turns),
        "caps": _caps(solved, allocated.hidden),
    }


def _of_bundle(part: Part, bundle: str) -> list[Placement]:
    return [one for one in part.placements if one.bundle == bundle]


def _told(
    counts: Mapping[str, Mapping[str, int]], unseen: Mapping[str, int]
) -> dict[str, dict[str, int | str]]:
    return {
        name: {column: WITHHELD if number is None else number for column, number in row.items()}
        for name, row in without_small_numbers(counts, unseen=unseen).items()
    }


def _providers(numbers: BundleNumbers) -> dict[str, dict[str, int]]:
    return {name: asdict(one) for name, one in numbers.by_provider.items()}


def _caps(solved: SolvedBundle, hidden: Set[str]) -> dict[str, dict[str, Any]]:
    """Each leaf and each cap above leaves: what it may hold, and what those who are not hidden use.

    What everybody uses is published of the whole round (`public.json`).
    """
    parent = {node.id: node.parent for node in solved.problem.nodes}
    used = dict.fromkeys(parent, 0)
    for claim, basis in zip(solved.problem.claims, solved.frozen.bases, strict=True):
        node = solved.answer.assignment.get(claim.id)
        while node is not None and hidden.isdisjoint(basis.clients):
            used[node] += claim.size
            node = parent[node]
    told = {
        node.id: {
            "provider": solved.frozen.providers.get(node.id),
            "parent": node.parent,
            "capacity": node.capacity,
            "used": used[node.id],
            "closed": solved.answer.nodes[node.id].closed,
        }
        for node in solved.problem.nodes
    }
    return dict(sorted(told.items()))


def _codes(placements: Iterable[Placement]) -> dict[str, int]:
    return dict(sorted(Counter(one.code.value for one in placements).items()))


def _grounds(placements: Iterable[Placement]) -> dict[str, int]:
    grounds = Counter(one.temporary.ground.value for one in placements if one.temporary)
    return dict(sorted(grounds.items()))
