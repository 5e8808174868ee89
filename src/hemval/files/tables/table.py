"""One list as a table: its headings, and its rows one at a time."""

from collections.abc import Iterator
from dataclasses import dataclass

BROKEN_QUOTES = "row-broken-quotes"
BETWEEN_CELLS = "\n"
"""What parts the pieces of a row whose cells could not be told apart."""


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A row whose cells could not be told apart; `code` says why, `text` is all of it."""

    code: str
    text: str = ""


RawRow = tuple[int, list[str] | BrokenRow]
"""The row's number as a spreadsheet counts it (the headings are row 1), and its cells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The headings of a list, and its rows, read as they are asked for.

    `expected_rows` is a guess for the progress bar. `warnings` are codes of `list.ftl` that
    somebody should see.
    """

    file: str
    headings: tuple[str, ...]
    rows: Iterator[RawRow]
    expected_rows: int | None = None
    warnings: tuple[str, ...] = ()
