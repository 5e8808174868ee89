"""What is told of a row that could not be taken holds nothing of the person it is about."""

import csv
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.files.lists.round_folders import (
    ACTING,
    CHOICE,
    CLIENT,
    MUNICIPAL,
    PRIVATE,
    SERVICE,
    read,
)

from hemval.files.lists.columns import LISTS
from hemval.files.lists.quoting import quotable, shareable_id
from hemval.files.lists.rejected import write_rejected
from hemval.files.round_folder import FolderRead, read_round
from hemval.texts.words import words

NUMBERS = ("196101182803", "19610118-2803", "610118-2803", "19610118 2803", "19360504Q007")
"""One of Skatteverket's test numbers in every form, and a made-up one."""
CODES = ("list", "row", "column", "problem", "value", "client", "code")
ROWS = {
    "clients": CLIENT,
    "representatives": ACTING,
    "services": SERVICE,
    "providers": PRIVATE,
    "choices": CHOICE,
}
CELLS = [(name, column.name) for name in ROWS for column in LISTS[name]]


def told(found: FolderRead) -> str:
    """All that is told, as it stands in the program and as it is written."""
    return repr((found.rejected, found.warnings, found.losses))


def written(found: FolderRead, folder) -> list[dict[str, str]]:
    path = folder / "rejected.csv"
    write_rejected(path, found.rejected, words("sv"))
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [
            dict(zip(CODES, row, strict=True)) for row in list(csv.reader(file, delimiter=";"))[1:]
        ]


@given(
    cell=st.sampled_from(CELLS),
    number=st.sampled_from(NUMBERS),
    before=st.sampled_from(["", "nr "]),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_a_personal_number_in_any_cell_of_any_list_is_never_told(tmp_path, cell, number, before):
    name, column = cell
    lists = {key: [row] for key, row in ROWS.items()}
    lists["providers"] = [MUNICIPAL, PRIVATE]
    bad = ROWS[name] | {column: before + number}
    # The row stands twice, so that it is given back whatever the cell.
    lists[name] = [*lists[name], bad, bad]
    found = read(tmp_path, **lists)
    assert found.rejected
    text = told(found) + repr(written(found, tmp_path))
    digits = text.replace("-", "").replace(" ", "")
    assert number not in text
    assert "6101182803" not in digits
    assert "0504Q007" not in digits


PROTECTED = {
    "client": "b7",
    "given_name": "Hemliga",
    "street": "Dolda vägen 3",
    "area": "north",
    "confidentiality_marked_from": "2019-01-01",
}


@pytest.mark.parametrize(
    "mistake",
    [
        {"large_print": "kanske"},
        {"died": "2030-01-01"},
        {"confidentiality_marked_from": "kanske"},
        {"personal_number": "x"},
        {"area": "west"},
    ],
)
def test_of_a_protected_person_only_row_and_column_are_told(tmp_path, mistake):
    followers = {
        "services": [SERVICE | {"client": "b7"}],
        "choices": [CHOICE | {"client": "b7"}],
        "representatives": [ACTING | {"client": "b7"}],
    }
    found = read(tmp_path, clients=[CLIENT, PROTECTED | mistake], **followers)
    column = next(iter(mistake))
    told_of_her = [one for one in found.rejected if one.list == "clients"]
    assert [(one.row, one.column) for one in told_of_her] == [(3, column)]
    assert [(one.row, one.is_flagged) for one in found.losses.clients] == [(3, True)]
    assert len(found.rejected) == 4
    assert all(one.client == one.value == "" for one in found.rejected)
    assert not any(word in told(found) for word in ("b7", "Hemliga", "Dolda", "north", "west"))


MISTAKES = ({}, {"died": "i går"}, {"client": ""}, {"area": "west"})
LINKS = ("household", "acts by name", "acts by id")
HER_ID_IS_LOST = ({"client": ""}, "acts by id")
"""Nothing then ties the one she acts for to her."""
TIES = [tie for tie in product(MISTAKES, LINKS) if tie != HER_ID_IS_LOST]


@pytest.mark.parametrize(("mistake", "link"), TIES)
def test_of_one_whose_row_would_reveal_a_protected_person_only_row_and_column_are_told(
    tmp_path, mistake, link
):
    hers = PROTECTED | {"family_name": "Gömdqvist", "household": "h7"} | mistake
    other = {"client": "b8", "given_name": "Make", "died": "i går"}
    if link == "household":
        other["household"] = "h7"
    acting = ACTING | {"client": "b8", "ground": "kanske"}
    acting |= {
        "household": {},
        "acts by id": {"representative": "b7"},
        "acts by name": {"name": "Gömdqvist, Hemliga"},
    }[link]
    services = [SERVICE | {"client": "b8"}]
    found = read(
        tmp_path, clients=[CLIENT, hers, other], services=services, representatives=[acting]
    )
    assert {one.list for one in found.rejected} == {"clients", "services", "representatives"}
    assert not any(word in told(found) for word in ("b7", "b8", "Make", "Hemliga", "Gömd"))


def test_a_row_whose_cells_cannot_be_told_apart_may_be_a_protected_persons(tmp_path):
    folder = tmp_path
    read(folder)
    (folder / "clients.csv").write_text(
        "client;confidentiality_marked_from;protected_registration_from\n"
        'b1;;\n"b"7;2019-01-01;\nb8\n',
        encoding="utf-8",
    )
    found = read_round(folder)
    assert [(one.row, one.is_flagged) for one in found.losses.clients] == [(3, True), (4, True)]
    assert {one.client for one in found.rejected} == {""}


def test_rejected_csv_says_list_row_column_what_and_whose(tmp_path):
    found = read(tmp_path, services=[SERVICE | {"service": "dans"}])
    assert written(found, tmp_path) == [
        {
            "list": "Insatser",
            "row": "2",
            "column": "Insats",
            "problem": "Insatsen finns inte i systemfilen. Det finns: care, cleaning.",
            "value": "dans",
            "client": "b1",
            "code": "row-unknown-service",
        }
    ]


@pytest.mark.parametrize("id_", ["b1", "K-000123", "2020/55", "00017"])
def test_an_id_may_be_told(id_):
    assert shareable_id(id_) == id_


@pytest.mark.parametrize("text", ["Svensson", "b 1", "610118-2804", "196101182804", "b1|b2", ""])
def test_what_may_be_a_name_or_a_number_is_not_told_as_an_id(text):
    assert shareable_id(text) == ""


@pytest.mark.parametrize("text", ["Anna", "070-123 45 67", "a" * 41, "åsa"])
def test_what_may_be_personal_is_not_quoted(text):
    assert quotable("services", "decision", text) == ""


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_fault_has_a_sentence(tmp_path, language):
    bad = [SERVICE | {"service": "dans", "minutes_per_month": "-1"}, SERVICE, SERVICE]
    found = read(tmp_path, services=bad)
    write_rejected(tmp_path / "rejected.csv", [*found.rejected], words(language))
    assert (tmp_path / "rejected.csv").read_bytes().count(b"\r\n") == len(found.rejected) + 1
