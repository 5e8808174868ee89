"""Who performs what today as a list tells it: cells by column, to rows and back."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from hemval.apps.accounts.actor import Actor
from hemval.apps.choice_system.models import Bundle
from hemval.apps.clients.models import Client
from hemval.apps.placements.models import Cause, Placement
from hemval.apps.placements.queries import holding_on
from hemval.apps.placements.services.from_lists import begin_listed, tell_of_later
from hemval.apps.placements.services.placing import lock
from hemval.apps.providers.models import Provider
from hemval.apps.row_keys import BETWEEN
from hemval.core.facts.performers import Performer

Cells = dict[str, Any]


def performer_key(one: Performer) -> str:
    """What a row is known by: `client/bundle`."""
    return f"{one.client}{BETWEEN}{one.bundle}"


def performer_cells(one: Performer, _columns: Collection[str]) -> Cells:
    """What a list tells of who performs a bundle for a client."""
    return {"provider": one.provider}


def listed_performers(
    keys: Collection[str], _columns: Collection[str], *, on: date
) -> dict[str, tuple[Cells, bool]]:
    """Who performs some bundles for clients on a day, as cells."""
    clients = {key.partition(BETWEEN)[0] for key in keys}
    rows = (
        holding_on(on)
        .filter(client__key__in=clients)
        .values_list("client__key", "bundle__key", "provider__key")
    )
    found = {f"{client}{BETWEEN}{bundle}": provider for client, bundle, provider in rows}
    return {key: ({"provider": found[key] or ""}, False) for key in keys if key in found}


def decided_performers(on: date) -> dict[tuple[str, str], str]:
    """Who performs on a day by something else than a list, by client and bundle."""
    rows = holding_on(on).exclude(cause=Cause.LIST.value)
    return {
        (client, bundle): provider or ""
        for client, bundle, provider in rows.values_list(
            "client__key", "bundle__key", "provider__key"
        ).iterator()
    }


def put_performers(
    told: Mapping[str, Cells], *, of: int, on: date, actor: Actor, now: datetime
) -> dict[str, int]:
    """Remember who performs from a day on by the list `of`; give the row numbers of the clients."""
    keys = [key.partition(BETWEEN)[::2] for key in told]
    clients = dict(
        Client.objects.filter(key__in={client for client, _ in keys}).values_list("key", "pk")
    )
    bundles = dict(Bundle.objects.values_list("key", "pk"))
    providers = dict(Provider.objects.values_list("key", "pk"))
    lock(clients.values())
    rows = (
        Placement(
            client_id=clients[client],
            bundle_id=bundles[bundle],
            starts=on,
            provider_id=providers[cells["provider"]],
            cause=Cause.LIST.value,
            reason={"import": of},
            made_at=now,
            made_by_id=actor.user,
        )
        for (client, bundle), cells in zip(keys, told.values(), strict=True)
    )
    begin_listed(rows, on=on, actor=actor, now=now)
    return {key: clients[client] for key, (client, _) in zip(told, keys, strict=True)}


def take_back_performers(keys: Collection[str], *, of: int, on: date, now: datetime) -> None:
    """Withdraw what the list `of` began, so that whoever performed before it goes on."""
    clients = {key.partition(BETWEEN)[0] for key in keys}
    rows = Placement.objects.filter(
        client__key__in=clients, reason__import=of, withdrawn_at__isnull=True
    )
    begun = list(rows.values_list("pk", "client"))
    lock(client for _, client in begun)
    Placement.objects.filter(pk__in=[pk for pk, _ in begun]).update(
        withdrawn_at=now, withdrawn_because="list_undone"
    )
    tell_of_later({client for _, client in begun}, on=on, now=now)
