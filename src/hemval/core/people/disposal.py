"""Whose file has stood its time, and whose stands for longer.

What is kept of a person is destroyed some years after the last note of her, as the municipality has
decided. Some are kept for research, by the day of the month that they were born; and nobody's file
is destroyed who still has help, or whose file somebody holds back for a reason.
"""

from collections.abc import Set
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class StandsFor(StrEnum):
    """Why a file stands though so long has passed since the last note."""

    HAS_HELP = "has_help"
    """Somebody performs for her, as far as anybody has said."""
    HELD = "held"
    """Somebody holds it back, and has said why."""
    SAMPLE = "sample"
    """She is born on a day of the archive's sample."""
    BIRTH_UNKNOWN = "birth_unknown"
    """Nobody can tell whether she is of the sample."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How long files stand: `years` after the last note; `sample_days` are days of the month."""

    years: int
    sample_days: Set[int] = frozenset()

    def first_day_kept(self, on: date) -> date:
        """Whoever has no note from that day on has stood her time.

        A note of 29 February stands its years out to the end of February.

        >>> str(Standing(years=5).first_day_kept(date(2026, 11, 22)))
        '2021-11-22'
        >>> str(Standing(years=5).first_day_kept(date(2024, 2, 29)))
        '2019-02-28'
        """
        try:
            return on.replace(year=on.year - self.years)
        except ValueError:
            return on.replace(year=on.year - self.years, day=28)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedFile:
    """A file without notes since its time began to be up."""

    born: date | None
    has_help: bool
    is_held: bool


def stands_for(file: ClosedFile, standing: Standing) -> StandsFor | None:
    """Why a file stands for longer, or None where it is to be destroyed."""
    if file.has_help:
        return StandsFor.HAS_HELP
    if file.is_held:
        return StandsFor.HELD
    if not standing.sample_days:
        return None
    if file.born is None:
        return StandsFor.BIRTH_UNKNOWN
    return StandsFor.SAMPLE if file.born.day in standing.sample_days else None
