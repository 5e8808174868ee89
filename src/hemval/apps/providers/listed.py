"""Providers, their caps and what is told of them, as lists tell: cells by column, and back."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

from django.db import transaction
from django.db.models import ProtectedError, Q

from hemval.apps.choice_system.models import Area, Bundle
from hemval.apps.day_cells import cell_day, day_cell
from hemval.apps.providers.facts import provider_of
from hemval.apps.providers.models import Cap, Contract, Provider, StatedFact
from hemval.apps.providers.writing import owner, supplier_with
from hemval.apps.row_keys import BETWEEN
from hemval.apps.sealed_numbers import found_by, opened, sealed
from hemval.apps.swedish_order import order_key
from hemval.core.facts import providers as facts
from hemval.core.facts.provider_facts import ProviderFact
from hemval.core.facts.silence import EVERYWHERE
from hemval.core.identity import OrganisationNumber

Cells = dict[str, Any]
SEALED = "sealed"
"""Beside `organisation_number`: the number itself, for it may be a person's."""
_TEXTS = ("name", "licence", "phone", "email")
_CAP_COLUMNS = ("from", "to", "amount")


def provider_cells(one: facts.Provider, columns: Collection[str]) -> Cells:
    """What a list with those columns tells of a provider."""
    number = one.organisation_number
    cells: Cells = {name: getattr(one, name) for name in _TEXTS}
    cells |= {
        "group": one.group.value,
        "organisation_number": found_by(number.text) if number else None,
        "legal_form": one.legal_form,
        "areas": sorted(one.areas),
        "bundles": sorted(one.bundles),
        "licence_date": day_cell(one.licence_date),
        "contract_from": day_cell(one.contract.first),
        "contract_to": day_cell(one.contract.last),
        "status": one.status.value,
        "status_from": day_cell(one.status_from),
        "languages": list(one.languages),
    }
    told = {name: cell for name, cell in cells.items() if name in columns}
    if number and "organisation_number" in columns:
        told[SEALED] = sealed(number.text, owner(found_by(number.text))).hex()
    # Whoever is in the list may be chosen: without a column of last days, it is so without end.
    return told | {"contract_to": cells["contract_to"]}


def listed_providers(keys: Collection[str]) -> dict[str, tuple[Cells, bool]]:
    """What is remembered of some providers as cells; none of them is ever gone."""
    return {row.key: (provider_cells(provider_of(row), _COLUMNS), False) for row in _rows(keys)}


_COLUMNS = (
    *_TEXTS,
    *("group", "organisation_number", "legal_form", "areas", "bundles", "licence_date"),
    *("contract_from", "status", "status_from", "languages"),
)


def _rows(keys: Collection[str]) -> list[Provider]:
    rows = Provider.objects.filter(key__in=keys).select_related("supplier")
    return list(rows.prefetch_related("contracts__area", "contracts__bundle"))


def provider_keys(day: date) -> Iterator[str]:
    """The ids of providers whose contract has not ended on a day."""
    held = Contract.objects.filter(Q(ends__isnull=True) | Q(ends__gte=day))
    yield from held.order_by().values_list("provider__key", flat=True).distinct()


def put_providers(told: Mapping[str, Cells]) -> dict[str, int]:
    """Remember what a list tells of some providers, known or not; give their row numbers."""
    known = {row.key: row for row in _rows(told)}
    areas = dict(Area.objects.values_list("key", "pk"))
    bundles = dict(Bundle.objects.values_list("key", "pk"))
    numbers = {}
    for key, cells in told.items():
        row = known.get(key) or Provider(key=key)
        before = provider_cells(provider_of(row), _COLUMNS) if row.pk else {}
        _tell(row, cells)
        row.save()
        now = _UNTOLD | before | cells
        if any(before.get(name) != now[name] for name in _UNTOLD) or not row.pk:
            row.contracts.all().delete()
            Contract.objects.bulk_create(
                Contract(
                    provider=row,
                    bundle_id=None if bundle == EVERYWHERE else bundles[bundle],
                    area_id=None if area == EVERYWHERE else areas[area],
                    starts=cell_day(now["contract_from"]),
                    ends=cell_day(now["contract_to"]),
                )
                for bundle, area in product(now["bundles"], now["areas"])
            )
        numbers[key] = row.pk
    return numbers


_UNTOLD: Cells = {
    "areas": [EVERYWHERE],
    "bundles": [EVERYWHERE],
    "contract_from": None,
    "contract_to": None,
}


def _tell(row: Provider, cells: Cells) -> None:
    for name in (*_TEXTS, "group", "status", "languages"):
        if name in cells:
            setattr(row, name, cells[name])
    for name in ("licence_date", "status_from"):
        if name in cells:
            setattr(row, name, cell_day(cells[name]))
    row.order_key = order_key(row.name)
    told = cells.get("organisation_number")
    if row.supplier_id is None or (told and told != row.supplier.number_digest):
        number = None
        if SEALED in cells:
            text = opened(bytes.fromhex(cells[SEALED]), owner(told or ""))
            number = OrganisationNumber.parse(text)
        legal_form = cells.get("legal_form", "")
        row.supplier = supplier_with(number, name=row.name, legal_form=legal_form)
    elif "legal_form" in cells and row.supplier.legal_form != cells["legal_form"]:
        row.supplier.legal_form = cells["legal_form"]
        row.supplier.save(update_fields=("legal_form",))


def end_providers(keys: Collection[str], day: date) -> None:
    """Some providers stand in the list no more: their contracts end the day before."""
    before = date.fromordinal(day.toordinal() - 1)
    held = Contract.objects.filter(provider__key__in=keys)
    held = held.filter(Q(ends__isnull=True) | Q(ends__gt=before))
    held.filter(starts__gt=before).update(starts=before)
    held.update(ends=before)


def forget_providers(keys: Collection[str], day: date) -> None:
    """Take back providers that should not have been taken; those with a history end instead."""
    for key in keys:
        try:
            with transaction.atomic():
                Provider.objects.filter(key=key).delete()
        except ProtectedError:
            end_providers([key], day)


def cap_key(one: facts.ProviderCap) -> str:
    """What the caps of one provider for one thing are known by: `provider/bundle/area`."""
    return BETWEEN.join((one.provider, one.bundle, one.area))


def cap_cells(told: Sequence[facts.ProviderCap], _columns: Collection[str]) -> Cells:
    """What a list tells of a provider's caps for one thing: a value for each period in a cell."""
    return _in_columns(
        {
            "from": day_cell(one.period.first),
            "to": day_cell(one.period.last),
            "amount": _plain(one.amount),
        }
        for one in told
    )


def _plain(amount: Decimal) -> str:
    return f"{amount.normalize():f}"


def _in_columns(each: Any) -> Cells:
    ordered = sorted(each, key=lambda one: [str(one[name]) for name in _CAP_COLUMNS])
    return {name: [one[name] for one in ordered] for name in _CAP_COLUMNS}


def listed_caps(keys: Collection[str]) -> dict[str, tuple[Cells, bool]]:
    """What is remembered of some caps as cells."""
    return {
        key: (
            _in_columns(
                {
                    "from": day_cell(row.starts),
                    "to": day_cell(row.ends),
                    "amount": _plain(row.amount),
                }
                for row in rows
            ),
            False,
        )
        for key, rows in _caps().items()
        if key in keys
    }


def _caps() -> dict[str, list[Cap]]:
    found: dict[str, list[Cap]] = defaultdict(list)
    for row in Cap.objects.select_related("provider", "bundle", "area").order_by("pk"):
        bundle = row.bundle.key if row.bundle else EVERYWHERE
        area = row.area.key if row.area else EVERYWHERE
        found[BETWEEN.join((row.provider.key, bundle, area))].append(row)
    return found


def cap_keys(_day: date) -> Iterator[str]:
    """Everything that a provider has a cap of its own for."""
    yield from _caps()


def put_caps(told: Mapping[str, Cells]) -> dict[str, int]:
    """Remember providers' own caps in place of those that were; none of them is of a client."""
    end_caps(told, date.min)
    providers = dict(Provider.objects.values_list("key", "pk"))
    areas = dict(Area.objects.values_list("key", "pk"))
    bundles = dict(Bundle.objects.values_list("key", "pk"))
    for key, cells in told.items():
        provider, bundle, area = key.split(BETWEEN)
        Cap.objects.bulk_create(
            Cap(
                provider_id=providers[provider],
                bundle_id=None if bundle == EVERYWHERE else bundles[bundle],
                area_id=None if area == EVERYWHERE else areas[area],
                starts=cell_day(first),
                ends=cell_day(last),
                amount=Decimal(amount),
            )
            for first, last, amount in zip(*(cells[name] for name in _CAP_COLUMNS), strict=True)
        )
    return {}


def end_caps(keys: Collection[str], _day: date) -> None:
    """Some caps hold no more."""
    gone = [row.pk for key, rows in _caps().items() if key in keys for row in rows]
    Cap.objects.filter(pk__in=gone).delete()


def fact_key(one: ProviderFact) -> str:
    """What something told of a provider is known by: `provider/kind`."""
    return f"{one.provider}{BETWEEN}{one.kind.value}"


def fact_cells(one: ProviderFact, _columns: Collection[str]) -> Cells:
    """What a list tells of a provider, of one kind."""
    return {
        "value": one.value,
        "answers": one.answers,
        "source": one.source,
        "as_of": day_cell(one.as_of),
    }


def listed_facts(keys: Collection[str]) -> dict[str, tuple[Cells, bool]]:
    """What is told of some providers as cells."""
    return {
        key: (
            {
                "value": row.value,
                "answers": row.answers,
                "source": row.source,
                "as_of": day_cell(row.told_on),
            },
            False,
        )
        for key, row in _facts().items()
        if key in keys
    }


def _facts() -> dict[str, StatedFact]:
    rows = StatedFact.objects.select_related("provider").order_by("told_on", "pk")
    return {f"{row.provider.key}{BETWEEN}{row.kind}": row for row in rows}


def fact_keys(_day: date) -> Iterator[str]:
    """Everything that is told of providers."""
    yield from _facts()


def put_facts(told: Mapping[str, Cells]) -> dict[str, int]:
    """Remember what is told of providers in place of what was; none of it is of a client."""
    end_facts(told, date.min)
    providers = dict(Provider.objects.values_list("key", "pk"))
    StatedFact.objects.bulk_create(
        StatedFact(
            provider_id=providers[key.partition(BETWEEN)[0]],
            kind=key.partition(BETWEEN)[2],
            value=cells["value"],
            answers=cells["answers"],
            source=cells["source"],
            told_on=date.fromisoformat(cells["as_of"]),
        )
        for key, cells in told.items()
    )
    return {}


def end_facts(keys: Collection[str], _day: date) -> None:
    """Some of it is told no more."""
    gone = {key.partition(BETWEEN)[::2] for key in keys}
    for provider, kind in gone:
        StatedFact.objects.filter(provider__key=provider, kind=kind).delete()
