"""Orders of protected people, which named staff give by hand and answer for."""

from datetime import datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.placements.models import Order
from hemval.apps.placements.services.answering import (
    OrderRefusal,
    OrderRefused,
    check_unanswered,
    locked,
    record_order,
)
from hemval.apps.placements.services.order_tasks import end_order_tasks
from hemval.core.placement.orders import OrderKind
from hemval.core.placement.told_provider import HandStep, next_hand_step


def told_by_hand(*, order: int, step: HandStep, actor: Actor, now: datetime) -> None:
    """Note a message to the provider of a protected person, or its receipt; raises OrderRefused.

    The two go apart and in order; the receipt confirms the order.
    """
    with transaction.atomic():
        row = locked(order)
        check_unanswered(row)
        changed = _take_step(row, step, actor, now)
        row.save(update_fields=changed)
        if row.confirmed_at is not None:
            end_order_tasks([row.pk], now=now, by=actor.user)
        record_order(Deed.ORDER_TOLD_BY_HAND, row, actor, now, step=step.value)


def cannot_by_hand(*, order: int, because: str, actor: Actor, now: datetime) -> None:
    """Note that a provider has said that it cannot, and why; raises OrderRefused.

    The order waits for named staff until it is dealt with, and its task with it.
    """
    with transaction.atomic():
        row = locked(order)
        check_unanswered(row)
        row.seen_at = row.seen_at or now
        row.refused_at, row.refused_because = now, because
        row.save(update_fields=("seen_at", "refused_at", "refused_because"))
        record_order(Deed.ORDER_REFUSED, row, actor, now, because=because)


def _take_step(row: Order, step: HandStep, actor: Actor, now: datetime) -> tuple[str, ...]:
    if step is not next_step(row):
        raise OrderRefused(OrderRefusal.ONE_MESSAGE_FIRST)
    if step is HandStep.FIRST:
        row.first_message_at = now
        return ("first_message_at",)
    if step is HandStep.SECOND:
        row.second_message_at = now
        return ("second_message_at",)
    row.seen_at = row.seen_at or now
    row.confirmed_at, row.confirmed_by_id = now, actor.user
    return ("seen_at", "confirmed_at", "confirmed_by")


def next_step(row: Order) -> HandStep:
    """What named staff do next with an order that is given by hand."""
    return next_hand_step(
        OrderKind(row.kind),
        first=row.first_message_at is not None,
        second=row.second_message_at is not None,
    )
