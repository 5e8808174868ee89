"""Who performs what when lists are read: rows that tell how it is, and no orders."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choice_system.facts import system_of
from hemval.apps.choice_system.models import Bundle, Service
from hemval.apps.choice_system.queries import latest_versions
from hemval.apps.clients.facts import grants_of_many
from hemval.apps.clients.models import Client
from hemval.apps.parts import in_parts, rows_in_parts
from hemval.apps.placements.models import Cause, Placement
from hemval.apps.placements.services.placing import lock
from hemval.apps.placements.services.telling import tell_providers
from hemval.apps.providers.models import Provider
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import NewTask, make_all
from hemval.core.placement.performing_now import BundlesPerformed

_AT_ONCE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenFromLists:
    """How many rows were begun, and of how many a list says otherwise than what was decided."""

    begun: int = 0
    contradicted: int = 0


def take_from_lists(
    *,
    on: date,
    actor: Actor | None,
    now: datetime,
    clients: Collection[int] | None = None,
) -> TakenFromLists:
    """Take who performs each bundle on a day from what lists say of each service.

    1. One of whom nothing is known, or whose row came of a list that said otherwise, gets a row
    from that day. 2. Where a round, a change or a person decided who performs, that holds: a list
    that says otherwise makes a task, and changes nothing. What is alike is left alone, so that the
    same lists twice do nothing. `clients`: those alone, by row number; None is all. Each part is
    whole by itself, with one event.
    """
    taking = _Taking(on, actor, now)
    total = TakenFromLists()
    for part in _parts(clients):
        found = taking.part(part)
        total = TakenFromLists(
            begun=total.begun + found.begun, contradicted=total.contradicted + found.contradicted
        )
    return total


def _parts(clients: Collection[int] | None) -> Iterator[list[int]]:
    if clients is not None:
        yield from in_parts(sorted(clients), _AT_ONCE)
        return
    rows = Client.objects.filter(gone_since__isnull=True)
    for part in rows_in_parts(rows.only("pk"), _AT_ONCE):
        yield [row.pk for row in part]


class _Taking:
    """Takes part after part by the rules of one day."""

    def __init__(self, on: date, actor: Actor | None, now: datetime) -> None:
        self._on, self._actor, self._now = on, actor, now
        self._services = dict(Service.objects.values_list("pk", "key"))
        self._provider_keys = dict(Provider.objects.values_list("pk", "key"))
        self._providers = {key: pk for pk, key in self._provider_keys.items()}
        self._bundles = dict(Bundle.objects.values_list("key", "pk"))
        self._performed = [BundlesPerformed(system_of(one), on) for one in latest_versions()]

    def part(self, clients: list[int]) -> TakenFromLists:
        with transaction.atomic():
            lock(clients)
            rows = self._listed(clients)
            return begin_listed(rows, on=self._on, actor=self._actor, now=self._now)

    def _listed(self, clients: list[int]) -> list[Placement]:
        """A row for each client and bundle that the lists say is performed by somebody."""
        keys = dict(Client.objects.filter(pk__in=clients).values_list("key", "pk"))
        grants = grants_of_many(clients, self._services, self._provider_keys)
        rows = []
        for client, hers in groupby(grants, key=lambda one: one.client):
            own = list(hers)
            for performed in self._performed:
                for bundle, by in performed.of_client(own).items():
                    rows.append(
                        Placement(
                            client_id=keys[client],
                            bundle_id=self._bundles[bundle],
                            starts=self._on,
                            provider_id=self._providers[by.provider],
                            others=[self._providers[one] for one in by.others],
                            cause=Cause.LIST.value,
                            made_at=self._now,
                            made_by_id=self._actor.user if self._actor else None,
                        )
                    )
        return rows


def begin_listed(
    rows: Iterable[Placement], *, on: date, actor: Actor | None, now: datetime
) -> TakenFromLists:
    """Begin what lists say is performed from a day, as `take_from_lists` says.

    Within the transaction of whoever asks, who holds the clients.
    """
    rows = list(rows)
    holding = _holding({row.client_id for row in rows}, on)
    new, same_day, against = [], [], []
    for row in rows:
        held = holding.get((row.client_id, row.bundle_id))
        if held is not None and _is_alike(held, row):
            continue
        if held is not None and held.cause != Cause.LIST.value:
            against.append(held)
            continue
        if held is not None and held.starts == on:
            same_day.append(held.pk)
        new.append(row)
    Placement.objects.filter(pk__in=same_day).update(
        withdrawn_at=now, withdrawn_because=Cause.LIST.value
    )
    Placement.objects.bulk_create(new)
    tell_of_later({row.client_id for row in new}, on=on, now=now)
    _ask_about(against, on, now)
    found = TakenFromLists(begun=len(new), contradicted=len(against))
    if new or against:
        _record(found, on, actor, now)
    return found


def tell_of_later(clients: Collection[int], *, on: date, now: datetime) -> None:
    """Tell providers anew of what begins later for some clients: it rests on who performs today."""
    later = Placement.objects.filter(client__in=clients, starts__gt=on, withdrawn_at__isnull=True)
    pairs = set(later.values_list("client_id", "bundle_id"))
    if pairs:
        tell_providers(pairs, now=now)


def _ask_about(against: Iterable[Placement], on: date, now: datetime) -> None:
    make_all(
        (
            NewTask(
                kind=TaskKind.LIST_CONTRADICTS,
                client=held.client_id,
                about=About.PLACEMENT,
                about_id=held.pk,
                due=on,
            )
            for held in against
        ),
        now=now,
    )


def _record(found: TakenFromLists, on: date, actor: Actor | None, now: datetime) -> None:
    record(
        what=Deed.PLACEMENTS_TAKEN,
        actor=actor,
        now=now,
        contents={
            "on": on.isoformat(),
            "begun": found.begun,
            "contradicted": found.contradicted,
        },
    )


def _holding(clients: Collection[int], on: date) -> dict[tuple[int, int], Placement]:
    rows = Placement.objects.filter(
        client__in=clients, withdrawn_at__isnull=True, starts__lte=on
    ).order_by("starts")
    return {(row.client_id, row.bundle_id): row for row in rows}


def _is_alike(held: Placement, listed: Placement) -> bool:
    if held.provider_id != listed.provider_id:
        return False
    return held.cause != Cause.LIST.value or list(held.others) == list(listed.others)
