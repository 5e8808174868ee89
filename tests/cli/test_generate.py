"""`hemval generate` as somebody types it."""

import json
from importlib.resources import files
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from hemval.cli.main import app
from hemval.files.round_folder import read_round


def generate(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["generate", *map(str, arguments)])


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.mark.parametrize("system", ["sundsvall", "soderhamn", "norrkoping", "botkyrka"])
def test_a_shipped_system_gives_a_folder_that_the_reader_takes_whole(
    tmp_path: Path, system: str
) -> None:
    result = generate(system, "--clients", "120", "--out", tmp_path / "round")
    assert result.exit_code == 0, result.output
    assert "120 brukare" in result.output
    read = read_round(tmp_path / "round")
    assert len(read.facts.clients) == 120
    assert read.rejected == ()


def test_a_system_with_nothing_to_choose_is_refused_in_plain_words(tmp_path: Path) -> None:
    result = generate("norberg", "--out", tmp_path / "round")
    assert result.exit_code == 2
    assert "Norberg har inget att välja" in result.stderr
    assert not (tmp_path / "round").exists()


def test_a_system_file_of_ones_own_is_kept_in_the_folder(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_bytes(files("hemval.systems").joinpath("soderhamn.toml").read_bytes())
    result = generate(own, "--clients", "30", "--out", tmp_path / "round")
    assert result.exit_code == 0, result.output
    assert (tmp_path / "round" / "system.toml").read_bytes() == own.read_bytes()
    assert read_round(tmp_path / "round").rejected == ()


def test_a_program_reads_what_was_written_as_json(tmp_path: Path) -> None:
    out = tmp_path / "round"
    result = generate("botkyrka", "--clients", "200", "--dirty", "5 %", "--json", "--out", out)
    told = json.loads(result.stdout)
    assert (told["clients"], told["seed"], told["system"]) == (200, 1, "botkyrka")
    assert set(told["rows"]) == {
        "clients", "representatives", "services", "providers", "caps", "choices",
        "provider_facts",
    }  # fmt: skip
    assert told["soiled"] == (out / "dirt.csv").read_text("utf-8-sig").count("\n") - 1 > 0


def test_the_same_call_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        generate("botkyrka", "--clients", "50", "--dirty", "10%", "--out", tmp_path / name)
    assert _bytes(tmp_path / "one") == _bytes(tmp_path / "two")


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x")
    result = generate("botkyrka", "--clients", "10", "--out", tmp_path)
    assert result.exit_code == 2
    assert "annat än det Hemval har skrivit" in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_english_headings_are_written_on_request(tmp_path: Path) -> None:
    generate("botkyrka", "--clients", "10", "--lang", "en", "--out", tmp_path / "round")
    first = (tmp_path / "round" / "clients.csv").read_text("utf-8-sig").partition(";")[0]
    assert first == "Client id"
    assert (tmp_path / "round" / "README.txt").exists()


def test_workbooks_are_written_on_request(tmp_path: Path) -> None:
    generate("botkyrka", "--clients", "10", "--xlsx", "--out", tmp_path / "round")
    assert len(read_round(tmp_path / "round").facts.clients) == 10
    assert not (tmp_path / "round" / "clients.csv").exists()


BAD = {
    "a share of dirt above a hundred": ("--dirty", "101%"),
    "a share of dirt below nothing": ("--dirty", "-1%"),
    "a share of dirt in words": ("--dirty", "lite"),
    "no clients": ("--clients", "0"),
    "lists in a language that lists are not written in": ("--lang", "fi"),
    "a kind of round that is not there": ("--kind", "party"),
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
def test_what_makes_no_sense_is_refused_and_nothing_is_written(
    tmp_path: Path, bad: tuple[str, str]
) -> None:
    result = generate("botkyrka", *bad, "--out", tmp_path / "round")
    assert result.exit_code == 2
    assert result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_system_that_is_not_there_is_refused_with_those_that_are(tmp_path: Path) -> None:
    result = generate("atlantis", "--out", tmp_path / "round")
    assert result.exit_code == 2
    assert "sundsvall" in result.stderr


@pytest.mark.parametrize("clients", ["5000001", "9" * 25])
def test_more_clients_than_anybody_has_are_refused_at_once(tmp_path: Path, clients: str) -> None:
    result = generate("soderhamn", "--clients", clients, "--out", tmp_path / "round")
    assert result.exit_code == 2
    assert "Så många brukare har ingen kommun" in result.stderr
    assert not (tmp_path / "round").exists()
