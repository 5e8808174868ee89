"""Stored files that no row names are swept away a day after, and never one that a row names."""

import json
import os
import subprocess
import sys
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from django.apps import apps
from django.db.models import CharField
from tests.apps.disposal.conftest import NOW
from tests.office.own_database import environment_of, own_database

from hemval.apps import store
from hemval.apps.audit.models import Contents, Event
from hemval.apps.disposal import sweeping
from hemval.apps.disposal.referred import COLUMNS, files_referred_to
from hemval.apps.disposal.sweeping import nobodys_files, sweep
from hemval.apps.transfers.models import Import

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
DIGEST = 64
OF_OTHER_THINGS = {
    "accounts.FailedSignIn.name_digest",
    "accounts.RecoveryCode.digest",
    "accounts.User.subject_digest",
    "allocation.Paper.sha256",
    "audit.ChainHead.digest",
    "audit.ChainHead.seal",
    "audit.Event.contents_digest",
    "audit.Event.digest",
    "audit.Review.seed",
    "choice_system.LoadedMap.sha256",
    "choice_system.SystemVersion.sha256",
    "outbox.ContactAddress.address_digest",
    "citizens.AskedToAct.asker_digest",
    "citizens.AskedToAct.number_digest",
    "citizens.Mandate.number_digest",
    "citizens.TriedCode.digest",
    "citizens.Visit.number_digest",
    "citizens.Visit.token_digest",
    "clients.Client.number_digest",
    "clients.Representative.number_digest",
    "disposal.Disposal.digest",
    "outreach.Brochure.digest",
    "outreach.Brochure.steady_digest",
    "outreach.OrderKey.promise",
    "providers.Supplier.number_digest",
    "rounds.Round.caps_digest",
    "transfers.Import.sha256",
}
"""Columns with room for a digest, of something else than a file of the store."""


@pytest.fixture(autouse=True)
def folder(settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def aged(path: Path, ago: timedelta) -> None:
    moment = (NOW - ago).timestamp()
    os.utime(path, (moment, moment))


def stored(folder: Path, data: bytes, *, ago: timedelta = 2 * DAY) -> str:
    """A file that was put some time ago."""
    digest = store.put(data)
    aged(folder / "files" / digest[:2] / digest[2:4] / digest, ago)
    return digest


def sent(digest: str) -> Import:
    """A row that names a file."""
    return Import.objects.create(
        list="clients", file_name="a.csv", sha256="0" * 64, stored=digest, size=1, sent_at=NOW
    )


def is_there(digest: str) -> bool:
    try:
        store.read(digest)
    except store.NotInStore:
        return False
    return True


def with_room_for_a_digest() -> set[str]:
    """Every column of ours that may name a file of the store."""
    return {
        f"{model._meta.label}.{field.name}"
        for model in apps.get_models()
        if model.__module__.startswith("hemval.")
        for field in model._meta.local_fields
        if isinstance(field, CharField) and field.max_length == DIGEST
    }


def test_every_column_with_room_for_a_digest_says_whether_it_names_a_stored_file():
    named = {f"{model._meta.label}.{column}" for model, column in COLUMNS}
    assert named & OF_OTHER_THINGS == set()
    assert with_room_for_a_digest() == named | OF_OTHER_THINGS


def test_what_is_to_be_in_a_backup_is_named_by_the_same_columns():
    assert {(rows.model, column) for rows, column in files_referred_to()} == set(COLUMNS)


@pytest.mark.django_db
def test_what_no_row_names_is_removed_and_what_one_names_stands(folder):
    of_nobody, named = stored(folder, b"of nobody"), stored(folder, b"named")
    sent(named)
    assert [path.name for path in nobodys_files(now=NOW)] == [of_nobody]
    assert sweep(now=NOW) == 1
    assert (is_there(of_nobody), is_there(named)) == (False, True)
    assert sweep(now=NOW) == 0


@pytest.mark.django_db
def test_a_row_keeps_its_file_though_it_has_no_more_use_for_it(folder):
    named = stored(folder, b"taken")
    row = sent(named)
    row.read_at = row.taken_at = NOW
    row.save()
    assert sweep(now=NOW) == 0
    assert is_there(named)


@pytest.mark.django_db
@pytest.mark.parametrize(("ago", "swept"), [(DAY - MINUTE, 0), (DAY + MINUTE, 1), (-DAY, 0)])
def test_a_file_waits_a_day_for_the_row_that_names_it(folder, ago, swept):
    stored(folder, b"a form on paper", ago=ago)
    assert sweep(now=NOW) == swept


@pytest.mark.django_db
def test_what_a_killed_writer_left_half_written_is_removed_too(folder):
    named = stored(folder, b"named")
    sent(named)
    half = folder / "files" / named[:2] / named[2:4] / f".{named}.hemval-ab12"
    half.write_bytes(b"nam")
    assert sweep(now=NOW) == 0
    aged(half, 2 * DAY)
    assert sweep(now=NOW) == 1
    assert not half.exists()
    assert is_there(named)


@pytest.mark.django_db
def test_it_is_one_event_with_a_count_and_a_digest_and_none_where_nothing_is_swept(folder):
    sweep(now=NOW)
    assert not Event.objects.exists()
    names = sorted(stored(folder, data) for data in (b"one", b"another"))
    sweep(now=NOW)
    told = json.loads(Contents.objects.get(event=Event.objects.get(act="files_swept")).text)
    digest = sha256("".join(f"{name}\n" for name in names).encode()).hexdigest()
    assert told == {"files": 2, "digest": digest}


@pytest.mark.django_db
def test_what_is_put_again_while_others_sweep_stands_for_the_row_that_comes(folder, monkeypatch):
    again, gone = stored(folder, b"put again"), stored(folder, b"of nobody")
    told = sweeping.record

    def meanwhile(**event: object) -> int:
        """Somebody registers the same form, just after the rows were asked."""
        sent(store.put(b"put again"))
        return told(**event)

    monkeypatch.setattr(sweeping, "record", meanwhile)
    assert sweep(now=NOW) == 1
    assert (is_there(again), is_there(gone)) == (True, False)


@pytest.mark.parametrize("seed", [1])
def test_whoever_is_killed_writing_and_sweeping_leaves_what_rows_name_and_nothing_else(
    tmp_path, seed
):
    with own_database(tmp_path, "swept") as database:
        ran = subprocess.run(
            [sys.executable, "-m", "tests.apps.disposal.sweeps_killed", "6", str(seed)],
            env=environment_of(database, tmp_path),
            capture_output=True,
            text=True,
            timeout=120,
        )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert told["left_by_writers"] > 0
    assert told["left_by_sweepers"] > 0
    assert told["missing"] == []
    assert told["of_nobody"] == []
    assert told["named"] > 0
    assert told["events"] > 1
    assert told["log_is_whole"]
