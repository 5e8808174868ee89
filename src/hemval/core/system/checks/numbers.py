"""Are the numbers possible ones?"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import get_args

from hemval.core.dates.notice import Count, Limits
from hemval.core.fault import Fault, Path
from hemval.core.system.capacity import Cap, Capacity
from hemval.core.system.choice import WishRule
from hemval.core.system.comparing import ComparisonRule
from hemval.core.system.people import AgeExclusion
from hemval.core.system.presentation import Envelope, PhoneHours
from hemval.core.system.procurement import ApplicationRule, Procurement, YearlyWindow
from hemval.core.system.services import AlarmRule
from hemval.core.system.system import Identity, System
from hemval.core.system.walk import everything

_LONGEST_LIFE = 120
_A_SHEET_IN_MILLIMETRES = 420
_SUNDAY = 7
_FEWEST_AT_MOST = 100
_OLD_AT_LATEST = 60

_LIMITS: Mapping[tuple[type, str], Limits] = MappingProxyType(
    {
        (Identity, "typical_clients"): Limits(1),
        (Identity, "typical_private_providers"): Limits(0),
        (Procurement, "max_providers"): Limits(1),
        (ApplicationRule, "answer_within_months"): Limits(1),
        (ApplicationRule, "answer_within_weeks"): Limits(1),
        (YearlyWindow, "years_after"): Limits(0, 1),
        (AlarmRule, "on_site_within_minutes"): Limits(1),
        (AgeExclusion, "under"): Limits(1, _LONGEST_LIFE),
        (AgeExclusion, "over"): Limits(0, _LONGEST_LIFE),
        (WishRule, "max_wishes"): Limits(1),
        (Capacity, "overrun"): Limits(0),
        (Capacity, "max_changes_per_year"): Limits(0),
        (Cap, "amount"): Limits(0),
        (ComparisonRule, "fewest_answers"): Limits(1, _FEWEST_AT_MOST),
        (ComparisonRule, "old_after_months"): Limits(1, _OLD_AT_LATEST),
        (Envelope, "window_left"): Limits(0, _A_SHEET_IN_MILLIMETRES),
        (Envelope, "window_top"): Limits(0, _A_SHEET_IN_MILLIMETRES),
        (Envelope, "window_width"): Limits(1, _A_SHEET_IN_MILLIMETRES),
        (Envelope, "window_height"): Limits(1, _A_SHEET_IN_MILLIMETRES),
        (Envelope, "folds"): Limits(1, _A_SHEET_IN_MILLIMETRES),
        (PhoneHours, "weekdays"): Limits(1, _SUNDAY),
        **{
            (count, name): limits
            for count in get_args(Count)
            for name, limits in count.LIMITS.items()
        },
    }
)
"""What each number may be; a count says it of its own."""


def check_numbers(system: System) -> Iterator[Fault]:
    """Each number must lie where such numbers lie; most mistakes here are a digit too many."""
    for found in everything(system):
        for (kind, field), limits in _LIMITS.items():
            if isinstance(found.value, kind):
                yield from _outside(found.value, (*found.path, field), limits)


def _outside(holder: object, path: Path, limits: Limits) -> Iterator[Fault]:
    value = getattr(holder, str(path[-1]))
    placed = (
        [((*path, index), number) for index, number in enumerate(value)]
        if isinstance(value, tuple)
        else [(path, value)]
    )
    for where, number in placed:
        if number is None or limits.hold(number):
            continue
        facts = {"value": _plain(number), "lowest": str(limits.lowest)}
        if limits.highest is None:
            yield Fault(code="fault-number-too-low", path=where, facts=facts)
        else:
            facts |= {"highest": str(limits.highest)}
            yield Fault(code="fault-number-outside", path=where, facts=facts)


def _plain(number: int | Decimal) -> str:
    return f"{number:f}" if isinstance(number, Decimal) else str(number)
