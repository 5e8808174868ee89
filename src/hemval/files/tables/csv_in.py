"""CSV as it comes: with semicolons, commas or tabs, quoted or not, from whatever wrote it."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Self, TextIO

from hemval.files.tables.encoding import find_writing
from hemval.files.tables.refusal import refusal
from hemval.files.tables.table import BETWEEN_CELLS, BROKEN_QUOTES, BrokenRow, RawRow, Table

DELIMITERS = (";", ",", "\t")
_SEPARATOR_LINE = "sep="
_LONGEST_HEADING_LINE = 1 << 16
_TOO_LONG = "field larger than field limit"
_NEVER_CLOSED = "unexpected end of data"


def open_csv(path: Path, *, delimiter: str = "", encoding: str = "") -> Table:
    """Open a CSV file for reading; nothing but its headings is kept in memory.

    `delimiter` and `encoding` (a value of `encoding.ENCODINGS`) are found out when empty. Row
    numbers count records, so that a cell with a line break in it does not move the rows after it.
    Raises FaultyFile when the file as a whole cannot be read.
    """
    writing = find_writing(path, encoding)
    rows = _rows(path, writing.encoding, delimiter)
    first = next(rows, None)
    if first is None:
        raise refusal("list-empty", path.name)
    _, headings = first
    if isinstance(headings, BrokenRow):
        raise refusal("list-broken-headings", path.name, 1)
    return Table(
        file=path.name,
        headings=tuple(headings),
        rows=rows,
        expected_rows=max(writing.lines - 1, 0),
    )


def _rows(path: Path, encoding: str, delimiter: str) -> Iterator[RawRow]:
    with path.open(encoding=encoding, newline="") as file:
        parts = delimiter or _find_delimiter(file)
        lines = _Lines(file)
        reader = csv.reader(lines, delimiter=parts, strict=True)
        number = 0
        while True:
            number += 1
            lines.begin_row()
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                if _TOO_LONG in str(error) or _NEVER_CLOSED in str(error):
                    raise refusal("list-quote-not-closed", path.name, number) from None
                yield number, BrokenRow(BROKEN_QUOTES, lines.row().replace(parts, BETWEEN_CELLS))
                continue
            if cells or number == 1:
                yield number, cells


class _Lines:
    """The lines of a file, and those of the row that is being read."""

    def __init__(self, file: TextIO) -> None:
        self._next = file.__next__
        self._of_row: list[str] = []

    def begin_row(self) -> None:
        self._of_row = []

    def row(self) -> str:
        return "".join(self._of_row)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        line = self._next()
        self._of_row.append(line)
        return line


def _find_delimiter(file: TextIO) -> str:
    """The delimiter that parts the first line most; leaves the file where the headings begin."""
    line = file.readline(_LONGEST_HEADING_LINE)
    if line.lower().startswith(_SEPARATOR_LINE) and len(line.rstrip("\r\n")) == 5:
        return line[4]
    file.seek(0)
    counts = {delimiter: _outside_quotes(line, delimiter) for delimiter in DELIMITERS}
    return max(DELIMITERS, key=lambda delimiter: counts[delimiter])


def _outside_quotes(line: str, delimiter: str) -> int:
    return sum(part.count(delimiter) for part in line.split('"')[::2])
