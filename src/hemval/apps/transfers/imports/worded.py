"""Rows of lists in words: what would be changed, and what is wrong."""

from collections.abc import Iterator
from typing import Any

from hemval.apps.transfers.imports.queries import ColumnChange, ShownRow
from hemval.files.lists.headings import heading
from hemval.files.lists.rejected import column_heading, finding_sentence
from hemval.texts.words import Words


def sentences(row: ShownRow, list_id: str, in_words: Words) -> Iterator[str]:
    """Each thing that a row would change, or that is wrong with it."""
    for change in row.changes:
        yield _change(change, list_id, in_words)
    for fault in row.faults:
        told, column = finding_sentence(fault, in_words), column_heading(fault, in_words)
        yield f"{column}: {told}" if column else told


def _change(change: ColumnChange, list_id: str, in_words: Words) -> str:
    column = heading(list_id, change.column, in_words)
    if change.is_personal:
        return in_words.say("transfers-change-personal", column=column)
    return in_words.say(
        "transfers-change",
        column=column,
        before=_value(change.before, in_words),
        after=_value(change.after, in_words),
    )


def _value(cell: Any, in_words: Words) -> str:
    if isinstance(cell, list):
        return ", ".join(_value(one, in_words) for one in cell) or _value(None, in_words)
    if isinstance(cell, bool):
        return in_words.say("transfers-yes" if cell else "transfers-no")
    return str(cell) if cell not in {None, ""} else in_words.say("transfers-nothing-said")
