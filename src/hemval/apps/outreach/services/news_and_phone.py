"""News, and when the phone is answered on days that are not like others."""

from collections.abc import Iterable
from datetime import date, datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.outreach.models import News, PhoneDay
from hemval.core.dates.hours import ClockHours
from hemval.core.system.values import LocalText


def tell_news(*, words: LocalText, starts: date, ends: date, actor: Actor, now: datetime) -> News:
    """Tell everybody something from one day through another."""
    with transaction.atomic():
        row = News.objects.create(
            words=dict(words.by_language), starts=starts, ends=ends, by_id=actor.user, at=now
        )
        record(what=Deed.NEWS_TOLD, actor=actor, now=now, subject="news", subject_id=row.pk)
    return row


def end_news(*, news: int, actor: Actor, now: datetime) -> bool:
    """Tell it no more; False where it has ended already."""
    with transaction.atomic():
        rows = News.objects.filter(pk=news, ended_at__isnull=True)
        if not rows.update(ended_at=now, ended_by=actor.user):
            return False
        record(what=Deed.NEWS_ENDED, actor=actor, now=now, subject="news", subject_id=news)
    return True


def set_phone_day(
    *, day: date, hours: Iterable[ClockHours] | None, actor: Actor, now: datetime
) -> PhoneDay:
    """Say when the phone is answered on a day: some hours, none, or as usual after all (None)."""
    told = None if hours is None else [str(one) for one in hours]
    with transaction.atomic():
        row = PhoneDay.objects.create(
            day=day, hours=told or [], is_usual=told is None, by_id=actor.user, at=now
        )
        record(
            what=Deed.PHONE_DAY_SET,
            actor=actor,
            now=now,
            subject="phone_day",
            subject_id=day.isoformat(),
            contents={"hours": told if told is not None else "usual"},
        )
    return row
