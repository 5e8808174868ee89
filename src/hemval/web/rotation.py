"""A new key for everything that is encrypted: what the old keys closed is closed anew.

Each row is opened by the key it was closed with and closed by the newest, a few at a time, while
others work. What the newest key has closed already is left alone, so it can be asked for again.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Model, QuerySet

from hemval.apps import store
from hemval.apps.accounts.models import SecondFactor
from hemval.apps.accounts.services.sign_in import factor_owner
from hemval.apps.allocation.models import Paper
from hemval.apps.allocation.papers import paper_name
from hemval.apps.clients.models import Client, Representative
from hemval.apps.clients.writing import acting_owner
from hemval.apps.clients.writing import owner as client_owner
from hemval.apps.jobs.giving_way import GivesWay
from hemval.apps.outbox.addresses import owner as address_owner
from hemval.apps.outbox.models import ContactAddress
from hemval.apps.providers.models import Supplier
from hemval.apps.providers.writing import owner as supplier_owner
from hemval.apps.rounds.letter_key import letter_key_name
from hemval.apps.rounds.models import Round
from hemval.apps.row_keys import BETWEEN
from hemval.apps.sealed_numbers import (
    NumberSealed,
    key_of,
    opened,
    opened_paper,
    sealed,
    sealed_paper,
)
from hemval.apps.transfers.exports.notes import note_name
from hemval.apps.transfers.exports.writing import export_name
from hemval.apps.transfers.imports.keeping import SEALED, Cells
from hemval.apps.transfers.imports.sent_file import sent_name
from hemval.apps.transfers.models import Export, Import, ListKind, StagedRow

_AT_ONCE = 200
Closing = Callable[[bytes], bytes]
"""Opens what was closed and closes it by the newest key. Raises NumberSealed."""


@dataclass(slots=True)
class Rotated:
    """How much was closed anew, and how much no key that there is can open."""

    closed: int = 0
    unreadable: int = 0


def rotate() -> Rotated:
    """Close everything anew that an older key has closed."""
    told = Rotated()
    for rows, field, closing in _columns():
        _rotate_column(rows, field, closing, told)
    for kind in _OWNERS:
        _rotate_staged(kind, told)
    for sent in Import.objects.exclude(stored=""):
        _rotate_file(sent, "stored", _paper(sent_name(sent.sha256)), told)
    for made in Export.objects.exclude(stored=""):
        _rotate_file(made, "stored", _paper(export_name(made)), told)
    for made in Export.objects.exclude(noted=""):
        _rotate_file(made, "noted", _paper(note_name(made)), told)
    return told


def _number(of: str) -> Closing:
    return lambda cipher: sealed(opened(cipher, of), of)


def _paper(name: str) -> Closing:
    return lambda cipher: sealed_paper(opened_paper(cipher, name), name)


def _columns() -> Iterator[tuple[QuerySet[Any], str, Callable[[Any], Closing]]]:
    yield (
        Client.objects.exclude(number_cipher=None),
        "number_cipher",
        lambda row: _number(client_owner(row.key)),
    )
    yield (
        Representative.objects.exclude(number_cipher=None).select_related("client"),
        "number_cipher",
        lambda row: _number(acting_owner(row.client.key, row.key)),
    )
    yield (
        Supplier.objects.exclude(number_cipher=None),
        "number_cipher",
        lambda row: _number(supplier_owner(row.number_digest)),
    )
    yield (
        SecondFactor.objects.select_related("user"),
        "secret_cipher",
        lambda row: _number(factor_owner(row.user)),
    )
    yield (
        ContactAddress.objects.exclude(address_cipher=None),
        "address_cipher",
        lambda row: _number(address_owner(row)),
    )
    yield (
        Paper.objects.filter(is_secret=True).select_related("round"),
        "contents",
        lambda row: _paper(paper_name(row.round, row.name)),
    )
    yield (
        Round.objects.exclude(letter_key_cipher=None),
        "letter_key_cipher",
        lambda row: _paper(letter_key_name(row)),
    )


def _rotate_column(
    rows: QuerySet[Any], field: str, closing: Callable[[Any], Closing], told: Rotated
) -> None:
    last: Any = None
    gives_way = GivesWay()
    while True:
        with transaction.atomic():
            later = rows.order_by("pk") if last is None else rows.filter(pk__gt=last).order_by("pk")
            part = list(later.select_for_update(of=("self",), no_key=True)[:_AT_ONCE])
            changed = [row for row in part if _close_anew(row, field, closing(row), told)]
            if changed:
                rows.model.objects.bulk_update(changed, [field])
            gives_way.after_part()
        if not part:
            return
        last = part[-1].pk


def _close_anew(row: Model, field: str, closing: Closing, told: Rotated) -> bool:
    cipher = getattr(row, field)
    if _is_newest(cipher):
        return False
    try:
        setattr(row, field, closing(bytes(cipher)))
    except NumberSealed:
        told.unreadable += 1
        return False
    told.closed += 1
    return True


def _is_newest(cipher: bytes | memoryview) -> bool:
    return key_of(cipher) == settings.HEMVAL.number_keys[0][0]


def _acting_owner(key: str, _cells: Cells) -> str:
    client, _, own = key.partition(BETWEEN)
    return acting_owner(client, own)


_OWNERS: Mapping[ListKind, Callable[[str, Cells], str]] = MappingProxyType(
    {
        ListKind.CLIENTS: lambda key, _cells: client_owner(key),
        ListKind.REPRESENTATIVES: _acting_owner,
        ListKind.PROVIDERS: lambda _key, cells: supplier_owner(cells["organisation_number"]),
    }
)
"""For whom a number in a row of a list is sealed, by what the row is known by and tells."""


def _rotate_staged(kind: ListKind, told: Rotated) -> None:
    """Numbers in lists that were read, as they came and as they were before."""
    rows, last = StagedRow.objects.filter(of__list=kind.value).order_by("pk"), 0
    gives_way = GivesWay()
    while True:
        with transaction.atomic():
            part = list(rows.filter(pk__gt=last).select_for_update(no_key=True)[:_AT_ONCE])
            changed = [row for row in part if _close_staged(kind, row, told)]
            if changed:
                StagedRow.objects.bulk_update(changed, ["cells", "before"])
            gives_way.after_part()
        if not part:
            return
        last = part[-1].pk


def _close_staged(kind: ListKind, row: StagedRow, told: Rotated) -> bool:
    is_changed = False
    for cells in (row.cells, row.before or {}):
        if SEALED not in cells or _is_newest(cipher := bytes.fromhex(cells[SEALED])):
            continue
        try:
            cells[SEALED] = _number(_OWNERS[kind](row.key, cells))(cipher).hex()
        except NumberSealed:
            told.unreadable += 1
            continue
        told.closed += 1
        is_changed = True
    return is_changed


def _rotate_file(row: Import | Export, field: str, closing: Closing, told: Rotated) -> None:
    """A file in the store gets a new name, since it is named by its bytes."""
    before = getattr(row, field)
    try:
        cipher = store.read(before)
        if _is_newest(cipher):
            return
        after = store.put(closing(cipher))
    except (NumberSealed, store.NotInStore, store.ChangedInStore):
        told.unreadable += 1
        return
    if type(row).objects.filter(pk=row.pk, **{field: before}).update(**{field: after}):
        store.remove(before)
        told.closed += 1
    else:
        store.remove(after)
