"""What a provider is told of somebody, by what it is asked to do."""

from datetime import date

import pytest
from tests.files.small_system import SMALL

from hemval.core.dates.period import Period
from hemval.core.facts.grants import Grant
from hemval.core.placement.orders import OrderKind
from hemval.core.placement.told_provider import (
    HandStep,
    has_second_message,
    help_told,
    is_told_of_help,
    next_hand_step,
)
from hemval.files.system_file import read_system_bytes

DAY = date(2027, 1, 4)


def test_of_one_who_leaves_neither_home_nor_help_is_told():
    assert [kind for kind in OrderKind if not is_told_of_help(kind)] == [OrderKind.END]


def test_the_address_of_a_protected_person_goes_to_none_but_who_begins():
    assert [kind for kind in OrderKind if has_second_message(kind)] == [OrderKind.START]


@pytest.mark.parametrize("kind", list(OrderKind))
def test_the_receipt_comes_last_and_the_name_first(kind):
    steps, first, second = [], False, False
    while HandStep.RECEIPT not in steps:
        steps.append(next_hand_step(kind, first=first, second=second))
        first, second = HandStep.FIRST in steps, HandStep.SECOND in steps
    assert steps[0] is HandStep.FIRST
    assert (HandStep.SECOND in steps) is has_second_message(kind)


def test_help_is_told_by_service_as_it_is_that_day():
    system = read_system_bytes(SMALL.encode(), file="small").system
    bundle = next(one for one in system.bundles if one.services)
    service = next(
        one.id for one in system.services if one.id in bundle.services and one.is_open_to_choice
    )

    def grant(minutes: int | None, period: Period, of: str = service) -> Grant:
        return Grant(client="a", service=of, minutes_per_month=minutes, period=period)

    always, ended = Period(None, None), Period(None, date(2026, 1, 1))
    grants = [grant(60, always), grant(30, always), grant(500, ended), grant(9, always, "other")]
    assert help_told(system, bundle.id, grants, DAY) == {service: 90}
    assert help_told(system, bundle.id, [grant(None, always)], DAY) == {service: None}
