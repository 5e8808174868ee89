"""Backups: made while others work, and taken back whole or not at all."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.office.own_database import environment_of, own_database

BEFORE = 20


@dataclass(frozen=True)
class Installation:
    folder: Path
    database: str

    @property
    def store(self) -> Path:
        return self.folder / "store"

    def runs(self, *words: str, **changed: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", *words],
            env={**environment_of(self.database, self.store), **changed},
            capture_output=True,
            text=True,
            timeout=60,
        )


@dataclass(frozen=True)
class Made:
    by: Installation
    folder: Path
    events: int


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Iterator[Made]:
    """A backup that was made while somebody wrote."""
    folder = tmp_path_factory.mktemp("backed-up")
    with own_database(folder, "before") as database:
        installation = Installation(folder, database)
        ran = installation.runs("tests.web.backed_up", str(folder / "backup"))
        assert ran.returncode == 0, ran.stderr
        told = json.loads(ran.stdout)
        assert (told["users"], told["files"]) == (1, 1)
        yield Made(installation, folder / "backup", told["events"])


def test_a_backup_has_what_stood_when_it_was_begun(made):
    assert made.events >= BEFORE


def test_nobody_but_its_owner_may_read_a_backup(made):
    assert {path.stat().st_mode & 0o077 for path in [made.folder, *made.folder.rglob("*")]} == {0}


def test_a_backup_is_taken_back_whole(made, tmp_path):
    with own_database(tmp_path, "after") as database:
        new = Installation(tmp_path, database)
        ran = new.runs("hemval", "restore", str(made.folder))
        assert ran.returncode == 0, ran.stderr
        assert "Antalen stämmer" in ran.stdout
        assert [path.read_bytes() for path in new.store.rglob("?" * 64)] == [b"a list"]
        again = new.runs("hemval", "backup", str(tmp_path / "again"))
        assert again.returncode == 0, again.stderr
        facts = json.loads((tmp_path / "again" / "backup.json").read_text())
        assert facts["rows"]["audit_event"] == made.events + 1, "it is told that it was taken back"
        assert facts["rows"]["django_session"] == 0, "nobody is signed in"
        told = new.runs("hemval", "audit", "verify")
        assert told.returncode == 0, told.stderr


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("HEMVAL_NUMBER_KEYS", "HEMVAL_NUMBER_KEYS test"),
        ("HEMVAL_SEARCH_KEY", "HEMVAL_SEARCH_KEY"),
        ("HEMVAL_LOG_KEYS", "HEMVAL_LOG_KEYS test"),
    ],
)
def test_a_backup_is_not_taken_back_with_other_keys(made, tmp_path, name, told):
    other = ("" if name == "HEMVAL_SEARCH_KEY" else "test:") + "99" * 32
    new = Installation(tmp_path, f"sqlite://{tmp_path}/new.sqlite3")
    ran = new.runs("hemval", "restore", str(made.folder), **{name: other})
    assert (ran.returncode, told in ran.stderr) == (2, True)
    assert not new.store.exists()


def test_keys_that_are_no_longer_used_may_be_there_besides(made, tmp_path):
    with own_database(tmp_path, "besides") as database:
        keys = f"new:{'99' * 32},test:{'01' * 32}"
        ran = Installation(tmp_path, database).runs(
            "hemval", "restore", str(made.folder), HEMVAL_NUMBER_KEYS=keys
        )
        assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("way", ["migrate", "restore"])
def test_nobody_but_its_owner_may_read_the_database(made, tmp_path, way):
    new = Installation(tmp_path, f"sqlite://{tmp_path}/new.sqlite3")
    if made.by.database.startswith("sqlite"):
        words = ("migrate",) if way == "migrate" else ("restore", str(made.folder))
        assert new.runs("hemval", *words).returncode == 0
        assert {one.stat().st_mode & 0o077 for one in tmp_path.glob("new.sqlite3*")} == {0}


def test_a_row_whose_file_is_not_there_is_told_of(made, tmp_path):
    (file,) = made.by.store.rglob("?" * 64)
    file.unlink()
    ran = made.by.runs("hemval", "backup", str(tmp_path / "backup"))
    file.write_bytes(b"a list")
    assert ran.returncode == 1
    assert file.name in ran.stderr


def test_a_backup_is_never_written_over_what_is_there(made):
    ran = made.by.runs("hemval", "restore", str(made.folder))
    assert ran.returncode == 2
    assert "inte tom" in ran.stderr


def test_a_backup_that_was_changed_is_not_taken_back(made, tmp_path):
    changed = tmp_path / "changed"
    shutil.copytree(made.folder, changed)
    (changed / "backup.json").write_text("{}")
    ran = Installation(tmp_path, f"sqlite://{tmp_path}/new.sqlite3").runs(
        "hemval", "restore", str(changed)
    )
    assert (ran.returncode, "backup.json" in ran.stderr) == (2, True)


def test_what_is_no_backup_is_not_taken_back(tmp_path):
    ran = Installation(tmp_path, f"sqlite://{tmp_path}/new.sqlite3").runs(
        "hemval", "restore", str(tmp_path)
    )
    assert (ran.returncode, "ingen säkerhetskopia" in ran.stderr) == (2, True)


def test_a_file_that_was_damaged_before_is_told_of(made, tmp_path):
    (file,) = made.by.store.rglob("?" * 64)
    file.write_bytes(b"another")
    ran = made.by.runs("hemval", "backup", str(tmp_path / "backup"))
    file.write_bytes(b"a list")
    assert ran.returncode == 1
    assert file.name in ran.stderr
