"""A frozen round seen again: its facts with those of later lists, and what follows of them.

Whatever no later list tells is as it was. A later list of which rows could not be taken may have
lost somebody who has died, so that nothing is done by it until somebody has answered for that.
"""

from collections.abc import Collection
from dataclasses import replace

from hemval.core.facts.losses import Losses
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.round.outcome import RoundOutcome, prepare
from hemval.core.stages.standing import StageRefusal, StageRefused

CLIENTS, SERVICES = "clients", "services"
"""The lists of which there may be later ones."""


def until_effect(plan: RoundPlan) -> RoundPlan:
    """The plan as a later list is checked by: it may tell of days up to the day of effect."""
    return replace(plan, facts_on=max(plan.facts_on, plan.effect))


def with_later(then: RoundFacts, now: RoundFacts, later: Collection[str]) -> RoundFacts:
    """The facts of a round, where those of some lists are `later` ones."""
    return replace(
        then,
        clients=now.clients if CLIENTS in later else then.clients,
        grants=now.grants if SERVICES in later else then.grants,
    )


def seen_again(
    then: RoundOutcome,
    facts: RoundFacts,
    losses: Losses,
    later: Collection[str],
    *,
    lost: int,
    accept_rejected: bool,
) -> RoundOutcome:
    """The round as it would be prepared from later lists.

    `facts` are those of the round with the `later` ones, and `losses` what was lost when these were
    read; `lost` is how many rows of them could not be taken. Raises StageRefused where there are
    any and nobody has accepted it.
    """
    if lost and not accept_rejected:
        raise StageRefused(StageRefusal.LATER_REJECTED, rows=lost)
    return prepare(then.system, facts, _losses(then.losses, losses, later))


def _losses(then: Losses, now: Losses, later: Collection[str]) -> Losses:
    """What is missing of the lists as they are now: of the later ones, and of all the others."""
    losses = then
    if CLIENTS in later:
        losses = replace(losses, clients=now.clients)
    if SERVICES in later:
        losses = replace(losses, services=now.services, unnamed_services=now.unnamed_services)
    return losses
