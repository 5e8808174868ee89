"""CSV that Excel opens rightly and that cannot run anything.

UTF-8 with a byte order mark, semicolons, lines ending in CR LF: what a Swedish Excel expects. Every
cell stands in quotes, so that an Excel which divides lines at commas finds no new cell inside one.
The same rows give the same bytes.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

_STARTS_A_FORMULA = frozenset("=+-@\t\r＝＋－＠")  # noqa: RUF001


def write_csv(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write one list and give the number of rows written, the heading not counted."""
    count = 0
    with csv_rows(path, headings) as add:
        for row in rows:
            add(row)
            count += 1
    return count


@contextmanager
def csv_rows(path: Path, headings: Sequence[str]) -> Iterator[Callable[[Sequence[str]], None]]:
    """Write one list whose rows come one by one, as whoever goes through them finds them."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        add = _writer(file)
        add(headings)
        yield add


def csv_bytes(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A list as the bytes of the file that `write_csv` would write, for lists that are short."""
    file = io.StringIO(newline="")
    add = _writer(file)
    for row in (headings, *rows):
        add(row)
    return file.getvalue().encode("utf-8-sig")


def _writer(file: TextIO) -> Callable[[Sequence[str]], None]:
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_ALL)

    def add(row: Sequence[str]) -> None:
        # Millions of cells begin with none of them: the call is spared.
        writer.writerow([as_text_only(one) if one[:1] in _STARTS_A_FORMULA else one for one in row])

    return add


def as_text_only(cell: str) -> str:
    """The cell, with an apostrophe before what a spreadsheet would take for a formula.

    >>> as_text_only("=1+1")
    "'=1+1"
    """
    return f"'{cell}" if cell[:1] in _STARTS_A_FORMULA else cell
