"""What events tell of persons can be erased, and the chain still holds."""

from datetime import UTC, date, datetime

import pytest
from django.db import connection

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.erasing import erasable, erase
from hemval.apps.audit.guards import put_up, take_down
from hemval.apps.audit.models import Contents, Event
from hemval.apps.audit.services import record
from hemval.apps.audit.verification import verify

pytestmark = pytest.mark.django_db
LATER = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
NEW_YEAR = date(2021, 1, 1)


@pytest.fixture
def four(db):
    for at in ("2020-06-01T08:00", "2020-12-31T22:59", "2020-12-31T23:00", "2021-06-01T08:00"):
        now = datetime.fromisoformat(at).replace(tzinfo=UTC)
        record(what=Deed.CLIENT_READ, actor=None, now=now, client=1, contents={"name": "Greta"})


@pytest.fixture
def guarded(four):
    put_up(connection)
    yield
    take_down(connection)


def test_what_is_older_than_the_day_is_erased_and_the_log_is_still_whole(guarded):
    assert erase(before=NEW_YEAR, actor=None, now=LATER) == 2
    assert [bool(one.text) for one in Contents.objects.order_by("event__number")] == [
        False,
        False,
        True,
        True,
        True,
    ]
    told = verify()
    assert told.is_whole
    assert told.erased == 2


def test_what_would_be_erased_is_counted_before(four):
    assert erasable(NEW_YEAR) == 2
    assert erasable(date(2020, 1, 1)) == 0


def test_erasing_nothing_is_no_event(four):
    assert erase(before=date(2020, 1, 1), actor=None, now=LATER) == 0
    assert Event.objects.count() == 4


def test_erasing_twice_erases_once(four):
    erase(before=NEW_YEAR, actor=None, now=LATER)
    assert erase(before=NEW_YEAR, actor=None, now=LATER) == 0
    assert verify().is_whole
