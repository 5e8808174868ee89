"""Clients and those who act for them as lists tell of them: cells by column, to rows and back.

A cell is what JSON can hold. A list tells of the columns that it has: what it has no column for
stays as it is remembered. A personal number stands as the digest that it is found by, and sealed.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import ProtectedError, Q

from hemval.apps.choice_system.models import Area
from hemval.apps.clients.models import Client, Household, Representative, SearchedName
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.clients.writing import acting_owner, owner
from hemval.apps.day_cells import cell_day, day_cell
from hemval.apps.row_keys import BETWEEN
from hemval.apps.sealed_numbers import found_by, sealed
from hemval.apps.swedish_order import order_key, search_keys
from hemval.core.facts import clients as facts
from hemval.core.identity import PersonalNumber
from hemval.core.people.changed_in_list import Departure

Cells = dict[str, Any]
SEALED = "sealed"
"""Beside `personal_number`: the number itself, sealed for its owner."""

_ADDRESS = ("care_of", "street", "apartment", "postal_code", "town", "country")
_SAME = (
    *("given_name", "family_name"),
    *_ADDRESS,
    *("key_code", "phone", "email", "housing", "language", "interpreter"),
    *("large_print", "needs_attention"),
)
_DAYS = (
    *("birth_date", "confidentiality_marked_from", "protected_registration_from"),
    *("died", "moved_out"),
)
_ACTING_TEXTS = ("name", "phone", "email", *_ADDRESS, "scope", "document_checked_by")


def client_cells(one: facts.Client, columns: Collection[str]) -> Cells:
    """What a list with those columns tells of a client."""
    protection, address = one.protection, one.address
    cells: Cells = {name: getattr(one, name) for name in _SAME if name not in _ADDRESS}
    cells |= {name: getattr(address, name) for name in _ADDRESS}
    cells |= {
        "birth_date": day_cell(one.birth_date),
        "confidentiality_marked_from": day_cell(protection.confidentiality_marked_from),
        "protected_registration_from": day_cell(protection.protected_registration_from),
        "died": day_cell(one.died),
        "moved_out": day_cell(one.moved_out),
        "together": one.asks_together,
        "area": one.area,
        "household": one.household,
    }
    told = {name: cell for name, cell in cells.items() if name in columns}
    return told | _number_cells(one.personal_number, owner(one.id), columns)


def _number_cells(number: PersonalNumber | None, of: str, columns: Collection[str]) -> Cells:
    """What a list with those columns tells of somebody's number, which is sealed for her."""
    if "personal_number" not in columns:
        return {}
    if number is None:
        return {"personal_number": None}
    return {"personal_number": found_by(number.text), SEALED: sealed(number.text, of).hex()}


def listed_clients(keys: Collection[str]) -> dict[str, tuple[Cells, bool]]:
    """What is remembered of some clients as cells, and whether they are gone from the list."""
    rows = Client.objects.filter(key__in=keys).select_related("area", "household")
    return {row.key: (_cells_of(row), row.gone_since is not None) for row in rows}


def _cells_of(row: Client) -> Cells:
    cells: Cells = {name: getattr(row, name) for name in _SAME}
    cells |= {name: day_cell(getattr(row, name)) for name in _DAYS}
    cells |= {
        "together": row.asks_together,
        "area": row.area.key if row.area else "",
        "household": row.household.key if row.household else "",
    }
    return cells | _remembered_number(row)


def _remembered_number(row: Client | Representative) -> Cells:
    cells: Cells = {"personal_number": row.number_digest}
    if row.number_cipher is not None:
        cells[SEALED] = bytes(row.number_cipher).hex()
    return cells


def departure_by(cells: Cells) -> Departure:
    """When cells say that somebody died or moves away, if they do."""
    return Departure(died=cell_day(cells.get("died")), moved_out=cell_day(cells.get("moved_out")))


def listed_keys() -> set[str]:
    """The ids of everybody who stands in the municipality's list."""
    return set(Client.objects.filter(gone_since__isnull=True).values_list("key", flat=True))


def hidden_keys(among: Collection[str] | None = None) -> set[str]:
    """The ids of those whom named staff alone may read of; `among` some, or all."""
    rows = Client.objects.filter(is_kept_apart())
    if among is not None:
        rows = rows.filter(key__in=among)
    return set(rows.values_list("key", flat=True))


def put_clients(told: Mapping[str, Cells]) -> dict[str, int]:
    """Remember what a list tells of some clients, known or not; give their row numbers."""
    known = Client.objects.in_bulk(list(told), field_name="key")
    areas = dict(Area.objects.values_list("key", "pk"))
    households = _households({cells.get("household") or "" for cells in told.values()} - {""})
    _free_numbers(told, known)
    names = {key: (row.given_name, row.family_name) for key, row in known.items()}
    rows = {}
    for key, cells in told.items():
        row = rows[key] = known.get(key) or Client(key=key)
        _tell(row, cells, areas, households)
    Client.objects.bulk_create(row for key, row in rows.items() if key not in known)
    Client.objects.bulk_create(
        [row for key, row in rows.items() if key in known],
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=_TOLD,
    )
    _find_by_name(
        row for key, row in rows.items() if names.get(key) != (row.given_name, row.family_name)
    )
    return {key: row.pk for key, row in rows.items()}


_TOLD = [
    field.name
    for field in Client._meta.concrete_fields  # noqa: SLF001 - Django's own way to name them
    if field.name not in {"id", "key", "says_together", "says_language"}
]


def _tell(
    row: Client, cells: Cells, areas: Mapping[str, int], households: Mapping[str, int]
) -> None:
    for name in _SAME:
        if name in cells:
            setattr(row, name, cells[name])
    for name in _DAYS:
        if name in cells:
            setattr(row, name, cell_day(cells[name]))
    if "together" in cells:
        row.asks_together = cells["together"]
    if "area" in cells:
        row.area_id = areas[cells["area"]] if cells["area"] else None
    if "household" in cells:
        row.household_id = households[cells["household"]] if cells["household"] else None
    _tell_number(row, cells)
    row.order_key = order_key(row.family_name, row.given_name)
    row.gone_since = None


def _tell_number(row: Client | Representative, cells: Cells) -> None:
    if "personal_number" in cells and cells["personal_number"] != row.number_digest:
        row.number_digest = cells["personal_number"]
        row.number_cipher = bytes.fromhex(cells[SEALED]) if SEALED in cells else None


def _households(names: Collection[str]) -> dict[str, int]:
    Household.objects.bulk_create(
        [Household(key=name) for name in sorted(names)], ignore_conflicts=True
    )
    return dict(Household.objects.filter(key__in=names).values_list("key", "pk"))


def _free_numbers(told: Mapping[str, Cells], known: Mapping[str, Client]) -> None:
    """Let nobody else be found by a number that goes to another: she is told of by her own row."""
    wanted = {
        cells["personal_number"]
        for key, cells in told.items()
        if cells.get("personal_number")
        and (key not in known or known[key].number_digest != cells["personal_number"])
    }
    if wanted:
        Client.objects.filter(number_digest__in=wanted).update(number_digest=None)


def _find_by_name(rows: Iterable[Client]) -> None:
    rows = list(rows)
    SearchedName.objects.filter(client__in=[row.pk for row in rows]).delete()
    SearchedName.objects.bulk_create(
        SearchedName(client_id=row.pk, key=key)
        for row in rows
        for key in sorted(search_keys(row.given_name, row.family_name))
    )


def miss_clients(keys: Collection[str], day: date) -> None:
    """Some clients stand in the list no more; nobody has said that they died or moved."""
    Client.objects.filter(key__in=keys, gone_since__isnull=True).update(gone_since=day)


def forget_clients(keys: Collection[str], day: date) -> None:
    """Take back clients who should not have been taken; those with a history are gone instead."""
    try:
        with transaction.atomic():
            Client.objects.filter(key__in=keys).delete()
    except ProtectedError:
        for key in keys:
            try:
                with transaction.atomic():
                    Client.objects.filter(key=key).delete()
            except ProtectedError:
                miss_clients([key], day)


def representative_cells(one: facts.Representative, columns: Collection[str]) -> Cells:
    """What a list with those columns tells of somebody who acts for a client."""
    cells: Cells = {
        name: getattr(one.address if name in _ADDRESS else one, name) for name in _ACTING_TEXTS
    }
    cells |= {
        "ground": one.ground.value,
        "document_checked_on": day_cell(one.document_checked_on),
    }
    told = {name: cell for name, cell in cells.items() if name in columns}
    told |= _number_cells(one.personal_number, acting_owner(one.client, one.id), columns)
    # Whoever is in the list acts now: without a column of last days, one that ended begins anew.
    return told | {"from": day_cell(one.period.first), "to": day_cell(one.period.last)}


def listed_representatives(keys: Collection[str]) -> dict[str, tuple[Cells, bool]]:
    """What is remembered of some who act for clients (`client/id`), as cells."""
    return {
        key: (
            {name: getattr(row, name) for name in (*_ACTING_TEXTS, "ground")}
            | {"from": day_cell(row.starts), "to": day_cell(row.ends)}
            | {"document_checked_on": day_cell(row.document_checked_on)}
            | _remembered_number(row),
            False,
        )
        for key, row in _acting(keys).items()
    }


def _acting(keys: Collection[str]) -> dict[str, Representative]:
    clients = {key.partition(BETWEEN)[0] for key in keys}
    rows = Representative.objects.filter(client__key__in=clients).select_related("client")
    found = {f"{row.client.key}{BETWEEN}{row.key}": row for row in rows}
    return {key: row for key, row in found.items() if key in keys}


def representative_keys(day: date) -> Iterator[str]:
    """Everybody who acts for a client of the list on a day or later, as `client/id`."""
    rows = Representative.objects.filter(client__gone_since__isnull=True)
    rows = rows.filter(Q(ends__isnull=True) | Q(ends__gte=day))
    for client, key in rows.values_list("client__key", "key"):
        yield f"{client}{BETWEEN}{key}"


def put_representatives(told: Mapping[str, Cells]) -> dict[str, int]:
    """Remember who acts for clients; give the row numbers of those clients, by the same key."""
    known = _acting(told)
    clients = {key.partition(BETWEEN)[0] for key in told}
    pks = dict(Client.objects.filter(key__in=clients).values_list("key", "pk"))
    for key, cells in told.items():
        client, _, own = key.partition(BETWEEN)
        row = known.get(key) or Representative(client_id=pks[client], key=own)
        for name in (*_ACTING_TEXTS, "ground"):
            if name in cells:
                setattr(row, name, cells[name])
        for name, field in (("from", "starts"), ("to", "ends")):
            if name in cells:
                setattr(row, field, cell_day(cells[name]))
        if "document_checked_on" in cells:
            row.document_checked_on = cell_day(cells["document_checked_on"])
        _tell_number(row, cells)
        row.save()
    return {key: pks[key.partition(BETWEEN)[0]] for key in told}


def end_representatives(keys: Collection[str], day: date) -> None:
    """Some act for nobody any more: from the day before, unless it had ended already.

    They stay, for a choice may rest on what they might do then.
    """
    for row in _acting(keys).values():
        before = date.fromordinal(day.toordinal() - 1)
        if row.ends is None or row.ends > before:
            row.ends = before
            row.starts = min(row.starts, before) if row.starts else None
            row.save(update_fields=("starts", "ends"))
