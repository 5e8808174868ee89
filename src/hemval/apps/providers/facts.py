"""Rows of providers as the core knows them."""

from collections.abc import Iterator

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


def provider_of(row: Provider) -> facts.Provider:
    """One provider. Needs `supplier` and its `contracts`, with bundle and area, at hand."""
    contracts = list(row.contracts.all())
    return facts.Provider(
        id=row.key,
        name=row.name,
        group=ProviderGroup(row.group),
        organisation_number=_number(row),
        legal_form=row.supplier.legal_form,
        areas=_each(contracts, "area"),
        bundles=_each(contracts, "bundle"),
        licence=row.licence,
        licence_date=row.licence_date,
        contract=_days(contracts),
        status=facts.ProviderStatus(row.status),
        status_from=row.status_from,
        languages=tuple(row.languages),
        phone=row.phone,
        email=row.email,
    )


def _number(row: Provider) -> OrganisationNumber | None:
    supplier = row.supplier
    if supplier.organisation_number:
        return OrganisationNumber.parse(supplier.organisation_number)
    if supplier.number_cipher is None:
        return None
    return OrganisationNumber.parse(
        opened(supplier.number_cipher, owner(supplier.number_digest or ""))
    )


def _each(contracts: list[Contract], named: str) -> tuple[str, ...]:
    found = {getattr(one, named) for one in contracts}
    if None in found or not found:
        return (EVERYWHERE,)
    return tuple(sorted(one.key for one in found))


def _days(contracts: list[Contract]) -> Period:
    firsts = [one.starts for one in contracts]
    lasts = [one.ends for one in contracts]
    first = None if None in firsts else min((day for day in firsts if day), default=None)
    last = None if None in lasts else max((day for day in lasts if day), default=None)
    return Period(first, last)


def all_providers() -> Iterator[facts.Provider]:
    """Every provider, in order of id."""
    rows = Provider.objects.select_related("supplier").order_by("key")
    for row in rows.prefetch_related("contracts__area", "contracts__bundle"):
        yield provider_of(row)


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
