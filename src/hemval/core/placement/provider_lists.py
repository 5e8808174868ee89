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
    COMES_UNTIL = "comes_until"
    """The provider performs until her place with another begins, on a day that is known."""
    STAYS_WITH_MORE = "stays_with_more"
    """She stays, and what others have performed of the bundle comes too."""
    LEAVES = "leaves"
    STAYS = "stays"


COMES_ANEW = frozenset({Move.COMES, Move.COMES_FOR_NOW, Move.COMES_UNTIL})
"""The provider has not had her before, as far as the lists tell."""
STARTS = COMES_ANEW | {Move.STAYS_WITH_MORE}
"""What the provider must prepare for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderLine:
    """One line of a provider's list.

    `day`: the first day where somebody comes, the last where she leaves, None where she stays.
    `last`: the last day where one who comes leaves again on a day that is known.
    """

    provider: str
    placement: Placement
    granted: GrantedBundle
    move: Move
    day: date | None = None
    last: date | None = None


def provider_lines(
    placements: Iterable[Placement],
    granted: Mapping[tuple[str, str], GrantedBundle],
    effect: date,
) -> Iterator[ProviderLine]:
    """The lines of some placements, in their order: one for the performer, one for each left.

    One who performs it before its place begins too is told of one start, the first.
    """
    for placement in placements:
        held = granted.get((placement.client, placement.bundle), NOTHING_GRANTED)
        performers = _performers(placement, held)
        starts = _starts(placement, effect)
        move = _move(placement, performers)
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
                    day=_last_day(placement, left, starts),
                )


def lines_before(
    placements: Iterable[Placement], granted: Mapping[tuple[str, str], GrantedBundle]
) -> Iterator[ProviderLine]:
    """What those are told who perform until her place with another begins, and no longer."""
    for placement in placements:
        before = placement.before
        if before is None or before.provider == placement.performer:
            continue
        held = granted.get((placement.client, placement.bundle), NOTHING_GRANTED)
        has_some = before.provider in _performers(placement, held)
        yield ProviderLine(
            provider=before.provider,
            placement=placement,
            granted=held,
            move=Move.STAYS_WITH_MORE if has_some else Move.COMES_UNTIL,
            day=before.first,
            last=before.last,
        )
        if not has_some:
            yield ProviderLine(
                provider=before.provider,
                placement=placement,
                granted=held,
                move=Move.LEAVES,
                day=before.last,
            )


def _performers(placement: Placement, held: GrantedBundle) -> tuple[str, ...]:
    today = placement.basis.today
    return held.performers or ((today,) if today else ())


def _starts(placement: Placement, effect: date) -> date:
    """The day from which the one who performs on the day of effect performs all of it."""
    before, temporary = placement.before, placement.temporary
    if before is not None and before.provider == placement.performer:
        return before.first
    if temporary is not None and temporary.first is not None:
        return temporary.first
    return placement.starts or effect


def _last_day(placement: Placement, left: str, starts: date) -> date:
    before = placement.before
    if before is not None and before.provider == left:
        return before.last
    next_one = starts if before is None else min(starts, before.first)
    return next_one - _ONE_DAY


def _move(placement: Placement, performers: tuple[str, ...]) -> Move:
    if placement.performer in performers:
        return Move.STAYS if len(performers) == 1 else Move.STAYS_WITH_MORE
    is_for_now = placement.temporary and placement.temporary.ground is not TemporaryGround.TODAYS
    return Move.COMES_FOR_NOW if is_for_now else Move.COMES
