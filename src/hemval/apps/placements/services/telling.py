"""Which orders providers have, from who performs for whom: made and withdrawn until they agree.

What a provider should be told is worked out anew from all rows of a client and bundle
(`core.placement.orders`), and held against the orders that there are. So it does not matter in
which order rows were begun and withdrawn.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import groupby

from hemval.apps.choice_system.facts import system_of
from hemval.apps.choice_system.models import Bundle, SystemVersion
from hemval.apps.choice_system.queries import latest_versions
from hemval.apps.placements.models import Cause, Order, Placement
from hemval.apps.placements.services.order_tasks import end_order_tasks
from hemval.core.dates.zone import in_sweden, today
from hemval.core.placement.order_times import AnswerBy, answer_by
from hemval.core.placement.orders import Performs, ToTell, orders_in
from hemval.core.system.rule import in_force
from hemval.core.system.system import System

Pair = tuple[int, int]
"""A client and a bundle, by row number."""


def tell_providers(pairs: Iterable[Pair], *, now: datetime) -> None:
    """Make the orders that are missing for some clients and bundles, and withdraw the others.

    Called within the transaction that changed their rows, while their clients are locked.
    """
    wanted_pairs = set(pairs)
    clients = {client for client, _ in wanted_pairs}
    rows = [
        row
        for row in Placement.objects.filter(client__in=clients, withdrawn_at__isnull=True).order_by(
            "client", "bundle", "starts"
        )
        if (row.client_id, row.bundle_id) in wanted_pairs
    ]
    wanted = {
        (one.row, one.provider, one.kind.value): one
        for _, course in groupby(rows, key=lambda row: (row.client_id, row.bundle_id))
        for one in orders_in([_performs(row) for row in course])
    }
    there = [
        order
        for order in Order.objects.filter(
            placement__client__in=clients, withdrawn_at__isnull=True
        ).select_related("placement")
        if (order.placement.client_id, order.placement.bundle_id) in wanted_pairs
    ]
    holding = {}
    for order in there:
        key = (order.placement_id, order.provider_id, order.kind)
        if key in wanted and wanted[key].day == order.day:
            holding[key] = order
    gone = [order.pk for order in there if order.pk not in {one.pk for one in holding.values()}]
    Order.objects.filter(pk__in=gone).update(withdrawn_at=now)
    end_order_tasks(gone, now=now, by=None)
    new = [one for key, one in wanted.items() if key not in holding]
    _make(new, {row.pk: row for row in rows}, now)


def _performs(row: Placement) -> Performs:
    return Performs(
        row=row.pk,
        starts=row.starts,
        provider=row.provider_id,
        others=tuple(row.others),
        is_told=row.cause != Cause.LIST.value,
    )


def _make(new: list[ToTell], rows: Mapping[int, Placement], now: datetime) -> None:
    if not new:
        return
    by = AnswersBy(now)
    Order.objects.bulk_create(
        Order(
            placement=rows[one.row],
            round_id=rows[one.row].round_id,
            provider_id=one.provider,
            kind=one.kind.value,
            day=one.day,
            made_at=now,
            see_by=by.bundle(rows[one.row].bundle_id).moment,
        )
        for one in new
    )


class AnswersBy:
    """By when orders that are made now are answered, as the newest systems have it."""

    def __init__(self, now: datetime) -> None:
        """Read nothing until somebody asks."""
        self._now = in_sweden(now)
        self._found: dict[int, AnswerBy] = {}

    def bundle(self, bundle: int) -> AnswerBy:
        """By when an order of a bundle is answered."""
        if bundle not in self._found:
            key = Bundle.objects.values_list("key", flat=True).get(pk=bundle)
            self._found[bundle] = answer_by(system_with(key, self._now), key, self._now)
        return self._found[bundle]


def system_with(bundle: str, now: datetime) -> System:
    """The system that has a bundle, in its newest version; raises LookupError where none has."""
    for version in latest_versions():
        system = system_of(version)
        if any(one.id == bundle for one in in_force(system.bundles, today(now))):
            return system
    for version in SystemVersion.objects.order_by("system", "-number").iterator(1):
        system = system_of(version)
        if any(one.id == bundle for one in system.bundles):
            return system
    raise LookupError(bundle)


def is_rule_told(now: datetime) -> bool:
    """Has the municipality said for every bundle by when an order is answered?"""
    by = AnswersBy(now)
    return all(by.bundle(pk).rule is not None for pk in Bundle.objects.values_list("pk", flat=True))
