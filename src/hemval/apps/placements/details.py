"""What an order tells of somebody, in words (`hemval.core.placement.told_provider`)."""

from dataclasses import dataclass
from datetime import datetime

from hemval.apps.choice_system.models import Service
from hemval.apps.clients.facts import grants_of
from hemval.apps.clients.models import Client
from hemval.apps.placements.models import Order
from hemval.apps.placements.services.telling import system_with
from hemval.core.placement.orders import OrderKind
from hemval.core.placement.told_provider import help_told, is_told_of_help
from hemval.core.round.rules import SWEDISH
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
    name = client.name
    if not is_told_of_help(OrderKind(row.kind)):
        return OrderDetails(name=name)
    return OrderDetails(
        name=name,
        address=address_of(client),
        phone=client.phone,
        language=_language(client.written_in) if client.written_in != SWEDISH else "",
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
    minutes = help_told(system_with(bundle, now), bundle, grants_of(row.placement.client), row.day)
    names = dict(Service.objects.filter(key__in=minutes).values_list("key", "name"))
    return tuple(
        ServiceTime(
            name=names.get(key, key),
            hours=None if time is None else time // _HOUR,
            minutes=None if time is None else time % _HOUR,
        )
        for key, time in sorted(minutes.items(), key=lambda one: names.get(one[0], one[0]))
    )
