"""A round in numbers: how everybody fared, for each bundle, in sums that leave nobody out.

Protected people are counted as protected, once for the whole round, and as nothing else: what they
add to a provider's numbers would tell where they are to whoever has the list of all others.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from hemval.core.claims.claims import Standing
from hemval.core.invitation.totals import UNKNOWN
from hemval.core.placement.placements import Placement, PlacementCode
from hemval.core.placement.provider_lists import Move, ProviderLine
from hemval.core.placement.recheck import ChangeCode, ChangeSince, Follows


class Stands(StrEnum):
    """Where a row of the clients' list stands when a round is allocated."""

    IN_ROUND = "in_round"
    OUTSIDE = "outside"
    """All she has is outside the round."""
    WITHDRAWN = "withdrawn"
    """She was in the draw, and is gone since."""
    ROWS_LOST = "rows_lost"
    """Rows of what she is granted could not be taken, and no bundle is known."""
    NO_BUNDLE = "no_bundle"
    NEW = "new"
    """She was not in the list that was frozen."""
    PROTECTED = "protected"
    REJECTED = "rejected"
    """The row could not be taken."""


class Fared(StrEnum):
    """How it went, in the groups that areas and languages are compared by."""

    GOT_WISH = "got_wish"
    STAYS_UNMET = "stays_unmet"
    """She wished for something else, and keeps what she has."""
    STAYS_SILENT = "stays_silent"
    PLACED_BY_RULE = "placed_by_rule"
    WAITS = "waits"
    """She has no place yet."""
    OUTSIDE = "outside"


FARED: Mapping[PlacementCode, Fared] = MappingProxyType(
    {
        PlacementCode.FIRST_WISH: Fared.GOT_WISH,
        PlacementCode.LATER_WISH: Fared.GOT_WISH,
        PlacementCode.STAYS_BY_WISH: Fared.GOT_WISH,
        PlacementCode.STAYS_WISH_NOT_MET: Fared.STAYS_UNMET,
        PlacementCode.STAYS_WISH_GONE: Fared.STAYS_UNMET,
        PlacementCode.STAYS_SILENT: Fared.STAYS_SILENT,
        PlacementCode.SILENT_MUNICIPAL: Fared.PLACED_BY_RULE,
        PlacementCode.SILENT_ROTATION: Fared.PLACED_BY_RULE,
        PlacementCode.SILENT_DRAW: Fared.PLACED_BY_RULE,
        PlacementCode.SILENT_NEAREST: Fared.PLACED_BY_RULE,
        PlacementCode.SILENT_LARGEST_FREE: Fared.PLACED_BY_RULE,
        PlacementCode.OUTSIDE: Fared.OUTSIDE,
    }
)


def fared(placement: Placement) -> Fared:
    """How it went for one; what has no place yet waits, whatever it waits for."""
    if placement.code is PlacementCode.PROMISED:
        return _by_promise(placement)
    return FARED.get(placement.code, Fared.WAITS)


def _by_promise(placement: Placement) -> Fared:
    if placement.wish is not None:
        return Fared.GOT_WISH
    if not placement.stays:
        return Fared.PLACED_BY_RULE
    chose = placement.basis.standing is Standing.CHOSE
    return Fared.STAYS_UNMET if chose else Fared.STAYS_SILENT


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderNumbers:
    """How many come to, stay with and leave one provider.

    `for_now`: those of whom it is the performer until they have got a place. `minutes` a month of
    everybody it performs for.
    """

    comes: int = 0
    stays: int = 0
    leaves: int = 0
    for_now: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleNumbers:
    """One bundle in numbers.

    Protected people are in none of it. `by_code` adds up to `placements`. `by_wish`: those whose
    wish was met, by its number. `by_area` and `by_language` are whole; what is published of them is
    first gone through for small numbers. `queues`: how many wait for each provider.
    """

    placements: int
    by_code: Mapping[str, int]
    by_wish: Mapping[int, int]
    by_area: Mapping[str, Mapping[str, int]]
    by_language: Mapping[str, Mapping[str, int]]
    by_provider: Mapping[str, ProviderNumbers]
    queues: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))


def client_numbers(
    clients: Iterable[str],
    ordinary: Iterable[Placement],
    changes: Iterable[ChangeSince],
    *,
    hidden: Set[str],
    lost: Iterable[str] = (),
    rejected: int,
) -> dict[str, int]:
    """Every row of the clients' list in exactly one place; the numbers add up to all of them.

    `ordinary` and `changes` are of people who are not `hidden`. `lost`: those of
    whom no bundle is known. `rejected`: rows not taken.
    """
    stands: dict[str, Stands] = {}
    for placement in ordinary:
        is_outside = placement.code is PlacementCode.OUTSIDE
        if stands.get(placement.client) is not Stands.IN_ROUND:
            stands[placement.client] = Stands.OUTSIDE if is_outside else Stands.IN_ROUND
    for change in changes:
        if change.code is ChangeCode.NEW_CLIENT:
            stands[change.client] = Stands.NEW
        elif change.follows is Follows.WITHDRAWS:
            stands.setdefault(change.client, Stands.WITHDRAWN)
    for client in lost:
        stands.setdefault(client, Stands.ROWS_LOST)
    stands |= dict.fromkeys(hidden, Stands.PROTECTED)
    counted = Counter(stands.get(client, Stands.NO_BUNDLE) for client in clients)
    counted[Stands.REJECTED] += rejected
    return {place.value: counted[place] for place in Stands}


def bundle_numbers(
    ordinary: Sequence[Placement],
    lines: Iterable[ProviderLine],
    languages: Mapping[str, str],
) -> BundleNumbers:
    """Count the placements of one bundle.

    `ordinary` and `lines` are those of people who are not protected. `languages`: what each client
    reads.
    """
    by_code: Counter[str] = Counter(placement.code.value for placement in ordinary)
    queues = Counter(place.provider for one in ordinary for place in one.queue)
    wishes = Counter(one.wish for one in ordinary if one.wish is not None)
    return BundleNumbers(
        placements=len(ordinary),
        by_code=dict(sorted(by_code.items())),
        by_wish=dict(sorted(wishes.items())),
        by_area=_crossed((one.basis.area or UNKNOWN, one) for one in ordinary),
        by_language=_crossed((languages.get(one.client) or UNKNOWN, one) for one in ordinary),
        by_provider=_providers(lines),
        queues=dict(sorted(queues.items())),
    )


def _crossed(placements: Iterable[tuple[str, Placement]]) -> dict[str, dict[str, int]]:
    counted: dict[str, Counter[str]] = {}
    for name, placement in placements:
        counted.setdefault(name, Counter())[fared(placement).value] += 1
    return {
        name: {how.value: counted[name][how.value] for how in Fared} for name in sorted(counted)
    }


_COUNTED_AS: Mapping[Move, str] = MappingProxyType(
    {
        Move.COMES: "comes",
        Move.COMES_FOR_NOW: "for_now",
        Move.COMES_UNTIL: "for_now",
        Move.STAYS: "stays",
        Move.STAYS_WITH_MORE: "stays",
        Move.LEAVES: "leaves",
    }
)


def _providers(lines: Iterable[ProviderLine]) -> dict[str, ProviderNumbers]:
    counted: dict[str, Counter[str]] = {}
    for line in lines:
        numbers = counted.setdefault(line.provider, Counter())
        numbers[_COUNTED_AS[line.move]] += 1
        if line.move is not Move.LEAVES:
            numbers["minutes"] += line.granted.minutes
    return {name: ProviderNumbers(**numbers) for name, numbers in sorted(counted.items())}
