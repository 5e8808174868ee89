"""Services and choices, from a row's values."""

from typing import Any

from hemval.core.dates.period import Period
from hemval.core.facts.choices import Choice
from hemval.core.facts.grants import Grant
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.lists.values import Read

_ALWAYS = Period()


def service_columns(read: CellReaders) -> dict[str, Read]:
    """How each column of the services list is read."""
    return {
        "client": read.id,
        "service": read.id,
        "minutes_per_month": read.minutes,
        "decision": read.id,
        "booking": read.yes_no,
        "from": read.day,
        "to": read.day,
        "performer": read.id,
    }


def build_grant(values: dict[str, Any]) -> Grant:
    """One service for one client."""
    values["is_booking"] = values.pop("booking", False)
    first, last = values.pop("from", None), values.pop("to", None)
    values["period"] = Period(first, last) if first or last else _ALWAYS
    return Grant(**values)


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
