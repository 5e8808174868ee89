"""Whether somebody answers the public's questions right now."""

from collections.abc import Iterable
from datetime import datetime

from hemval.apps.outreach.queries import phone_days
from hemval.core.answering import Answering, answering
from hemval.core.dates.zone import today
from hemval.core.system.presentation import PhoneHours


def answered_now(now: datetime, weekly: Iterable[PhoneHours]) -> Answering:
    """Does somebody answer at a moment, by the hours of the week: until when, or when next?"""
    common = tuple(weekly)
    if not common:
        return Answering(is_open=False)
    return answering(now, common, phone_days(today(now)))
