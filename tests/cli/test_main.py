import subprocess
import sys

import pytest
from typer.testing import CliRunner

import hemval
from hemval.cli.main import app


def run_in_own_process(*words: str, language: str = "sv") -> subprocess.CompletedProcess[str]:
    """Texts of help are chosen when the program starts, so the language needs a process."""
    return subprocess.run(
        [sys.executable, "-m", "hemval", *words],
        env={"HEMVAL_LANG": language, "COLUMNS": "100", "PATH": ""},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_the_version_is_told():
    answer = CliRunner().invoke(app, ["--version"])
    assert answer.exit_code == 0
    assert answer.output == f"hemval {hemval.__version__}\n"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "sv",
            ["sköter en kommuns val av hemtjänst", "Flaggor", "Kommandon", "Visa den här hjälpen"],
        ),
        ("en", ["runs a municipality's choice of home care", "Options", "Show this help"]),
        ("xx", ["sköter en kommuns val av hemtjänst"]),
    ],
    ids=["Swedish", "English", "Swedish when the language is not known"],
)
def test_help_is_in_the_language_that_is_asked_for(language, words):
    answer = run_in_own_process("--help", language=language)
    assert answer.returncode == 0
    assert [word for word in words if word not in answer.stdout] == []


def test_help_of_a_subcommand_is_in_the_same_language():
    answer = run_in_own_process("system", "--help")
    assert "Visa den här hjälpen" in answer.stdout
    assert "Show this message" not in answer.stdout


def test_help_is_plain_text_when_it_is_not_read_on_a_terminal():
    assert "\x1b" not in run_in_own_process("--help").stdout


def test_an_unknown_command_is_refused_on_the_error_stream():
    answer = run_in_own_process("nothing")
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert "”nothing”" in answer.stderr
    assert "hemval --help" in answer.stderr


def test_no_command_at_all_shows_the_help():
    assert "Kommandon" in run_in_own_process().stdout + run_in_own_process().stderr


def test_a_flag_is_not_said_to_take_a_value():
    shown = run_in_own_process("round", "invite", "--help").stdout
    assert "--accept-rejected" in shown
    assert "<bool>" not in shown


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("letters out --kind besked", "--kind kan inte vara ”besked”"),
        ("letters out --kind besked", "notice (Besked om utförare)"),
        ("letters preview out --client B1", "--kind saknas. Skriv något av: announcement"),
        ("letters statsu out", "Det finns inget kommando som heter ”statsu”. Menar du status?"),
        ("letters status", "OUT saknas."),
        ("letters status one two three", "mer än kommandot tar: two three."),
        ("letters status out --on yesterday", "--on: ”yesterday” är ingen dag."),
        ("run out --nonsense", "Det finns ingen flagga som heter --nonsense."),
        ("run lists --ou out", "--ou. Menar du "),
        ("run lists --out", "Efter --out ska det stå ett värde."),
        ("generate botkyrka --clients many", "--clients ska vara ett heltal."),
        ("system shwo", "Menar du show?"),
    ],
)
def test_what_is_typed_wrongly_is_told_in_our_language_alone(typed, said):
    answer = CliRunner().invoke(app, typed.split())
    assert answer.exit_code == 2
    assert said in answer.stderr
    words = ("Invalid", "Missing", "No such", "Got unexpected", "Usage", "requires", "valid ")
    assert [word for word in words if word in answer.output] == []
