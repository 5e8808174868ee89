"""A day begins: its orders are promised in the log, and what lists say of providers is kept."""

from datetime import date, datetime, timedelta

from django.db import IntegrityError, transaction

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.outreach.models import OrderKey
from hemval.apps.outreach.services.kept_lists import keep_lists
from hemval.chance import secret_bytes
from hemval.core.dates.zone import in_sweden, today
from hemval.core.neutral_order import KEY_BYTES, promise_of

_LAST_HOUR = 23


def begin_day(now: datetime) -> OrderKey:
    """Let the day have begun, and give its key, whose promise is in the log before use.

    The worker has begun it (`begin_days`). Where it stood still, whoever asks first does: an order
    that nobody could prove would be worse than a page that writes.
    """
    return _begun(today(now), now)


def begin_days(*, now: datetime) -> None:
    """Begin the day if nobody has, and in its last hour the next one.

    So its promise is in the log before the day has begun, and nobody who reads a page writes
    anything.
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
    keep_lists(day, now)
    record(
        what=Deed.NEUTRAL_ORDER_PROMISED,
        actor=None,
        now=now,
        subject="neutral_order",
        subject_id=day.isoformat(),
        contents={"promise": row.promise},
    )
    return row
