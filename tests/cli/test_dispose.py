"""`hemval dispose`, as a machine's owner has it."""

import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hemval.apps import store
from hemval.apps.clients.models import Client
from hemval.apps.disposal.models import Hold
from hemval.cli import dispose
from hemval.cli.main import app

pytestmark = pytest.mark.django_db
RULE = ("rule", "--years", "5", "--decision", "SN 2026-03-12 § 41")


@pytest.fixture(autouse=True)
def office(monkeypatch, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    monkeypatch.setattr(dispose, "migrated_office", lambda: settings.HEMVAL)


def typed(*words: str):
    return CliRunner().invoke(app, ("dispose", *words))


def gone(key: str) -> None:
    Client.objects.create(key=key, given_name="Asta", family_name="Berg", died="2020-01-01")


def file_of_nobody(folder: Path) -> Path:
    """A file that was stored long ago, and that no row names."""
    (path,) = folder.glob(f"files/*/*/{store.put(b'of nobody')}")
    os.utime(path, (0, 0))
    return path


def test_without_a_rule_it_says_how_to_tell_one():
    told = typed()
    assert told.exit_code == 2
    assert "hemval dispose rule" in told.stderr
    assert typed("--do").exit_code == 2


def test_it_tells_how_many_and_why_others_stand_and_names_nobody():
    typed(*RULE, "--keep-born-on", "5, 15,25")
    gone("B1")
    told = typed()
    assert told.exit_code == 0
    assert "1 står kvar: födelsedagen är okänd" in told.stdout
    assert "B1" not in told.stdout
    assert "Berg" not in told.stdout
    assert Client.objects.count() == 1


def test_it_is_done_when_that_is_asked_for():
    typed(*RULE)
    gone("B1")
    assert "En person" in typed().stdout
    told = typed("--do")
    assert (told.exit_code, Client.objects.count()) == (0, 0)
    assert "Brukare: 1" in told.stdout


def test_somebody_is_held_back_and_released_by_her_id():
    gone("B1")
    assert typed("hold", "B9", "--because", "Tvist").exit_code == 2
    assert typed("hold", "B1", "--because", "Tvist").exit_code == 0
    assert Hold.objects.get().because == "Tvist"
    assert typed("release", "B1").exit_code == 0
    assert typed("release", "B1").exit_code == 2


def test_days_that_are_none_are_refused():
    assert typed(*RULE, "--keep-born-on", "5,32").exit_code == 2


def test_stored_files_of_nobodys_are_counted_and_then_removed_with_the_rest(tmp_path):
    path = file_of_nobody(tmp_path)
    typed(*RULE)
    assert "En lagrad fil hör inte till något" in typed().stdout
    assert path.exists()
    assert "En lagrad fil som inte hörde till något är borttagen" in typed("--do").stdout
    assert not path.exists()
    assert "Alla lagrade filer hör till något" in typed().stdout


def test_stored_files_of_nobodys_need_no_rule_to_be_removed(tmp_path):
    path = file_of_nobody(tmp_path)
    assert typed("--do").exit_code == 2
    told = typed("files")
    assert (told.exit_code, path.exists()) == (0, True)
    assert "--do" in told.stdout
    assert typed("files", "--do").exit_code == 0
    assert not path.exists()
    assert "--do" not in typed("files").stdout
