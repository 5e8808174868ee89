"""Rows of clients as the core knows them."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from operator import attrgetter

from django.db.models import QuerySet

from hemval.apps.choice_system.models import Area
from hemval.apps.clients.models import Client, Distance, Grant, Representative
from hemval.apps.clients.writing import acting_owner, owner
from hemval.apps.sealed_numbers import opened
from hemval.apps.shared_values import SharedValues
from hemval.core.dates.period import Period
from hemval.core.facts import clients as facts
from hemval.core.facts.grants import Grant as GrantFact
from hemval.core.facts.silence import Distance as DistanceFact
from hemval.core.identity import PersonalNumber

_AT_ONCE = 1000
_UNPROTECTED = facts.Protection()
"""Held once, for nearly everybody is."""


def client_of(row: Client, *, with_number: bool = True) -> facts.Client:
    """One client. Needs `area` and `household` at hand; without her number nothing is decrypted."""
    number = number_of(row) if with_number else None
    return facts.Client(
        id=row.key,
        personal_number=number,
        birth_date=row.birth_date,
        given_name=row.given_name,
        family_name=row.family_name,
        address=_address(row),
        key_code=row.key_code,
        area=row.area.key if row.area else "",
        phone=row.phone,
        email=row.email,
        housing=row.housing,
        household=row.household.key if row.household else "",
        asks_together=row.asks_together if row.says_together is None else row.says_together,
        language=row.written_in,
        interpreter=row.interpreter,
        large_print=row.large_print,
        needs_attention=row.needs_attention,
        protection=_protection(row),
        died=row.died,
        moved_out=row.moved_out,
    )


def number_of(row: Client) -> PersonalNumber | None:
    """Her personal number, opened; None where none is known."""
    if row.number_cipher is None:
        return None
    return PersonalNumber.parse(opened(row.number_cipher, owner(row.key)))


def born_of(row: Client) -> date | None:
    """Her day of birth: what her number says, else what the list states, if anything does."""
    number = number_of(row)
    return (number.birth_date if number else None) or row.birth_date


_SHARED = (
    *("key", "birth_date", "given_name", "family_name"),
    *("postal_code", "town", "country", "key_code", "housing"),
    *("language", "says_language", "interpreter"),
)
"""What rows of clients tell that others tell too: of their names and homes, and their ids."""


def all_clients(shared: SharedValues) -> Iterator[facts.Client]:
    """Everybody who stands in the municipality's list, in order of id."""
    rows = Client.objects.filter(gone_since__isnull=True).order_by("key")
    areas = Area.objects.in_bulk()
    for row in rows.select_related("household").iterator(_AT_ONCE):
        row.area = areas[row.area_id] if row.area_id is not None else None
        for name in _SHARED:
            setattr(row, name, shared(getattr(row, name)))
        yield client_of(row)


def representative_of(row: Representative, *, with_number: bool = False) -> facts.Representative:
    """One who acts for a client. Needs `client` at hand; without her number none is decrypted."""
    return facts.Representative(
        client=row.client.key,
        id=row.key,
        ground=facts.Ground(row.ground),
        personal_number=_acting_number(row) if with_number else None,
        name=row.name,
        phone=row.phone,
        email=row.email,
        address=_address(row),
        scope=row.scope,
        period=Period(row.starts, row.ends),
        document_checked_by=row.document_checked_by,
        document_checked_on=row.document_checked_on,
    )


def _acting_number(row: Representative) -> PersonalNumber | None:
    if row.number_cipher is None:
        return None
    return PersonalNumber.parse(opened(row.number_cipher, acting_owner(row.client.key, row.key)))


def all_representatives(shared: SharedValues) -> Iterator[facts.Representative]:
    """Everybody who acts for a client of the list; her number may be a protected person's."""
    rows = Representative.objects.filter(client__gone_since__isnull=True)
    for row in rows.select_related("client").order_by("client__key", "key").iterator(_AT_ONCE):
        row.client.key = shared(row.client.key)
        yield representative_of(row, with_number=True)


def representatives_of(row: Client) -> Iterator[facts.Representative]:
    """Everybody who acts for one client."""
    for one in sorted(row.representatives.order_by(), key=attrgetter("key")):
        yield representative_of(one)


def grants_of(row: Client) -> Iterator[GrantFact]:
    """What one client is granted, by service and first day; what has no first day stands first."""
    rows = row.grants.select_related("service", "performer").order_by()
    for one in sorted(rows, key=lambda one: (one.service.key, one.starts or date.min, one.pk)):
        yield GrantFact(
            client=row.key,
            service=one.service.key,
            minutes_per_month=one.minutes_per_month,
            decision=one.decision,
            decided_on=one.decided_on,
            is_booking=one.is_booking,
            period=Period(one.starts, one.ends),
            performer=one.performer.key if one.performer else "",
        )


def all_grants(
    services: Mapping[int, str], providers: Mapping[int, str], shared: SharedValues
) -> Iterator[GrantFact]:
    """Everything that clients of the list are granted; ids by row number."""
    rows = Grant.objects.filter(client__gone_since__isnull=True)
    return _grants(rows, services, providers, shared)


def grants_of_many(
    clients: Collection[int], services: Mapping[int, str], providers: Mapping[int, str]
) -> Iterator[GrantFact]:
    """Everything that some clients are granted, one client after the other; ids by row number."""
    rows = Grant.objects.filter(client__in=clients, client__gone_since__isnull=True)
    return _grants(rows, services, providers, SharedValues())


def _grants(
    rows: QuerySet[Grant],
    services: Mapping[int, str],
    providers: Mapping[int, str],
    shared: SharedValues,
) -> Iterator[GrantFact]:
    ordered = rows.order_by("client__key", "service__key", "starts", "id")
    for (
        client,
        service,
        minutes,
        decision,
        decided,
        is_booking,
        starts,
        ends,
        performer,
    ) in ordered.values_list(
        "client__key",
        "service_id",
        "minutes_per_month",
        "decision",
        "decided_on",
        "is_booking",
        "starts",
        "ends",
        "performer_id",
    ).iterator(_AT_ONCE):
        yield GrantFact(
            client=shared(client),
            service=services[service],
            minutes_per_month=minutes,
            decision=decision,
            decided_on=shared(decided),
            is_booking=is_booking,
            period=_period(starts, ends, shared),
            performer=providers[performer] if performer is not None else "",
        )


def _period(starts: date | None, ends: date | None, shared: SharedValues) -> Period:
    """Many grants begin on one day and have no end; few have both days alike."""
    period = Period(shared(starts), shared(ends))
    return shared(period) if ends is None else period


def all_distances() -> Iterator[DistanceFact]:
    """How far clients of the list live from providers."""
    rows = Distance.objects.filter(client__gone_since__isnull=True)
    for client, provider, metres in (
        rows.order_by("client__key", "provider__key")
        .values_list("client__key", "provider__key", "metres")
        .iterator(_AT_ONCE)
    ):
        yield DistanceFact(client=client, provider=provider, metres=metres)


def _protection(row: Client) -> facts.Protection:
    marked, registered = row.confidentiality_marked_from, row.protected_registration_from
    if marked is None and registered is None:
        return _UNPROTECTED
    return facts.Protection(
        confidentiality_marked_from=marked, protected_registration_from=registered
    )


def _address(row: Client | Representative) -> facts.Address:
    return facts.Address(
        care_of=row.care_of,
        street=row.street,
        apartment=row.apartment,
        postal_code=row.postal_code,
        town=row.town,
        country=row.country,
    )
