"""Checks of services: what each client is granted, or has booked."""

from collections import Counter
from datetime import date
from typing import Any

from hemval.core.facts.grants import Grant
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.lists.known import Known
from hemval.core.lists.numbered_rows import NumberedRows
from hemval.core.lists.row_findings import RowFindings, repeated


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


def check_grants(plan: RoundPlan, known: Known, grants: NumberedRows[Grant]) -> RowFindings:
    """Give back services of nobody, of no such kind, twice granted, or resting on two grounds.

    A service whose provider was given back is kept: it is granted whoever performs it, and the
    fault is told at the provider.
    """
    found = RowFindings("services")
    for row, other, grant in repeated(grants, grant_key):
        found.reject(row, "row-service-twice", "service", client=grant.client, other=other)
    clients, services = known.clients.kept, known.system.services
    providers = {"", *known.providers.kept, *known.providers.rejected}
    for row, grant in grants:
        if grant.client not in clients:
            found.check_client(row, grant.client, known.clients)
        if grant.service not in services:
            _tell_of_unknown_service(row, grant, known, found)
        if grant.is_booking and grant.decision:
            found.reject(row, "row-booking-with-decision", "booking", client=grant.client)
        if grant.period.is_reversed():
            found.reject(row, "row-period-reversed", "to", client=grant.client)
        if grant.performer not in providers:
            names = known.providers.names
            found.reject_unknown(
                row,
                "row-unknown-provider",
                "performer",
                grant.performer,
                names,
                client=grant.client,
            )
        if grant.decided_on is not None and grant.decided_on > plan.facts_on:
            found.warn(row, "row-decided-later", "decided", client=grant.client)
    return found


def _tell_of_unknown_service(row: int, grant: Grant, known: Known, found: RowFindings) -> None:
    names = known.system.service_names
    found.reject(
        row,
        "row-unknown-service",
        "service",
        client=grant.client,
        value=grant.service,
        known=names,
    )


def rejected_performers(known: Known, grants: NumberedRows[Grant]) -> Counter[str]:
    """How many services name each provider whose own row was given back."""
    rejected = known.providers.rejected
    return Counter(grant.performer for grant in grants.facts if grant.performer in rejected)
