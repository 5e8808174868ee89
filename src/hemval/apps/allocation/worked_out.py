"""An allocation as far as it is stored: worked out, and all that it was worked out from let go."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from hemval.apps.allocation.as_stored import (
    allocated_from,
    as_frozen,
    standing_of,
    system_document,
)
from hemval.apps.allocation.latest import latest_lists
from hemval.apps.allocation.models import Room
from hemval.apps.allocation.papers import PaperMissing, PaperName, ReadyPaper, document
from hemval.apps.allocation.rooms import rooms_when_placed
from hemval.apps.rounds.models import Round
from hemval.core.certificate.certificate import Certificate
from hemval.core.certificate.public import public_document
from hemval.core.explanation.kept import Kept
from hemval.core.explanation.terms import RoundTerms
from hemval.core.placement.granted import granted_bundles
from hemval.core.placement.placements import Placement
from hemval.core.stages.allocated import AllocatedRound
from hemval.core.stages.standing import frozen_and_drawn
from hemval.core.stages.told import kept_of, terms_of


@dataclass(frozen=True, kw_only=True)
class Allocation:
    """Everything that is stored of an allocation.

    The lists that it was worked out from are not held: of a large municipality they take more room
    than all the rest. `later` are the latest of them as a paper, `later_known_by` what they are
    known again by. `minutes`: what each is granted a month of a bundle, where her size is not that
    of her claim.
    """

    certificate: Certificate
    terms: RoundTerms
    kept: tuple[Kept, ...]
    rooms: tuple[Room, ...]
    minutes: Mapping[tuple[str, str], int]
    hidden_before: frozenset[str]
    hidden: frozenset[str]
    change_counts: Mapping[str, int]
    later: ReadyPaper
    later_known_by: Mapping[str, str]

    @cached_property
    def public(self) -> Mapping[str, Any]:
        """What everybody may see of the certificate, told when the lists are let go."""
        return public_document(self.certificate)


def allocation(row: Round) -> Allocation:
    """What a drawn round comes to by clients and grants as they are now. Raises StageRefused."""
    stands = standing_of(row)
    then = as_frozen(row, stands)
    _, draw = frozen_and_drawn(stands)
    latest, hidden = latest_lists(row, like=then.outcome.facts), hidden_before(row)
    allocated = allocated_from(then, draw, latest.facts, latest.inputs, hidden)
    kept = kept_of(allocated)
    return Allocation(
        certificate=allocated.certificate(system_document(row)),
        terms=terms_of(allocated),
        kept=kept,
        rooms=tuple(rooms_when_placed(row, allocated)),
        minutes=_minutes(allocated, kept),
        hidden_before=hidden,
        hidden=allocated.hidden,
        change_counts=allocated.change_counts,
        later=latest.paper,
        later_known_by=allocated.known_by,
    )


def hidden_before(row: Round) -> frozenset[str]:
    """Who was hidden when places were given before; they stay so."""
    try:
        return frozenset(document(row, PaperName.ALLOCATED)["hidden"])
    except PaperMissing:
        return frozenset()


def _minutes(allocated: AllocatedRound, kept: Iterable[Kept]) -> dict[tuple[str, str], int]:
    """What those are granted who are placed with others as one, or have come since the draw."""
    outcome = allocated.outcome
    shared = {
        one.client
        for one in kept
        if isinstance(one, Placement) and not (one.basis.claim and len(one.basis.clients) == 1)
    }
    theirs = tuple(one for one in outcome.facts.grants if one.client in shared)
    granted = granted_bundles(replace(outcome, facts=replace(outcome.facts, grants=theirs)))
    return {key: one.minutes for key, one in granted.items()}
