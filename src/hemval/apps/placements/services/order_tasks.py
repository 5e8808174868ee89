"""Tasks that follow from orders: late, refused, or to be given by hand."""

from collections.abc import Collection, Iterator
from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from hemval.apps.clients.queries import is_kept_apart, kept_apart_with
from hemval.apps.jobs.giving_way import GivesWay
from hemval.apps.parts import in_parts
from hemval.apps.placements.models import Order
from hemval.apps.placements.order_state import LATE, NOT_DONE, OrderState, stands
from hemval.apps.tasks.models import About, Task, TaskKind
from hemval.apps.tasks.services import NewTask, end_tasks, make_all
from hemval.core.dates.zone import today

_AT_ONCE = 500
OF_ORDERS = (TaskKind.ORDER_UNSEEN, TaskKind.ORDER_REFUSED, TaskKind.ORDER_BY_HAND)


def make_tasks(*, now: datetime) -> int:
    """Let each order that somebody must see to have its task, and end those of all others.

    An order waits longer than it may, is refused, or is to be given by hand. Gives how many tasks
    were made. It may be asked as often as one likes: the same order has one task. Many are made in
    parts, so that nobody who works meanwhile waits for long.
    """
    made, gives_way = 0, GivesWay()
    for kind, rows in _asked_for(now):
        with transaction.atomic():
            _end_where_not(kind, rows, now)
        without = list(rows.exclude(_has_one(kind)).values_list("pk", flat=True))
        for part in in_parts(without, _AT_ONCE):
            with transaction.atomic():
                made += make_all(_tasks(kind, rows.filter(pk__in=part), now), now=now)
                gives_way.after_part()
    return made


def by_hand_from_now(*, client: int, now: datetime) -> int:
    """Give orders by hand, of a client who is protected now and of whoever lives with her.

    Whatever was asked of others about them is asked of named staff. Gives how many orders there
    are.
    """
    apart = kept_apart_with([client])
    rows = Order.objects.filter(stands(NOT_DONE, now), placement__client__in=apart)
    orders = list(rows.values_list("pk", flat=True))
    others = [kind for kind in OF_ORDERS if kind is not TaskKind.ORDER_BY_HAND]
    end_tasks(About.ORDER, orders, kinds=others, now=now, by=None)
    make_all(_tasks(TaskKind.ORDER_BY_HAND, rows, now), now=now)
    return len(orders)


def ask_about_refused(order: Order, now: datetime) -> None:
    """Let a case manager see to an order that a provider cannot do."""
    make_all([_task(TaskKind.ORDER_REFUSED, order, now)], now=now)


def end_order_tasks(
    orders: Collection[int], *, now: datetime, by: int | None, how: str = ""
) -> None:
    """Say that nobody must see to some orders any more."""
    end_tasks(About.ORDER, orders, kinds=OF_ORDERS, now=now, by=by, how=how)


def _asked_for(now: datetime) -> Iterator[tuple[TaskKind, QuerySet[Order]]]:
    """The orders that make each kind of task."""
    apart = is_kept_apart("placement__client")
    clear = Order.objects.exclude(apart)
    yield TaskKind.ORDER_UNSEEN, clear.filter(stands(LATE, now))
    yield TaskKind.ORDER_REFUSED, clear.filter(stands((OrderState.REFUSED,), now))
    yield TaskKind.ORDER_BY_HAND, Order.objects.filter(apart, stands(NOT_DONE, now))


def _end_where_not(kind: TaskKind, rows: QuerySet[Order], now: datetime) -> None:
    waiting = Task.objects.filter(
        kind=kind.value, about=About.ORDER.value, done_at__isnull=True
    ).exclude(Exists(rows.filter(pk=OuterRef("about_id"))))
    orders = [one for one in waiting.values_list("about_id", flat=True) if one is not None]
    end_tasks(About.ORDER, orders, kinds=(kind,), now=now, by=None)


def _has_one(kind: TaskKind) -> Exists:
    return Exists(
        Task.objects.filter(
            kind=kind.value,
            about=About.ORDER.value,
            about_id=OuterRef("pk"),
            done_at__isnull=True,
        )
    )


def _tasks(kind: TaskKind, rows: QuerySet[Order], now: datetime) -> list[NewTask]:
    return [_task(kind, row, now) for row in rows.select_related("placement")]


def _task(kind: TaskKind, row: Order, now: datetime) -> NewTask:
    refused = row.refused_at is not None
    return NewTask(
        kind=kind,
        about=About.ORDER,
        about_id=row.pk,
        client=row.placement.client_id,
        round=row.placement.round_id,
        due=today(now if refused else row.see_by),
    )
