import json
import re
import shlex
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hemval.cli.main import app

FEW = "60"


def run(*words: str, out: Path):
    return CliRunner().invoke(app, ["demo", "--out", str(out), "--clients", FEW, *words])


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    """A small demonstration: what it printed, and its folder."""
    out = tmp_path_factory.mktemp("shown") / "demo"
    answer = run(out=out)
    assert answer.exit_code == 0, answer.output
    return answer.output, out


@pytest.mark.parametrize(
    "municipality", ["Botkyrka", "Norberg", "Norrköping", "Söderhamn", "Sundsvall"]
)
def test_each_municipality_is_shown_in_short_and_counted_in_the_end(shown, municipality):
    printed, _ = shown
    assert re.search(rf"^{municipality} · \w+", printed, re.MULTILINE)
    assert re.search(rf"^ {municipality} ", printed, re.MULTILINE)


def test_what_is_not_known_is_marked(shown):
    printed, _ = shown
    about_botkyrka = printed.partition("Botkyrka ·")[2].partition("Norberg ·")[0]
    assert re.search(r"^Turordning +OKÄNT: ", about_botkyrka, re.MULTILINE)


def test_in_norberg_there_is_plainly_nothing_to_choose(shown):
    printed, out = shown
    about_norberg = printed.partition("Norberg ·")[2].partition("Norrköping ·")[0]
    assert "ingenting att välja" in about_norberg
    assert [path.name for path in (out / "norberg").iterdir()] == ["system.md"]


@pytest.mark.parametrize("name", ["botkyrka", "norrkoping", "soderhamn", "sundsvall", "dirty"])
def test_every_client_is_counted_once(shown, name):
    _, out = shown
    told = json.loads((out / name / "invitations" / "summary.json").read_text(encoding="utf-8"))
    assert sum(told["totals"]["outcome"].values()) == told["totals"]["clients"]
    assert told["totals"]["clients"] >= int(FEW)


def test_the_dirty_lists_are_refused_and_then_taken(shown):
    printed, out = shown
    refused = {path.name for path in (out / "dirty" / "refused").iterdir()}
    assert "rejected.csv" in refused
    assert "invited.csv" not in refused
    assert (out / "dirty" / "invitations" / "invited.csv").is_file()
    assert "--accept-rejected" in printed


def test_every_file_that_is_named_is_there(shown):
    printed, out = shown
    named = re.findall(rf"^  {re.escape(str(out))}/(\S+)", printed, re.MULTILINE)
    assert len(named) == 7
    assert [name for name in named if not (out / name).exists()] == []


def test_every_command_that_is_named_can_be_given(shown):
    printed, _ = shown
    named = re.findall(r"^  (?:hemval|python -m hemval|\S+/hemval) (.+?)  ", printed, re.MULTILINE)
    assert len(named) == 4
    for command in named:
        assert CliRunner().invoke(app, shlex.split(command)).exit_code == 0, command


def test_what_is_printed_is_plain_text_when_nobody_looks(shown):
    printed, _ = shown
    assert "\x1b" not in printed


def test_it_can_be_shown_again_in_the_same_folder(shown):
    _, out = shown
    before = (out / "manifest.json").read_bytes()
    assert run(out=out).exit_code == 0
    assert (out / "manifest.json").read_bytes() == before


@pytest.mark.parametrize("name", ["mine.txt", "botkyrka/system.md"], ids=["added", "changed"])
def test_a_folder_that_somebody_has_worked_in_is_left_as_it_is(shown, tmp_path, name):
    out = tmp_path / "demo"
    shutil.copytree(shown[1], out)
    (out / name).write_text("mine", encoding="utf-8")
    answer = run(out=out)
    assert answer.exit_code == 2
    assert "Ingenting är ändrat" in answer.output
    assert (out / name).read_text(encoding="utf-8") == "mine"
