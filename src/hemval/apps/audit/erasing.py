"""Erasing what old events tell of persons, so that the chain still holds."""

from collections.abc import Collection
from datetime import date, datetime, time

from django.db import transaction
from django.db.models import QuerySet

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Contents
from hemval.apps.audit.services import record
from hemval.core.dates.zone import at


def erasable(before: date) -> int:
    """How many events from before a day tell something that is not yet erased."""
    return _told_before(before).count()


def erase(
    *,
    before: date,
    actor: Actor | None,
    now: datetime,
    clients: Collection[int] | None = None,
) -> int:
    """Erase what events from before a day tell besides who did what and when; gives how many.

    `clients`: what is told of those alone, by row number; None is all of it.

    That it was done is an event of its own, which tells from before which day and how many: where
    anything else is erased, the check finds it. What such an event tells is never erased itself.
    """
    with transaction.atomic():
        found = _told_before(before)
        if clients is not None:
            found = found.filter(event__client__in=clients)
        count = found.count()
        if count:
            number = record(
                what=Deed.CONTENTS_ERASED,
                actor=actor,
                now=now,
                subject="contents",
                subject_id=before.isoformat(),
                contents={"events": count},
            )
            found.filter(event__number__lt=number).update(salt="", text="", erased_in=number)
    return count


def _told_before(before: date) -> QuerySet[Contents]:
    told = Contents.objects.filter(erased_in__isnull=True, event__at__lt=at(before, time.min))
    return told.exclude(event__act=Deed.CONTENTS_ERASED.value)
