"""Files that rows refer to."""

import hashlib
import os
import stat
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hemval.apps import store

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
LATER = LONG_AGO + timedelta(days=1)


@pytest.fixture(autouse=True)
def folder(settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def file_of(folder: Path, sha256: str) -> Path:
    return folder / "files" / sha256[:2] / sha256[2:4] / sha256


def test_a_file_is_read_by_the_digest_of_what_is_in_it():
    sha256 = store.put(b"a letter")
    assert sha256 == hashlib.sha256(b"a letter").hexdigest()
    assert store.read(sha256) == b"a letter"


def test_the_same_file_is_kept_once(folder):
    assert store.put(b"a letter") == store.put(b"a letter")
    assert len([one for one in folder.rglob("*") if one.is_file() and one.name[0] != "."]) == 1


def test_only_the_owner_may_read_what_is_kept(folder):
    path = file_of(folder, store.put(b"a letter"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {stat.S_IMODE(one.stat().st_mode) for one in path.parents[:1]} == {0o700}


def test_a_file_that_was_changed_on_the_disk_is_not_handed_out(folder):
    sha256 = store.put(b"a letter")
    file_of(folder, sha256).write_bytes(b"another")
    with pytest.raises(store.ChangedInStore):
        store.read(sha256)


def test_a_changed_file_is_put_right_by_putting_it_again(folder):
    sha256 = store.put(b"a letter")
    file_of(folder, sha256).write_bytes(b"another")
    store.put(b"a letter")
    assert store.read(sha256) == b"a letter"


@pytest.mark.parametrize("name", ["0" * 64, "", "../../etc/passwd", "G" * 64, "0" * 63 + "/"])
def test_what_is_not_there_is_said_to_be_missing(name):
    with pytest.raises(store.NotInStore):
        store.read(name)


def aged(path: Path) -> Path:
    """A file as if it was put long ago."""
    os.utime(path, (LONG_AGO.timestamp(), LONG_AGO.timestamp()))
    return path


def test_what_was_put_before_a_moment_is_told_and_what_a_killed_writer_left(folder):
    old = aged(file_of(folder, store.put(b"a letter")))
    half = old.with_name(f".{old.name}.hemval-x1")
    half.write_bytes(b"a le")
    aged(half)
    store.put(b"a scan")
    assert set(store.put_before(LATER)) == {old, half}


def test_what_somebody_else_has_laid_there_is_left_alone(folder):
    old = aged(file_of(folder, store.put(b"a letter")))
    stray = old.with_name("README")
    stray.write_text("ours")
    aged(stray)
    old.with_name("0" * 64).symlink_to(stray)
    (old.with_name("1" * 64)).mkdir()
    assert list(store.put_before(LATER)) == [old]


def test_an_empty_store_has_nothing_from_before():
    assert list(store.put_before(LATER)) == []


def test_a_file_that_is_put_again_is_new_again_and_is_not_removed(folder):
    path = aged(file_of(folder, store.put(b"a letter")))
    (found,) = store.put_before(LATER)
    sha256 = store.put(b"a letter")
    assert not store.remove_put_before(found, LATER)
    assert store.read(sha256) == b"a letter"
    assert store.remove_put_before(aged(path), LATER)
    assert not store.remove_put_before(path, LATER)


def test_nobody_puts_between_the_look_at_a_file_and_its_removal(folder, monkeypatch):
    path, looks = aged(file_of(folder, store.put(b"a letter"))), store._is_before
    putting: list[Future[str]] = []

    def looks_slowly(found: Path, moment: datetime) -> bool:
        """Somebody puts the same just after it was seen to be old."""
        is_before = looks(found, moment)
        putting.append(pool.submit(store.put, b"a letter"))
        wait(putting, timeout=0.2)
        return is_before

    monkeypatch.setattr(store, "_is_before", looks_slowly)
    with ThreadPoolExecutor(1) as pool:
        assert store.remove_put_before(path, LATER)
    assert store.read(putting[0].result()) == b"a letter"
