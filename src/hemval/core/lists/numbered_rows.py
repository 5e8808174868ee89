"""A list as it was read: its facts, each with the row it stands on, and the rows that were lost."""

from array import array
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from hemval.core.facts.losses import LostRow

T = TypeVar("T")


@dataclass(slots=True)
class NumberedRows(Generic[T]):
    """Facts, and beside each the number of its row; and the rows that could not be read.

    Two columns instead of pairs, because there may be a million rows.
    """

    facts: list[T] = field(default_factory=list)
    rows: "array[int]" = field(default_factory=lambda: array("L"))
    lost: list[LostRow] = field(default_factory=list)
    half_read: list[tuple[int, T, frozenset[str]]] = field(default_factory=list)
    """What could be read of lost rows, without the columns that could not be."""

    def add(self, row: int, fact: T) -> None:
        """Take one more row."""
        self.facts.append(fact)
        self.rows.append(row)

    def __iter__(self) -> Iterator[tuple[int, T]]:
        return zip(self.rows, self.facts, strict=True)

    def __len__(self) -> int:
        return len(self.facts)

    def lost_ids(self) -> dict[str, int]:
        """The ids of the rows that could not be read, and where they stand."""
        return {lost.id: lost.row for lost in self.lost if lost.id}

    def in_order(self, key: Callable[[T], Any]) -> "NumberedRows[T]":
        """The same rows sorted by a key of their own, so that their order in the file is nothing.

        Rows with the same key stand beside each other, in the order of the file.
        """
        facts, rows = self.facts, self.rows
        keys = list(map(key, facts))
        order = sorted(range(len(facts)), key=keys.__getitem__)
        return NumberedRows(
            [facts[place] for place in order],
            array("L", [rows[place] for place in order]),
            self.lost,
            self.half_read,
        )

    def on(self, rows: Container[int]) -> Iterator[tuple[int, T]]:
        """The facts that stand on some rows, each with its row."""
        return ((row, fact) for row, fact in self if row in rows)

    def without(self, rows: Container[int]) -> list[T]:
        """The facts that do not stand on some rows."""
        return [fact for row, fact in self if row not in rows]
