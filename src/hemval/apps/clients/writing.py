"""Many clients at once, from what lists tell of them to rows."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from hemval.apps.clients.models import (
    Client,
    Distance,
    Grant,
    Household,
    Representative,
    SearchedName,
)
from hemval.apps.row_keys import tied
from hemval.apps.sealed_numbers import found_by, sealed
from hemval.apps.swedish_order import order_key, search_keys
from hemval.core.facts import clients as facts
from hemval.core.facts.grants import Grant as GrantFact
from hemval.core.facts.silence import Distance as DistanceFact
from hemval.core.identity import PersonalNumber

_AT_ONCE = 2000
Ids = Mapping[str, int]
"""Row numbers by the ids of lists."""


def owner(key: str) -> str:
    """What the number of the client with that id is sealed for."""
    return f"client {key}"


def acting_owner(client: str, key: str) -> str:
    """What the number of the one with that id is sealed for, who acts for a client."""
    return f"representative {tied(client, key)}"


def client_columns(one: facts.Client, areas: Ids, households: Ids) -> dict[str, Any]:
    """What a row remembers of a client, by column."""
    return {
        "key": one.id,
        **_number(one.personal_number, owner(one.id)),
        "birth_date": one.birth_date,
        "given_name": one.given_name,
        "family_name": one.family_name,
        "order_key": order_key(one.family_name, one.given_name),
        **_address(one.address),
        "key_code": one.key_code,
        "area_id": areas[one.area] if one.area else None,
        "phone": one.phone,
        "email": one.email,
        "housing": one.housing,
        "household_id": households[one.household] if one.household else None,
        "asks_together": one.asks_together,
        "language": one.language,
        "interpreter": one.interpreter,
        "large_print": one.large_print,
        "needs_attention": one.needs_attention,
        "confidentiality_marked_from": one.protection.confidentiality_marked_from,
        "protected_registration_from": one.protection.protected_registration_from,
        "died": one.died,
        "moved_out": one.moved_out,
    }


def _number(number: PersonalNumber | None, of: str) -> dict[str, Any]:
    return {
        "number_cipher": sealed(number.text, of) if number else None,
        "number_digest": found_by(number.text) if number else None,
    }


def _address(address: facts.Address) -> dict[str, str]:
    return {
        "care_of": address.care_of,
        "street": address.street,
        "apartment": address.apartment,
        "postal_code": address.postal_code,
        "town": address.town,
        "country": address.country,
    }


def add_clients(clients: Sequence[facts.Client], areas: Ids) -> dict[str, int]:
    """Remember clients that were not known, and the names they are found by; give their ids."""
    names = sorted({one.household for one in clients if one.household})
    Household.objects.bulk_create(
        [Household(key=name) for name in names], batch_size=_AT_ONCE, ignore_conflicts=True
    )
    households = dict(Household.objects.values_list("key", "pk")) if names else {}
    made = Client.objects.bulk_create(
        [Client(**client_columns(one, areas, households)) for one in clients],
        batch_size=_AT_ONCE,
    )
    SearchedName.objects.bulk_create(
        [
            SearchedName(client_id=row.pk, key=key)
            for row in made
            for key in sorted(search_keys(row.given_name, row.family_name))
        ],
        batch_size=_AT_ONCE,
    )
    return {row.key: row.pk for row in made}


def add_representatives(told: Iterable[facts.Representative], clients: Ids) -> dict[str, int]:
    """Remember who acts for clients; give their row numbers by their `tied` ids."""
    rows = Representative.objects.bulk_create(
        [
            Representative(
                client_id=clients[one.client],
                key=one.id,
                ground=one.ground.value,
                **_number(one.personal_number, acting_owner(one.client, one.id)),
                name=one.name,
                phone=one.phone,
                email=one.email,
                **_address(one.address),
                scope=one.scope,
                starts=one.period.first,
                ends=one.period.last,
                document_checked_by=one.document_checked_by,
                document_checked_on=one.document_checked_on,
            )
            for one in told
        ],
        batch_size=_AT_ONCE,
    )
    by_row = {number: key for key, number in clients.items()}
    return {tied(by_row[row.client_id], row.key): row.pk for row in rows}


def add_grants(told: Iterable[GrantFact], clients: Ids, services: Ids, providers: Ids) -> None:
    """Remember what clients are granted or have booked."""
    Grant.objects.bulk_create(
        [
            Grant(
                client_id=clients[one.client],
                service_id=services[one.service],
                minutes_per_month=one.minutes_per_month,
                decision=one.decision,
                decided_on=one.decided_on,
                is_booking=one.is_booking,
                starts=one.period.first,
                ends=one.period.last,
                performer_id=providers[one.performer] if one.performer else None,
            )
            for one in told
        ],
        batch_size=_AT_ONCE,
    )


def add_distances(told: Iterable[DistanceFact], clients: Ids, providers: Ids) -> None:
    """Remember how far clients live from providers."""
    Distance.objects.bulk_create(
        [
            Distance(
                client_id=clients[one.client],
                provider_id=providers[one.provider],
                metres=one.metres,
            )
            for one in told
        ],
        batch_size=_AT_ONCE,
    )
