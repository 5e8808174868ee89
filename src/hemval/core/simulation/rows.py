"""Figures in rows as they are told: whole numbers, few ones held back."""

from collections.abc import Mapping

from hemval.core.placement.small_numbers import SUM
from hemval.core.simulation.few import Row, without_few
from hemval.core.simulation.figures import BundleFigures, ByRule, Spread


def rows_of(by_rule: Mapping[str, ByRule]) -> tuple[Row, Row]:
    """Means of the same things under both rules as whole numbers, few ones held back."""
    return (
        without_few({name: _whole_mean(one.decided) for name, one in by_rule.items()}),
        without_few({name: _whole_mean(one.changed) for name, one in by_rule.items()}),
    )


def hours_of(figures: BundleFigures) -> dict[str, ByRule | None]:
    """Hours a month by provider; None where they tell of few people, or of protected ones alone."""
    decided, changed = rows_of(figures.persons)
    return {
        name: one
        if _may_be_told(decided[name], one.decided) and _may_be_told(changed[name], one.changed)
        else None
        for name, one in figures.hours.items()
    }


def _may_be_told(persons: int | None, hours: Spread) -> bool:
    return bool(persons) or (persons == 0 and hours.high == 0)


def _whole_mean(spread: Spread) -> int:
    """A mean as a whole number; what happens now and then is at least one."""
    return max(1, round(spread.mean)) if spread.mean else 0


def parts_of(row: Row) -> dict[str, int | None]:
    """A row without its sum."""
    return {name: number for name, number in row.items() if name != SUM}
