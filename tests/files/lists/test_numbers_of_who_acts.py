"""The list of those who act for clients may tell their own numbers; nothing else is taken so."""

import pytest
from tests.files.lists.round_folders import ACTING, CLIENT, PLAN, faults, read, warnings

from hemval.files.values.told import told

GUARDIAN = ACTING | {"document_checked_by": "h1"}
IN_EARNEST = PLAN.replace("is_exercise = true\n", "")


def acting(folder, **cells):
    return read(folder, representatives=[GUARDIAN | cells])


def numbers(found):
    return [one.personal_number.text for one in found.facts.representatives if one.personal_number]


@pytest.mark.parametrize(
    "cells",
    [
        {"personal_number": "189103079803"},
        {"personal_number": "18910307-9803"},
        {"personal_number": "910307-9803", "century": "18"},
    ],
)
def test_her_number_is_read_as_a_clients_is(tmp_path, cells):
    assert numbers(acting(tmp_path, **cells)) == ["189103079803"]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("189103079804", "row-personal-number-checksum"),
        ("910307-9803", "row-personal-number-century"),
        ("1,94E+11", "row-number-cut-by-excel"),
        ("f1", "row-personal-number-form"),
    ],
)
def test_a_row_with_a_wrong_number_is_given_back_and_still_counted(tmp_path, written, code):
    found = acting(tmp_path, personal_number=written)
    assert [(one.column, one.code) for one in found.rejected] == [("personal_number", code)]
    assert found.rows["representatives"] == 1
    assert found.losses.representatives == {CLIENT["client"]}
    assert written not in repr(found.rejected)


@pytest.mark.parametrize("written", ["19580903Q004", "196101182803"])
def test_in_earnest_nobody_acts_by_a_number_that_nobody_has(tmp_path, written):
    clients = [CLIENT | {"personal_number": ""}]
    rows = [GUARDIAN | {"personal_number": written}]
    assert numbers(read(tmp_path, clients=clients, representatives=rows)) == [written]
    earnest = read(tmp_path, plan=IN_EARNEST, clients=clients, representatives=rows)
    assert [(one.list, one.column) for one in earnest.rejected] == [
        ("representatives", "personal_number")
    ]


def test_under_the_heading_of_a_clients_number_nothing_is_read(tmp_path):
    row = {"client": "b1", "representative": "f1", "ground": "god man"}
    found = read(tmp_path, representatives=[row | {"Personnummer": CLIENT["personal_number"]}])
    assert len(found.facts.representatives) == 1
    assert numbers(found) == []


def test_a_row_without_a_number_is_kept_as_before_there_were_any(tmp_path):
    found = acting(tmp_path)
    assert faults(found) == warnings(found) == []
    assert "personal_number" not in told(found.facts.representatives[0])
