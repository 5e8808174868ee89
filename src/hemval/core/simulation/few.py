"""Numbers of one sum without the few: what is told of people under one rule."""

from collections.abc import Mapping

from hemval.core.lottery.small_numbers import FEWEST_SHOWN, withheld_cells
from hemval.core.placement.small_numbers import SUM

Row = dict[str, int | None]


def without_few(counts: Mapping[str, int]) -> Row:
    """The numbers with their sum; None for those behind which one to four stand.

    The sum is taken to be known, so that another is held back beside one that would be alone.

    >>> without_few({"a": 3, "b": 9, "c": 20})
    {'a': None, 'b': None, 'c': 20, 'sum': 32}
    """
    whole = {**counts, SUM: sum(counts.values())}
    shown = () if 0 < whole[SUM] < FEWEST_SHOWN else (SUM,)
    hidden = withheld_cells(whole, [(SUM, tuple(counts))], shown=shown)
    return {name: None if name in hidden else number for name, number in whole.items()}
