"""Workbooks from Excel and LibreOffice, and workbooks that are traps."""

import struct
import zipfile
from datetime import date, datetime

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.files.lists.round_folders import sentences_of

from hemval.files.faulty import FaultyFile
from hemval.files.tables import xlsx_guard
from hemval.files.tables.open_table import open_table


def book(path, *sheets, hidden=()):
    with xlsxwriter.Workbook(path) as workbook:
        formats = {
            date: workbook.add_format({"num_format": "yyyy-mm-dd"}),
            datetime: workbook.add_format({"num_format": "yyyy-mm-dd hh:mm"}),
        }
        for name, cells in sheets:
            sheet = workbook.add_worksheet(name)
            if name in hidden:
                sheet.hide()
            for place, value in cells.items():
                if type(value) in formats:
                    sheet.write_datetime(place, value, formats[type(value)])
                else:
                    sheet.write(place, value)
    return path


def rebuilt(path, changes, *, add=()):
    """The same workbook with some parts changed, zipped anew."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, changes[name](data) if name in changes else data)
        for name, data in add:
            new.writestr(name, data)
    return path


def refused(path):
    with pytest.raises(FaultyFile) as error:
        list(open_table(path).rows)
    (one,) = error.value.faults
    assert sentences_of(error.value)
    return one.fault.code, dict(one.fault.facts)


SHEET = "xl/worksheets/sheet1.xml"
PLAIN = {"A1": "client", "B1": "note", "A2": "b1", "B2": "x"}


def test_cells_become_what_a_person_would_have_typed(tmp_path):
    path = book(
        tmp_path / "clients.xlsx",
        (
            "A",
            {
                "A1": "client",
                "A2": 196101182803,
                "A3": 12.5,
                "A4": date(2021, 1, 4),
                "A5": datetime.fromisoformat("2021-01-04T10:15"),
                "A6": True,
                "A8": 1e21,
            },
        ),
    )
    table = open_table(path)
    assert table.headings == ("client",)
    assert list(table.rows) == [
        (2, ["196101182803"]),
        (3, ["12,5"]),
        (4, ["2021-01-04"]),
        (5, ["2021-01-04 10:15:00"]),
        (6, ["1"]),
        (8, ["1e+21"]),
    ]


def test_the_sheet_with_the_name_of_the_list_is_read(tmp_path):
    path = book(tmp_path / "x.xlsx", ("Blad1", {"A1": "other"}), ("Brukare", PLAIN))
    assert open_table(path, sheet_names=("clients", "brukare")).headings == ("client", "note")


def test_of_several_sheets_the_first_is_read_and_it_is_said(tmp_path):
    table = open_table(book(tmp_path / "x.xlsx", ("Blad1", PLAIN), ("Blad2", {"A1": "other"})))
    assert (table.headings, table.warnings) == (("client", "note"), ("list-several-sheets",))


def test_a_hidden_sheet_is_not_read(tmp_path):
    path = book(
        tmp_path / "x.xlsx", ("Blad1", PLAIN), ("Gammalt", {"A1": "=1"}), hidden=["Gammalt"]
    )
    assert open_table(path).warnings == ()


def test_a_formula_is_refused_with_its_cell(tmp_path):
    path = book(tmp_path / "x.xlsx", ("Blad1", PLAIN | {"B2": "=1+1", "B3": "=2+2"}))
    assert refused(path) == ("list-formula", {"cell": "B2", "n": 2})


def test_an_error_value_is_refused_with_its_cell(tmp_path):
    path = book(tmp_path / "x.xlsx", ("Blad1", PLAIN))
    old, new = b'<c r="B2" t="s"><v>3</v></c>', b'<c r="B2" t="e"><v>#N/A</v></c>'
    rebuilt(path, {SHEET: lambda data: data.replace(old, new)})
    assert refused(path) == ("list-error-value", {"cell": "B2", "n": 1})


def test_a_formula_under_another_prefix_is_found_too(tmp_path):
    path = book(tmp_path / "x.xlsx", ("Blad1", PLAIN))
    old, new = b"<v>3</v></c></row>", b"<x:f>1</x:f><v>3</v></c></row>"
    rebuilt(path, {SHEET: lambda data: data.replace(old, new)})
    assert refused(path)[0] == "list-formula"


def test_a_cell_far_away_is_refused_before_the_sheet_is_laid_out(tmp_path):
    path = book(tmp_path / "x.xlsx", ("Blad1", PLAIN | {"XFD1048576": "x"}))
    assert refused(path)[0] == "list-sheet-too-wide"


def test_a_cell_far_away_in_the_middle_of_the_file_is_found(tmp_path):
    path = book(tmp_path / "x.xlsx", ("Blad1", PLAIN))
    far = b'<row r="9999999"><c r="ZZ9999999"><v>1</v></c></row><row r="2"'
    rebuilt(path, {SHEET: lambda data: data.replace(b'<row r="2"', far)})
    assert refused(path)[0] == "list-sheet-too-wide"


def test_a_part_that_swells_is_refused(tmp_path):
    path = book(tmp_path / "x.xlsx", ("Blad1", PLAIN))
    rebuilt(path, {}, add=[("xl/media/image1.png", bytes(20 << 20))])
    assert refused(path)[0] == "list-xlsx-too-big"


def test_a_zip_that_understates_a_part_is_refused(tmp_path):
    """The list of the zip says one byte, and the part unpacks to thousands."""
    path = book(tmp_path / "x.xlsx", ("Blad1", PLAIN))
    with zipfile.ZipFile(path) as file:
        size = struct.pack("<L", file.getinfo(SHEET).file_size)
    data = path.read_bytes()
    place = data.rindex(SHEET.encode()) - 22
    assert data[place : place + 4] == size
    path.write_bytes(data[:place] + struct.pack("<L", 1) + data[place + 4 :])
    assert refused(path)[0] == "list-xlsx-too-big"


def test_too_many_parts_are_refused(tmp_path):
    path = book(tmp_path / "x.xlsx", ("Blad1", PLAIN))
    rebuilt(path, {}, add=[(f"xl/{n}.bin", b"") for n in range(xlsx_guard.MOST_PARTS)])
    assert refused(path)[0] == "list-xlsx-too-big"


@pytest.mark.parametrize(
    "start",
    [
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>',
        b"<worksheet>" + b"<a>" * 300,
    ],
    ids=["entities", "depth"],
)
def test_xml_that_swells_is_refused(tmp_path, start):
    path = book(tmp_path / "x.xlsx", ("Blad1", PLAIN))
    rebuilt(path, {SHEET: lambda data: start + data})
    assert refused(path)[0] == "list-broken-xlsx"


def test_a_workbook_with_two_parts_of_one_name_is_refused(tmp_path):
    path = book(tmp_path / "x.xlsx", ("Blad1", PLAIN))
    rebuilt(path, {}, add=[("XL/worksheets/Sheet1.xml", b"<worksheet/>")])
    assert refused(path)[0] == "list-broken-xlsx"


def test_a_cut_workbook_is_refused(tmp_path):
    path = book(tmp_path / "x.xlsx", ("Blad1", PLAIN))
    path.write_bytes(path.read_bytes()[:-200])
    assert refused(path)[0] == "list-broken-xlsx"


def test_another_zip_is_no_workbook(tmp_path):
    path = tmp_path / "x.xlsx"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert refused(path)[0] in {"list-broken-xlsx", "list-not-a-workbook"}


def test_an_empty_sheet_is_refused(tmp_path):
    assert refused(book(tmp_path / "x.xlsx", ("Blad1", {})))[0] == "list-empty"


def is_read_or_refused(path):
    """Anything else that is raised fails the test that asks."""
    try:
        rows = list(open_table(path).rows)
    except FaultyFile as refused:
        return len(refused.faults) > 0
    return rows is not None


PARTS = [SHEET, "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml"]
SCRAPS = [b"<", b">", b'"', b"/", b"A1", b"9", b"<f>", b"", b'r="', b"<c>", b"\xff", b"utf-7"]


@given(
    part=st.sampled_from(PARTS),
    place=st.integers(0, 2000),
    scrap=st.sampled_from(SCRAPS),
    cut=st.integers(0, 3),
)
@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_damaged_workbook_is_read_or_refused_and_nothing_else(tmp_path, part, place, scrap, cut):
    path = book(tmp_path / "x.xlsx", ("Blad1", PLAIN))
    rebuilt(path, {part: lambda data: data[:place] + scrap + data[place + cut :]})
    assert is_read_or_refused(path)


@given(st.integers(0, 10**6), st.integers(0, 255))
@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_file_with_a_changed_byte_is_read_or_refused_and_nothing_else(tmp_path, place, byte):
    path = book(tmp_path / "x.xlsx", ("Blad1", PLAIN))
    data = bytearray(path.read_bytes())
    data[place % len(data)] = byte
    path.write_bytes(data)
    assert is_read_or_refused(path)
