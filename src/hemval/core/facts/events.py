"""What has happened since a round was allocated: calls made, changes agreed, places free."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hemval.core.dates.moments import Arrival


class EventKind(StrEnum):
    """What has happened."""

    REACHED = "reached"
    """She was called, and spoken with; `provider` is whom she agreed to, if anybody."""
    NOT_REACHED = "not_reached"
    """She was called in vain."""
    CHANGE_AGREED = "change_agreed"
    """She changes provider, and she and the one she leaves have both been told."""
    PLACE_FREE = "place_free"
    """A place is free with a provider she waits for."""
    QUEUED = "queued"
    """She has asked to wait for a provider."""
    LEFT_QUEUE = "left_queue"
    """She does not wait for a provider any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that has happened for one client and one bundle, as somebody noted it.

    `happened`: of a change, when both had been told. `provider`: whom she agreed to, comes to, or
    waits for. `leaving`: whom she leaves, in a change. `starts`: a first day that has been agreed.
    `answer_by`: the last day to answer when a place is free.
    """

    id: str
    client: str
    bundle: str
    kind: EventKind
    happened: Arrival
    provider: str = ""
    leaving: str = ""
    starts: date | None = None
    answer_by: date | None = None
    registered_by: str = ""
