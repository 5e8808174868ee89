"""Reads a list row by row: the plan is made once from the headings, then followed for each row."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from hemval.core.facts.rejected import NO_FACTS, RejectedRow
from hemval.core.lists.numbered_rows import NumberedRows
from hemval.files.lists.columns import EVERY_LIST
from hemval.files.lists.headings import WISHES, MatchedHeadings
from hemval.files.lists.list_form import ListForm
from hemval.files.lists.lost_rows import lost_row, pieces_of
from hemval.files.tables.cells import BadCell, are_clean, clean
from hemval.files.tables.table import BrokenRow, RawRow, Table

T = TypeVar("T")
Progress = Callable[[str, int, int | None], None]
"""Told the list, how many rows have been read, and how many there are if that is known."""
_ROWS_BETWEEN_TELLINGS = 4096


@dataclass(slots=True)
class ReadList(Generic[T]):
    """What came of a list. `rejected` may hold several faults for each of the lost rows."""

    taken: NumberedRows[T] = field(default_factory=NumberedRows)
    rejected: list[RejectedRow] = field(default_factory=list)
    rows: int = 0


class ListReader(Generic[T]):
    """Reads the rows of one list with one set of headings."""

    def __init__(self, form: ListForm[T], table: Table, headings: MatchedHeadings) -> None:
        """Make the plan: for each column that is there, its cell, its name and its reader."""
        self._form = form
        self._table = table
        self._headings = headings
        self._width = len(headings_kept(table.headings))
        self._plan = tuple(
            (place, name, form.columns[name]) for name, place in headings.places.items()
        )
        self._required = tuple(
            (headings.places[column.name], column.name)
            for column in EVERY_LIST[form.name]
            if column.required
        )
        self._names = tuple(name for _, name in self._required)
        self._wishes = headings.wishes
        self._read_wishes = form.columns.get(WISHES)
        self.result: ReadList[T] = ReadList()

    def read(self, progress: Progress | None = None) -> ReadList[T]:
        """Read every row; the rows that cannot be taken are told of in the result."""
        add = self.result.taken.add
        build, plan, wishes = self._form.build, self._plan, self._wishes
        required = tuple(place for place, _ in self._required)
        for number, cells in self._clean_rows(self._counted(progress)):
            if not all(map(cells.__getitem__, required)):
                self._reject(number, cells, self._faults(number, cells))
                continue
            row: dict[str, Any] = {}
            try:
                for place, name, read in plan:
                    if text := cells[place]:
                        row[name] = read(text)
                if wishes:
                    row[WISHES] = self._numbered_wishes(cells)
                add(number, build(row))
            except BadCell:
                self._reject(number, cells, self._faults(number, cells))
        return self.result

    def _counted(self, progress: Progress | None) -> Iterator[RawRow]:
        name, expected = self._form.name, self._table.expected_rows
        count = 0
        for row in self._table.rows:
            yield row
            count += 1
            if progress is not None and count % _ROWS_BETWEEN_TELLINGS == 0:
                progress(name, count, expected)
        self.result.rows += count
        if progress is not None:
            progress(name, count, count)

    def _clean_rows(self, rows: Iterable[RawRow]) -> Iterator[tuple[int, list[str]]]:
        """The rows that are whole and clean, the empty ones left out."""
        width = self._width
        for number, cells in rows:
            if isinstance(cells, BrokenRow):
                lost_cells = pieces_of(cells.text)
                self._reject(number, [], [("", BadCell(cells.code))], lost_cells=lost_cells)
                continue
            if len(cells) != width and not self._fits(number, cells):
                continue
            if are_clean(cells) or self._becomes_clean(number, cells):
                if any(cells):
                    yield number, cells
                else:
                    self.result.rows -= 1

    def _fits(self, number: int, cells: list[str]) -> bool:
        """Is the row as wide as the headings, but for empty cells at its end?

        Where a cell tells who is protected, no row may be wider than the row of headings: with a
        delimiter too many in an address, the flag stands one step off.
        """
        width = self._width
        if not any(cells):
            self.result.rows -= 1
            return False
        if len(cells) < width:
            fault = BadCell("row-too-few-cells", n=len(cells), expected=width)
            self._reject(number, [], [("", fault)], lost_cells=cells)
            return False
        is_shifted = bool(self._form.flag_columns) and len(cells) > len(self._table.headings)
        if is_shifted or any(cell.strip() for cell in cells[width:]):
            fault = BadCell("row-too-many-cells", n=len(cells), expected=width)
            self._reject(number, [], [("", fault)], lost_cells=cells)
            return False
        del cells[width:]
        return True

    def _becomes_clean(self, number: int, cells: list[str]) -> bool:
        faults = []
        for place, cell in enumerate(cells):
            try:
                cells[place] = clean(cell)
            except BadCell as error:
                faults.append((self._headings.column_at(place), error.at_rest()))
        if faults:
            self._reject(number, cells, faults)
        return not faults

    def _numbered_wishes(self, cells: list[str]) -> tuple[str, ...]:
        read = self._read_wishes
        if read is None:
            return ()
        return tuple(one for place in self._wishes if cells[place] for one in read(cells[place]))

    def _faults(self, number: int, cells: list[str]) -> list[tuple[str, BadCell]]:
        """Every fault of a row, each with its column."""
        faults = [
            (name, BadCell("row-empty")) for place, name in self._required if not cells[place]
        ]
        row: dict[str, Any] = dict.fromkeys(name for _, name in self._required)
        for place, name, read in self._plan:
            try:
                if cells[place]:
                    row[name] = read(cells[place])
            except BadCell as error:
                faults.append((error.column or name, error.at_rest()))
        try:
            row |= {WISHES: self._numbered_wishes(cells)} if self._wishes else {}
        except BadCell as error:
            faults.append((WISHES, error.at_rest()))
        fact = self._build_what_can_be(row, faults)
        if fact is not None and self._form.keeps_half_read and all(map(row.get, self._names)):
            unread = frozenset(column for column, _ in faults)
            self.result.taken.half_read.append((number, fact, unread))
        return faults

    def _build_what_can_be(
        self, row: dict[str, Any], faults: list[tuple[str, BadCell]]
    ) -> T | None:
        """The row without what does not fit together, each such column added to the faults."""
        while True:
            try:
                return self._form.build(dict(row))
            except BadCell as error:
                faults.append((error.column, error.at_rest()))
                if row.pop(error.column, None) is None:
                    return None

    def _reject(
        self,
        number: int,
        cells: list[str],
        faults: list[tuple[str, BadCell]],
        *,
        lost_cells: list[str] | None = None,
    ) -> None:
        lost = lost_row(number, cells, self._form, self._headings.places, lost_cells)
        self.result.taken.lost.append(lost)
        for column, fault in faults:
            self.result.rejected.append(
                RejectedRow(
                    list=self._form.name,
                    row=number,
                    code=fault.code,
                    column=column,
                    client="" if lost.is_flagged else lost.client,
                    value="" if lost.is_flagged else self._cell(cells, column),
                    facts=fault.facts or NO_FACTS,
                )
            )

    def _cell(self, cells: list[str], column: str) -> str:
        place = self._headings.places.get(column, -1)
        return cells[place] if 0 <= place < len(cells) else ""


def headings_kept(headings: tuple[str, ...]) -> tuple[str, ...]:
    """The headings without the empty ones at the end, which a trailing delimiter leaves."""
    last = len(headings)
    while last and not headings[last - 1].strip():
        last -= 1
    return headings[:last]
