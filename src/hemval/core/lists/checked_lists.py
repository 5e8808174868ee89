"""Checks all the lists of a round against each other and the system."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field

from hemval.core.facts.choices import Choice
from hemval.core.facts.clients import Client, Representative
from hemval.core.facts.grants import Grant
from hemval.core.facts.losses import Losses
from hemval.core.facts.provider_facts import ProviderFact
from hemval.core.facts.providers import Provider, ProviderCap
from hemval.core.facts.rejected import RejectedRow, RowWarning
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.facts.silence import Distance, RotationPlace
from hemval.core.lists import (
    choices,
    grants,
    losing,
    people,
    provider_facts,
    providers,
    silence,
)
from hemval.core.lists.known import Known, ListedIds, SystemIds
from hemval.core.lists.numbered_rows import NumberedRows
from hemval.core.lists.row_findings import RowFindings
from hemval.core.people.protection import Shield, shield_of
from hemval.core.round.days import round_days
from hemval.core.system.comparing import comparison_rule
from hemval.core.system.system import System


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """The lists of a round as they were read, row by row."""

    clients: NumberedRows[Client] = field(default_factory=NumberedRows)
    representatives: NumberedRows[Representative] = field(default_factory=NumberedRows)
    services: NumberedRows[Grant] = field(default_factory=NumberedRows)
    providers: NumberedRows[Provider] = field(default_factory=NumberedRows)
    caps: NumberedRows[ProviderCap] = field(default_factory=NumberedRows)
    choices: NumberedRows[Choice] = field(default_factory=NumberedRows)
    distances: NumberedRows[Distance] = field(default_factory=NumberedRows)
    rotation: NumberedRows[RotationPlace] = field(default_factory=NumberedRows)
    provider_facts: NumberedRows[ProviderFact] = field(default_factory=NumberedRows)

    def in_order(self) -> "Lists":
        """The same rows, each list sorted by its ids, so that the order in the files is nothing."""
        return Lists(
            clients=self.clients.in_order(people.client_key),
            representatives=self.representatives.in_order(people.representative_key),
            services=self.services.in_order(grants.grant_key),
            providers=self.providers.in_order(providers.provider_key),
            caps=self.caps.in_order(providers.cap_key),
            choices=self.choices.in_order(choices.choice_key),
            distances=self.distances.in_order(silence.distance_key),
            rotation=self.rotation.in_order(silence.rotation_key),
            provider_facts=self.provider_facts.in_order(provider_facts.fact_key),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedLists:
    """What agrees, sorted by id, and what does not.

    `losses`: what is lost, here or when the rows were read. `shield`: everybody who
    is protected or whose rows would reveal one who is, rejected or not; none of them may be named
    to those who mend the lists.
    """

    facts: RoundFacts
    rejected: tuple[RejectedRow, ...]
    losses: Losses
    warnings: tuple[RowWarning, ...]
    shield: Shield


def check_lists(
    plan: RoundPlan, system: System, read: Lists, *, test_numbers: Set[str] = frozenset()
) -> CheckedLists:
    """Keep the rows that agree, and give back the others with the reason.

    1. Providers, then their caps, turns and facts. 2. Clients, then those who act for them.
    3. Services, choices and distances, which must be of a client who was kept. 4. A provider given
    back is told once to be named by so many services and choices. `test_numbers`: published
    personal numbers that belong to nobody.
    """
    lists, ids = read.in_order(), SystemIds.of(system)
    on_providers = providers.check_providers(plan, ids, lists.providers)
    provider_ids = ListedIds.of(lists.providers, on_providers.rows, providers.provider_key)
    on_caps = providers.check_caps(ids, provider_ids, lists.caps)
    on_clients = people.check_clients(plan, ids, lists.clients, test_numbers)
    client_ids = ListedIds.of(lists.clients, on_clients.rows, people.client_key)
    on_acting = people.check_representatives(plan, client_ids, lists.representatives, test_numbers)
    acting = {
        people.representative_key(one) for one in lists.representatives.without(on_acting.rows)
    }
    known = Known(system=ids, clients=client_ids, providers=provider_ids)
    on_services = grants.check_grants(plan, known, lists.services)
    days = round_days(system, plan)
    shown_by = comparison_rule(system.comparison, days.asked_on)
    most = choices.most_wishes(system, days.asked_on)
    on_choices = choices.check_choices(days, known, most, acting, lists.choices)
    found = {
        one.list: one
        for one in (
            on_clients,
            on_acting,
            on_services,
            on_providers,
            on_caps,
            on_choices,
            silence.check_distances(known, lists.distances),
            silence.check_rotation(ids, provider_ids, lists.rotation),
            provider_facts.check_provider_facts(plan, provider_ids, shown_by, lists.provider_facts),
        )
    }
    facts = _kept(plan, lists, found)
    losses = losing.losses_of(
        clients=(lists.clients, on_clients.rows),
        representatives=(lists.representatives, on_acting.rows),
        services=(lists.services, on_services.rows),
        choices=(lists.choices, on_choices.rows),
        rows={name: len(getattr(lists, name).lost) + len(one.rows) for name, one in found.items()},
    )
    return CheckedLists(
        facts=facts,
        rejected=tuple(row for one in found.values() for row in one.rejected),
        losses=losses,
        warnings=(
            *(row for one in found.values() for row in one.warnings if row.row not in one.rows),
            *_rejected_providers_named(known, lists),
        ),
        shield=shield_of(facts, losses),
    )


def _kept(plan: RoundPlan, lists: Lists, found: Mapping[str, RowFindings]) -> RoundFacts:
    return RoundFacts(
        plan=plan,
        clients=tuple(lists.clients.without(found["clients"].rows)),
        representatives=tuple(lists.representatives.without(found["representatives"].rows)),
        grants=tuple(lists.services.without(found["services"].rows)),
        providers=tuple(lists.providers.without(found["providers"].rows)),
        caps=tuple(lists.caps.without(found["caps"].rows)),
        choices=tuple(
            choices.without_repeated_wishes(one)
            for one in lists.choices.without(found["choices"].rows)
        ),
        distances=tuple(lists.distances.without(found["distances"].rows)),
        rotation=tuple(lists.rotation.without(found["rotation"].rows)),
        provider_facts=tuple(lists.provider_facts.without(found["provider_facts"].rows)),
    )


def _rejected_providers_named(known: Known, lists: Lists) -> tuple[RowWarning, ...]:
    in_services = grants.rejected_performers(known, lists.services)
    in_choices = choices.rejected_wishes(known, lists.choices)
    return tuple(
        RowWarning(
            list="providers",
            row=known.providers.rejected[provider],
            code="row-rejected-provider-named",
            column="provider",
            facts={"services": in_services[provider], "choices": in_choices[provider]},
        )
        for provider in sorted({*in_services, *in_choices})
    )
