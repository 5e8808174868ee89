"""From files to files: a choice nobody can understand is held, a lost protected row still hides."""

import csv

import pytest
from tests.cli.round_folders import LISTS, write_folder
from typer.testing import CliRunner

from hemval.cli.main import app

HEADINGS = "choice;client;bundle;channel;arrived;wishes;declines"
SAYS_NOTHING = "V1;B1;hemtjanst;paper;2020-09-10;;"
SAYS_BOTH = "V1;B1;hemtjanst;paper;2020-09-10;P1;ja"
CLEAR_AND_LATER = "V2;B1;hemtjanst;paper;2020-09-11;P1;"
CLEAR_AND_EARLIER = "V2;B1;hemtjanst;paper;2020-09-09;P1;"
FLAGGED, SPOUSE, NOT_A_DAY = 4, 5, "2019-13-01"


def invite(folder, out, *options):
    arguments = ["round", "invite", str(folder), "--out", str(out), *options]
    return CliRunner().invoke(app, arguments)


def column(path, place):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row[place] for row in list(csv.reader(file, delimiter=";"))[1:]]


@pytest.mark.parametrize(
    ("choices", "held", "why"),
    [
        ([SAYS_NOTHING], ["V1"], "says_nothing"),
        ([SAYS_BOTH], ["V1"], "contradicts_itself"),
        ([SAYS_NOTHING, CLEAR_AND_EARLIER], ["V2", "V1"], "says_nothing"),
        ([SAYS_BOTH, CLEAR_AND_LATER], [], ""),
    ],
    ids=["nothing", "both", "nothing after a clear one", "both, and then a clear one"],
)
def test_a_choice_nobody_can_understand_is_kept_and_held(tmp_path, choices, held, why):
    folder = write_folder(tmp_path / "round", choices=[HEADINGS, *choices])
    result = invite(folder, tmp_path / "out")
    assert result.exit_code == 0, result.output
    to_decide = tmp_path / "out" / "to_decide.csv"
    assert column(to_decide, 3) == held
    assert column(to_decide, 11) == [why] * len(held)
    assert column(tmp_path / "out" / "rejected.csv", 0) == []


def test_a_choice_is_held_when_another_of_hers_could_not_be_taken(tmp_path):
    # The rejected one arrived last and would have counted.
    by_pigeon = "V3;B1;hemtjanst;pigeon;2020-09-12;OWN;"
    others = "V4;B6;hemtjanst;paper;2020-09-12;P2;"
    folder = write_folder(
        tmp_path / "round", choices=[HEADINGS, CLEAR_AND_LATER, by_pigeon, others]
    )
    assert invite(folder, tmp_path / "out", "--accept-rejected").exit_code == 0
    to_decide = tmp_path / "out" / "to_decide.csv"
    assert (column(to_decide, 3), column(to_decide, 11)) == (["V2"], ["row_rejected"])


@pytest.mark.parametrize("place", ["client", "died"])
def test_a_lost_row_of_a_protected_person_hides_the_one_who_lives_with_her(tmp_path, place):
    names = LISTS["clients"][0].split(";")
    cells = LISTS["clients"][FLAGGED].split(";")
    cells[names.index(place)] = "" if place == "client" else NOT_A_DAY
    clients = [*LISTS["clients"][:FLAGGED], ";".join(cells), *LISTS["clients"][SPOUSE:]]
    folder = write_folder(tmp_path / "round", clients=clients)
    out = tmp_path / "out"
    assert invite(folder, out, "--accept-rejected").exit_code == 0
    assert column(out / "protected" / "protected.csv", 0) == ["B5"]
    for path in out.iterdir():
        if path.is_file():
            text = path.read_text(encoding="utf-8-sig")
            assert not [word for word in ("B5", "Gömdqvist", "Dolda", "Gömstad") if word in text]


def test_a_rejected_row_of_one_who_lives_with_a_protected_person_does_not_name_her(tmp_path):
    spouse = LISTS["clients"][SPOUSE].replace(";ja;;;", f";ja;;{NOT_A_DAY};")
    assert NOT_A_DAY in spouse
    clients = [*LISTS["clients"][:SPOUSE], spouse, *LISTS["clients"][SPOUSE + 1 :]]
    folder = write_folder(tmp_path / "round", clients=clients)
    assert invite(folder, tmp_path / "out", "--accept-rejected").exit_code == 0
    rejected = tmp_path / "out" / "rejected.csv"
    assert column(rejected, 1) == ["6", "6"]
    assert "B5" not in rejected.read_text(encoding="utf-8-sig")
