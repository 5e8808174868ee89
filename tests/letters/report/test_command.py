"""`hemval letters report`: whoever has the summary can make the report again."""

import json

import pytest
from tests.cli.running import run


def test_the_summary_alone_gives_the_report(folders, tmp_path):
    summary = tmp_path / "summary.json"
    summary.write_bytes((folders["soderhamn"] / "summary.json").read_bytes())
    told = run("letters", "report", summary, "--to", tmp_path / "one")
    assert told.exit_code == 0, told.output
    assert run("letters", "report", folders["soderhamn"], "--to", tmp_path / "two").exit_code == 0
    for name in ("report.pdf", "report.html"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_a_report_takes_the_place_of_a_report_and_of_nothing_else(folders, tmp_path):
    arguments = ("letters", "report", folders["norberg"], "--to", tmp_path)
    assert run(*arguments).exit_code == run(*arguments, "--lang", "en").exit_code == 0
    (tmp_path / "report.html").write_text("<p>mine", encoding="utf-8")
    assert run(*arguments).exit_code == 2
    assert (tmp_path / "report.html").read_text(encoding="utf-8") == "<p>mine"


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("{}", "ingen sammanfattning"),
        ("{", "JSON"),
        (json.dumps({"format": "hemval-round-summary/1", "state": "drawn"}), "inte fördelade än"),
        (json.dumps({"format": "hemval-round-summary/1", "state": "allocated"}), "äldre version"),
    ],
)
def test_what_is_no_summary_is_refused_in_words(tmp_path, told, said):
    path = tmp_path / "summary.json"
    path.write_text(told, encoding="utf-8")
    result = run("letters", "report", path, "--to", tmp_path / "to")
    assert result.exit_code == 2
    assert said in result.output
    assert not (tmp_path / "to").exists()


def test_a_letter_that_cannot_be_printed_is_named(folders, tmp_path):
    summary = json.loads((folders["norberg"] / "summary.json").read_text(encoding="utf-8"))
    summary["names"]["municipality"] = "Nor\N{ROBOT FACE}berg"
    (tmp_path / "summary.json").write_text(json.dumps(summary), encoding="utf-8")
    result = run("letters", "report", tmp_path / "summary.json", "--to", tmp_path / "to")
    assert result.exit_code == 2
    assert "ROBOT FACE" in result.output
    assert not (tmp_path / "to").exists()
