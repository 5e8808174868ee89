"""Are the numbers possible ones?"""

from collections.abc import Iterator
from decimal import Decimal

from hemval.core.dates.notice import (
    CalendarDays,
    DayOfMonth,
    Months,
    Weeks,
    WithinHours,
    WorkingDays,
)
from hemval.core.fault import Fault
from hemval.core.system.capacity import Cap, Capacity
from hemval.core.system.choice import WishRule
from hemval.core.system.people import AgeExclusion
from hemval.core.system.presentation import Envelope, PhoneHours
from hemval.core.system.procurement import ApplicationRule, Procurement, YearlyWindow
from hemval.core.system.services import AlarmRule
from hemval.core.system.system import Identity, System
from hemval.core.system.walk import everything

_LONGEST_LIFE = 120
_LAST_DAY_OF_EVERY_MONTH = 28
_A_SHEET_IN_MILLIMETRES = 420
_SUNDAY = 7

_RANGES: dict[tuple[type, str], tuple[int, int | None]] = {
    (Identity, "typical_clients"): (1, None),
    (Identity, "typical_private_providers"): (0, None),
    (Procurement, "max_providers"): (1, None),
    (ApplicationRule, "answer_within_months"): (1, None),
    (ApplicationRule, "answer_within_weeks"): (1, None),
    (YearlyWindow, "years_after"): (0, 1),
    (AlarmRule, "on_site_within_minutes"): (1, None),
    (AgeExclusion, "under"): (1, _LONGEST_LIFE),
    (AgeExclusion, "over"): (0, _LONGEST_LIFE),
    (WishRule, "max_wishes"): (1, None),
    (Capacity, "overrun"): (0, None),
    (Capacity, "max_changes_per_year"): (0, None),
    (Cap, "amount"): (0, None),
    (WorkingDays, "days"): (1, None),
    (CalendarDays, "days"): (1, None),
    (DayOfMonth, "day"): (1, _LAST_DAY_OF_EVERY_MONTH),
    (DayOfMonth, "months_after"): (1, None),
    (WithinHours, "hours"): (1, None),
    (Weeks, "weeks"): (1, None),
    (Months, "months"): (1, None),
    (Envelope, "window_left"): (0, _A_SHEET_IN_MILLIMETRES),
    (Envelope, "window_top"): (0, _A_SHEET_IN_MILLIMETRES),
    (Envelope, "window_width"): (1, _A_SHEET_IN_MILLIMETRES),
    (Envelope, "window_height"): (1, _A_SHEET_IN_MILLIMETRES),
    (Envelope, "folds"): (1, _A_SHEET_IN_MILLIMETRES),
    (PhoneHours, "weekdays"): (1, _SUNDAY),
}
"""The lowest and the highest that a number may be."""


def check_numbers(system: System) -> Iterator[Fault]:
    """Each number must lie where such numbers lie; most mistakes here are a digit too many."""
    for found in everything(system):
        for (kind, field), (lowest, highest) in _RANGES.items():
            if not isinstance(found.value, kind):
                continue
            value = getattr(found.value, field)
            numbers = value if isinstance(value, tuple) else (value,)
            for index, number in enumerate(numbers):
                path = (*found.path, field) + ((index,) if isinstance(value, tuple) else ())
                if number is None or lowest <= number <= (number if highest is None else highest):
                    continue
                facts = {"value": _plain(number), "lowest": str(lowest)}
                if highest is None:
                    yield Fault(code="fault-number-too-low", path=path, facts=facts)
                else:
                    facts |= {"highest": str(highest)}
                    yield Fault(code="fault-number-outside", path=path, facts=facts)


def _plain(number: int | Decimal) -> str:
    return f"{number:f}" if isinstance(number, Decimal) else str(number)
