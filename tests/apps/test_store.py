"""Files that rows refer to."""

import hashlib
import stat
from pathlib import Path

import pytest

from hemval.apps import store


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
    assert len([one for one in folder.rglob("*") if one.is_file()]) == 1


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
