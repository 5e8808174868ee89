"""What agrees in a list that was sent in, with itself and with what is remembered."""

from collections.abc import Callable, Set
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.conf import settings

from hemval.apps.choice_system.facts import system_of
from hemval.apps.choice_system.models import Area, Bundle, Service
from hemval.apps.choices.listed import said_otherwise
from hemval.apps.clients.listed import hidden_keys, listed_keys
from hemval.apps.clients.models import Representative
from hemval.apps.outreach.rules import comparison_on
from hemval.apps.placements.listed import decided_performers
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.facts import plan_of
from hemval.apps.rounds.models import Round
from hemval.apps.transfers.models import Import, ListKind
from hemval.core.facts.rejected import RejectedRow
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.lists import (
    choices,
    grants,
    losing,
    people,
    performers,
    provider_facts,
    providers,
    silence,
)
from hemval.core.lists.known import Known, ListedIds, SystemIds
from hemval.core.lists.numbered_rows import NumberedRows
from hemval.core.lists.row_findings import RowFindings
from hemval.core.people.protection import Shield, shield_of
from hemval.core.round.days import round_days
from hemval.core.system.values import RoundKind
from hemval.files.lists.quoting import Sharing
from hemval.files.lists.reading import ReadList
from hemval.files.round_folder import published_numbers_of_nobody

_IN_EARNEST = "production"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A list after its check.

    `kept`: the rows that can be taken, in order of what they are known by. `rejected`: why others
    cannot, fit to be read. `hidden`: the ids of clients whom named staff alone may read of.
    `given_back`: whose rows cannot be taken, so that nobody takes them to be missing; `is_unsure`:
    there are rows of which nobody can say whose they are.
    """

    kept: NumberedRows[Any]
    rejected: tuple[RejectedRow, ...]
    hidden: Set[str]
    given_back: Set[str]
    is_unsure: bool


def check(sent: Import, read: ReadList[Any], day: date) -> Checked:
    """Keep the rows that agree, and give back the others with the reason."""
    kind = ListKind(sent.list)
    rows = read.taken.in_order(_KEYS[kind])
    found = _CHECKS[kind](_plan(day), rows) if not sent.round else _check_choices(sent.round, rows)
    shield = _shield(kind, rows, found, day)
    clients = {one.id for one in rows.facts} if kind is ListKind.CLIENTS else listed_keys()
    sharing = Sharing(shield, clients)
    rejected = [sharing.fit(one) for one in (*read.rejected, *found.rejected)]
    kept: NumberedRows[Any] = NumberedRows()
    for row, fact in rows:
        if row not in found.rows:
            kept.add(row, fact)
    whose = _WHOSE[kind]
    return Checked(
        kept=kept,
        rejected=tuple(sorted(rejected, key=lambda one: (one.row, one.column, one.code))),
        hidden=shield.ids,
        given_back={whose(fact) for _, fact in rows.on(found.rows)}
        | {lost.client or lost.id for lost in rows.lost},
        is_unsure=any(not (lost.client or lost.id) for lost in rows.lost),
    )


def _plan(day: date) -> RoundPlan:
    """The lists tell of a day and of no round; only a made-up municipality has made-up people."""
    return RoundPlan(
        id="lists",
        system="",
        kind=RoundKind.RE_CHOICE,
        facts_on=day,
        effect=date.max,
        is_exercise=settings.HEMVAL.mode != _IN_EARNEST,
    )


def _shield(kind: ListKind, rows: NumberedRows[Any], found: RowFindings, day: date) -> Shield:
    """Whom staff who are not named may not read of, by this list or by what is remembered."""
    hidden = hidden_keys()
    people_in: dict[str, Any] = {}
    none: tuple[NumberedRows[Any], Set[int]] = (NumberedRows(), set())
    if kind is ListKind.CLIENTS:
        people_in = {"clients": tuple(rows.without(found.rows))}
    elif kind is ListKind.REPRESENTATIVES:
        people_in = {"representatives": tuple(rows.without(found.rows))}
    lost = {"clients": none, "representatives": none, "services": none, "choices": none}
    if kind.value in lost:
        lost[kind.value] = (rows, found.rows)
    losses = losing.losses_of(**lost, rows={kind.value: len(rows.lost) + len(found.rows)})
    shield = shield_of(RoundFacts(plan=_plan(day), **people_in), losses)
    return Shield(
        ids=shield.ids | hidden,
        uncertain=shield.uncertain,
        all_named=shield.all_named,
        words=shield.words,
    )


def _system_ids() -> SystemIds:
    return SystemIds(
        services=frozenset(Service.objects.values_list("key", flat=True)),
        bundles=frozenset(Bundle.objects.values_list("key", flat=True)),
        areas=frozenset(Area.objects.values_list("key", flat=True)),
    )


def _provider_ids() -> ListedIds:
    return ListedIds(kept=frozenset(Provider.objects.values_list("key", flat=True)))


def _client_ids() -> ListedIds:
    return ListedIds(kept=listed_keys())


def _check_clients(plan: RoundPlan, rows: NumberedRows[Any]) -> RowFindings:
    return people.check_clients(plan, _system_ids(), rows, published_numbers_of_nobody())


def _check_representatives(plan: RoundPlan, rows: NumberedRows[Any]) -> RowFindings:
    return people.check_representatives(plan, _client_ids(), rows, published_numbers_of_nobody())


def _known() -> Known:
    return Known(system=_system_ids(), clients=_client_ids(), providers=_provider_ids())


def _check_services(plan: RoundPlan, rows: NumberedRows[Any]) -> RowFindings:
    return grants.check_grants(plan, _known(), rows)


def _check_providers(plan: RoundPlan, rows: NumberedRows[Any]) -> RowFindings:
    return providers.check_providers(plan, _system_ids(), rows)


def _check_distances(_plan: RoundPlan, rows: NumberedRows[Any]) -> RowFindings:
    return silence.check_distances(_known(), rows)


def _check_rotation(_plan: RoundPlan, rows: NumberedRows[Any]) -> RowFindings:
    return silence.check_rotation(_system_ids(), _provider_ids(), rows)


def _check_performers(plan: RoundPlan, rows: NumberedRows[Any]) -> RowFindings:
    return performers.check_performers(_known(), decided_performers(plan.facts_on), rows)


def _check_choices(row: Round, rows: NumberedRows[Any]) -> RowFindings:
    """Give back choices of a round that nobody can tell apart, or that say otherwise than before.

    Nor can one be taken that somebody made whom nobody knows to act for her.
    """
    system = system_of(row.version)
    days = round_days(system, plan_of(row))
    acting = frozenset(Representative.objects.values_list("client__key", "key"))
    most = choices.most_wishes(system, days.asked_on)
    found = choices.check_choices(days, _known(), most, acting, rows)
    for one in found.warnings:
        if one.code == "row-unknown-representative":
            found.reject(one.row, "row-chosen-by-unlisted", one.column, client=one.client)
    other = said_otherwise(rows.without(found.rows), row.pk)
    for number, choice in rows:
        if choice.id in other:
            found.reject(number, "row-choice-differs", "choice", client=choice.client)
    return found


def _check_caps(_plan: RoundPlan, rows: NumberedRows[Any]) -> RowFindings:
    return providers.check_caps(_system_ids(), _provider_ids(), rows)


def _check_provider_facts(plan: RoundPlan, rows: NumberedRows[Any]) -> RowFindings:
    return provider_facts.check_provider_facts(
        plan, _provider_ids(), comparison_on(plan.facts_on), rows
    )


_Check = Callable[[RoundPlan, NumberedRows[Any]], RowFindings]
_CHECKS: dict[ListKind, _Check] = {
    ListKind.CLIENTS: _check_clients,
    ListKind.REPRESENTATIVES: _check_representatives,
    ListKind.SERVICES: _check_services,
    ListKind.PROVIDERS: _check_providers,
    ListKind.CAPS: _check_caps,
    ListKind.PROVIDER_FACTS: _check_provider_facts,
    ListKind.ROTATION: _check_rotation,
    ListKind.DISTANCES: _check_distances,
    ListKind.PLACEMENTS: _check_performers,
}
_KEYS: dict[ListKind, Callable[[Any], Any]] = {
    ListKind.CLIENTS: people.client_key,
    ListKind.REPRESENTATIVES: people.representative_key,
    ListKind.SERVICES: grants.grant_key,
    ListKind.PROVIDERS: providers.provider_key,
    ListKind.CAPS: providers.cap_key,
    ListKind.PROVIDER_FACTS: provider_facts.fact_key,
    ListKind.ROTATION: silence.rotation_key,
    ListKind.DISTANCES: silence.distance_key,
    ListKind.PLACEMENTS: performers.performer_key,
    ListKind.CHOICES: choices.choice_key,
}


def _its_id(fact: Any) -> str:
    return str(fact.id)


def _its_client(fact: Any) -> str:
    return str(fact.client)


def _its_provider(fact: Any) -> str:
    return str(fact.provider)


_WHOSE: dict[ListKind, Callable[[Any], str]] = {
    ListKind.CLIENTS: _its_id,
    ListKind.REPRESENTATIVES: _its_client,
    ListKind.SERVICES: _its_client,
    ListKind.PROVIDERS: _its_id,
    ListKind.CAPS: _its_provider,
    ListKind.PROVIDER_FACTS: _its_provider,
    ListKind.ROTATION: _its_provider,
    ListKind.DISTANCES: _its_client,
    ListKind.PLACEMENTS: _its_client,
    ListKind.CHOICES: _its_client,
}
"""Whose row it is; every key of the list begins with it."""
