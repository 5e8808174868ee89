"""What a provider can take on, on a day."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.round_examples import ASTER

from hemval.core.facts.providers import ProviderStatus

LEAVING_2024 = replace(ASTER, status=ProviderStatus.LEAVING, status_from=date(2024, 1, 1))


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (date(2021, 1, 4), ProviderStatus.OPEN),
        (date(2023, 12, 31), ProviderStatus.OPEN),
        (date(2024, 1, 1), ProviderStatus.LEAVING),
        (date(2025, 6, 1), ProviderStatus.LEAVING),
    ],
    ids=["years before", "the day before", "the day it begins", "after"],
)
def test_a_status_holds_from_its_day_and_the_provider_is_open_before(day, status):
    assert LEAVING_2024.status_on(day) is status


def test_a_status_without_a_day_has_always_held():
    full = replace(ASTER, status=ProviderStatus.FULL)
    assert full.status_on(date.min) is ProviderStatus.FULL
