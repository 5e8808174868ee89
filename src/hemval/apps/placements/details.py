"""What a provider is told of somebody, by what it is asked to do.

Where she lives, her phone and her languages are told where something begins, and her help where it
does not end. One who leaves is told of by name and last day alone, and never where she goes.
"""

from dataclasses import dataclass
from datetime import datetime

from hemval.apps.choice_system.models import Service
from hemval.apps.clients.facts import grants_of
from hemval.apps.clients.models import Client
from hemval.apps.placements.models import Order
from hemval.apps.placements.services.telling import system_with
from hemval.core.placement.orders import OrderKind
from hemval.core.round.rules import SWEDISH
from hemval.core.system.rule import in_force
from hemval.texts.language_names import language_name

_HOUR = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceTime:
    """One service, and how much of it a month; None where it is not counted in time."""

    name: str
    hours: int | None
    minutes: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderDetails:
    """What an order tells of whom it is about; what is not told is empty."""

    name: str
    address: tuple[str, ...] = ()
    phone: str = ""
    language: str = ""
    interpreter: str = ""
    services: tuple[ServiceTime, ...] = ()


def details_of(row: Order, now: datetime) -> OrderDetails:
    """What an order tells. Needs `placement` with its `client` and `bundle` at hand."""
    client = row.placement.client
    name = f"{client.given_name} {client.family_name}".strip() or client.key
    if row.kind == OrderKind.END.value:
        return OrderDetails(name=name)
    return OrderDetails(
        name=name,
        address=address_of(client),
        phone=client.phone,
        language=_language(client.language) if client.language != SWEDISH else "",
        interpreter=_language(client.interpreter),
        services=_services(row, now),
    )


def _language(code: str) -> str:
    return language_name(code, SWEDISH) if code else ""


def address_of(client: Client) -> tuple[str, ...]:
    """Where a client lives, line by line."""
    street = " ".join(part for part in (client.street, client.apartment) if part)
    town = " ".join(part for part in (client.postal_code, client.town) if part)
    care_of = f"c/o {client.care_of}" if client.care_of else ""
    return tuple(line for line in (care_of, street, town) if line)


def _services(row: Order, now: datetime) -> tuple[ServiceTime, ...]:
    bundle = row.placement.bundle.key
    system = system_with(bundle, now)
    chosen = {one for held in in_force(system.bundles, row.day) for one in held.services
              if held.id == bundle}  # fmt: skip
    is_open = {one.id for one in in_force(system.services, row.day) if one.is_open_to_choice}
    minutes: dict[str, int | None] = {}
    for grant in grants_of(row.placement.client):
        if grant.period.holds(row.day) and grant.service in chosen & is_open:
            known = minutes.get(grant.service)
            more = grant.minutes_per_month
            minutes[grant.service] = more if known is None else known + (more or 0)
    names = dict(Service.objects.filter(key__in=minutes).values_list("key", "name"))
    return tuple(
        ServiceTime(
            name=names.get(key, key),
            hours=None if time is None else time // _HOUR,
            minutes=None if time is None else time % _HOUR,
        )
        for key, time in sorted(minutes.items(), key=lambda one: names.get(one[0], one[0]))
    )
