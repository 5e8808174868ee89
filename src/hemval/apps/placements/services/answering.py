"""What becomes of orders: seen, confirmed, refused, dealt with, given by hand, late."""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.placements.models import UNANSWERED, Order
from hemval.apps.tasks.models import Task, TaskKind
from hemval.apps.tasks.services import end_tasks, make_task
from hemval.core.dates.zone import in_sweden
from hemval.core.placement.orders import OrderKind

ABOUT = "order"
"""What tasks of orders are about."""
OF_ORDERS = (TaskKind.ORDER_UNSEEN, TaskKind.ORDER_REFUSED, TaskKind.ORDER_BY_HAND)


class OrderRefusal(StrEnum):
    """Why an order stays as it is; its words are `orders-stays-…`."""

    ANSWERED = "answered"
    """It has been answered, or dealt with, since the page was shown."""
    WITHDRAWN = "withdrawn"
    NOT_SEEN = "not_seen"
    """Nobody can answer what she has not opened."""
    ONE_MESSAGE_FIRST = "one_message_first"
    """The second message goes after the first, and the receipt after both."""


class OrderStays(Exception):
    """An order stays as it is; `why` says why."""

    def __init__(self, why: OrderRefusal) -> None:
        """Keep why."""
        super().__init__(why.value)
        self.why = why


class Step(StrEnum):
    """What named staff do when a provider is told of a protected person, in this order."""

    FIRST = "first"
    """Name, and that the address is secret."""
    SECOND = "second"
    """The address, without name."""
    RECEIPT = "receipt"
    """The provider has said that it has both."""


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
        found = list(rows.select_for_update(of=("self",)).values_list("pk", flat=True))
        Order.objects.filter(pk__in=found).update(confirmed_at=now, confirmed_by_id=actor.user)
        for pk in found:
            _end_tasks(pk, actor, now)
        if found:
            _record(Deed.ORDERS_CONFIRMED, actor, now, found)
    return len(found)


def refuse(*, order: int, because: str, actor: Actor, now: datetime) -> None:
    """Say that the provider cannot do what an order asks, and why: a case manager gets a task.

    Raises OrderStays; Order.DoesNotExist where it is another provider's.
    """
    with transaction.atomic():
        row = of_provider(actor).select_for_update(of=("self",)).get(pk=order)
        _check_unanswered(row)
        if row.seen_at is None:
            raise OrderStays(OrderRefusal.NOT_SEEN)
        row.refused_at, row.refused_because = now, because
        row.save(update_fields=("refused_at", "refused_because"))
        _end_tasks(row.pk, actor, now)
        _make_task(TaskKind.ORDER_REFUSED, row, now)
        _record_one(Deed.ORDER_REFUSED, row, actor, now, because=because)


def deal_with(*, order: int, how: str, actor: Actor, now: datetime) -> None:
    """Say how a person has dealt with an order that is late or refused; raises OrderStays."""
    with transaction.atomic():
        row = _locked(order)
        if row.confirmed_at is not None or row.dealt_with_at is not None:
            raise OrderStays(OrderRefusal.ANSWERED)
        if row.withdrawn_at is not None:
            raise OrderStays(OrderRefusal.WITHDRAWN)
        row.dealt_with_at, row.dealt_with_by_id, row.dealt_with_how = now, actor.user, how
        row.save(update_fields=("dealt_with_at", "dealt_with_by", "dealt_with_how"))
        _end_tasks(row.pk, actor, now, how=how)
        _record_one(Deed.ORDER_DEALT_WITH, row, actor, now, how=how)


def told_by_hand(*, order: int, step: Step, actor: Actor, now: datetime) -> None:
    """Note a message to the provider of a protected person, or its receipt; raises OrderStays.

    The two go apart and in order; the receipt confirms the order.
    """
    with transaction.atomic():
        row = _locked(order)
        _check_unanswered(row)
        changed = _take_step(row, step, actor, now)
        row.save(update_fields=changed)
        if row.confirmed_at is not None:
            _end_tasks(row.pk, actor, now)
        _record_one(Deed.ORDER_TOLD_BY_HAND, row, actor, now, step=step.value)


def _take_step(row: Order, step: Step, actor: Actor, now: datetime) -> tuple[str, ...]:
    if step is not next_step(row):
        raise OrderStays(OrderRefusal.ONE_MESSAGE_FIRST)
    if step is Step.FIRST:
        row.first_message_at = now
        return ("first_message_at",)
    if step is Step.SECOND:
        row.second_message_at = now
        return ("second_message_at",)
    row.seen_at, row.confirmed_at, row.confirmed_by_id = now, now, actor.user
    return ("seen_at", "confirmed_at", "confirmed_by")


def has_second_message(row: Order) -> bool:
    """Is the provider to be told where she lives? One who has her already knows."""
    return row.kind == OrderKind.START.value


def next_step(row: Order) -> Step:
    """What named staff do next with an order that is given by hand."""
    if row.first_message_at is None:
        return Step.FIRST
    if has_second_message(row) and row.second_message_at is None:
        return Step.SECOND
    return Step.RECEIPT


def by_hand_from_now(*, client: int, now: datetime) -> int:
    """Give a client's unanswered orders by hand, since she is protected now; give how many."""
    rows = Order.objects.filter(UNANSWERED, placement__client=client, by_hand=False)
    changed = rows.update(by_hand=True)
    for row in Order.objects.filter(UNANSWERED, placement__client=client).select_related(
        "placement"
    ):
        _make_task(TaskKind.ORDER_BY_HAND, row, now)
    return changed


def make_tasks(*, now: datetime) -> int:
    """Make a task of each order that waits longer than it may, and of each to be given by hand.

    Gives how many were made. It may be asked as often as one likes: the same order has one task.
    """
    late = Order.objects.filter(UNANSWERED, by_hand=False, see_by__lt=now)
    by_hand = Order.objects.filter(UNANSWERED, by_hand=True)
    made = 0
    for kind, rows in ((TaskKind.ORDER_UNSEEN, late), (TaskKind.ORDER_BY_HAND, by_hand)):
        has_one = Task.objects.filter(
            kind=kind.value, about=ABOUT, about_id=OuterRef("pk"), done_at__isnull=True
        )
        for row in list(rows.exclude(Exists(has_one)).select_related("placement")):
            with transaction.atomic():
                _make_task(kind, row, now)
            made += 1
    return made


def of_provider(actor: Actor) -> QuerySet[Order]:
    """The orders that whoever answers for a provider may see: its own, and none given by hand."""
    rows = Order.objects.filter(provider=actor.provider, by_hand=False, withdrawn_at__isnull=True)
    if actor.provider is None:
        return rows.none()
    return rows.exclude(is_kept_apart("placement__client"))


def _locked(order: int) -> Order:
    rows = Order.objects.select_for_update(of=("self",)).select_related("placement")
    return rows.get(pk=order)


def _check_unanswered(row: Order) -> None:
    if row.withdrawn_at is not None:
        raise OrderStays(OrderRefusal.WITHDRAWN)
    if row.confirmed_at or row.refused_at or row.dealt_with_at:
        raise OrderStays(OrderRefusal.ANSWERED)


def _make_task(kind: TaskKind, row: Order, now: datetime) -> None:
    make_task(
        kind=kind,
        now=now,
        client=row.placement.client_id,
        round=row.placement.round_id,
        about=ABOUT,
        about_id=row.pk,
        due=in_sweden(row.see_by if kind is not TaskKind.ORDER_REFUSED else now).date(),
    )


def _end_tasks(order: int, actor: Actor, now: datetime, *, how: str = "") -> None:
    for kind in OF_ORDERS:
        end_tasks(kind=kind, about=ABOUT, about_id=order, now=now, by=actor.user, how=how)


def _record(deed: Deed, actor: Actor, now: datetime, orders: Collection[int]) -> None:
    record(
        what=deed,
        actor=actor,
        now=now,
        subject="provider",
        subject_id=actor.provider or "",
        contents={"orders": sorted(orders)},
    )


def _record_one(deed: Deed, row: Order, actor: Actor, now: datetime, **contents: str) -> None:
    record(
        what=deed,
        actor=actor,
        now=now,
        subject=ABOUT,
        subject_id=row.pk,
        client=row.placement.client_id,
        contents=contents,
    )
