"""Writes what could not be taken, for those who mend the lists."""

from collections.abc import Iterable
from pathlib import Path

from hemval.core.facts.rejected import RowFinding
from hemval.files.csv_out import write_csv
from hemval.files.lists.columns import EVERY_LIST
from hemval.files.lists.headings import alternatives, heading, list_name
from hemval.texts.words import Words

_HEADINGS = ("list", "row", "column", "problem", "value", "client", "code")


def write_rejected(path: Path, rejected: Iterable[RowFinding], words: Words) -> int:
    """Write one line for each reason, and give the number of lines.

    The list never holds a personal number, a name or an address, and nothing at all of a protected
    person but the row.
    """
    headings = [alternatives(f"column-{name}", words)[0] for name in _HEADINGS]
    return write_csv(path, headings, (_line(one, words) for one in rejected))


def finding_sentence(found: RowFinding, words: Words) -> str:
    """What is wrong with a row, why, and what to do."""
    return words.say(found.code, **found.facts)


def column_heading(found: RowFinding, words: Words) -> str:
    """What the column is called, or empty when the whole row is meant."""
    known = {column.name for column in EVERY_LIST[found.list]}
    return heading(found.list, found.column, words) if found.column in known else ""


def _line(found: RowFinding, words: Words) -> tuple[str, ...]:
    return (
        list_name(found.list, words),
        str(found.row) if found.row else "",
        column_heading(found, words),
        finding_sentence(found, words),
        found.value,
        found.client,
        found.code,
    )
