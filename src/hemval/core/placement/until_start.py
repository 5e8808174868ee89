"""Who performs for those who have a place from the day of effect, and nobody until then.

What somebody is granted is hers from the first day. One whom nobody performs for when the lists are
taken, and whose place begins later, gets a named performer for the days between, as those who have
no place do.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from hemval.core.placement.granted import NOTHING_GRANTED, GrantedBundle
from hemval.core.placement.placements import Placement, Temporary
from hemval.core.placement.provider_lists import Move, ProviderLine
from hemval.core.placement.temporary import TemporaryPerformers

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class UntilStart:
    """Who performs from a day through another, both included, until her place begins."""

    placement: Placement
    temporary: Temporary
    first: date
    last: date


def until_start(
    placements: Iterable[Placement],
    granted: Mapping[tuple[str, str], GrantedBundle],
    temporary: TemporaryPerformers,
    facts_on: date,
) -> Iterator[UntilStart]:
    """The performer of each who has nobody from the day that the lists tell of to her start."""
    for placement in placements:
        starts = placement.starts
        if starts is None or placement.basis.today:
            continue
        held = granted.get((placement.client, placement.bundle), NOTHING_GRANTED)
        first = held.first_day(facts_on)
        named = temporary.of(placement.bundle, placement.basis.area, "")
        if first < starts and named is not None:
            yield UntilStart(
                placement=placement, temporary=named, first=first, last=starts - _ONE_DAY
            )


def lines_until_start(
    until: Iterable[UntilStart], granted: Mapping[tuple[str, str], GrantedBundle]
) -> Iterator[ProviderLine]:
    """What the provider that performs until then is told: when she comes, and when she leaves."""
    for one in until:
        placement, provider = one.placement, one.temporary.provider
        held = granted.get((placement.client, placement.bundle), NOTHING_GRANTED)
        moves = [(Move.COMES_FOR_NOW, one.first)]
        if provider != placement.provider:
            moves.append((Move.LEAVES, one.last))
        for move, day in moves:
            yield ProviderLine(
                provider=provider, placement=placement, granted=held, move=move, day=day
            )
