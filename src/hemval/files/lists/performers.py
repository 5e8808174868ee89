"""Who performs what for whom today, from a row's values."""

from typing import Any

from hemval.core.facts.performers import Performer
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.lists.list_form import ListForm
from hemval.files.lists.values import Read


def performer_columns(read: CellReaders) -> dict[str, Read]:
    """How each column of the list of placements is read."""
    return {"client": read.id, "bundle": read.id, "provider": read.id}


def build_performer(values: dict[str, Any]) -> Performer:
    """Who performs a bundle for a client."""
    return Performer(**values)


def performer_form(read: CellReaders) -> ListForm[Performer]:
    """How the list of placements becomes facts."""
    return ListForm(name="placements", columns=performer_columns(read), build=build_performer)
