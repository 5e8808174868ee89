"""What becomes of orders: seen, confirmed, refused, dealt with."""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.placements.models import UNANSWERED, Order
from hemval.apps.placements.queries import of_provider
from hemval.apps.placements.services.order_tasks import ask_about_refused, end_order_tasks
from hemval.apps.refused import Refused
from hemval.apps.tasks.models import About


class OrderRefusal(StrEnum):
    """Why an order stays as it is; its words are `orders-order-refused-…`."""

    ANSWERED = "answered"
    """It has been answered, or dealt with, since the page was shown."""
    WITHDRAWN = "withdrawn"
    NOT_SEEN = "not_seen"
    """Nobody can answer what she has not opened."""
    ONE_MESSAGE_FIRST = "one_message_first"
    """The second message goes after the first, and the receipt after both."""


class OrderRefused(Refused):
    """An order stays as it is."""

    words = "orders-order-refused-"


def receive(*, actor: Actor, now: datetime) -> int:
    """Open all orders that the provider has not seen; give how many there were.

    From then on they are seen, and its page tells of them.
    """
    with transaction.atomic():
        new = list(of_provider(actor).filter(seen_at__isnull=True).values_list("pk", flat=True))
        seen = Order.objects.filter(pk__in=new, seen_at__isnull=True).update(seen_at=now)
        if seen:
            _record(Deed.ORDERS_RECEIVED, actor, now, new)
    return seen


def confirm(*, orders: Collection[int], actor: Actor, now: datetime) -> int:
    """Say that the provider does what some orders ask; give how many were confirmed now.

    Those of others, those unseen, and those answered already are left as they are.
    """
    with transaction.atomic():
        rows = of_provider(actor).filter(UNANSWERED, pk__in=orders, seen_at__isnull=False)
        found = list(rows.select_for_update(of=("self",), no_key=True).values_list("pk", flat=True))
        Order.objects.filter(pk__in=found).update(confirmed_at=now, confirmed_by_id=actor.user)
        end_order_tasks(found, now=now, by=actor.user)
        if found:
            _record(Deed.ORDERS_CONFIRMED, actor, now, found)
    return len(found)


def refuse(*, order: int, because: str, actor: Actor, now: datetime) -> None:
    """Say that the provider cannot do what an order asks, and why: a case manager gets a task.

    Raises OrderRefused; Order.DoesNotExist where it is another provider's.
    """
    with transaction.atomic():
        row = of_provider(actor).select_for_update(of=("self",), no_key=True).get(pk=order)
        check_unanswered(row)
        if row.seen_at is None:
            raise OrderRefused(OrderRefusal.NOT_SEEN)
        row.refused_at, row.refused_because = now, because
        row.save(update_fields=("refused_at", "refused_because"))
        end_order_tasks([row.pk], now=now, by=actor.user)
        ask_about_refused(row, now)
        record_order(Deed.ORDER_REFUSED, row, actor, now, because=because)


def deal_with(*, order: int, how: str, actor: Actor, now: datetime) -> None:
    """Say how a person has dealt with an order that is late or refused; raises OrderRefused."""
    with transaction.atomic():
        row = locked(order)
        if row.confirmed_at is not None or row.dealt_with_at is not None:
            raise OrderRefused(OrderRefusal.ANSWERED)
        if row.withdrawn_at is not None:
            raise OrderRefused(OrderRefusal.WITHDRAWN)
        row.dealt_with_at, row.dealt_with_by_id, row.dealt_with_how = now, actor.user, how
        row.save(update_fields=("dealt_with_at", "dealt_with_by", "dealt_with_how"))
        end_order_tasks([row.pk], now=now, by=actor.user, how=how)
        record_order(Deed.ORDER_DEALT_WITH, row, actor, now, how=how)


def locked(order: int) -> Order:
    """An order that nobody else changes until the transaction ends."""
    rows = Order.objects.select_for_update(of=("self",), no_key=True).select_related("placement")
    return rows.get(pk=order)


def check_unanswered(row: Order) -> None:
    """Raise OrderRefused where an order is answered, dealt with or withdrawn."""
    if row.withdrawn_at is not None:
        raise OrderRefused(OrderRefusal.WITHDRAWN)
    if row.confirmed_at or row.refused_at or row.dealt_with_at:
        raise OrderRefused(OrderRefusal.ANSWERED)


def _record(deed: Deed, actor: Actor, now: datetime, orders: Collection[int]) -> None:
    record(
        what=deed,
        actor=actor,
        now=now,
        subject="provider",
        subject_id=actor.provider or "",
        contents={"orders": sorted(orders)},
    )


def record_order(deed: Deed, row: Order, actor: Actor, now: datetime, **contents: str) -> None:
    """Write in the log what has become of one order."""
    record(
        what=deed,
        actor=actor,
        now=now,
        subject=About.ORDER.value,
        subject_id=row.pk,
        client=row.placement.client_id,
        contents=contents,
    )
