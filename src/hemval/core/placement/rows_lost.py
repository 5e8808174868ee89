"""Those of whom nobody knows what they are granted, since rows of it could not be taken."""

from collections.abc import Iterable

from hemval.core.claims.problems import has_gone
from hemval.core.invitation.outcome import ConcernCode, Invitation
from hemval.core.placement.placements import Placement
from hemval.core.round.outcome import RoundOutcome


def rows_lost(
    then: RoundOutcome, now: RoundOutcome | None, placements: Iterable[Placement]
) -> tuple[Invitation, ...]:
    """Those who may have a bundle and stand in no problem, by id, as the latest list tells of them.

    Somebody has said that the round may go on without the rows. No rule and no draw touches them:
    whoever helps them today goes on, and a person finds out what they have. `now`: the round as
    later lists tell of it.
    """
    latest = {one.client.id: one for one in then.invitations.each}
    if now is not None:
        latest |= {one.client.id: one for one in now.invitations.each}
    placed = {one.client for one in placements}
    return tuple(
        one
        for id_, one in sorted(latest.items())
        if id_ not in placed and _lacks_rows(one) and not has_gone(one)
    )


def _lacks_rows(one: Invitation) -> bool:
    return any(concern.code is ConcernCode.SERVICES_REJECTED for concern in one.concerns)
