"""What is withheld where few stand behind a number, and what must be withheld with it.

A number behind which one to four stand could tell of a person. If only that one were withheld, it
could be counted out from a sum and the other parts; so another is withheld beside it.
"""

from collections.abc import Collection, Hashable, Mapping, Sequence
from typing import TypeVar

FEWEST_SHOWN = 5
WITHHELD = "withheld"
"""Stands where a number would be."""

Cell = TypeVar("Cell", bound=Hashable)
Sum = tuple[Cell, tuple[Cell, ...]]
"""A number that is published and the parts that it is the sum of."""


def withheld_cells(
    counts: Mapping[Cell, int],
    sums: Sequence[Sum[Cell]],
    *,
    shown: Collection[Cell] = (),
    withheld: Collection[Cell] = (),
) -> frozenset[Cell]:
    """The cells whose numbers are not published.

    `counts` says how many stand behind each. Those `shown` are published and those `withheld` are
    not, whatever else follows. In every sum none is withheld or at least two, and the parts that
    are withheld beside a total that is not are together at least five. Where no cell stands in a
    ring of sums, no number can then be counted out from the others. A zero tells of nobody, and is
    withheld last.
    """
    few = {cell for cell, count in counts.items() if 0 < count < FEWEST_SHOWN}
    hidden = {*withheld, *(few - {*shown})}
    found = True
    while found:
        found = False
        for total, parts in sums:
            if _can_be_counted_out(counts, hidden, total, parts):
                free = [
                    cell for cell in (*parts, total) if cell not in hidden and cell not in shown
                ]
                if free:
                    hidden.add(_beside(counts, free, total))
                    found = True
    return frozenset(hidden)


def without_small_parts(counts: Mapping[Cell, int]) -> dict[Cell, int | None]:
    """The parts of one sum that others may know, and None for those that are withheld.

    >>> without_small_parts({"first": 40, "second": 3, "none": 12})
    {'first': 40, 'second': None, 'none': None}
    """
    everything: dict[Cell | None, int] = {None: sum(counts.values())}
    for cell, count in counts.items():
        everything[cell] = count
    shown = withheld_cells(everything, [(None, tuple(counts))], shown=(None,))
    return {cell: None if cell in shown else count for cell, count in counts.items()}


def _can_be_counted_out(
    counts: Mapping[Cell, int], hidden: set[Cell], total: Cell, parts: tuple[Cell, ...]
) -> bool:
    beside = [part for part in parts if part in hidden]
    if total in hidden:
        return not beside
    return len(beside) == 1 or 0 < sum(counts[part] for part in beside) < FEWEST_SHOWN


def _beside(counts: Mapping[Cell, int], free: Sequence[Cell], total: Cell) -> Cell:
    """The smallest part that is not zero; else the total; else a zero."""
    return min(free, key=lambda cell: (counts[cell] == 0, cell == total, counts[cell]))
