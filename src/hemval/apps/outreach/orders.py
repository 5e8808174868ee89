"""The orders in which providers stand for the public, as they can be asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from hemval.apps.outreach.models import OrderKey
from hemval.core.dates.zone import today
from hemval.core.neutral_order import in_neutral_order


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOrders:
    """The orders of a day. `key` is None until the day is over."""

    day: date
    promise: str
    made_at: datetime
    key: str | None


def in_order_of(day: OrderKey, number: int, providers: Sequence[str]) -> tuple[str, ...]:
    """Providers, by id, in one of the orders of a day. Raises ValueError for no such order."""
    return in_neutral_order(bytes(day.key), day.day, number, providers)


def orders_between(first: date, last: date, *, now: datetime) -> list[DayOrders]:
    """What is known of the orders of some days, the latest first; none of a day without a key.

    The key of a day that is not over is told to nobody.
    """
    on = today(now)
    rows = OrderKey.objects.filter(day__range=(first, last)).order_by("-day")
    return [
        DayOrders(
            day=row.day,
            promise=row.promise,
            made_at=row.made_at,
            key=bytes(row.key).hex() if row.day < on else None,
        )
        for row in rows
    ]
