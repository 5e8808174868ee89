"""What each client is granted, or has booked."""

from dataclasses import dataclass
from datetime import date

from hemval.core.dates.period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """One service for one client: by a care decision (biståndsbeslut) or by a booking.

    `minutes_per_month` is None when the service is not counted in hours (an alarm), and may be 0.
    `decision` names the care decision; a booking (insats utan behovsprövning) has none.
    `decided_on` is the day of that decision, by which the older may go before the newer.
    `performer` is the provider who performs it today, if anybody does.
    """

    client: str
    service: str
    minutes_per_month: int | None = None
    decision: str = ""
    decided_on: date | None = None
    is_booking: bool = False
    period: Period = Period()
    performer: str = ""
