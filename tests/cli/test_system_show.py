"""`hemval system show` and `hemval system diff`, as they are typed."""

import json
import re
from datetime import date
from io import StringIO

import pytest
from rich.console import Console
from typer.testing import CliRunner

from hemval.cli.main import app
from hemval.cli.page_out import set_page
from hemval.cli.printing import WIDEST, Printer
from hemval.files.system_file import load_system, shipped_systems
from hemval.texts.describe.describe import describe
from hemval.texts.describe.lines import lines
from hemval.texts.words import words

NAMES = shipped_systems()


@pytest.fixture(autouse=True)
def _swedish(monkeypatch):
    monkeypatch.delenv("HEMVAL_LANG", raising=False)


def run(*arguments):
    return CliRunner().invoke(app, ["system", *arguments])


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_system_is_shown_in_both_languages(name):
    swedish, english = (run("show", name, "--lang", one) for one in ("sv", "en"))
    assert swedish.exit_code == english.exit_code == 0
    assert "## Den som inte väljer" in swedish.output or "ingen utförare att välja" in (
        swedish.output
    )
    assert "## Sources" in english.output


def test_what_is_printed_away_from_a_terminal_is_the_same_bytes_each_time():
    first, second = (run("show", "botkyrka", "--on", "2020-10-01") for _ in range(2))
    assert first.stdout_bytes == second.stdout_bytes
    assert b"\x1b" not in first.stdout_bytes


def test_the_language_of_the_environment_is_spoken(monkeypatch):
    monkeypatch.setenv("HEMVAL_LANG", "en")
    assert "## Who is invited" in run("show", "norrkoping").output


def test_only_what_holds_on_a_day_is_shown():
    during, after = (run("show", "botkyrka", "--on", day).output for day in DAYS)
    window = "Man väljer senast den 30 september 2020"
    assert window in during
    assert window not in after
    assert "Gäller inte längre" not in after


DAYS = ("2020-10-01", "2024-10-01")


def test_a_proposal_is_shown_as_one_on_the_days_it_lay_there():
    before, then = (
        run("show", "soderhamn", "--on", day).output for day in ("2017-05-31", "2017-09-01")
    )
    assert "Verksamhetens förslag" not in before
    assert "Verksamhetens förslag" in then
    alarm = then.partition("## Trygghetslarmet")[2].partition("\n## ")[0]
    assert "### Förslag" in alarm
    assert alarm.index("dygnet runt av kommunen") < alarm.index("### Förslag")


def test_only_the_decisions_and_sources_of_what_is_shown_are_named():
    before, after = (
        run("show", "botkyrka", "--on", day).output.partition("\n## Besluten\n")[2]
        for day in ("2020-09-15", "2025-12-01")
    )
    assert "Kommunfullmäktige den 23 maj 2019" in before
    for later in ("Rutin för brukares frånvaro", "Hantera brukares frånvaro"):
        assert later not in before
        assert later in after


def test_soderhamn_before_2018_is_a_choice_of_laundry_and_cleaning():
    shown = run("show", "soderhamn", "--on", "2017-09-01").output
    chosen = re.findall(r"Den enskilde väljer vem som utför ([^.(]+)", shown)
    assert chosen == ["tvätt", "städning"]
    assert "Bakom stod" not in shown


def test_norberg_is_told_first_that_there_is_nothing_to_choose():
    assert (
        run("show", "norberg")
        .output.splitlines()[2]
        .startswith("Här finns ingen utförare att välja.")
    )


def test_a_program_gets_the_structure():
    told = json.loads(run("show", "soderhamn", "--json").output)
    assert (told["format"], told["language"]) == ("hemval-page/1", "sv")
    (alarm,) = [one for one in told["chapters"] if one["id"] == "alarm"]
    kinds = [one["kind"] for section in alarm["sections"] for one in section["statements"]]
    assert kinds == ["decided", "proposed"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("show", "botkyrka", "--on", "i går"), "är ingen dag"),
        (("show", "botkyrka", "--on", "2021-02-29"), "är ingen dag"),
        (("show", "botkyrka", "--lang", "fi"), "inget språk"),
        (("show", "atlantis"), "botkyrka, norberg"),
        (("diff", "botkyrka", "atlantis"), "botkyrka, norberg"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_what_to_write_instead(arguments, said):
    answer = run(*arguments)
    assert answer.exit_code == 2
    assert said in " ".join(answer.output.replace("│", " ").split())


def test_a_faulty_file_is_not_shown(tmp_path):
    faulty = tmp_path / "ours.toml"
    faulty.write_text('format = "hemval-system/1"\ncolour = "red"\n', encoding="utf-8")
    answer = run("show", str(faulty))
    assert answer.exit_code == 2
    assert "colour" in answer.output
    assert "## " not in answer.output


def test_comparing_is_never_a_failure():
    same, other = run("diff", "botkyrka", "botkyrka"), run("diff", "sundsvall", "norrkoping")
    assert same.exit_code == other.exit_code == 0
    assert "De båda säger samma sak." in same.output
    assert "### Ändrat" in other.output


def test_a_program_gets_the_differences():
    told = json.loads(run("diff", "sundsvall", "norrkoping", "--json", "--lang", "en").output)
    compared = [
        one
        for chapter in told["chapters"]
        for section in chapter["sections"]
        for one in section["comparisons"]
    ]
    assert compared
    assert all(one["before"]["sentences"] and one["after"]["sentences"] for one in compared)


@pytest.mark.parametrize("width", [40, 80, WIDEST])
@pytest.mark.parametrize("name", NAMES)
def test_no_line_on_a_terminal_is_wider_than_it(name, width):
    page = describe(load_system(name).system, date(2026, 11, 21), words("sv"))
    out = StringIO()
    printer = Printer(Console(file=out, width=width, force_terminal=False))
    set_page(lines(page, words("sv")), printer)
    printed = out.getvalue().splitlines()
    assert max(map(len, printed)) <= width
    assert page.title.split()[0] in printed[0]


def test_all_that_is_on_paper_is_on_the_terminal_too():
    page = describe(load_system("botkyrka").system, date(2026, 11, 21), words("sv"))
    out = StringIO()
    printer = Printer(Console(file=out, width=60, force_terminal=False))
    set_page(lines(page, words("sv")), printer)
    printed = " ".join(out.getvalue().replace("•", " ").split())
    for line in lines(page, words("sv")):
        assert " ".join(line.text.split()) in printed
