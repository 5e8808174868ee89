"""Checks all the lists of a round against each other and the system."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from hemval.core.facts.choices import Choice
from hemval.core.facts.clients import Client, Representative
from hemval.core.facts.grants import Grant
from hemval.core.facts.providers import Provider, ProviderCap
from hemval.core.facts.rejected import RejectedClient, RejectedRow, RowWarning
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.lists import care, people, providers
from hemval.core.lists.findings import Findings
from hemval.core.lists.known import Known
from hemval.core.lists.taken import Taken
from hemval.core.system.system import System

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """The lists of a round as they were taken, row by row."""

    clients: Taken[Client] = field(default_factory=Taken)
    representatives: Taken[Representative] = field(default_factory=Taken)
    services: Taken[Grant] = field(default_factory=Taken)
    providers: Taken[Provider] = field(default_factory=Taken)
    caps: Taken[ProviderCap] = field(default_factory=Taken)
    choices: Taken[Choice] = field(default_factory=Taken)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """What agrees, sorted by id, and what does not.

    `protected`: the ids of everybody who is or may be protected, rejected or not; none of them may
    be named to those who mend the lists.
    """

    facts: RoundFacts
    rejected: tuple[RejectedRow, ...]
    rejected_clients: tuple[RejectedClient, ...]
    warnings: tuple[RowWarning, ...]
    protected: frozenset[str]


def check_lists(plan: RoundPlan, system: System, lists: Lists) -> Agreed:
    """Keep the rows that agree, and give back the others with the reason.

    1. Providers, then their caps. 2. Clients, then those who act for them. 3. Services and choices,
    which must be of a client who was kept. 4. A provider given back is told once to be named by so
    many services and choices.
    """
    known = Known.of(system)
    firms = lists.providers.in_order(providers.provider_key)
    on_firms = providers.check_providers(plan, known, firms)
    _know_providers(known, firms, on_firms)
    caps = lists.caps.in_order(providers.cap_key)
    on_caps = providers.check_caps(known, caps)
    clients = lists.clients.in_order(people.client_key)
    on_clients = people.check_clients(plan, known, clients)
    _know_clients(known, clients, on_clients)
    acting = lists.representatives.in_order(people.representative_key)
    on_acting = people.check_representatives(plan, known, acting)
    kept_acting = acting.without(on_acting.rows)
    used_in_services: Counter[str] = Counter()
    grants = lists.services.in_order(care.grant_key)
    on_grants = care.check_grants(known, grants, used_in_services)
    used_in_choices: Counter[str] = Counter()
    choices = lists.choices.in_order(care.choice_key)
    most = care.most_wishes(system, plan.opens or plan.facts_on)
    on_choices = care.check_choices(plan, known, most, choices, used_in_choices)
    pairs = {(one.client, one.id) for one in kept_acting}
    care.check_who_chose(choices, pairs, on_choices)
    _tell_of_rejected_providers(known, used_in_services, used_in_choices, on_firms)
    found = (on_clients, on_acting, on_grants, on_firms, on_caps, on_choices)
    return Agreed(
        facts=RoundFacts(
            plan=plan,
            clients=tuple(clients.without(on_clients.rows)),
            representatives=tuple(kept_acting),
            grants=tuple(grants.without(on_grants.rows)),
            providers=tuple(firms.without(on_firms.rows)),
            caps=tuple(caps.without(on_caps.rows)),
            choices=tuple(choices.without(on_choices.rows)),
        ),
        rejected=tuple(row for one in found for row in one.rejected),
        rejected_clients=_rejected_clients(clients, on_clients),
        warnings=tuple(row for one in found for row in one.warnings),
        protected=_protected(clients),
    )


def _know_providers(known: Known, firms: Taken[Provider], found: Findings) -> None:
    known.rejected_providers = firms.lost_ids() | {
        provider.id: row for row, provider in firms if row in found.rows
    }
    known.providers = {provider.id for row, provider in firms if row not in found.rows}


def _know_clients(known: Known, clients: Taken[Client], found: Findings) -> None:
    known.rejected_clients = clients.lost_ids() | {
        client.id: row for row, client in clients if row in found.rows
    }
    known.clients = {client.id for row, client in clients if row not in found.rows}


def _tell_of_rejected_providers(
    known: Known, in_services: Mapping[str, int], in_choices: Mapping[str, int], found: Findings
) -> None:
    for provider in sorted({*in_services, *in_choices}):
        found.warn(
            known.rejected_providers[provider],
            "row-rejected-provider-named",
            "provider",
            services=in_services.get(provider, 0),
            choices=in_choices.get(provider, 0),
        )


def _rejected_clients(clients: Taken[Client], found: Findings) -> tuple[RejectedClient, ...]:
    given_back = [
        RejectedClient(row=row, client=client.id, is_protected=client.protection.is_known)
        for row, client in clients
        if row in found.rows
    ]
    lost = [
        RejectedClient(row=one.row, client=one.id, is_protected=one.is_shielded)
        for one in clients.lost
    ]
    return tuple(sorted((*given_back, *lost), key=lambda one: one.row))


def _protected(clients: Taken[Client]) -> frozenset[str]:
    kept: Iterable[str] = (one.id for one in clients.facts if one.protection.is_known)
    return frozenset((*kept, *(one.id for one in clients.lost if one.is_shielded and one.id)))
