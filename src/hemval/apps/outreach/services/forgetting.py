"""Erasing what the public was told so long ago that it has stood its time."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, time
from typing import Any

from django.db.models import Q, QuerySet

from hemval.apps.outreach.models import WAITS, Fact, KnownSince, News, OrderKey, PhoneDay
from hemval.apps.outreach.queries import last_known, told_at
from hemval.apps.outreach.stated import provider_known
from hemval.apps.providers.models import Provider
from hemval.core.dates.zone import at


def erase_told(before: date) -> Counter[str]:
    """Erase what pages told before a day, and tell how many rows of each.

    The pages of that day and of every later one say what they said: what holds on it stands,
    however old it is.
    """
    erased: Counter[str] = Counter()
    for name, rows in _rows_before(before):
        erased[name] += rows.count()
        rows.delete()
    KnownSince.objects.filter(day__lt=before).update(day=before)
    return erased


def _rows_before(before: date) -> Iterator[tuple[str, QuerySet[Any]]]:
    begins = at(before, time())
    yield "told_facts", _facts(before)
    yield "told_lists", _known(before)
    yield "news", News.objects.filter(Q(ends__lt=before) | Q(ended_at__lt=begins))
    yield "phone_days", PhoneDay.objects.filter(day__lt=before)
    yield "order_keys", OrderKey.objects.filter(day__lt=before)


def _facts(before: date) -> QuerySet[Fact]:
    """All that somebody has looked at before a day, but for what shows when it begins."""
    begins = at(before, time())
    providers = Provider.objects.values_list("pk", flat=True)
    holds = [row.pk for rows in told_at(providers, begins).values() for row in rows.values()]
    return Fact.objects.exclude(WAITS).filter(reviewed_at__lt=begins).exclude(pk__in=holds)


def _known(before: date) -> QuerySet[KnownSince]:
    """What lists said before a day, but for the last that they said of whom pages tell of yet."""
    last = last_known(Provider.objects.all(), before).select_related("provider")
    holds = [
        row.pk
        for row in last
        if not provider_known(row.provider.key, row.values).contract.is_over(before)
    ]
    return KnownSince.objects.filter(day__lt=before).exclude(pk__in=holds)
