"""`hemval system list`, `check` and `schema`, as they are typed."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.files.small_system import SMALL, edited
from typer.testing import CliRunner

from hemval.cli.main import app
from hemval.files.system_file import shipped_systems


@pytest.fixture(autouse=True)
def _swedish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HEMVAL_LANG", raising=False)


def run(*arguments: str) -> Any:
    """The command, and what came of it."""
    return CliRunner().invoke(app, ["system", *arguments])


@pytest.fixture
def good(tmp_path: Path) -> str:
    """A file with nothing wrong."""
    path = tmp_path / "good.toml"
    path.write_text(SMALL, encoding="utf-8")
    return str(path)


@pytest.fixture
def bad(tmp_path: Path) -> str:
    """A file with a wrong order on line 99 and too large shares."""
    path = tmp_path / "bad.toml"
    text = edited(('by = "lottery"', 'by = "lotery"'), ('share = "80 %"', 'share = "81 %"'))
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_the_list_has_every_system_that_comes_with_hemval() -> None:
    shown = run("list")
    assert shown.exit_code == 0
    lines = shown.output.splitlines()
    assert [line.split()[0] for line in lines[1:]] == [*shipped_systems()]
    assert "LOU" in next(line for line in lines if line.startswith("botkyrka"))
    assert "inget att välja" in next(line for line in lines if line.startswith("norberg"))


def test_the_list_can_be_read_by_a_program() -> None:
    shown = json.loads(run("list", "--json").output)
    assert [one["id"] for one in shown] == [*shipped_systems()]
    assert shown[0]["basis"] == ["LOU"]


def test_a_file_that_is_right_is_said_to_be_and_what_it_holds(good: str) -> None:
    shown = run("check", good)
    assert shown.exit_code == 0
    last = shown.output.splitlines()[-1]
    assert last == (
        f"{good}: rätt. Exempelby: ett beslut, en källa, 2 insatser, ett valbart paket, 2 områden."
    )


def test_every_fault_is_shown_with_file_line_and_key_and_the_exit_code_is_two(bad: str) -> None:
    shown = run("check", bad)
    assert shown.exit_code == 2
    assert shown.stdout == ""
    places = [line for line in shown.stderr.splitlines() if line.startswith(f"{bad}:")]
    order = next(
        n for n, one in enumerate(Path(bad).read_text().splitlines(), 1) if "lotery" in one
    )
    assert places[0] == f"{bad}:{order}: order.by"
    assert places[1].endswith(": capacity.share[1].share")
    assert places[2] == f"{bad}: 2 fel. Filen kan inte användas förrän det är rättat."
    assert "Menade du ”lottery”?" in shown.stderr


def test_several_files_are_checked_in_one_go(good: str, bad: str) -> None:
    shown = run("check", good, bad, "norberg")
    assert shown.exit_code == 2
    assert shown.stdout.count(": rätt") == 2


def test_a_remark_is_shown_and_does_not_stop_the_file(tmp_path: Path) -> None:
    path = tmp_path / "remarked.toml"
    path.write_text(edited(('key_codes = ["101-199"]', "")), encoding="utf-8")
    shown = run("check", str(path))
    assert shown.exit_code == 0
    assert "(anmärkning)" in shown.stdout
    assert "med en anmärkning." in shown.stdout.splitlines()[-1]


def test_faults_can_be_read_by_a_program(good: str, bad: str) -> None:
    shown = run("check", good, bad, "--json")
    right, wrong = json.loads(shown.output)
    assert shown.exit_code == 2
    assert (right["ok"], right["faults"], len(right["digest"])) == (True, [], 64)
    assert wrong["ok"] is False
    assert [fault["code"] for fault in wrong["faults"]] == [
        "fault-unknown-alternative-near",
        "fault-shares-over-all",
    ]
    assert wrong["faults"][0]["path"] == "order.by"


def test_a_file_that_is_not_there_is_said_not_to_be(tmp_path: Path) -> None:
    shown = run("check", str(tmp_path / "none.toml"))
    assert shown.exit_code == 2
    assert "Det finns ingen sådan fil" in shown.stderr
    assert "botkyrka" in shown.stderr


def test_english_is_spoken_where_the_environment_asks(
    bad: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEMVAL_LANG", "en")
    assert "Did you mean “lottery”?" in run("check", bad).stderr


def test_the_schema_is_json_and_the_page_is_markdown() -> None:
    schema: Any = json.loads(run("schema").output)
    assert schema["title"] == "hemval-system/1"
    assert run("schema", "--markdown").output.startswith("# Systemfilen")


def test_a_language_that_is_not_spoken_is_told_and_swedish_is_spoken(
    good: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEMVAL_LANG", "xx")
    result = run("check", good)
    assert result.exit_code == 0
    assert "HEMVAL_LANG är satt till ”xx”" in result.stderr
    monkeypatch.setenv("HEMVAL_LANG", "en")
    assert run("check", good).stderr == ""
