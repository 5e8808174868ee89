"""What comes and goes in the store while a backup is made."""

import json
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from hemval.apps import store
from hemval.apps.audit.noting import Noted
from hemval.apps.choices.models import Scan
from hemval.apps.correspondence.models import Batch, Letter
from hemval.apps.disposal.referred import files_referred_to
from hemval.apps.outreach.models import Brochure
from hemval.apps.transfers.models import Export, Import
from hemval.web.backups import backup
from hemval.web.backups.moment import Moment

NOW = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)


@pytest.fixture
def meanwhile(monkeypatch, settings, tmp_path):
    """Backs up; meanwhile something is done, and the rows refer to some files."""
    settings.MEDIA_ROOT = tmp_path / "store"

    def back_up(do, wanted) -> tuple[set[bytes], dict]:
        def write(folder: Path) -> Moment:
            do()
            return Moment(rows={}, end=Noted(), files=frozenset(wanted))

        monkeypatch.setattr(backup, "_database", lambda: SimpleNamespace(write=write))
        backup.back_up(tmp_path / "backup", now=NOW)
        copied = {path.read_bytes() for path in (tmp_path / "backup").rglob("?" * 64)}
        return copied, json.loads((tmp_path / "backup" / backup.FACTS).read_text())

    return back_up


def test_what_goes_is_copied_where_a_row_of_the_backup_has_it(meanwhile, settings):
    name = store.put(b"taken away")
    copied, facts = meanwhile(lambda: store.remove(name), [name])
    assert (copied, facts["missing"]) == ({b"taken away"}, [])


def test_what_goes_and_no_row_has_is_not_kept_in_the_backup_either(meanwhile, settings):
    name = store.put(b"of one who became protected")
    copied, facts = meanwhile(lambda: store.remove(name), [])
    assert (copied, facts["files"]) == (set(), 0)


def test_what_comes_is_copied(meanwhile, settings):
    copied, facts = meanwhile(lambda: store.put(b"new"), [store.put(b"old")])
    assert (copied, facts["missing"]) == ({b"new", b"old"}, [])


def test_what_is_nowhere_is_told_of(meanwhile, settings):
    _, facts = meanwhile(lambda: None, ["f" * 64])
    assert facts["missing"] == ["f" * 64]


def test_every_column_that_names_a_file_of_the_store_is_asked():
    named = {
        (model, field.name)
        for model in (Scan, Letter, Batch, Import, Export, Brochure)
        for field in model._meta.fields
        if field.name in {"sha256", "stored", "noted", "terms"}
    }
    of_the_file_as_it_was_sent = {(Import, "sha256")}
    asked = {(rows.model, column) for rows, column in files_referred_to()}
    assert asked == named - of_the_file_as_it_was_sent
