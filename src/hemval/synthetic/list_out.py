"""Writes the lists of a made-up round, row by row, as CSV or as workbooks.

Unlike `hemval.files.csv_out` it writes cells as they are: a made-up formula must reach the reader
as somebody's spreadsheet would have left it.
"""

import csv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Protocol

import xlsxwriter

_ALWAYS_THE_SAME_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 - a workbook's properties have no zone
MOST_ROWS_OF_A_SHEET = 1_048_576
WINDOWS = "cp1252"
UTF_8 = "utf-8-sig"


class TooManyRows(ValueError):
    """A worksheet cannot hold so many rows; CSV can."""


class RowOut(Protocol):
    """Takes one row after another."""

    def __call__(self, row: Sequence[str], /) -> object:
        """Write a row."""


@contextmanager
def csv_out(path: Path, *, encoding: str = UTF_8, delimiter: str = ";") -> Iterator[RowOut]:
    """A CSV file as a Swedish Excel writes it, unless told otherwise."""
    with path.open("w", encoding=encoding, newline="") as file:
        yield csv.writer(file, delimiter=delimiter, lineterminator="\r\n").writerow


@contextmanager
def xlsx_out(path: Path, sheet: str) -> Iterator[RowOut]:
    """A workbook with one sheet, all cells text; the same rows give the same bytes."""
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(path, options) as book:
        book.set_properties({"created": _ALWAYS_THE_SAME_DAY})
        page = book.add_worksheet(sheet)
        count = 0

        def write(row: Sequence[str]) -> None:
            nonlocal count
            if count == MOST_ROWS_OF_A_SHEET:
                raise TooManyRows(sheet)
            for place, cell in enumerate(row):
                if cell:
                    page.write_string(count, place, cell)
            count += 1

        yield write
