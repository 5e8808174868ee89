"""What was decided of a round: its certificate, and the places that people gave instead of a rule.

The certificate proves what the draw and the rules came to, and is the same whoever runs it. What
people decided besides cannot follow from it. So it stands in a paper of its own, `by_hand.json`,
which names the certificate and each claim in it; and `decision.json`, which everybody may see,
names both by their digests and tells how many such places there are, on which grounds, and in which
roles people gave them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from hemval.core.lottery.canonical import Document, digest_of
from hemval.core.lottery.small_numbers import WITHHELD, Sum, withheld_cells
from hemval.core.placement.by_hand import GaveIt, PlacedByHand

BY_HAND_FORMAT = "hemval-by-hand/1"
DECISION_FORMAT = "hemval-decision/1"
PLACED, EXCEPTIONS, TO_DECIDE = "placed", "exceptions", "to_decide"
_TOTAL, _GROUND, _ROLE = "total", "grounds", "confirmed_as"
_Cell = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """The decision of one round. `certificate` is its digest; `by_two`: another had reviewed it."""

    round_id: str
    is_exercise: bool
    certificate: str
    on: date
    by_two: bool


def by_hand_document(decided: Decided, placed: Iterable[PlacedByHand]) -> Document:
    """`by_hand.json`, the auditor's: each place that people gave, by claim."""
    in_order = sorted(placed, key=lambda one: (one.bundle, one.claim, one.provider, one.starts))
    return {
        "format": BY_HAND_FORMAT,
        "round": decided.round_id,
        "is_exercise": decided.is_exercise,
        "certificate": decided.certificate,
        "placed": [_row(one) for one in in_order],
    }


def decision_document(
    decided: Decided, by_hand: Document, placed: Sequence[PlacedByHand]
) -> Document:
    """`decision.json`, for everybody; numbers behind which few stand are withheld."""
    counts = _counts(placed)
    withheld = withheld_cells(counts, _sums(counts))
    told = {cell: WITHHELD if cell in withheld else number for cell, number in counts.items()}
    return {
        "format": DECISION_FORMAT,
        "round": decided.round_id,
        "is_exercise": decided.is_exercise,
        "decided": decided.on.isoformat(),
        "by_two": decided.by_two,
        "certificate": decided.certificate,
        "by_hand": digest_of(by_hand),
        **{name: told[_TOTAL, name] for name in (PLACED, EXCEPTIONS, TO_DECIDE)},
        **{
            kind: {name: number for (of, name), number in told.items() if of == kind}
            for kind in (_GROUND, _ROLE)
        },
    }


def _row(one: PlacedByHand) -> Document:
    return {
        "bundle": one.bundle,
        "claim": one.claim,
        "leaf": one.leaf,
        "was": one.was,
        "is_exception": one.is_exception,
        "provider": one.provider,
        "starts": one.starts.isoformat(),
        "ground": one.ground.value,
        "proposed": _by(one.proposed),
        "confirmed": _by(one.confirmed),
    }


def _by(one: GaveIt) -> Document:
    return {"person": one.person, "role": one.role.value}


def _counts(placed: Sequence[PlacedByHand]) -> Mapping[_Cell, int]:
    exceptions = sum(one.is_exception for one in placed)
    grounds = Counter(one.ground.value for one in placed)
    roles = Counter(one.confirmed.role.value for one in placed)
    return {
        (_TOTAL, PLACED): len(placed),
        (_TOTAL, EXCEPTIONS): exceptions,
        (_TOTAL, TO_DECIDE): len(placed) - exceptions,
        **{(_GROUND, name): number for name, number in sorted(grounds.items())},
        **{(_ROLE, name): number for name, number in sorted(roles.items())},
    }


def _sums(counts: Mapping[_Cell, int]) -> list[Sum[_Cell]]:
    """The three ways in which all of them can be added up."""
    whole = (_TOTAL, PLACED)
    parts = (
        ((_TOTAL, EXCEPTIONS), (_TOTAL, TO_DECIDE)),
        tuple(cell for cell in counts if cell[0] == _GROUND),
        tuple(cell for cell in counts if cell[0] == _ROLE),
    )
    return [(whole, some) for some in parts if some]
