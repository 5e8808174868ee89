"""Do the caps and shares of the system name providers that the round has?"""

from collections.abc import Iterator

from hemval.core.facts.losses import NOTHING_LOST, Losses
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.round.findings import Finding, FindingCode, warning
from hemval.core.round.timeline import Stage
from hemval.core.system.capacity import Cap, Share
from hemval.core.system.rule import in_force
from hemval.core.system.system import System

_LIST = "providers"


def holder_findings(
    system: System, facts: RoundFacts, losses: Losses = NOTHING_LOST
) -> Iterator[Finding]:
    """Each provider that has a cap or a share of the system and is not in the list of providers.

    Her id may be misspelt in the system file, and then the cap holds nobody. Nothing is said while
    rows of providers are lost, for she may be among them.
    """
    if not facts.providers or _LIST in losses.lists:
        return
    on = facts.plan.effect
    listed = {provider.id for provider in facts.providers}
    held: dict[str, str | None] = {}
    for capacity in in_force(system.capacity, on):
        rules: tuple[Cap | Share, ...] = (
            *in_force(capacity.caps, on),
            *in_force(capacity.shares, on),
        )
        for rule in rules:
            if rule.provider and rule.provider not in listed:
                held.setdefault(rule.provider, rule.decision)
    for provider in sorted(held):
        yield warning(
            FindingCode.ROOM_OF_UNLISTED,
            Stage.FROZEN,
            _LIST,
            {"provider": provider},
            decision=held[provider],
        )
