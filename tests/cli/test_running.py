"""The office as a machine runs it: set up, migrated, served, worked for."""

import fcntl
import os
import re
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from tests.office.on_postgresql import free_port
from typer.testing import CliRunner, Result

from hemval.cli.main import app
from hemval.web.environment import environment as environment_of
from hemval.web.setting_faults import SettingFault

Told = dict[str, str]


@pytest.fixture(scope="module")
def set_up(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """An installation, which the tests share."""
    tmp_path = tmp_path_factory.mktemp("installation")
    return {
        "HEMVAL_MODE": "test",
        "HEMVAL_SECRET_KEY": "only-this-test-is-signed-with-this-key-and-nothing-else",
        "HEMVAL_DATABASE": f"sqlite://{tmp_path / 'hemval.sqlite3'}",
        "HEMVAL_NUMBER_KEYS": "test:" + "01" * 32,
        "HEMVAL_SEARCH_KEY": "02" * 32,
        "HEMVAL_LOG_KEYS": "test:" + "03" * 32,
        "HEMVAL_STORE": str(tmp_path),
    }


def environment(told: Mapping[str, str]) -> dict[str, str]:
    ours = ("HEMVAL_", "DJANGO_")
    return {**{k: v for k, v in os.environ.items() if not k.startswith(ours)}, **told}


def typed(told: Mapping[str, str], monkeypatch: pytest.MonkeyPatch, *words: str) -> Result:
    """What a command says of how it is set up, in this process."""
    for name in (one for one in os.environ if one.startswith("HEMVAL_")):
        monkeypatch.delenv(name)
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    return CliRunner().invoke(app, words)


def hemval(told: Mapping[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hemval", *words],
        env=environment(told),
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_everything_that_is_missing_is_named_with_what_it_is(monkeypatch):
    told = typed({}, monkeypatch, "serve")
    assert told.exit_code == 2
    missing = re.findall(r"^(HEMVAL_\w+) saknas\.\n    \S", told.stderr, re.MULTILINE)
    assert missing == [
        "HEMVAL_DATABASE",
        "HEMVAL_HOSTS",
        "HEMVAL_LOG_KEYS",
        "HEMVAL_NUMBER_KEYS",
        "HEMVAL_SEARCH_KEY",
        "HEMVAL_SECRET_KEY",
        "HEMVAL_STORE",
    ]


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("HEMVAL_MODE", "sometimes", SettingFault.UNKNOWN),
        ("HEMVAL_SECRET_KEY", "a-few-letters", SettingFault.TOO_SHORT),
        ("HEMVAL_DATABASE", "oracle://x", SettingFault.NOT_A_DATABASE),
        ("HEMVAL_NUMBER_KEYS", "a:zz", SettingFault.NOT_A_KEY),
        ("HEMVAL_OIDC_ISSUER", "https://id.example", SettingFault.MISSING),
    ],
)
def test_a_setting_that_cannot_be_is_told_without_its_value(
    set_up, monkeypatch, name, value, fault
):
    told = typed({**set_up, name: value, "HEMVAL_LANG": "en"}, monkeypatch, "migrate")
    words = {
        SettingFault.UNKNOWN: "a value that there is not",
        SettingFault.TOO_SHORT: "too short",
        SettingFault.NOT_A_DATABASE: "does not point out a database",
        SettingFault.NOT_A_KEY: "no key",
        SettingFault.MISSING: "is missing",
    }
    assert told.exit_code == 2
    assert words[fault] in told.stderr
    assert value not in told.stderr


def test_nothing_starts_on_a_database_of_another_version(set_up, tmp_path):
    empty = {"HEMVAL_DATABASE": f"sqlite://{tmp_path / 'empty.sqlite3'}"}
    told = hemval({**set_up, **empty}, "worker")
    assert told.returncode == 2
    assert "hemval migrate" in told.stderr


def test_keys_are_made_once_for_their_owner_alone(tmp_path, monkeypatch):
    file = tmp_path / "hemval.env"
    assert typed({}, monkeypatch, "keys", str(file)).exit_code == 0
    made = file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert typed({}, monkeypatch, "keys", str(file)).exit_code == 2
    assert file.read_text() == made


def test_keys_that_were_made_are_keys_to_start_with_and_are_not_printed(
    set_up, tmp_path, monkeypatch
):
    file = tmp_path / "hemval.env"
    told = typed({}, monkeypatch, "keys", str(file))
    keys = dict(line.split("=", 1) for line in file.read_text().splitlines())
    assert not any(key in told.output for key in keys.values())
    assert environment_of({**set_up, **keys}).secret_key == keys["HEMVAL_SECRET_KEY"]


def test_an_office_that_does_not_answer_is_not_well(monkeypatch):
    told = typed({}, monkeypatch, "health", "--at", f"http://127.0.0.1:{free_port()}")
    assert (told.exit_code, "hemval serve" in told.output) == (1, True)


def test_the_password_of_a_new_postgresql_is_the_same_for_both(tmp_path, monkeypatch):
    file = tmp_path / "hemval.env"
    typed({}, monkeypatch, "keys", str(file), "--postgresql-at", "database")
    keys = dict(line.split("=", 1) for line in file.read_text().splitlines())
    address = f"postgresql://hemval:{keys['POSTGRES_PASSWORD']}@database/hemval"
    assert keys["HEMVAL_DATABASE"] == address


@pytest.fixture
def served(set_up) -> Iterator[str]:
    assert hemval(set_up, "migrate").returncode == 0
    bind = f"127.0.0.1:{free_port()}"
    command = [sys.executable, "-m", "hemval", "serve", "--bind", bind, "--processes", "1"]
    with subprocess.Popen(command, env=environment(set_up), stderr=subprocess.PIPE) as process:
        yield f"http://{bind}"
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


def answer(address: str) -> bytes:
    for _ in range(200):
        try:
            with urlopen(address, timeout=5) as read:  # noqa: S310 - our own server
                return bytes(read.read())
        except (URLError, ConnectionError):
            time.sleep(0.1)
    raise AssertionError(address)


def test_the_office_is_served_and_stops_when_told_to(served):
    assert b'"database": "ok"' in answer(f"{served}/halsa/")
    assert hemval({}, "health", "--at", served).returncode == 0
    assert b"Logga in" in answer(f"{served}/kontor/logga-in/")
    assert b"ds-button" in answer(f"{served}/static/vendor/designsystemet/designsystemet.css")


LOCKED_BY_READERS = (510, 0x40000002)
"""Bytes of an SQLite file, and from where: whoever has it open in mode WAL has locked them."""


def is_locked(file: str) -> bool:
    with Path(file).open("r+b") as opened:
        try:
            fcntl.lockf(opened, fcntl.LOCK_EX | fcntl.LOCK_NB, *LOCKED_BY_READERS)
        except BlockingIOError:
            return True
    return False


def test_a_process_holds_its_database_open_before_anybody_asks_it(served, set_up):
    answer(f"{served}/static/vendor/designsystemet/designsystemet.css")
    assert is_locked(set_up["HEMVAL_DATABASE"].removeprefix("sqlite://"))


def test_a_worker_stops_when_told_to(set_up):
    assert hemval(set_up, "migrate").returncode == 0
    command = [sys.executable, "-m", "hemval", "worker"]
    with subprocess.Popen(
        command, env=environment(set_up), stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr
        assert "Ctrl+C" in process.stderr.readline()
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


ALWAYS_WORN = """
import sys
from hemval.cli import memory_of_work
memory_of_work._MUCH = -(1 << 60)
sys.argv = ["hemval", "worker"]
from hemval.__main__ import main
main()
"""


def ask_for_work(file: str) -> None:
    """A piece of work that fails, for there is no such round; it is a piece of work."""
    asked = {
        "kind": "check",
        "about": "round",
        "about_id": 1,
        "wanted": "{}",
        "result": "{}",
        "asked_at": "2026-09-01 08:00:00",
        "asked_by_id": 1,
        "held_by": "",
        "step": "",
        "tries": 0,
        "at": 0,
        "of": 0,
    }
    places = ", ".join(f":{name}" for name in asked)
    names = ", ".join(f'"{name}"' for name in asked)
    with sqlite3.connect(file.removeprefix("sqlite://")) as database:
        database.execute(f"INSERT INTO jobs_job ({names}) VALUES ({places})", asked)  # noqa: S608


def test_a_worker_that_keeps_much_memory_begins_anew_as_the_same_process(set_up):
    assert hemval(set_up, "migrate").returncode == 0
    command = [sys.executable, "-c", ALWAYS_WORN]
    with subprocess.Popen(
        command, env=environment(set_up), stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr
        try:
            begun = (line for line in process.stderr if "Ctrl+C" in line)
            assert next(begun)
            ask_for_work(set_up["HEMVAL_DATABASE"])
            assert next(begun)
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 0
        finally:
            process.kill()
