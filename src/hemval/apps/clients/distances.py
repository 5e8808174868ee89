"""How far clients live from providers as a list tells it: cells by column, to rows and back."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date

from hemval.apps.clients.listed import Cells
from hemval.apps.clients.models import Client, Distance
from hemval.apps.providers.models import Provider
from hemval.apps.row_keys import BETWEEN
from hemval.core.facts.silence import Distance as DistanceFact


def distance_key(one: DistanceFact) -> str:
    """What a distance is known by: `client/provider`."""
    return f"{one.client}{BETWEEN}{one.provider}"


def distance_cells(one: DistanceFact, _columns: Collection[str]) -> Cells:
    """What a list tells of a distance."""
    return {"metres": one.metres}


def listed_distances(keys: Collection[str]) -> dict[str, tuple[Cells, bool]]:
    """What is remembered of some distances as cells."""
    return {key: ({"metres": row.metres}, False) for key, row in _rows(keys).items()}


def _rows(keys: Collection[str]) -> dict[str, Distance]:
    clients = {key.partition(BETWEEN)[0] for key in keys}
    rows = Distance.objects.filter(client__key__in=clients).select_related("client", "provider")
    found = {f"{row.client.key}{BETWEEN}{row.provider.key}": row for row in rows}
    return {key: found[key] for key in keys if key in found}


def distance_keys(_day: date) -> Iterator[str]:
    """Every distance of a client of the list, as `client/provider`."""
    rows = Distance.objects.filter(client__gone_since__isnull=True)
    for client, provider in rows.values_list("client__key", "provider__key").iterator():
        yield f"{client}{BETWEEN}{provider}"


def put_distances(told: Mapping[str, Cells]) -> dict[str, int]:
    """Remember distances, known or not; give the row numbers of their clients, by the same key."""
    keys = {key: key.partition(BETWEEN)[::2] for key in told}
    clients = dict(
        Client.objects.filter(key__in={client for client, _ in keys.values()}).values_list(
            "key", "pk"
        )
    )
    providers = dict(Provider.objects.values_list("key", "pk"))
    Distance.objects.bulk_create(
        [
            Distance(
                client_id=clients[client],
                provider_id=providers[provider],
                metres=told[key]["metres"],
            )
            for key, (client, provider) in keys.items()
        ],
        update_conflicts=True,
        unique_fields=["client", "provider"],
        update_fields=["metres"],
    )
    return {key: clients[client] for key, (client, _) in keys.items()}


def end_distances(keys: Collection[str], _day: date) -> None:
    """Some distances are known no more."""
    Distance.objects.filter(pk__in=[row.pk for row in _rows(keys).values()]).delete()
