"""A round folder worked through to the end: what was read, drawn, solved, and came of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from hemval.core.claims.problems import RoundProblems
from hemval.core.invitation.outcome import Invitation
from hemval.core.placement.placements import Placement
from hemval.core.placement.recheck import ChangeSince
from hemval.core.placement.rows_lost import rows_lost
from hemval.core.placement.solved import SolvedBundle
from hemval.core.round.outcome import RoundOutcome
from hemval.files.round_result import RoundResult


@dataclass(frozen=True, kw_only=True)
class AllocatedRound:
    """Everything that the files of an allocated round are written from.

    `placements`: every client and bundle, protected ones too. `solved`: the bundles, drawn and
    answered. `changes` are those that were found between the lists
    that were frozen and `later`, the same round from later lists, if there are any. `draw` is the
    draw as it is published.
    """

    result: RoundResult
    problems: RoundProblems
    solved: tuple[SolvedBundle, ...]
    placements: tuple[Placement, ...]
    draw: Mapping[str, Any]
    changes: tuple[ChangeSince, ...] = ()
    later: RoundOutcome | None = None

    @property
    def outcome(self) -> RoundOutcome:
        """The round as it was frozen."""
        return self.result.outcome

    @cached_property
    def people(self) -> Mapping[str, Invitation]:
        """Everybody by client id, as the latest list tells of her: a new address or number too."""
        latest = {one.client.id: one for one in self.outcome.invitations.each}
        if self.later is not None:
            latest |= {one.client.id: one for one in self.later.invitations.each}
        return latest

    @cached_property
    def lost(self) -> tuple[Invitation, ...]:
        """Those of whom no bundle is known, since rows of what they are granted were lost."""
        return rows_lost(self.outcome, self.later, self.placements)

    @cached_property
    def hidden(self) -> frozenset[str]:
        """Whom named staff alone may read of; whoever is hidden anywhere is hidden everywhere."""
        told = [self.outcome, *([self.later] if self.later else [])]
        return frozenset(
            {one.client.id for each in told for one in each.invitations.each if one.is_protected}
            | {one.client for one in self.placements if one.basis.is_protected}
            | {one.client for one in self.changes if one.is_protected}
        )
