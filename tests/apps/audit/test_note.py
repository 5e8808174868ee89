"""Where the log ended is noted each day outside the database, and found there by itself."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import ChainHead
from hemval.apps.audit.noting import Noted, note_day, note_taken_back, notes
from hemval.apps.audit.services import record

NOW = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
DAY = timedelta(days=1)
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def store(tmp_path, settings) -> Path:
    settings.MEDIA_ROOT = tmp_path / "store"
    return settings.MEDIA_ROOT


@pytest.fixture
def keys(settings):
    """Seals with the first of some keys; those after it are known."""

    def use(*ids: str) -> None:
        known = tuple((key_id, key_id.encode() * 8) for key_id in ids)
        settings.HEMVAL = replace(settings.HEMVAL, log_keys=known)

    return use


def an_event() -> Noted:
    record(what=Deed.CLIENT_READ, actor=None, now=NOW)
    head = ChainHead.objects.get()
    return Noted(number=head.number, digest=head.digest)


def test_the_end_is_noted_once_a_day_by_the_swedish_clock():
    first = an_event()
    note_day(now=NOW)
    an_event()
    note_day(now=NOW + timedelta(hours=13))
    assert notes().noted == (first,)
    third = an_event()
    note_day(now=NOW + timedelta(hours=14, minutes=30))
    assert notes().noted == (first, third)


def test_of_an_empty_log_nothing_is_noted(store):
    note_day(now=NOW)
    assert not store.exists()
    assert notes().noted == ()


def test_nobody_but_its_owner_reads_the_notes(store):
    an_event()
    note_day(now=NOW)
    (file,) = store.iterdir()
    assert file.stat().st_mode & 0o077 == 0


def test_the_machines_own_log_tells_where_the_log_ended(caplog):
    end = an_event()
    with caplog.at_level("INFO"):
        note_day(now=NOW)
    (line,) = [one for one in caplog.records if one.message == "log_ends"]
    assert (line.number, line.digest) == (end.number, end.digest)


@pytest.mark.parametrize("change", [{"number": 9}, {"digest": "f" * 64}, {"at": ""}, {"why": "x"}])
def test_a_note_that_nobody_with_the_key_wrote_is_told_of(store, change):
    an_event()
    note_day(now=NOW)
    (file,) = store.iterdir()
    file.write_text(json.dumps(json.loads(file.read_text()) | change) + "\nnot a note\n")
    assert notes().damaged == (1, 2)
    assert notes().noted == ()


def test_what_was_lost_when_a_backup_was_taken_back_is_not_asked_for_again():
    first = an_event()
    note_day(now=NOW)
    before = ChainHead.objects.values().get()
    an_event()
    note_day(now=NOW + DAY)
    ChainHead.objects.update(**before)
    note_taken_back(first, now=NOW + DAY)
    assert notes().noted == (first,)


def test_at_midnight_it_is_noted_once_whatever_clock_the_moment_is_told_by(store):
    an_event()
    for minutes in range(0, 60, 5):
        note_day(now=datetime(2026, 6, 1, 22, minutes, tzinfo=UTC))
    (file,) = store.iterdir()
    (line,) = file.read_text().splitlines()
    assert json.loads(line)["at"] == "2026-06-02T00:00:00+02:00"


def test_a_new_key_notes_at_once_where_the_log_ends(keys):
    keys("key1")
    an_event()
    note_day(now=NOW)
    keys("key2", "key1")
    second = an_event()
    note_day(now=NOW)
    note_day(now=NOW)
    assert notes().noted[-1] == second
    assert len(notes().noted) == 2


@pytest.mark.parametrize("forge", [note_day, lambda now: note_taken_back(Noted(), now=now)])
def test_whoever_has_an_old_key_notes_nothing_and_takes_nothing_back(keys, forge):
    keys("key2", "key1")
    end = an_event()
    note_day(now=NOW)
    keys("key1")
    forge(now=NOW + DAY)
    keys("key2", "key1")
    assert notes().noted == (end,)
    assert notes().damaged == (2,)


def test_a_backup_that_was_taken_back_before_the_key_was_changed_still_counts(keys):
    keys("key1")
    first = an_event()
    note_day(now=NOW)
    note_taken_back(Noted(), now=NOW)
    keys("key2", "key1")
    note_day(now=NOW + DAY)
    assert notes().noted == (Noted(), first)
    assert notes().damaged == ()
