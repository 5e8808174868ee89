"""The totals of a round as a list."""

from collections.abc import Iterator
from pathlib import Path

from hemval.core.round.outcome import RoundOutcome
from hemval.files.csv_out import write_csv
from hemval.texts.counted_names import counted_name
from hemval.texts.words import Words

_COLUMNS = ("counted_by", "counted", "name", "clients")


def write_totals(path: Path, outcome: RoundOutcome, words: Words) -> int:
    """Write how many stand where, counted four ways that each add up to every client."""
    headings = [words.say(f"round-column-{name}") for name in _COLUMNS]
    return write_csv(path, headings, _rows(outcome, words))


def _rows(outcome: RoundOutcome, words: Words) -> Iterator[tuple[str, ...]]:
    area_names = outcome.area_names
    for by, numbers in outcome.totals.each_way.items():
        counted_by = words.say(f"round-counted-{by}")
        for value, number in numbers.items():
            yield counted_by, value, counted_name(by, value, area_names, words), str(number)
