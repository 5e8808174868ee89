"""Keeping what the municipality's own lists say of providers when a day begins."""

from datetime import date, datetime

from hemval.apps.outreach.models import KnownSince
from hemval.apps.outreach.queries import last_known
from hemval.apps.outreach.room_now import room_now
from hemval.apps.outreach.stated import known_of
from hemval.apps.providers.models import Provider


def keep_lists(day: date, now: datetime) -> None:
    """Keep what they say of each provider where it is other than before.

    So the page of that day can be shown again.
    """
    last = {row.provider_id: row.values for row in last_known(Provider.objects.all(), day)}
    rows = Provider.objects.select_related("supplier")
    each = rows.prefetch_related("contracts__area", "contracts__bundle")
    counted = room_now(now)
    told = [(row.pk, known_of(row, counted.get(row.key))) for row in each]
    KnownSince.objects.bulk_create(
        KnownSince(provider_id=pk, day=day, values=one) for pk, one in told if last.get(pk) != one
    )
