"""Who a round is for, counted in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from hemval.core.invitation.totals import CountedBy
from hemval.core.stages.check import RoundCheck
from hemval.texts.counted_names import counted_name
from hemval.texts.words import Words

_SHOWN = (CountedBy.OUTCOME, CountedBy.REASON, CountedBy.AREA, CountedBy.LANGUAGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedTable:
    """Everybody counted in one way: what each line is called, how many, and of a hundred."""

    by: str
    lines: Sequence[tuple[str, int, int]]
    total: int


def counted_tables(found: RoundCheck, words: Words) -> tuple[CountedTable, ...]:
    """Everybody counted in each way, the most first. Those with protected identity are in none."""
    return tuple(_table(by, found, words) for by in _SHOWN)


def _table(by: CountedBy, found: RoundCheck, words: Words) -> CountedTable:
    numbers = found.numbers(by)
    total = sum(numbers.values())
    named = (
        (counted_name(by, value, found.area_names, words), number)
        for value, number in numbers.items()
    )
    lines = sorted(named, key=lambda line: (-line[1], line[0]))
    return CountedTable(
        by=by.value,
        lines=[(name, number, round(100 * number / total)) for name, number in lines],
        total=total,
    )
