"""What answers to silence need to know, from a row's values: distances, and places in turn."""

from typing import Any

from hemval.core.facts.silence import Distance, RotationPlace
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.lists.values import Read


def distance_columns(read: CellReaders) -> dict[str, Read]:
    """How each column of the list of distances is read."""
    return {"client": read.id, "provider": read.id, "metres": read.whole}


def build_distance(values: dict[str, Any]) -> Distance:
    """How far a client has to a provider."""
    return Distance(**values)


def rotation_columns(read: CellReaders) -> dict[str, Read]:
    """How each column of the rotation list is read."""
    return {
        "provider": read.id,
        "place": read.whole,
        "bundle": read.id,
        "area": read.id,
        "next": read.yes_no,
    }


def build_rotation_place(values: dict[str, Any]) -> RotationPlace:
    """A provider's place in turn."""
    values["is_next"] = values.pop("next", False)
    return RotationPlace(**values)
