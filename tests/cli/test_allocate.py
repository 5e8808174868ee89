"""`hemval allocate` solves a problem file, and bad input changes nothing."""

import json
import re
import stat

import pytest
from tests.files.whole_problem import WHOLE
from tests.house_rules.tree import ROOT
from typer.testing import CliRunner

from hemval.cli.main import app


@pytest.fixture
def problem(tmp_path):
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(WHOLE))
    return path


def allocate(*words, **more):
    return CliRunner().invoke(app, ["allocate", *map(str, words)], **more)


# c1 asks A (room for 12, 20 above) and gets it. c2 is silent and new: A has 11 of 12 left and M
# has no cap, so that A comes first.
ANSWER = {
    "format": "hemval-allocation/1",
    "method": "proposing",
    "assignment": {"c1": "A", "c2": "A"},
    "unplaced": [],
    "nodes": {
        "A": {
            "used": 2,
            "capacity": 12,
            "closed": False,
            "last_admitted": {"class": 0, "order": 7},
        },
        "M": {"used": 0, "capacity": None, "closed": False, "last_admitted": None},
        "private": {
            "used": 2,
            "capacity": 20,
            "closed": False,
            "last_admitted": {"class": 0, "order": 7},
        },
    },
}


def test_the_answer_is_printed(problem):
    result = allocate(problem)
    assert result.exit_code == 0
    assert json.loads(result.stdout) == ANSWER


def test_a_problem_can_be_sent_in():
    result = allocate("-", input=json.dumps(WHOLE))
    assert json.loads(result.stdout) == ANSWER


def test_the_answer_is_written_and_told_of(problem, tmp_path):
    out = tmp_path / "answer.json"
    result = allocate(problem, "--out", out)
    assert result.exit_code == 0
    assert "2 har fått plats" in result.stdout
    assert json.loads(out.read_text()) == ANSWER
    assert out.read_text() == allocate(problem).stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["answer.json", "problem.json"]


def test_an_earlier_answer_is_replaced_and_keeps_no_wider_rights_than_the_user_has(
    problem, tmp_path
):
    out = tmp_path / "answer.json"
    allocate(problem, "--out", out)
    problem.write_text(json.dumps({**WHOLE, "claims": []}))
    assert allocate(problem, "--out", out, "--json").exit_code == 0
    assert json.loads(out.read_text())["assignment"] == {}
    assert stat.S_IMODE(out.stat().st_mode) == stat.S_IMODE(problem.stat().st_mode)


def test_a_place_by_rotation_tells_whose_turn_it_is_next(problem):
    rotation = {"rule": "rotation", "list": ["M", "A"], "next": 1}
    problem.write_text(json.dumps({**WHOLE, "non_choice": {"new": rotation}}))
    answer = json.loads(allocate(problem).stdout)
    assert answer["turns"] == {"new": 0}


def test_a_protected_place_that_was_the_last_let_in_is_told_as_one(problem):
    claims = [{"id": "c1", "size": 1, "current": "M", "order": 4}]
    problem.write_text(json.dumps({**WHOLE, "claims": claims}))
    answer = json.loads(allocate(problem).stdout)
    assert answer["nodes"]["M"]["last_admitted"] == {"class": 1, "order": 4, "protected": True}


def test_each_fault_is_told_with_its_path_and_nothing_is_written(problem, tmp_path):
    claims = [{"id": "c1", "size": 2, "wishes": ["X"], "order": 4}]
    problem.write_text(json.dumps({**WHOLE, "claims": claims}))
    out = tmp_path / "answer.json"
    result = allocate(problem, "--out", out)
    assert result.exit_code == 2
    assert result.stdout == ""
    lines = result.stderr.splitlines()
    assert lines[0] == f"{problem}: claims[0].size"
    assert lines[2] == f"{problem}: claims[0].wishes[0]"
    assert "Det finns ingen plats med id ”X”" in lines[3]
    assert not out.exists()


def test_faults_are_told_to_programs_too(problem):
    problem.write_text(json.dumps({**WHOLE, "rule": "fair"}))
    result = allocate(problem, "--json")
    assert result.exit_code == 2
    told = json.loads(result.stdout)["faults"]
    assert [(one["path"], one["code"]) for one in told] == [("rule", "json-not-one-of")]


@pytest.mark.parametrize("name", ["problem.json", "folder", "link.json", "nowhere/answer.json"])
def test_nothing_else_is_written_over(problem, tmp_path, name):
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.json").symlink_to(problem)
    result = allocate(problem, "--out", tmp_path / name)
    assert result.exit_code == 2
    assert "Ingenting är ändrat." in result.stderr
    assert json.loads(problem.read_text()) == WHOLE
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "folder",
        "link.json",
        "problem.json",
    ]


def test_a_file_that_is_not_there_is_told():
    result = allocate("nowhere.json")
    assert result.exit_code == 2
    assert "Det finns ingen sådan fil" in result.stderr


def test_the_example_of_the_documentation_has_the_answer_that_stands_there():
    page = (ROOT / "docs" / "rules" / "problem-file.md").read_text("utf-8")
    asked, answered = re.findall(r"^```json\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    result = allocate("-", input=asked)
    assert json.loads(result.stdout) == json.loads(answered)
