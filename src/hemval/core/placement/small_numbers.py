"""Numbers behind which only a few stand are held back, so that nobody can work them out.

1. Each count of one to four is held back. 2. Where what is held back of a row or a column adds up
to fewer than five, the smallest number beside it is held back too. 3. So is one more wherever a
number held back could still be worked out from the sums. Every sum of a row or a column is taken to
be known, whether it is written or not.

People of whom no number may tell where they are, such as protected ones, are an unseen row: it is
held back whole and not told, and other numbers are held back beside it, so that sums of everybody
that are published elsewhere do not tell of it.

A number held back can be worked out from the sums exactly when no ring of others held back goes
through it, from row to column and back (Gusfield 1988, on suppression in two-way tables).
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from hemval.core.lottery.small_numbers import FEWEST_SHOWN

SUM = "sum"
"""The column that holds the sum of each row."""
Counts = Mapping[str, Mapping[str, int]]
Told = dict[str, dict[str, int | None]]
"""None is held back."""

NOBODY: Mapping[str, int] = MappingProxyType({})
_UNSEEN = "\0"
"""No area and no language is called so."""
_Cell = tuple[str, str]


def without_small_numbers(counts: Counts, *, unseen: Mapping[str, int] = NOBODY) -> Told:
    """The table with a column of sums, and None for what is held back; no row is left out.

    A row without a number in a column has none there. `unseen`: how many there are in each column
    of those who are in no row.
    """
    table = _Table({**counts, **({_UNSEEN: unseen} if any(unseen.values()) else {})})
    table.hold_back()
    return {name: row for name, row in table.told().items() if name != _UNSEEN}


class _Table:
    def __init__(self, counts: Counts) -> None:
        columns = sorted({column for row in counts.values() for column in row})
        self._counts = {
            name: {column: row.get(column, 0) for column in columns} | {SUM: sum(row.values())}
            for name, row in sorted(counts.items())
        }
        self._columns = (*columns, SUM)
        self._held: set[_Cell] = {
            (name, column)
            for name, row in self._counts.items()
            for column, number in row.items()
            if 0 < number < FEWEST_SHOWN or name == _UNSEEN
        }

    def told(self) -> Told:
        """What is written."""
        return {
            name: {column: self._written(name, column) for column in self._columns}
            for name in self._counts
        }

    def _written(self, row: str, column: str) -> int | None:
        return None if (row, column) in self._held else self._counts[row][column]

    def hold_back(self) -> None:
        """Hold back more until nothing held back can be worked out, as far as there is more."""
        while added := {cell for line in self._too_few() if (cell := self._smallest(line))}:
            self._held |= added
        for cell in sorted(self._held):
            while not self._is_on_a_ring(cell) and self._hold_more(cell):
                pass

    def _lines(self) -> Iterator[list[_Cell]]:
        parts = self._columns[:-1]
        yield from ([(row, column) for column in parts] for row in self._counts)
        yield from ([(row, column) for row in self._counts] for column in self._columns)

    def _too_few(self) -> Iterator[list[_Cell]]:
        for line in self._lines():
            held = [cell for cell in line if cell in self._held]
            if held and sum(self._number(cell) for cell in held) < FEWEST_SHOWN:
                yield line

    def _hold_more(self, cell: _Cell) -> bool:
        """Hold back what closes a ring through the cell at the least cost, or something beside it.

        False when nothing is left to hold back in its row and its column.
        """
        row, column = cell
        free = {(r, c) for r in self._counts for c in self._columns} - self._held
        closing = (one for one in sorted(free, key=self._cost) if self._closes(one, cell))
        beside = (one for one in free if row == one[0] or column == one[1])
        added = next(closing, None) or min(beside, key=self._cost, default=None)
        if added is not None:
            self._held.add(added)
        return added is not None

    def _closes(self, one: _Cell, cell: _Cell) -> bool:
        self._held.add(one)
        is_closed = self._is_on_a_ring(cell)
        self._held.remove(one)
        return is_closed

    def _smallest(self, line: list[_Cell]) -> _Cell | None:
        """The cell of a line that costs least to hold back; None when all are."""
        free = [cell for cell in line if cell not in self._held]
        return min(free, key=self._cost, default=None)

    def _cost(self, cell: _Cell) -> tuple[bool, bool, int, _Cell]:
        """A small number is missed least; one that is none, or a sum, most."""
        number = self._number(cell)
        return cell[1] == SUM, number == 0, number, cell

    def _number(self, cell: _Cell) -> int:
        row, column = cell
        return self._counts[row][column]

    def _is_on_a_ring(self, cell: _Cell) -> bool:
        """Does a way lead from its row back to its column over others that are held back?"""
        row, column = cell
        ways = self._held - {cell}
        rows, columns = {row}, set[str]()
        while True:
            columns |= {its for name, its in ways if name in rows}
            reached = {name for name, its in ways if its in columns}
            if reached <= rows:
                return column in columns
            rows |= reached
