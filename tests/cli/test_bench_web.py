"""`hemval bench web` asks as people ask, and tells what it took."""

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hemval.cli.bench_web import work
from hemval.cli.bench_web.lists import decided_lists, open_lists, weeks_since
from hemval.cli.bench_web.load import moments, percentile
from hemval.cli.bench_web.mix import PAGES
from hemval.cli.bench_web.place import Place, place_of
from hemval.cli.bench_web.serving import DoesNotAnswer
from hemval.cli.main import app
from hemval.core.round.outcome import prepare

TODAY = date(2026, 11, 22)


def a_place(folder: Path, clients: int = 60) -> Place:
    return Place(folder=folder, server="sqlite", clients=clients, providers=12, seed=1)


def test_requests_come_at_the_rate_asked_for_and_at_the_same_moments_again() -> None:
    once, again = (moments(20, 100, random.Random(7)) for _ in "12")  # noqa: S311
    assert once == again == sorted(once)
    assert 1800 < len(once) < 2200
    assert once[-1] < 100


def test_a_percentile_is_a_time_that_somebody_waited() -> None:
    waited = [0.5, 0.1, 0.4, 0.2, 0.3]
    assert (percentile(waited, 0.5), percentile(waited, 0.95), percentile([], 0.5)) == (0.3, 0.5, 0)


def test_a_process_knows_its_place_by_the_words_that_it_is_told(tmp_path: Path) -> None:
    place = a_place(tmp_path)
    assert place_of([*place.words(), "318"]) == (place, ["318"])


def test_databases_on_a_server_are_told_apart_by_what_they_are_made_of(tmp_path: Path) -> None:
    place = Place(
        folder=tmp_path, server="postgresql://a@b:5/c", clients=9, providers=3, seed=2, copy="work"
    )
    assert place.database == "postgresql://a@b:5/hemval_bench_9_3_2_work"


def test_one_round_is_just_closed_and_the_other_is_on_its_last_day(tmp_path: Path) -> None:
    place, weeks = a_place(tmp_path), weeks_since(TODAY)
    decided, opened = decided_lists(place, weeks), open_lists(place, weeks)
    closes = decided.facts.plan.closes
    assert closes is not None
    assert 14 <= (TODAY - closes).days < 21
    assert not decided.facts.plan.is_exercise
    assert max(one.arrived.day for one in opened.facts.choices) <= opened.facts.plan.closes  # type: ignore[operator]
    assert len(decided.facts.providers) == 12
    outcome = prepare(decided.system.system, decided.facts)
    assert not outcome.wrong


def test_every_role_of_the_office_has_a_page_in_the_mix() -> None:
    assert {page.role for page in PAGES} >= {
        "helpline", "case_manager", "round_manager", "controller", "auditor", "provider",
    }  # fmt: skip
    assert len({page.name for page in PAGES}) == len(PAGES)


def test_nothing_waits_for_a_worker_that_has_ended(tmp_path: Path, monkeypatch) -> None:
    @contextmanager
    def ended(place: Place) -> Iterator[subprocess.Popen[bytes]]:
        with subprocess.Popen([sys.executable, "-c", ""]) as process:
            process.wait()
            yield process

    def command(place: Place, what: str, *words: str) -> list[str]:
        return [sys.executable, "-c", "import time; time.sleep(60)" if what == "long_work" else ""]

    monkeypatch.setattr(work, "worker", ended)
    monkeypatch.setattr(Place, "command", command)
    with pytest.raises(DoesNotAnswer, match=r"worker\.log"):
        work.measured_import(a_place(tmp_path), 10)


@pytest.mark.full
def test_a_first_list_is_taken_whole_by_an_office_that_is_gone_afterwards(tmp_path: Path) -> None:
    asked = ["bench", "web", "--folder", str(tmp_path), "--only", "import", "--new", "1200"]
    done = CliRunner().invoke(app, [*asked, "--out", str(tmp_path / "told.json")])
    assert done.exit_code == 0, done.output
    told = json.loads((tmp_path / "told.json").read_text())["import"]
    assert {verdict: count for verdict, count in told["rows"].items() if count} == {"new": 1200}
    assert [one["work"] for one in told["work"]] == ["import_read", "import_take"]
    assert told["bars"]["import"]["holds"]
    assert [one.name for one in tmp_path.iterdir()] == ["told.json"]


@pytest.mark.full
def test_a_small_office_is_made_once_asked_for_its_pages_and_its_long_work(tmp_path: Path) -> None:
    asked = ["bench", "web", "--folder", str(tmp_path), "--clients", "1000", "--providers", "20"]
    hurried = [
        "--rate",
        "3",
        "--seconds",
        "4",
        "--new",
        "1000",
        "--out",
        str(tmp_path / "told.json"),
    ]
    done = CliRunner().invoke(app, [*asked, *hurried])
    assert done.exit_code == 0, done.output
    told = json.loads((tmp_path / "told.json").read_text())
    assert not [page for page in told["pages"]["alone"] if page["errors"]]
    assert told["pages"]["under_load"]["errors"] == 0
    assert [one["work"] for one in told["work"]["work"]][-1] == "decide"
    assert not told["work"]["rows"]["wrong"]
    assert told["work"]["rows"]["changed"]
    made = (tmp_path / "office-sqlite-1000-20-1" / "made.json").stat().st_mtime_ns
    again = CliRunner().invoke(app, [*asked, "--only", "make"])
    assert again.exit_code == 0, again.output
    assert (tmp_path / "office-sqlite-1000-20-1" / "made.json").stat().st_mtime_ns == made
