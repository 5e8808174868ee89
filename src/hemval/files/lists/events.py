"""What has happened since a round, from a row's values."""

from typing import Any

from hemval.core.facts.events import Event
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.lists.list_form import ListForm
from hemval.files.lists.values import Read


def event_columns(read: CellReaders) -> dict[str, Read]:
    """How each column of the list of events is read."""
    return {
        "event": read.id,
        "client": read.id,
        "bundle": read.id,
        "what": read.event,
        "day": read.arrival,
        "provider": read.id,
        "leaving": read.id,
        "starts": read.day,
        "answer_by": read.day,
        "registered_by": read.shared,
    }


def build_event(values: dict[str, Any]) -> Event:
    """One event as somebody noted it."""
    values["id"] = values.pop("event")
    values["kind"] = values.pop("what")
    values["happened"] = values.pop("day")
    return Event(**values)


def event_form(read: CellReaders) -> ListForm[Event]:
    """How the list of events becomes facts."""
    return ListForm(
        name="events", columns=event_columns(read), build=build_event, id_column="event"
    )
