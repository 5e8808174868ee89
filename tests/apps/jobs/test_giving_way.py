"""Long work lets others write: no part of it is long, and between parts others get their turn."""

import json
import subprocess
import sys

import pytest
from django.db import connection, transaction
from tests.office.own_database import environment_of, own_database

from hemval.apps.jobs.giving_way import EVERY, LONGEST_POLL, GivesWay

PART = EVERY / 4


class Parts:
    """Parts of work, each of which takes as long, by a clock that only they let go on."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.rests: list[float] = []
        self.gives_way = GivesWay(passed=lambda: self.passed, rest=self.rests.append)

    def store(self, parts: int) -> None:
        for _ in range(parts):
            with transaction.atomic():
                self.gives_way.after_part()
                self.passed += PART


@pytest.fixture
def parts(monkeypatch) -> Parts:
    monkeypatch.setattr(connection, "vendor", "sqlite")
    return Parts()


@pytest.mark.django_db(transaction=True)
def test_work_rests_for_longer_than_anybody_sleeps_who_waits(parts):
    parts.store(4)
    assert len(parts.rests) == 1
    assert parts.rests[0] > LONGEST_POLL


@pytest.mark.django_db(transaction=True)
def test_work_rests_as_often_as_it_goes_on_for_so_long(parts):
    parts.store(3)
    assert not parts.rests
    parts.store(9)
    assert len(parts.rests) == 3


@pytest.mark.django_db(transaction=True)
def test_work_does_not_rest_while_it_holds_the_lock(parts):
    parts.passed = 10.0
    with transaction.atomic():
        parts.gives_way.after_part()
        assert not parts.rests
    assert len(parts.rests) == 1


@pytest.mark.django_db(transaction=True)
def test_what_is_only_told_and_stores_nothing_waits_for_nobody(parts):
    parts.passed = 10.0
    parts.gives_way.after_part()
    assert not parts.rests


@pytest.mark.django_db(transaction=True)
def test_a_database_with_a_queue_of_its_own_needs_no_rest(monkeypatch):
    monkeypatch.setattr(connection, "vendor", "postgresql")
    parts = Parts()
    parts.store(12)
    assert not parts.rests


def test_somebody_gets_her_turn_again_and_again_beside_work_that_stores_part_upon_part(tmp_path):
    with own_database(tmp_path, "turns") as database:
        ran = subprocess.run(
            [sys.executable, "-m", "tests.apps.jobs.beside_work"],
            env=environment_of(database, tmp_path),
            capture_output=True,
            text=True,
            timeout=120,
        )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert told["parts"] == 100
    assert told["turns"] >= 3, "she waited for as long as the work went on"
