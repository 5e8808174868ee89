"""Rows of providers as the core knows them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import Any, NamedTuple

from hemval.apps.providers.models import (
    Cap,
    Contract,
    Provider,
    RotationPlace,
    StatedFact,
)
from hemval.apps.providers.writing import owner
from hemval.apps.sealed_numbers import opened
from hemval.core.dates.period import Period
from hemval.core.facts import providers as facts
from hemval.core.facts.provider_facts import FactKind, ProviderFact
from hemval.core.facts.silence import EVERYWHERE
from hemval.core.facts.silence import RotationPlace as RotationFact
from hemval.core.identity import OrganisationNumber
from hemval.core.system.values import ProviderGroup

_OF_PROVIDER = (
    "pk", "key", "name", "group", "licence", "licence_date", "status", "status_from", "languages",
    "phone", "email", "supplier__legal_form", "supplier__organisation_number",
    "supplier__number_cipher", "supplier__number_digest",
)  # fmt: skip
_OF_CONTRACT = ("provider", "area__key", "bundle__key", "starts", "ends")
_KEPT = 2


class _Told(NamedTuple):
    """One provider as its row tells, in the order of `_OF_PROVIDER`."""

    pk: int
    key: str
    name: str
    group: str
    licence: str
    licence_date: date | None
    status: str
    status_from: date | None
    languages: tuple[str, ...]
    phone: str
    email: str
    legal_form: str
    number: str
    number_cipher: bytes | None
    number_digest: str | None


class _Agreed(NamedTuple):
    """One contract as its row tells, in the order of `_OF_CONTRACT`."""

    provider: int
    area: str | None
    bundle: str | None
    starts: date | None
    ends: date | None


def provider_of(row: Provider) -> facts.Provider:
    """One provider. Needs `supplier` and its `contracts`, with bundle and area, at hand."""
    told = _told(tuple(attrgetter(name.replace("__", "."))(row) for name in _OF_PROVIDER))
    contracts = (
        _Agreed(
            provider=row.pk,
            area=one.area.key if one.area else None,
            bundle=one.bundle.key if one.bundle else None,
            starts=one.starts,
            ends=one.ends,
        )
        for one in row.contracts.all()
    )
    return _provider(told, tuple(contracts))


def all_providers() -> tuple[facts.Provider, ...]:
    """Every provider, in order of id.

    What their rows tell is read each time, and made into values anew where it has changed: every
    page about one client asks for all of them.
    """
    rows = Provider.objects.order_by("key").values_list(*_OF_PROVIDER)
    contracts = Contract.objects.order_by("provider_id", "id").values_list(*_OF_CONTRACT)
    return _known(tuple(map(_told, rows)), tuple(_Agreed(*one) for one in contracts))


@lru_cache(maxsize=_KEPT)
def _known(rows: tuple[_Told, ...], contracts: tuple[_Agreed, ...]) -> tuple[facts.Provider, ...]:
    by_provider: dict[int, list[_Agreed]] = defaultdict(list)
    for one in contracts:
        by_provider[one.provider].append(one)
    return tuple(_provider(row, by_provider[row.pk]) for row in rows)


def _told(row: tuple[Any, ...]) -> _Told:
    """What a row tells, so that it can be compared with what it told before."""
    read = _Told(*row)
    cipher = None if read.number_cipher is None else bytes(read.number_cipher)
    return read._replace(languages=tuple(read.languages), number_cipher=cipher)


def _provider(row: _Told, contracts: Sequence[_Agreed]) -> facts.Provider:
    return facts.Provider(
        id=row.key,
        name=row.name,
        group=ProviderGroup(row.group),
        organisation_number=_number(row),
        legal_form=row.legal_form,
        areas=_each(one.area for one in contracts),
        bundles=_each(one.bundle for one in contracts),
        licence=row.licence,
        licence_date=row.licence_date,
        contract=_days(contracts),
        status=facts.ProviderStatus(row.status),
        status_from=row.status_from,
        languages=row.languages,
        phone=row.phone,
        email=row.email,
    )


def _number(row: _Told) -> OrganisationNumber | None:
    if row.number:
        return OrganisationNumber.parse(row.number)
    if row.number_cipher is None:
        return None
    return OrganisationNumber.parse(opened(row.number_cipher, owner(row.number_digest or "")))


def _each(named: Iterable[str | None]) -> tuple[str, ...]:
    """Their ids in order; everywhere where one contract names none, or there is no contract."""
    found = set(named)
    keys = sorted(one for one in found if one is not None)
    return (EVERYWHERE,) if None in found or not keys else tuple(keys)


def _days(contracts: Sequence[_Agreed]) -> Period:
    firsts = [one.starts for one in contracts]
    lasts = [one.ends for one in contracts]
    first = None if None in firsts else min((day for day in firsts if day), default=None)
    last = None if None in lasts else max((day for day in lasts if day), default=None)
    return Period(first, last)


def all_caps() -> Iterator[facts.ProviderCap]:
    """Every cap of a provider's own."""
    rows = Cap.objects.select_related("provider", "bundle", "area")
    for row in rows.order_by("provider__key", "id"):
        yield facts.ProviderCap(
            provider=row.provider.key,
            amount=row.amount,
            bundle=row.bundle.key if row.bundle else EVERYWHERE,
            area=row.area.key if row.area else EVERYWHERE,
            period=Period(row.starts, row.ends),
        )


def all_facts() -> Iterator[ProviderFact]:
    """Everything that is told of providers when they are compared."""
    for row in StatedFact.objects.select_related("provider").order_by(
        "provider__key", "kind", "told_on"
    ):
        yield ProviderFact(
            provider=row.provider.key,
            kind=FactKind(row.kind),
            value=row.value,
            answers=row.answers,
            as_of=row.told_on,
            source=row.source,
        )


def all_rotation() -> Iterator[RotationFact]:
    """Every place on a rotation list."""
    rows = RotationPlace.objects.select_related("provider", "bundle", "area")
    for row in rows.order_by("provider__key", "place", "id"):
        yield RotationFact(
            provider=row.provider.key,
            place=row.place,
            bundle=row.bundle.key if row.bundle else EVERYWHERE,
            area=row.area.key if row.area else EVERYWHERE,
            is_next=row.is_next,
        )
