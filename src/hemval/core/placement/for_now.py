"""How far what a round came to for somebody stands, for whoever is asked by her on the phone."""

from datetime import date
from enum import StrEnum

from hemval.core.placement.placements import TO_BE_DECIDED, PlacementCode


class ForNow(StrEnum):
    """What somebody may be told, once the round is decided, of who is to help her."""

    BEGINS = "begins"
    """Her place begins on a day."""
    HAS = "has"
    """She has her place already; nothing changes."""
    TO_DECIDE = "to_decide"
    """A person decides; whoever the round names helps only until then."""
    TO_CALL = "to_call"
    """She is called first, and has no place until then."""
    NO_PLACE = "no_place"
    """She was called, and has no place all the same."""
    OUT = "out"
    """She was in the draw, and out of the round before places were given."""


def for_now(
    code: PlacementCode | None,
    *,
    provider: str,
    starts: date | None,
    is_decided: bool,
    is_call_closed: bool,
) -> ForNow:
    """How far it stands for one client and bundle; `code` is None for one who left the round.

    `is_decided`: two people have given her the place by hand. One whom a person decides for has no
    place yet, though the round may name who helps her today.
    """
    if code is None:
        return ForNow.OUT
    if code in TO_BE_DECIDED and not is_decided:
        return ForNow.TO_DECIDE
    if provider:
        return ForNow.HAS if starts is None else ForNow.BEGINS
    return ForNow.NO_PLACE if is_call_closed else ForNow.TO_CALL
