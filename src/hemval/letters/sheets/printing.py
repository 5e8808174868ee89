"""Printing a sheet, apart where it is long.

Typst gives no memory back, and keeps what it has laid out of the last papers: some hundred pages of
tables are 150 MB. So a long sheet is printed in a process that ends.
"""

from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context

from hemval.letters.paper import Paper, Table
from hemval.letters.typeset.press import Press, Printed

_ROWS_PRINTED_HERE = 200


def print_sheet(paper: Paper, made_on: date, press: Press) -> Printed:
    """The sheet as PDF; the same bytes wherever it is printed."""
    rows = sum(len(block.rows) for block in paper.blocks if isinstance(block, Table))
    if rows <= _ROWS_PRINTED_HERE:
        return press.print(paper, made_on)
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as apart:
        return apart.submit(_print, paper, made_on).result()


def _print(paper: Paper, made_on: date) -> Printed:
    return Press().print(paper, made_on)
