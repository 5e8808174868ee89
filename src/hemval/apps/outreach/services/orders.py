"""The orders in which providers stand for the public: promised each day, shown the day after."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import IntegrityError, transaction

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.outreach.models import KnownSince, OrderKey
from hemval.apps.outreach.queries import last_known
from hemval.apps.outreach.room_now import room_now
from hemval.apps.outreach.stated import known_of
from hemval.apps.providers.models import Provider
from hemval.chance import secret_bytes
from hemval.core.dates.zone import in_sweden, today
from hemval.core.neutral_order import KEY_BYTES, in_neutral_order, promise_of

_LAST_HOUR = 23


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOrders:
    """The orders of a day. `key` is None until the day is over."""

    day: date
    promise: str
    made_at: datetime
    key: str | None


def begin_day(now: datetime) -> OrderKey:
    """The key of the day, with its promise in the log before use.

    The worker has made it (`begin_days`). Where it stood still, whoever asks first makes it.
    """
    return _begun(today(now), now)


def begin_days(*, now: datetime) -> None:
    """Make the key of the day if there is none, and in its last hour that of the next.

    So its promise is in the log before the day has begun, and nobody who reads a page writes
    anything. What lists say of providers is kept at the same time, so that the page of the day can
    be shown again.
    """
    day = today(now)
    _begun(day, now)
    if in_sweden(now).hour == _LAST_HOUR:
        _begun(day + timedelta(days=1), now)


def _begun(day: date, now: datetime) -> OrderKey:
    found = OrderKey.objects.filter(day=day).first()
    if found is not None:
        return found
    try:
        with transaction.atomic():
            return _begin(day, now)
    except IntegrityError:
        return OrderKey.objects.get(day=day)


def _begin(day: date, now: datetime) -> OrderKey:
    key = secret_bytes(KEY_BYTES)
    row = OrderKey.objects.create(day=day, key=key, promise=promise_of(key), made_at=now)
    _keep_known(day, now)
    record(
        what=Deed.NEUTRAL_ORDER_PROMISED,
        actor=None,
        now=now,
        subject="neutral_order",
        subject_id=day.isoformat(),
        contents={"promise": row.promise},
    )
    return row


def _keep_known(day: date, now: datetime) -> None:
    last = {row.provider_id: row.told for row in last_known(Provider.objects.all(), day)}
    rows = Provider.objects.select_related("supplier")
    each = rows.prefetch_related("contracts__area", "contracts__bundle")
    counted = room_now(now)
    told = [(row.pk, known_of(row, counted.get(row.key))) for row in each]
    KnownSince.objects.bulk_create(
        KnownSince(provider_id=pk, day=day, told=one) for pk, one in told if last.get(pk) != one
    )


def in_neutral_order_today(number: int, providers: list[str], now: datetime) -> tuple[str, ...]:
    """Providers, by id, in one of the orders of today. Raises ValueError for no such order."""
    row = begin_day(now)
    return in_neutral_order(bytes(row.key), row.day, number, providers)


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
