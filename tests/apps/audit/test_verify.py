"""What is altered or missing in the log shows."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from django.db import connection
from tests.office.people import somebody

from hemval.apps.audit.chain import BEGINNING, end_seal
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import ChainHead, Contents, Event
from hemval.apps.audit.noting import Noted
from hemval.apps.audit.services import digest_of, record, tell_of_new_key
from hemval.apps.audit.verification import Flaw, Found, verify

NOW = datetime(2026, 9, 1, 8, 0, 0, 123456, tzinfo=UTC)
KEY = b"\x03" * 32
KEYS = {"test": KEY, "new": b"\x04" * 32}
pytestmark = pytest.mark.django_db


@pytest.fixture
def nine(db):
    for number in range(1, 10):
        told = {"n": number} if number % 2 else None
        record(what=Deed.CLIENT_READ, actor=None, now=NOW, client=number, contents=told)


@pytest.fixture
def ten(nine):
    record(what=Deed.CLIENT_READ, actor=None, now=NOW, client=10)


@pytest.fixture
def keys(settings):
    """Seals with the first of some keys; those after it are known."""

    def use(*ids: str) -> None:
        known = tuple((key_id, KEYS[key_id]) for key_id in ids)
        settings.HEMVAL = replace(settings.HEMVAL, log_keys=known)

    return use


def written_anew_with(key_id: str, key: bytes, *, without: set[int]) -> None:
    """What somebody does who has the database and an old key, and wants some events to be gone."""
    Contents.objects.filter(event__number__in=without).delete()
    Event.objects.filter(number__in=without).delete()
    before = BEGINNING
    for number, event in enumerate(Event.objects.order_by("number"), 1):
        event.number, event.sealed_with = number, key_id
        event.digest = before = digest_of(event, key, before=before)
        event.save()
    seal = end_seal(key, number=number, digest=before)
    ChainHead.objects.update(number=number, digest=before, seal=seal)


def found() -> set[tuple[int, Flaw]]:
    return {(one.number, one.flaw) for one in verify().found}


def test_an_empty_log_is_whole():
    assert verify().is_whole


def test_a_log_that_nobody_touched_is_whole(ten):
    told = verify()
    assert told.is_whole
    assert (told.events, told.erased, told.end.number) == (10, 0, 10)


@pytest.mark.parametrize("number", [1, 5, 10])
@pytest.mark.parametrize(
    "change",
    [
        {"actor": 3},
        {"client": 99},
        {"client": None},
        {"act": "contents_erased"},
        {"subject": "round"},
        {"subject_id": "x"},
        {"at": datetime(2026, 9, 2, tzinfo=UTC)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_an_event_that_is_altered_is_found(ten, number, change):
    Event.objects.filter(number=number).update(**change)
    assert (number, Flaw.ALTERED) in found()


def test_an_event_whose_digest_is_taken_anew_gives_itself_away_at_the_next(ten):
    event = Event.objects.get(number=4)
    event.client = 99
    before = Event.objects.get(number=3).digest
    event.digest = digest_of(event, KEY, before=before)
    event.save()
    assert found() == {(5, Flaw.ALTERED)}


def test_an_event_that_is_missing_is_found(ten):
    Contents.objects.filter(event__number=3).delete()
    Event.objects.filter(number=3).delete()
    assert found() == {(4, Flaw.MISSING)}


def test_a_log_that_is_cut_off_at_its_end_is_found(ten):
    Event.objects.filter(number=10).delete()
    assert found() == {(9, Flaw.CUT_OFF)}


def test_a_log_that_is_gone_with_its_end_is_found_by_all_else_that_is_there(ten):
    ChainHead.objects.all().delete()
    Contents.objects.all().delete()
    Event.objects.all().delete()
    assert verify().is_whole
    somebody()
    assert found() == {(0, Flaw.EMPTIED)}


def test_whoever_has_the_database_and_no_key_adds_nothing(ten):
    last = Event.objects.get(number=10)
    forged = Event(
        number=11, at=NOW, act=Deed.CLIENT_READ.value, client=1, sealed_with=last.sealed_with
    )
    forged.digest = digest_of(forged, b"a guess", before=last.digest)
    forged.save()
    ChainHead.objects.update(number=11, digest=forged.digest)
    assert found() == {(11, Flaw.ALTERED), (11, Flaw.CUT_OFF)}


def test_a_new_key_seals_from_now_on_and_the_older_still_proves(ten, keys):
    keys("new", "test")
    record(what=Deed.CLIENT_READ, actor=None, now=NOW)
    assert Event.objects.last().sealed_with == "new"
    assert verify().is_whole


def test_a_log_whose_key_is_not_there_cannot_be_tried_and_says_so_once(ten, keys):
    keys("new")
    assert found() == {(1, Flaw.KEY_MISSING)}


def test_a_key_that_was_changed_is_not_taken_again(ten, keys):
    keys("new", "test")
    record(what=Deed.CLIENT_READ, actor=None, now=NOW)
    keys("test")
    record(what=Deed.CLIENT_READ, actor=None, now=NOW)
    keys("new", "test")
    assert found() == {(13, Flaw.KEY_OLDER)}


def test_that_a_key_is_new_is_told_once_before_all_that_it_seals(ten, keys):
    keys("new", "test")
    for _ in range(2):
        record(what=Deed.CLIENT_READ, actor=None, now=NOW)
    told = Event.objects.filter(sealed_with="new").values_list("number", "act", "subject_id")
    assert list(told[:2]) == [(11, "log_key_changed", "new"), (12, "client_read", "")]
    assert told.count() == 3


def test_a_new_key_seals_at_once_though_nobody_does_anything(ten, keys):
    tell_of_new_key(now=NOW)
    assert Event.objects.last().number == 10
    keys("new", "test")
    assert found() == {(10, Flaw.KEY_UNUSED)}
    tell_of_new_key(now=NOW)
    tell_of_new_key(now=NOW)
    assert Event.objects.last().number == 11
    assert verify().is_whole


def test_a_log_that_was_written_anew_with_an_old_key_is_not_whole(ten, keys):
    keys("new", "test")
    record(what=Deed.CLIENT_READ, actor=None, now=NOW)
    written_anew_with("test", KEY, without={3, 8})
    assert found() == {(10, Flaw.KEY_UNUSED)}


def test_a_log_that_is_emptied_is_found(ten):
    Contents.objects.all().delete()
    Event.objects.all().delete()
    assert found() == {(0, Flaw.CUT_OFF)}


def test_a_log_whose_end_was_moved_back_is_found_by_its_seal(ten):
    Event.objects.filter(number=10).delete()
    ChainHead.objects.update(number=9, digest=Event.objects.get(number=9).digest)
    assert found() == {(9, Flaw.CUT_OFF)}


def test_a_log_that_ends_as_an_older_one_did_is_found_by_what_was_noted(nine):
    older = ChainHead.objects.get()
    record(what=Deed.CLIENT_READ, actor=None, now=NOW)
    noted = verify().end
    Event.objects.filter(number=10).delete()
    last = Event.objects.get(number=9)
    ChainHead.objects.update(number=9, digest=last.digest, seal=older.seal)
    assert verify().is_whole
    assert verify((noted,)).found == (Found(number=10, flaw=Flaw.MISSING),)


def test_a_log_that_was_written_anew_is_found_by_what_was_noted(ten):
    noted = Noted(number=7, digest="f" * 64)
    assert verify((noted,)).found == (Found(number=7, flaw=Flaw.OTHER_CHAIN),)


def test_what_was_noted_and_still_stands_is_no_flaw(ten):
    event = Event.objects.get(number=7)
    assert verify((Noted(number=7, digest=event.digest),)).is_whole


def test_contents_that_are_altered_are_found(ten):
    Contents.objects.filter(event__number=3).update(text='{"n":4}')
    assert found() == {(3, Flaw.CONTENTS_ALTERED)}


def test_contents_that_are_missing_are_found(ten):
    Contents.objects.filter(event__number=3).delete()
    assert found() == {(3, Flaw.CONTENTS_MISSING)}


def test_contents_that_were_added_are_found(ten):
    Contents.objects.create(event=Event.objects.get(number=2), salt="s", text="t")
    assert found() == {(2, Flaw.CONTENTS_ADDED)}


def test_contents_that_were_erased_and_nobody_told_are_found(ten):
    Contents.objects.filter(event__number=3).update(salt="", text="", erased_in=2)
    assert found() == {(3, Flaw.CONTENTS_ERASED_UNTOLD)}


def test_a_long_log_is_read_in_a_few_questions(ten, django_assert_max_num_queries):
    with django_assert_max_num_queries(4):
        verify()
    assert connection.vendor in {"sqlite", "postgresql"}
