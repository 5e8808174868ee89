"""Choices, from a row's values."""

from typing import Any

from hemval.core.facts.choices import Choice
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.lists.values import Read


def choice_columns(read: CellReaders) -> dict[str, Read]:
    """How each column of the choices list is read."""
    return {
        "choice": read.id,
        "client": read.id,
        "bundle": read.id,
        "wishes": read.wishes,
        "declines": read.yes_no,
        "wait_if_full": read.yes_no,
        "wanted_date": read.day,
        "special_wishes": read.text,
        "channel": read.channel,
        "arrived": read.arrival,
        "registered": read.arrival,
        "registered_by": read.shared,
        "chosen_by": read.chosen_by,
        "ground": read.ground,
    }


def build_choice(values: dict[str, Any]) -> Choice:
    """One choice as it arrived."""
    values["id"] = values.pop("choice")
    if registered := values.pop("registered", None):
        values["registered_at"] = registered.moment
        values["registered_on"] = None if registered.moment else registered.day
    return Choice(**values)
