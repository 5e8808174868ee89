"""Everything that is known when a round is checked, invited or allocated."""

from dataclasses import dataclass

from hemval.core.facts.choices import Choice
from hemval.core.facts.clients import Client, Representative
from hemval.core.facts.grants import Grant
from hemval.core.facts.provider_facts import ProviderFact
from hemval.core.facts.providers import Provider, ProviderCap
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.facts.silence import Distance, RotationPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundFacts:
    """A round's plan and its lists, as far as they could be taken, each sorted by its ids.

    `settled`: the ids of choices that were in doubt, and of which a case manager has said that they
    count.
    """

    plan: RoundPlan
    clients: tuple[Client, ...] = ()
    representatives: tuple[Representative, ...] = ()
    grants: tuple[Grant, ...] = ()
    providers: tuple[Provider, ...] = ()
    caps: tuple[ProviderCap, ...] = ()
    choices: tuple[Choice, ...] = ()
    distances: tuple[Distance, ...] = ()
    rotation: tuple[RotationPlace, ...] = ()
    provider_facts: tuple[ProviderFact, ...] = ()
    settled: frozenset[str] = frozenset()
