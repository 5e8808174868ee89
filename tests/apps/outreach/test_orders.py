"""The orders of a day are promised in the log before they are used, and shown when it is over."""

from datetime import datetime, time, timedelta

import pytest
from django.utils import timezone
from tests.apps.outreach.told import NOW, TODAY, contracted

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Contents, Event
from hemval.apps.outreach.models import KnownSince, OrderKey
from hemval.apps.outreach.orders import in_order_of, orders_between
from hemval.apps.outreach.services.day import begin_day, begin_days
from hemval.core.dates.zone import at, today
from hemval.core.neutral_order import in_neutral_order, promise_of

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
THREE = ["alfa", "beta", "gamma"]


def test_the_promise_is_in_the_log_and_the_key_is_not():
    row = begin_day(NOW)
    event = Event.objects.get(act=Deed.NEUTRAL_ORDER_PROMISED)
    text = Contents.objects.get(event=event).text
    assert row.promise in text
    assert bytes(row.key).hex() not in text
    assert event.actor is None


def at_hour(hour: int) -> datetime:
    return at(TODAY, time(hour, 30))


def test_the_next_day_is_promised_before_it_begins():
    begin_days(now=at_hour(23))
    assert [row.day for row in OrderKey.objects.all()] == [TODAY, TODAY + DAY]
    made = OrderKey.objects.get(day=TODAY + DAY)
    assert made.made_at < at(TODAY + DAY, time())
    begin_days(now=at_hour(23) + timedelta(minutes=5))
    assert OrderKey.objects.count() == 2


def test_a_day_is_not_promised_hours_before_it_begins():
    begin_days(now=at_hour(22))
    assert [row.day for row in OrderKey.objects.all()] == [TODAY]


def test_nobody_who_reads_writes_anything_on_a_day_that_the_worker_has_begun(client):
    begin_days(now=timezone.now())
    contracted()
    before = Event.objects.count()
    assert client.get("/utforare/ordning/3/").status_code == 200
    assert client.get("/utforare/lottning/").status_code == 200
    assert Event.objects.count() == before
    assert OrderKey.objects.filter(day=today(timezone.now())).count() == 1


def test_tomorrow_is_not_told_of_today():
    begin_days(now=at_hour(23))
    told = orders_between(TODAY - DAY, TODAY, now=at_hour(23))
    assert [one.day for one in told] == [TODAY]


def test_a_day_has_one_key_however_many_ask():
    assert begin_day(NOW).pk == begin_day(NOW + timedelta(hours=5)).pk
    assert OrderKey.objects.count() == Event.objects.count() == 1


def test_the_key_of_today_is_told_to_nobody_and_that_of_yesterday_to_everybody():
    begin_day(NOW)
    (today,) = orders_between(TODAY - DAY, TODAY, now=NOW)
    assert today.key is None
    (over,) = orders_between(TODAY - DAY, TODAY, now=NOW + DAY)
    assert promise_of(bytes.fromhex(over.key)) == today.promise == over.promise


def test_anybody_can_work_out_the_orders_of_yesterday():
    shown = in_order_of(begin_day(NOW), 7, THREE)
    (over,) = orders_between(TODAY, TODAY, now=NOW + DAY)
    assert in_neutral_order(bytes.fromhex(over.key), TODAY, 7, THREE) == shown


def test_what_lists_say_is_kept_when_it_is_other_than_before_and_only_then():
    provider = contracted()
    for days in range(3):
        begin_day(NOW + days * DAY)
    assert KnownSince.objects.count() == 1
    provider.phone = "0123-456 78"
    provider.save()
    begin_day(NOW + 3 * DAY)
    assert [row.values["phone"] for row in KnownSince.objects.all()] == ["", "0123-456 78"]
