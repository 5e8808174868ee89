"""Writes a list as a workbook, row by row; every cell is text, so that none is ever computed."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Protocol

import xlsxwriter

_ALWAYS_THE_SAME_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 - a workbook's properties have no zone
MOST_ROWS_OF_A_SHEET = 1_048_576


class TooManyRows(ValueError):
    """A worksheet cannot hold so many rows; CSV can."""


class RowOut(Protocol):
    """Takes one row after another."""

    def __call__(self, row: Sequence[str], /) -> object:
        """Write a row."""


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
