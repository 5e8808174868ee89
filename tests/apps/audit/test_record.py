"""What is done and read becomes a chain that only grows."""

from datetime import UTC, datetime

import pytest
from django.db import Error, connection, transaction
from tests.office.people import acting, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.audit.chain import BEGINNING
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.guards import put_up, take_down
from hemval.apps.audit.models import ChainHead, Contents, Event
from hemval.apps.audit.services import digest_of, read, record

KEY = b"\x03" * 32
NOW = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def three() -> None:
    for number in range(3):
        record(what=Deed.CLIENT_READ, actor=None, now=NOW, client=number, contents={"n": number})


@pytest.fixture
def guarded(db):
    put_up(connection)
    yield
    take_down(connection)


def test_events_are_numbered_from_1_without_a_gap():
    three()
    assert list(Event.objects.values_list("number", flat=True)) == [1, 2, 3]


def test_each_event_holds_the_digest_of_the_one_before():
    three()
    before = BEGINNING
    for event in Event.objects.all():
        assert event.digest == digest_of(event, KEY, before=before)
        before = event.digest
    assert ChainHead.objects.get().digest == before


def test_what_is_rolled_back_leaves_no_gap():
    record(what=Deed.CLIENT_READ, actor=None, now=NOW)

    def broken() -> None:
        with transaction.atomic():
            record(what=Deed.CLIENT_READ, actor=None, now=NOW)
            raise LookupError

    pytest.raises(LookupError, broken)
    assert record(what=Deed.CLIENT_READ, actor=None, now=NOW) == 2


def test_the_same_contents_have_another_digest_each_time():
    record(what=Deed.CLIENT_READ, actor=None, now=NOW, contents={"a": 1})
    record(what=Deed.CLIENT_READ, actor=None, now=NOW, contents={"a": 1})
    first, second = Contents.objects.all()
    assert first.text == second.text == '{"a":1}'
    assert first.event.contents_digest != second.event.contents_digest


def test_a_read_tells_who_read_of_whom_on_which_page():
    reader = somebody(Role.HELPLINE)
    read(actor=acting(reader), now=NOW, client=17, page="clients:one")
    (event,) = Event.objects.all()
    assert (event.actor, event.client, event.subject_id) == (reader.pk, 17, "clients:one")
    assert not Contents.objects.exists()


@pytest.mark.parametrize("table", ["audit_event", "audit_contents", "audit_chainhead"])
@pytest.mark.parametrize("way", ["DELETE FROM {}", "UPDATE {} SET id = id"])
def test_the_database_itself_refuses_to_change_the_log(guarded, table, way):
    three()

    def changed() -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(way.format(table))

    with pytest.raises(Error, match="the log only grows"):
        changed()


def test_the_log_grows_with_its_guards_up(guarded):
    three()
    assert ChainHead.objects.get().number == 3
