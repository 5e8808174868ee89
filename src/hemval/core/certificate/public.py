"""What everybody may see of a certificate: rules, caps, use, cut-offs, totals and the draw.

A number behind which one to four stand is withheld, and what it could be counted out from too.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from hemval.core.allocation.answer_document import allocation_document
from hemval.core.allocation.problem import Claim
from hemval.core.certificate.certificate import Certificate, CertifiedBundle
from hemval.core.lottery.canonical import Document
from hemval.core.lottery.problem_document import problem_in_parts
from hemval.core.lottery.published import bundles_of_few
from hemval.core.lottery.small_numbers import FEWEST_SHOWN, WITHHELD, Sum, withheld_cells

PUBLIC_FORMAT = "hemval-public/1"
CLAIMS, PLACED, WITHOUT_PLACE = "claims", "placed", "without_place"
UNPLACED, WITHDRAWN = "unplaced", "withdrawn"
SILENT_PLACED = "silent_placed"
WAYS = ("first_wish", "later_wish", "kept", "promised", "silent_kept", SILENT_PLACED)
"""The ways to have got a place."""
_Cell = tuple[str, str]
_TOTAL, _NODE = "total", "node"


def public_document(certificate: Certificate) -> Document:
    """`public.json`: what the certificate says, without a row of anybody's."""
    certified = certificate.certified
    few = bundles_of_few({one.bundle: len(one.problem.claims) for one in certificate.bundles})
    return {
        "format": PUBLIC_FORMAT,
        "round": certified.round_id,
        "is_exercise": certified.is_exercise,
        "system": certified.system,
        "corrects": certified.corrects or None,
        "lottery": certified.draw,
        "bundles": [_bundle(one, is_few=one.bundle in few) for one in certificate.bundles],
        "rows": certificate.row_count,
        "merkle_root": certificate.merkle_root,
        "certificate": certificate.digest,
    }


def _bundle(one: CertifiedBundle, *, is_few: bool) -> dict[str, Any]:
    final = one.final
    totals = _totals(one, final)
    at_node = _at_nodes(one, Counter(leaf for leaf in final.values() if leaf is not None))
    counts = {
        **{(_TOTAL, name): count for name, count in totals.items()},
        **{(_NODE, name): count for name, count in at_node.items()},
    }
    of_bundle = {(_TOTAL, CLAIMS)}
    withheld = withheld_cells(
        counts,
        _sums(one),
        shown=() if is_few else of_bundle,
        withheld=of_bundle if is_few else (),
    )
    problem = problem_in_parts(one.problem)
    return {
        "bundle": one.bundle,
        "method": one.allocation.method.value,
        "rule": problem["rule"],
        "overrun": problem["overrun"],
        "non_choice": problem.get("non_choice", {}),
        "turns": _turns(one, is_hidden=(_TOTAL, SILENT_PLACED) in withheld),
        "nodes": _nodes(one, final, withheld),
        "totals": {
            name: WITHHELD if (_TOTAL, name) in withheld else count
            for name, count in totals.items()
        },
    }


def _turns(one: CertifiedBundle, *, is_hidden: bool) -> dict[str, Any]:
    """Whose turn it is afterwards; it tells how many were placed, but for whole rounds of turns.

    So all turns are withheld where one to four were placed in any group, or how many is withheld.
    """
    given = one.allocation.assignment
    placed = Counter(
        claim.group
        for claim in one.problem.claims
        if not claim.chooser and given.get(claim.id) not in (None, claim.current)
    )
    if is_hidden or any(count < FEWEST_SHOWN for count in placed.values()):
        return dict.fromkeys(one.allocation.turns, WITHHELD)
    return dict(one.allocation.turns)


def _last_order_told(one: CertifiedBundle) -> int:
    """The last order that may be told: all who chose come before all who did not, and so it tells
    of how many these are no more than.
    """
    claims = one.problem.claims
    silent = sum(not claim.chooser for claim in claims)
    return len(claims) - (FEWEST_SHOWN if 0 < silent < FEWEST_SHOWN else 0)


def _nodes(
    one: CertifiedBundle, final: Mapping[str, str | None], withheld: frozenset[_Cell]
) -> dict[str, Any]:
    told = allocation_document(one.allocation)["nodes"]
    before_the_silent = _at_nodes(
        one,
        Counter(
            leaf
            for claim in one.problem.claims
            if claim.size > 0
            and (claim.chooser or claim.current is not None)
            and (leaf := one.allocation.assignment.get(claim.id)) is not None
        ),
    )
    sizes: Counter[str] = Counter()
    for claim in one.problem.claims:
        if (leaf := final.get(claim.id)) is not None:
            sizes[leaf] += claim.size
    used = _at_nodes(one, sizes)
    most = _last_order_told(one)
    nodes = {}
    for node in one.problem.nodes:
        last = told[node.id]["last_admitted"]
        is_few = 0 < before_the_silent[node.id] < FEWEST_SHOWN
        is_few |= last is not None and last["order"] > most
        nodes[node.id] = {
            "parent": node.parent,
            "capacity": node.capacity,
            "used": WITHHELD if (_NODE, node.id) in withheld else used[node.id],
            "closed": told[node.id]["closed"],
            "last_admitted": WITHHELD if is_few else last,
        }
    return nodes


def _totals(one: CertifiedBundle, final: Mapping[str, str | None]) -> dict[str, int]:
    ways = Counter(
        _way(claim, leaf)
        for claim in one.problem.claims
        if (leaf := final.get(claim.id)) is not None
    )
    placed = ways.total()
    claims = len(one.problem.claims)
    return {
        CLAIMS: claims,
        PLACED: placed,
        WITHOUT_PLACE: claims - placed,
        UNPLACED: claims - placed - len(one.withdrawn),
        WITHDRAWN: len(one.withdrawn),
        **{way: ways[way] for way in WAYS},
    }


def _way(claim: Claim, leaf: str) -> str:
    if not claim.chooser:
        return "silent_kept" if leaf == claim.current else "silent_placed"
    if leaf in claim.wishes:
        return "first_wish" if leaf == claim.wishes[0] else "later_wish"
    return "kept" if leaf == claim.current else "promised"


def _at_nodes(one: CertifiedBundle, at_leaf: Mapping[str, int]) -> dict[str, int]:
    """What is counted at leaves, summed up to each cap above them."""
    parent = {node.id: node.parent for node in one.problem.nodes}
    summed = dict.fromkeys(parent, 0)
    for leaf, count in at_leaf.items():
        node: str | None = leaf
        while node is not None:
            summed[node] += count
            node = parent[node]
    return summed


def _sums(one: CertifiedBundle) -> list[Sum[_Cell]]:
    """The sums that anybody can count with: caps and what is below them, and the totals."""
    below: dict[str | None, list[_Cell]] = {}
    for node in one.problem.nodes:
        below.setdefault(node.parent, []).append((_NODE, node.id))
    placed = (_TOTAL, PLACED)
    sums: list[Sum[_Cell]] = [
        ((_TOTAL, CLAIMS), (placed, (_TOTAL, WITHOUT_PLACE))),
        ((_TOTAL, WITHOUT_PLACE), ((_TOTAL, UNPLACED), (_TOTAL, WITHDRAWN))),
        (placed, tuple((_TOTAL, way) for way in WAYS)),
    ]
    for parent, parts in below.items():
        sums.append((placed if parent is None else (_NODE, parent), tuple(parts)))
    return sums
