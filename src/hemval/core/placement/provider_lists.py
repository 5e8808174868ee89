"""What each provider is told when a round is allocated: who comes, who stays and who leaves.

A provider that somebody leaves is told her last day, the day before the other starts, and never
where she goes. One that goes on for the time being is told that she stays: that she waits for
another is hers to tell. Where several perform a bundle today, the one that has it from the day of
effect takes over what the others had, and they are told that she leaves.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hemval.core.placement.granted import NOTHING_GRANTED, GrantedBundle
from hemval.core.placement.placements import Placement, TemporaryGround

_ONE_DAY = timedelta(days=1)


class Move(StrEnum):
    """What a client does, seen from one provider; in the order they stand in its list."""

    COMES = "comes"
    COMES_FOR_NOW = "comes_for_now"
    """The provider performs until she has got a place."""
    STAYS_WITH_MORE = "stays_with_more"
    """She stays, and what others have performed of the bundle comes too."""
    LEAVES = "leaves"
    STAYS = "stays"


STARTS = frozenset({Move.COMES, Move.COMES_FOR_NOW, Move.STAYS_WITH_MORE})
"""What the provider must prepare for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderLine:
    """One line of a provider's list.

    `day`: the first day where somebody comes, the last where she leaves, None where she stays.
    """

    provider: str
    placement: Placement
    granted: GrantedBundle
    move: Move
    day: date | None = None


def provider_lines(
    placements: Iterable[Placement],
    granted: Mapping[tuple[str, str], GrantedBundle],
    effect: date,
    facts_on: date,
) -> Iterator[ProviderLine]:
    """The lines of some placements, in their order: one for the performer, one for each left.

    One whom nobody performs for today, and who has no place, has a performer for the time being
    from the first day that she is granted anything.
    """
    for placement in placements:
        held = granted.get((placement.client, placement.bundle), NOTHING_GRANTED)
        performers = held.performers or ((placement.basis.today,) if placement.basis.today else ())
        starts = placement.starts or effect
        move = _move(placement, performers)
        if move is Move.COMES_FOR_NOW and not performers:
            starts = held.first_day(facts_on)
        if placement.performer:
            yield ProviderLine(
                provider=placement.performer,
                placement=placement,
                granted=held,
                move=move,
                day=starts if move in STARTS else None,
            )
        for left in performers:
            if left != placement.performer:
                yield ProviderLine(
                    provider=left,
                    placement=placement,
                    granted=held,
                    move=Move.LEAVES,
                    day=starts - _ONE_DAY,
                )


def _move(placement: Placement, performers: tuple[str, ...]) -> Move:
    if placement.performer in performers:
        return Move.STAYS if len(performers) == 1 else Move.STAYS_WITH_MORE
    is_for_now = placement.temporary and placement.temporary.ground is not TemporaryGround.TODAYS
    return Move.COMES_FOR_NOW if is_for_now else Move.COMES
