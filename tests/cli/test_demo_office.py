"""A whole office to try, with people who do not exist."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest


def hemval(*words: str) -> subprocess.CompletedProcess[str]:
    ours = ("HEMVAL_", "DJANGO_")
    return subprocess.run(
        [sys.executable, "-m", "hemval", "demo-office", *words],
        env={name: told for name, told in os.environ.items() if not name.startswith(ours)},
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.fixture(scope="module")
def running(tmp_path_factory) -> Iterator[tuple[Path, str]]:
    out = tmp_path_factory.mktemp("tried") / "office"
    begun = hemval("--out", str(out), "--clients", "60", "--detach")
    assert begun.returncode == 0, begun.stderr
    address = next(one for one in begun.stdout.split() if one.startswith("http://"))
    yield out, address.removesuffix("/kontor/.")
    hemval("--out", str(out), "--stop")


def test_the_office_answers_with_people_to_be(running):
    _, address = running
    with urlopen(f"{address}/kontor/logga-in/", timeout=20) as page:  # noqa: S310 - our own
        told = page.read().decode()
    assert "Rut Omgångsdotter" in told
    assert "Bo Handläggare" in told


def test_a_request_is_told_of_in_one_line(running):
    out, address = running
    with urlopen(f"{address}/kontor/logga-in/?next=/x/", timeout=20):  # noqa: S310 - our own
        pass
    lines = (out / "log.jsonl").read_text(encoding="utf-8").splitlines()
    told = [line for line in lines if "accounts:sign_in" in line]
    assert told
    assert not any("next=" in line or "gunicorn.access" in line for line in lines)


def test_nobody_else_may_read_its_database(running):
    out, _ = running
    assert out.stat().st_mode & 0o077 == 0


def test_an_office_that_runs_is_not_started_again(running):
    out, address = running
    assert address in hemval("--out", str(out)).stdout


def test_a_system_that_does_not_hold_is_refused(tmp_path):
    file = tmp_path / "rules.toml"
    file.write_text("format = 1", encoding="utf-8")
    refused = hemval("--out", str(tmp_path / "office"), "--system", str(file))
    assert refused.returncode == 2
    assert "rules.toml" in refused.stderr


def test_an_office_that_does_not_run_is_not_stopped(tmp_path):
    assert "körs inte" in hemval("--out", str(tmp_path), "--stop").stdout


def test_everybody_of_the_stories_is_one_press_away_and_can_identify_herself(running):
    _, address = running
    with urlopen(f"{address}/jag/prova/", timeout=20) as page:  # noqa: S310 - our own
        told = page.read().decode()
    assert all(name in told for name in ("Astrid Lindvall", "Göran Godmark", "Dagny Skymning"))
    with urlopen(f"{address}/jag/legitimering/", timeout=20) as page:  # noqa: S310 - our own
        assert "Gunvor Sjövik" in page.read().decode()
