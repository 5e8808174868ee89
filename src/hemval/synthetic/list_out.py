"""Writes the lists of a made-up round, row by row, as CSV.

Unlike `hemval.files.csv_out` it writes cells as they are: a made-up formula must reach the reader
as somebody's spreadsheet would have left it.
"""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hemval.files.tables.xlsx_out import RowOut

WINDOWS = "cp1252"
UTF_8 = "utf-8-sig"


@contextmanager
def csv_out(path: Path, *, encoding: str = UTF_8, delimiter: str = ";") -> Iterator[RowOut]:
    """A CSV file as a Swedish Excel writes it, unless told otherwise."""
    with path.open("w", encoding=encoding, newline="") as file:
        yield csv.writer(file, delimiter=delimiter, lineterminator="\r\n").writerow
