"""From files to files: whatever a protected person's row has become, no other list gives her away.

B4 is protected; the rows of others are tied to her one way at a time.
"""

import csv
import re

import pytest
from tests.cli.round_folders import LISTS, write_folder
from typer.testing import CliRunner

from hemval.cli.main import app

NAMES = LISTS["clients"][0].split(";")
HERS = dict(zip(NAMES, LISTS["clients"][4].split(";"), strict=True))
OTHER = dict(zip(NAMES, LISTS["clients"][7].split(";"), strict=True))
GIVEN_AWAY = ("B7", "Gömdqvist", "Dolda", "Gömstad", "B4", "b4")


def line(cells):
    return ";".join(cells.get(name, "") for name in NAMES)


BREAKAGES = {
    "kept": line(HERS),
    "postal code": line(HERS | {"postal_code": "12"}),
    "no id": line(HERS | {"client": ""}),
    "broken quotes": line(HERS | {"street": '"Dolda" stigen 9'}),
    "too many cells": line(HERS | {"street": "Dolda stigen; 9"}),
    "twice": line(HERS) + "\n" + line(HERS),
    "flag of no day": line(HERS | {"confidentiality_marked_from": "snart"}),
    "a hidden sign in the name": line(HERS | {"given_name": "Hem\u202elig"}),
}
TIES = {
    "household": OTHER
    | {"household": "H1", "family_name": "Gömdqvist", "street": "Dolda stigen 9"},
    "household in another case": OTHER | {"household": "h1", "street": "Dolda stigen 9"},
    "care of": OTHER | {"care_of": "c/o Hemlig Gömdqvist"},
    "number": OTHER | {"personal_number": HERS["personal_number"]},
}


def invite(folder, out):
    arguments = ["round", "invite", str(folder), "--out", str(out), "--accept-rejected"]
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0, result.output
    return result.output


def ordinary(out):
    """All that stands in files that others read."""
    return {path.name: path.read_text("utf-8-sig") for path in out.iterdir() if path.is_file()}


def is_in(word, text):
    return re.search(rf"\b{word}\b", text) is not None


def given_away(out, said, words=GIVEN_AWAY):
    texts = ordinary(out) | {"what is said": said}
    return [(name, word) for name, text in texts.items() for word in words if is_in(word, text)]


def column(path, place):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row[place] for row in list(csv.reader(file, delimiter=";"))[1:]]


def clients(hers, other):
    columns = [*NAMES, "care_of"]
    first = [f"{row};" for row in LISTS["clients"][1:4]]
    others = ";".join(other.get(name, "") for name in columns)
    return [";".join(columns), *first, *(f"{row};" for row in hers.split("\n")), others]


@pytest.mark.parametrize(
    ("breakage", "tie"),
    [
        (breakage, tie)
        for breakage in BREAKAGES
        for tie in TIES
        # A name that a hidden sign has broken is written nowhere as it is, so it ties nobody.
        if (breakage, tie) != ("a hidden sign in the name", "care of")
    ],
)
def test_nobody_who_is_tied_to_her_gives_her_away(tmp_path, breakage, tie):
    services = [row.replace("B7;natt", "B7;omvardnad") for row in LISTS["services"]]
    folder = write_folder(
        tmp_path / "round",
        clients=clients(BREAKAGES[breakage], TIES[tie]),
        services=[*services, "b4;omvardnad;600;D8;OWN", "B 4;omvardnad;600;D9;OWN"],
    )
    out = tmp_path / "out"
    said = invite(folder, out)
    assert given_away(out, said, (*GIVEN_AWAY, "B 4")) == []
    if tie != "number":
        assert "B7" in column(out / "protected" / "protected.csv", 0)


ACTING = LISTS["representatives"][0]


@pytest.mark.parametrize(
    "acting",
    [
        "B7;B4;guardian;;Dolda stigen 9;99009;Gömstad;handl01;2020-01-01",
        "B7;b4;guardian;;Dolda stigen 9;99009;Gömstad;handl01;2020-01-01",
        "B7;F7;guardian;Gömdqvist, Hemlig Maria;Dolda stigen 9;99009;Gömstad;handl01;2020-01-01",
    ],
    ids=["by her id", "by her id in another case", "by her name"],
)
@pytest.mark.parametrize("breakage", set(BREAKAGES) - {"a hidden sign in the name"})
def test_nobody_she_acts_for_gives_her_away(tmp_path, breakage, acting):
    services = [row.replace("B7;natt", "B7;omvardnad") for row in LISTS["services"]]
    folder = write_folder(
        tmp_path / "round",
        clients=clients(BREAKAGES[breakage], OTHER),
        services=services,
        representatives=[ACTING, acting],
    )
    out = tmp_path / "out"
    said = invite(folder, out)
    if breakage == "no id" and "Gömdqvist" not in acting:
        # Nothing ties the two, so her letter, and the copy of it, wait.
        assert ("B7", "protection_uncertain") in zip(
            column(out / "look_at.csv", 0), column(out / "look_at.csv", 4), strict=True
        )
        assert given_away(out, said, ("Gömdqvist", "Dolda", "Gömstad")) == []
    else:
        assert given_away(out, said) == []


def test_one_whom_a_protected_person_has_chosen_for_does_not_give_her_away(tmp_path):
    choices = [LISTS["choices"][0], "V9;B7;hemtjanst;paper;2020-09-10;P1;B4;guardian"]
    folder = write_folder(tmp_path / "round", choices=choices)
    said = invite(folder, tmp_path / "out")
    assert given_away(tmp_path / "out", said, ("B4", "B7")) == []


def test_the_letters_of_households_wait_when_a_row_was_cut_before_its_household(tmp_path):
    cut = line(HERS)[: line(HERS).index("201;H1")]
    with_household = OTHER | {"household": "H1"}
    alone = OTHER | {"client": "B8", "personal_number": "19360501X008"}
    rows = [LISTS["clients"][0], cut, line(with_household), line(alone)]
    services = ["client;service;minutes_per_month;decision;performer"]
    services += [f"{one};omvardnad;600;D{one};OWN" for one in ("B7", "B8")]
    folder = write_folder(
        tmp_path / "round",
        clients=rows,
        services=services,
        representatives=[ACTING],
        choices=LISTS["choices"][:1],
    )
    out = tmp_path / "out"
    said = invite(folder, out)
    assert column(out / "invited.csv", 0) == ["B8"]
    assert column(out / "look_at.csv", 0) == ["B7"]
    assert column(out / "look_at.csv", 4) == ["protection_uncertain"]
    assert given_away(out, said, ("B4", "Gömdqvist", "Dolda", "Gömstad")) == []
