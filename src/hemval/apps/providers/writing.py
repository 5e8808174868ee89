"""Many providers at once, from what lists tell of them to rows."""

from collections.abc import Iterable, Mapping
from itertools import product

from hemval.apps.providers.models import (
    Cap,
    Contract,
    Provider,
    RotationPlace,
    StatedFact,
    Supplier,
)
from hemval.apps.sealed_numbers import found_by, sealed
from hemval.apps.swedish_order import order_key
from hemval.core.facts import providers as facts
from hemval.core.facts.provider_facts import ProviderFact
from hemval.core.facts.silence import EVERYWHERE
from hemval.core.facts.silence import RotationPlace as RotationFact
from hemval.core.identity import OrganisationNumber

Ids = Mapping[str, int]
"""Row numbers by the ids of lists."""


def owner(digest: str) -> str:
    """What a sole trader's number is sealed for, by what the number is found by."""
    return f"supplier {digest}"


def add_providers(told: Iterable[facts.Provider], areas: Ids, bundles: Ids) -> dict[str, int]:
    """Remember providers that were not known, with supplier and contract; give their row ids."""
    made = {}
    for one in told:
        row = Provider.objects.create(
            key=one.id,
            supplier=supplier_with(
                one.organisation_number, name=one.name, legal_form=one.legal_form
            ),
            name=one.name,
            order_key=order_key(one.name),
            group=one.group.value,
            licence=one.licence,
            licence_date=one.licence_date,
            status=one.status.value,
            status_from=one.status_from,
            languages=list(one.languages),
            phone=one.phone,
            email=one.email,
        )
        made[one.id] = row.pk
        Contract.objects.bulk_create(
            Contract(
                provider=row,
                bundle_id=None if bundle == EVERYWHERE else bundles[bundle],
                area_id=None if area == EVERYWHERE else areas[area],
                starts=one.contract.first,
                ends=one.contract.last,
            )
            for bundle, area in product(one.bundles, one.areas)
        )
    return made


def supplier_with(number: OrganisationNumber | None, *, name: str, legal_form: str) -> Supplier:
    """Whom a contract is with, by number; somebody of its own where no number is known."""
    if number is None:
        return Supplier.objects.create(name=name, legal_form=legal_form)
    digest = found_by(number.text)
    found, _ = Supplier.objects.get_or_create(
        number_digest=digest,
        defaults={
            "name": name,
            "legal_form": legal_form,
            "organisation_number": "" if number.is_personal else number.text,
            "number_cipher": sealed(number.text, owner(digest)) if number.is_personal else None,
        },
    )
    return found


def add_caps(told: Iterable[facts.ProviderCap], providers: Ids, areas: Ids, bundles: Ids) -> None:
    """Remember providers' own caps."""
    Cap.objects.bulk_create(
        Cap(
            provider_id=providers[one.provider],
            bundle_id=None if one.bundle == EVERYWHERE else bundles[one.bundle],
            area_id=None if one.area == EVERYWHERE else areas[one.area],
            amount=one.amount,
            starts=one.period.first,
            ends=one.period.last,
        )
        for one in told
    )


def add_facts(told: Iterable[ProviderFact], providers: Ids) -> None:
    """Remember what is told of providers when they are compared."""
    StatedFact.objects.bulk_create(
        StatedFact(
            provider_id=providers[one.provider],
            kind=one.kind.value,
            value=one.value,
            answers=one.answers,
            source=one.source,
            told_on=one.as_of,
        )
        for one in told
    )


def add_rotation(told: Iterable[RotationFact], providers: Ids, areas: Ids, bundles: Ids) -> None:
    """Remember rotation lists."""
    RotationPlace.objects.bulk_create(
        RotationPlace(
            provider_id=providers[one.provider],
            place=one.place,
            bundle_id=None if one.bundle == EVERYWHERE else bundles[one.bundle],
            area_id=None if one.area == EVERYWHERE else areas[one.area],
            is_next=one.is_next,
        )
        for one in told
    )
