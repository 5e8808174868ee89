"""Figures in rows as they are told: whole numbers, few ones held back."""

from collections.abc import Mapping

from hemval.core.placement.small_numbers import SUM
from hemval.core.simulation.few import Row, without_few
from hemval.core.simulation.figures import ByRule, Spread


def rows_of(by_rule: Mapping[str, ByRule]) -> tuple[Row, Row]:
    """Means of the same things under both rules as whole numbers, few ones held back."""
    return (
        without_few({name: _whole_mean(one.decided) for name, one in by_rule.items()}),
        without_few({name: _whole_mean(one.changed) for name, one in by_rule.items()}),
    )


def _whole_mean(spread: Spread) -> int:
    """A mean as a whole number; what happens now and then is at least one."""
    return max(1, round(spread.mean)) if spread.mean else 0


def parts_of(row: Row) -> dict[str, int | None]:
    """A row without its sum."""
    return {name: number for name, number in row.items() if name != SUM}
