"""What clients are granted as lists tell of it: cells by column, to rows and back.

The unit is a client and a service (`client/service`). She may have it by several decisions, so a
cell holds one value for each of them, the decisions in order.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from hemval.apps.choice_system.models import Service
from hemval.apps.clients.listed import Cells
from hemval.apps.clients.models import Client, Grant
from hemval.apps.day_cells import cell_day, day_cell
from hemval.apps.providers.models import Provider
from hemval.apps.row_keys import BETWEEN
from hemval.core.dates.period import Period
from hemval.core.facts.grants import Grant as GrantFact
from hemval.core.people.changed_in_list import Decided

_COLUMNS = ("decision", "from", "to", "minutes_per_month", "decided", "booking", "performer")
_One = dict[str, Any]


def grant_cells(told: Sequence[GrantFact], columns: Collection[str]) -> Cells:
    """What a list with those columns tells of one service of one client."""
    names = [name for name in _COLUMNS if name in columns]
    return _in_columns([_of_fact(one) for one in told], names, names)


def _of_fact(one: GrantFact) -> _One:
    return {
        "decision": one.decision,
        "from": day_cell(one.period.first),
        "to": day_cell(one.period.last),
        "minutes_per_month": one.minutes_per_month,
        "decided": day_cell(one.decided_on),
        "booking": one.is_booking,
        "performer": one.performer,
    }


def _in_columns(each: list[_One], ordered_by: Sequence[str], names: Sequence[str]) -> Cells:
    """One cell for each column, in an order that only those columns decide which are compared."""
    each = sorted(each, key=lambda one: [str(one[name]) for name in ordered_by])
    return {name: [one[name] for one in each] for name in names}


def listed_grants(keys: Collection[str], columns: Collection[str]) -> dict[str, tuple[Cells, bool]]:
    """What is remembered of some services of clients, ordered as a list with those columns is."""
    ordered_by = [name for name in _COLUMNS if name in columns]
    return {
        key: (_in_columns([_of_row(row) for row in rows], ordered_by, _COLUMNS), False)
        for key, rows in _grants(keys).items()
    }


def _of_row(row: Grant) -> _One:
    return {
        "decision": row.decision,
        "from": day_cell(row.starts),
        "to": day_cell(row.ends),
        "minutes_per_month": row.minutes_per_month,
        "decided": day_cell(row.decided_on),
        "booking": row.is_booking,
        "performer": row.performer.key if row.performer else "",
    }


def _grants(keys: Collection[str]) -> dict[str, list[Grant]]:
    clients = {key.partition(BETWEEN)[0] for key in keys}
    rows = Grant.objects.filter(client__key__in=clients)
    found: dict[str, list[Grant]] = defaultdict(list)
    for row in rows.select_related("client", "service", "performer").order_by("pk"):
        found[f"{row.client.key}{BETWEEN}{row.service.key}"].append(row)
    return {key: rows for key, rows in found.items() if key in keys}


def granted_keys() -> Iterator[str]:
    """Every service of a client of the list, as `client/service`."""
    rows = Grant.objects.filter(client__gone_since__isnull=True).order_by()
    for client, service in rows.values_list("client__key", "service__key").distinct():
        yield f"{client}{BETWEEN}{service}"


def put_grants(told: Mapping[str, Cells]) -> dict[str, int]:
    """Remember what clients are granted, in place of what was; give their row numbers by key.

    Where the list has no column for something, each decision keeps what is remembered of it.
    """
    clients = {key.partition(BETWEEN)[0] for key in told}
    pks = dict(Client.objects.filter(key__in=clients).values_list("key", "pk"))
    services = dict(Service.objects.values_list("key", "pk"))
    providers = dict(Provider.objects.values_list("key", "pk"))
    before = _grants(told)
    made = []
    for key, cells in told.items():
        client, _, service = key.partition(BETWEEN)
        for one in _filled(cells, [_of_row(row) for row in before.get(key, [])]):
            made.append(
                Grant(
                    client_id=pks[client],
                    service_id=services[service],
                    minutes_per_month=one["minutes_per_month"],
                    decision=one["decision"],
                    decided_on=cell_day(one["decided"]),
                    is_booking=one["booking"],
                    starts=cell_day(one["from"]),
                    ends=cell_day(one["to"]),
                    performer_id=providers[one["performer"]] if one["performer"] else None,
                )
            )
    Grant.objects.filter(pk__in=[row.pk for rows in before.values() for row in rows]).delete()
    Grant.objects.bulk_create(made)
    return {key: pks[key.partition(BETWEEN)[0]] for key in told}


_UNTOLD: _One = {
    "decision": "",
    "from": None,
    "to": None,
    "minutes_per_month": None,
    "decided": None,
    "booking": False,
    "performer": "",
}


def _filled(cells: Cells, before: list[_One]) -> Iterator[_One]:
    """Each decision that is told, with what was remembered of it for columns that are not."""
    for place in range(max(map(len, cells.values()), default=1)):
        told = {name: cell[place] for name, cell in cells.items()}
        decision = told.get("decision")
        same = [one for one in before if decision in {None, one["decision"]}]
        kept = same[min(place, len(same) - 1)] if same else _UNTOLD
        yield kept | told


def decided_by(cells: Cells, before: Cells) -> list[Decided]:
    """The decisions on a service by what a list tells, beside what was remembered of it."""
    return [
        Decided(
            decision=one["decision"],
            period=Period(cell_day(one["from"]), cell_day(one["to"])),
            minutes=one["minutes_per_month"],
            is_booking=one["booking"],
        )
        for one in _filled(cells, _in_rows(before))
    ]


def _in_rows(cells: Cells) -> list[_One]:
    return [dict(zip(cells, each, strict=True)) for each in zip(*cells.values(), strict=True)]


def end_grants(keys: Collection[str], _day: date) -> None:
    """Some services are granted no more."""
    Grant.objects.filter(
        pk__in=[row.pk for rows in _grants(keys).values() for row in rows]
    ).delete()
