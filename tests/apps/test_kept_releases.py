"""An office that began with an earlier release goes on with this one, and loses nothing."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from tests.office.kept.release import kept
from tests.office.kept.rows import lost, told
from tests.office.own_database import own_database
from tests.office.people import somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import RoleHeld, User

TODAY = "today"
"""Stands for a release that would be kept now, while none is."""
RELEASES = [str(file) for file in kept()] or [TODAY]


@pytest.fixture(scope="module", params=RELEASES, ids=lambda one: Path(one).stem)
def found(request, tmp_path_factory) -> Iterator[dict[str, list[str]]]:
    """What does not hold in the database of a release, when it is migrated to the newest."""
    place = tmp_path_factory.mktemp("kept")
    file = Path(request.param)
    if request.param == TODAY:
        file = place / "today.json"
        run("keep", "0", str(file))
    with own_database(place, "kept") as address:
        yield json.loads(run("look", str(file), database=address))


def run(module: str, *words: str, database: str = "") -> str:
    ours = ("HEMVAL_", "DJANGO_")
    others = {name: told for name, told in os.environ.items() if not name.startswith(ours)}
    done = subprocess.run(
        [sys.executable, "-m", f"tests.office.kept.{module}", *words],
        env={**others, "HEMVAL_TEST_DATABASE": database},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_row_is_what_it_was(found):
    assert found["rows"] == []


def test_the_log_is_whole_and_guarded(found):
    assert found["log"] == []
    assert found["guards"] == []


def test_the_migrations_make_what_the_models_say(found):
    assert found["models"] == []


def test_every_page_answers(found):
    assert found["pages"] == []


@pytest.mark.django_db
def test_what_is_altered_or_gone_is_found():
    first, second = (somebody(Role.AUDITOR) for _ in range(2))
    tables = [one for one in told(apps) if one.model == "accounts.User"]
    assert list(lost(tables, apps, {})) == []
    User.objects.filter(pk=first.pk).update(full_name="Altered")
    RoleHeld.objects.filter(user=second).delete()
    User.objects.filter(pk=second.pk).delete()
    name = f"accounts.User {first.pk} full_name"
    assert list(lost(tables, apps, {})) == [name, f"accounts.User {second.pk}"]
    meant = {"accounts.User.full_name": "names are told otherwise"}
    assert list(lost(tables, apps, meant)) == [f"accounts.User {second.pk}"]
