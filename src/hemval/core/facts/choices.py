"""Choices as they arrived, all of them kept."""

from dataclasses import dataclass
from datetime import date, datetime

from hemval.core.dates.moments import Arrival
from hemval.core.facts.clients import Ground
from hemval.core.system.choice import Channel

SELF = "self"
"""Stands for the client herself in `Choice.chosen_by`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One choice for one client and one bundle, as one person made it.

    `wishes` are provider ids, best first; `declines` is "I do not wish to choose", an answer of its
    own. `chosen_by` is `self` or the id of a representative, with the ground she acted on.
    `registered_on` is the day of registration when no time of it was noted.
    """

    id: str
    client: str
    bundle: str
    wishes: tuple[str, ...] = ()
    declines: bool = False
    wait_if_full: bool = False
    wanted_date: date | None = None
    special_wishes: str = ""
    channel: Channel
    arrived: Arrival
    registered_at: datetime | None = None
    registered_on: date | None = None
    registered_by: str = ""
    chosen_by: str = SELF
    ground: Ground | None = None
