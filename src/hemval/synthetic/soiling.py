"""Soils a share of the rows of a list, and keeps account of what was done to which."""

from collections.abc import Iterator
from dataclasses import dataclass

from hemval.synthetic.dirt import DIRT, Dirt
from hemval.synthetic.draws import Draws
from hemval.synthetic.soils import Places, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Stain:
    """One soiled row: where it stands (the headings are row 1), and what was done to it."""

    list_id: str
    row: int
    dirt: str
    column: str
    outcome: str


class Soiler:
    """Soils the rows of one list as they pass, with every kind of dirt in turn."""

    def __init__(
        self, seed: int, list_id: str, columns: Places, share: float, *, in_csv: bool
    ) -> None:
        """Take the share of rows to soil, from 0.0 to 1.0."""
        self._draws = Draws(seed, f"dirt/{list_id}")
        self._list_id = list_id
        self._columns = columns
        self._share = share
        self._kinds = self._draws.in_any_order(
            [d for d in DIRT if list_id in d.lists and (in_csv or not d.in_csv_alone)]
        )
        self._next = 0
        self._row = 1
        self.stains: list[Stain] = []

    def pass_on(self, row: Row) -> Iterator[Row]:
        """The row as it was, or the rows that soiling made of it."""
        if not self._draws.chance(self._share):
            self._row += 1
            yield row
            return
        dirt, rows = self._soiled(row)
        for soiled in rows:
            self._row += 1
            if dirt and any(soiled):
                self._note(dirt)
            yield soiled

    def _soiled(self, row: Row) -> tuple[Dirt | None, list[Row]]:
        """Soil with the next kind that finds something to soil."""
        for _ in self._kinds:
            dirt = self._kinds[self._next % len(self._kinds)]
            self._next += 1
            rows = dirt.soil(row, self._columns, self._draws)
            if rows is not None:
                return dirt, rows
        return None, [row]

    def _note(self, dirt: Dirt) -> None:
        self.stains.append(
            Stain(
                list_id=self._list_id,
                row=self._row,
                dirt=dirt.name,
                column=dirt.column,
                outcome=dirt.outcome.value,
            )
        )
