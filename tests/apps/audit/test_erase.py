"""What events tell of persons can be erased, and the chain still holds."""

from datetime import UTC, date, datetime

import pytest
from django.db import Error, connection, transaction

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.erasing import erasable, erase
from hemval.apps.audit.guards import missing, put_up, take_down
from hemval.apps.audit.models import Contents, Event
from hemval.apps.audit.services import record
from hemval.apps.audit.verification import Flaw, verify

pytestmark = pytest.mark.django_db
LONG_AGO = datetime(2019, 9, 1, 8, 0, tzinfo=UTC)
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


def forge_an_erasure(of: int, told_in: int) -> None:
    Contents.objects.filter(event__number=of).update(salt="", text="", erased_in=told_in)


def flaws() -> set[tuple[int, Flaw]]:
    return {(one.number, one.flaw) for one in verify().found}


def test_what_is_not_so_old_is_not_erased_by_the_same_event(four):
    erase(before=NEW_YEAR, actor=None, now=LATER)
    forge_an_erasure(of=4, told_in=5)
    assert flaws() == {(4, Flaw.CONTENTS_ERASED_UNTOLD), (5, Flaw.ERASED_OTHERWISE)}


def test_what_is_as_old_is_counted_so_that_no_more_is_erased_than_was_told(four):
    record(what=Deed.CLIENT_READ, actor=None, now=LONG_AGO, contents={"name": "Greta"})
    Contents.objects.filter(event__number=5).update(erased_in=None)
    erase(before=NEW_YEAR, actor=None, now=LATER)
    assert verify().is_whole
    record(what=Deed.CLIENT_READ, actor=None, now=LONG_AGO, contents={"name": "Greta"})
    forge_an_erasure(of=7, told_in=6)
    assert (6, Flaw.ERASED_OTHERWISE) in flaws()


def test_what_tells_of_an_erasure_is_never_erased(four):
    erase(before=NEW_YEAR, actor=None, now=LONG_AGO)
    assert erase(before=NEW_YEAR, actor=None, now=LATER) == 0
    forge_an_erasure(of=5, told_in=5)
    assert (5, Flaw.CONTENTS_ERASED_UNTOLD) in flaws()


@pytest.mark.parametrize(("of", "told_in"), [(4, 5), (5, 5), (1, 4), (6, 5)])
def test_the_database_itself_refuses_to_erase_but_by_the_event_that_tells_of_it(
    guarded, of, told_in
):
    erase(before=NEW_YEAR, actor=None, now=LATER)
    if of == 6:  # As old as those that were erased, and written when the erasing was done.
        record(what=Deed.CLIENT_READ, actor=None, now=LONG_AGO, contents={"name": "Greta"})

    def forge() -> None:
        with transaction.atomic():
            forge_an_erasure(of=of, told_in=told_in)

    with pytest.raises(Error, match="the log only grows"):
        forge()


HOLLOW = {
    "sqlite": ("", "BEGIN SELECT 1; END"),
    "postgresql": (
        "CREATE OR REPLACE FUNCTION audit_lets_by() RETURNS trigger LANGUAGE plpgsql"
        " AS $$ BEGIN RETURN NEW; END $$",
        "FOR EACH ROW EXECUTE FUNCTION audit_lets_by()",
    ),
}


def test_a_guard_that_refuses_nothing_does_not_stand(guarded):
    assert missing(connection) == ()
    first, body = HOLLOW[connection.vendor]
    on = " ON audit_event" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        if first:
            cursor.execute(first)
        cursor.execute(f"DROP TRIGGER audit_event_keeps_update{on}")
        cursor.execute(
            f"CREATE TRIGGER audit_event_keeps_update BEFORE UPDATE ON audit_event {body}"
        )
    assert missing(connection) == ("audit_event_keeps_update",)
