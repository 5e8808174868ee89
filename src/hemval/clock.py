"""The only place that asks what time it is.

Everything else takes the time as an argument, so that a round of September can be rehearsed in
March and a decision can be explained as it was seen on its day.
"""

from datetime import date, datetime

from hemval.core.dates import zone
from hemval.core.dates.zone import STOCKHOLM, with_offset


def now() -> datetime:
    """This moment, in Swedish time with its offset."""
    return with_offset(datetime.now(STOCKHOLM))  # noqa: TID251 - this is the one place


def today() -> date:
    """This day, in Sweden."""
    return zone.today(now())
