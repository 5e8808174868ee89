"""Made-up rounds of hundreds, dirty and clean, from lists to files."""

import csv
import json

import pytest
from typer.testing import CliRunner

from hemval.cli.main import app

PROTECTED_COLUMNS = ("confidentiality_marked_from", "protected_registration_from")


def run(*arguments):
    return CliRunner().invoke(app, [*map(str, arguments)])


@pytest.fixture(scope="module", params=["botkyrka", "soderhamn"])
def dirty_round(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("made-up") / request.param
    arguments = ("--clients", 600, "--dirty", "4%", "--lang", "en", "--out", folder)
    assert run("generate", request.param, *arguments).exit_code == 0
    return folder


def clients(folder):
    data = (folder / "clients.csv").read_bytes()
    text = data.decode("utf-8-sig")
    return list(csv.reader(text.splitlines(), delimiter=";"))


def flagged(folder):
    """The ids of rows with a flag in them, whatever else is wrong with the row."""
    heading, *rows = clients(folder)
    places = [
        place
        for place, name in enumerate(heading)
        if name.lower().replace(" ", "_") in PROTECTED_COLUMNS
    ]
    assert len(places) == len(PROTECTED_COLUMNS)
    return {
        row[0] for row in rows if len(row) == len(heading) and any(row[place] for place in places)
    }


def ordinary_texts(out):
    paths = (path for path in out.rglob("*") if path.is_file() and path.parent.name != "protected")
    return {path.name: path.read_text(encoding="utf-8") for path in paths}


def test_a_dirty_round_is_refused_then_taken_and_nobody_disappears(dirty_round, tmp_path):
    out = tmp_path / "out"
    refused = run("round", "invite", dirty_round, "--out", out)
    assert refused.exit_code == 2
    assert run("round", "invite", dirty_round, "--out", out, "--accept-rejected").exit_code == 0
    told = json.loads((out / "summary.json").read_text())
    totals = told["totals"]
    assert totals["clients"] == told["rows"]["clients"]
    for way in ("outcome", "area", "language", "reason"):
        assert sum(totals[way].values()) == totals["clients"]
    assert totals["outcome"]["rejected"] == told["rejected"]["clients"] > 0


def test_no_ordinary_file_names_a_protected_person(dirty_round, tmp_path):
    protected = flagged(dirty_round)
    assert protected
    out = tmp_path / "out"
    run("round", "invite", dirty_round, "--out", out, "--accept-rejected")
    for name, text in ordinary_texts(out).items():
        cells = set(text.replace("\r\n", ";").replace('"', "").split(";"))
        assert not protected & cells, name


def test_twice_the_same_bytes(dirty_round, tmp_path):
    for name in ("one", "two"):
        out = tmp_path / name
        run("round", "invite", dirty_round, "--out", out, "--accept-rejected")
    one, two = tmp_path / "one", tmp_path / "two"
    assert (one / "manifest.json").read_bytes() == (two / "manifest.json").read_bytes()
    assert ordinary_texts(one) == ordinary_texts(two)
