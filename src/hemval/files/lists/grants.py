"""Services that clients are granted, from a row's values."""

from typing import Any

from hemval.core.dates.period import Period
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
        "decision": read.decision,
        "decided": read.day,
        "booking": read.yes_no,
        "from": read.day,
        "to": read.day,
        "performer": read.id,
    }


def build_grant(values: dict[str, Any]) -> Grant:
    """One service for one client."""
    values["decided_on"] = values.pop("decided", None)
    values["is_booking"] = values.pop("booking", False)
    first, last = values.pop("from", None), values.pop("to", None)
    values["period"] = Period(first, last) if first or last else _ALWAYS
    return Grant(**values)
