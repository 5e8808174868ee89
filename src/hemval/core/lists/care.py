"""Checks of services and choices."""

from collections import Counter
from collections.abc import Mapping, Set
from datetime import date
from typing import Any

from hemval.core.facts.choices import SELF, Choice
from hemval.core.facts.grants import Grant
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.lists.findings import Findings, repeated
from hemval.core.lists.known import Known
from hemval.core.lists.taken import Taken
from hemval.core.system.rule import in_force_for
from hemval.core.system.system import System


def grant_key(grant: Grant) -> tuple[Any, ...]:
    """What makes a service another than the next: whose, which, by what decision, when."""
    period = grant.period
    return (
        grant.client,
        grant.service,
        grant.decision,
        period.first or date.min,
        period.last or date.max,
    )


def choice_key(choice: Choice) -> str:
    """What makes a choice another than the next."""
    return choice.id


def check_grants(known: Known, grants: Taken[Grant], uses: Counter[str]) -> Findings:
    """Give back services of nobody, of no such kind, twice granted, or resting on two grounds.

    A provider whose own row was given back is only counted in `uses`: the service is granted
    whoever performs it, and the fault is told at the provider.
    """
    found = Findings("services")
    for row, other, grant in repeated(grants, grant_key):
        found.reject(row, "row-service-twice", "service", client=grant.client, other=other)
    clients, services, providers = known.clients, known.services, known.providers
    for row, grant in grants:
        if grant.client not in clients:
            known.check_client(row, grant.client, found)
        if grant.service not in services:
            names = known.service_names
            found.reject(
                row,
                "row-unknown-service",
                "service",
                client=grant.client,
                value=grant.service,
                known=names,
            )
        if grant.is_booking and grant.decision:
            found.reject(row, "row-booking-with-decision", "booking", client=grant.client)
        if grant.period.is_reversed():
            found.reject(row, "row-period-reversed", "to", client=grant.client)
        if grant.performer and grant.performer not in providers:
            _note_provider(row, grant.client, grant.performer, "performer", known, found, uses)
    return found


def _note_provider(
    row: int,
    client: str,
    provider: str,
    column: str,
    known: Known,
    found: Findings,
    uses: Counter[str],
) -> None:
    if provider in known.rejected_providers:
        uses[provider] += 1
    else:
        found.reject(row, "row-unknown-provider", column, client=client, value=provider)


def check_choices(
    plan: RoundPlan,
    known: Known,
    most: Mapping[str, int],
    choices: Taken[Choice],
    uses: Counter[str],
) -> Findings:
    """Give back choices that cannot be told apart, say nothing, or say two things at once.

    A choice that came too early, too late or with too many wishes is kept, and said to be so.
    """
    found = Findings("choices")
    for row, other, choice in repeated(choices, choice_key):
        found.reject(row, "row-id-twice", "choice", client=choice.client, other=other)
    for row, choice in choices:
        if choice.client not in known.clients:
            known.check_client(row, choice.client, found)
        if choice.bundle not in known.bundles:
            found.reject(
                row,
                "row-unknown-bundle",
                "bundle",
                client=choice.client,
                value=choice.bundle,
                known=known.bundle_names,
            )
        _check_answer(row, choice, found)
        for wish in choice.wishes:
            if wish not in known.providers:
                _note_provider(row, choice.client, wish, "wishes", known, found, uses)
        if len(choice.wishes) > most.get(choice.bundle, len(choice.wishes)):
            allowed = most[choice.bundle]
            found.warn(row, "row-too-many-wishes", "wishes", client=choice.client, most=allowed)
        _check_time(plan, row, choice, found)
    return found


def _check_answer(row: int, choice: Choice, found: Findings) -> None:
    if choice.declines and choice.wishes:
        found.reject(row, "row-wishes-and-declines", "declines", client=choice.client)
    if not choice.declines and not choice.wishes:
        found.reject(row, "row-no-answer", "wishes", client=choice.client)
    if len(choice.wishes) > 1 and len(set(choice.wishes)) < len(choice.wishes):
        found.reject(row, "row-wish-twice", "wishes", client=choice.client)


def _check_time(plan: RoundPlan, row: int, choice: Choice, found: Findings) -> None:
    day = choice.arrived.day
    if plan.opens is not None and day < plan.opens:
        found.warn(row, "row-choice-early", "arrived", client=choice.client)
    if plan.closes is not None and day > plan.closes:
        found.warn(row, "row-choice-late", "arrived", client=choice.client)
    registered = choice.registered_at
    if registered is not None and choice.arrived.moment is not None:
        is_before = registered < choice.arrived.moment
    else:
        registered_day = registered.date() if registered else choice.registered_on
        is_before = registered_day is not None and registered_day < day
    if is_before:
        found.warn(row, "row-registered-before", "registered", client=choice.client)


def check_who_chose(
    choices: Taken[Choice], representatives: Set[tuple[str, str]], found: Findings
) -> None:
    """Say where nobody knows on what ground somebody chose; such a choice is kept, and held.

    `representatives`: the client and the id of everybody who acts for somebody.
    """
    for row, choice in choices:
        if choice.chosen_by == SELF:
            if choice.ground is not None:
                found.warn(row, "row-ground-for-self", "ground", client=choice.client)
        elif (choice.client, choice.chosen_by) not in representatives:
            found.warn(row, "row-unknown-representative", "chosen_by", client=choice.client)


def most_wishes(system: System, on: date) -> dict[str, int]:
    """How many wishes may be stated for each bundle on a day, where the system says."""
    return {
        bundle.id: rule.max_wishes
        for bundle in system.bundles
        for rule in in_force_for(system.wishes, bundle.id, on)
    }
