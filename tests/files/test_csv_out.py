"""Lists that a spreadsheet opens rightly, and that cannot run anything in one."""

import csv

import pytest

from hemval.files.csv_out import as_text_only, write_csv


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "＝1+1"])
def test_what_a_spreadsheet_takes_for_a_formula_is_text(cell):
    assert as_text_only(cell) == f"'{cell}"


def test_a_cell_with_commas_is_one_cell_also_where_lines_are_divided_at_commas(tmp_path):
    write_csv(tmp_path / "a.csv", ["what", "b"], [["a,=1+1", "c"]])
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=","))
    assert not any(cell.startswith("=") for row in rows for cell in row)


def test_the_rows_come_back_as_they_were_written(tmp_path):
    rows = [["å;ä", 'a "b"'], ["one\ntwo", ""]]
    assert write_csv(tmp_path / "a.csv", ["x", "y"], rows) == 2
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file, delimiter=";")) == [["x", "y"], *rows]
