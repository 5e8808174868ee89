"""The one pass over caps finds what comparing every pair finds."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from hemval.core.dates.period import Period
from hemval.core.facts.providers import ProviderCap
from hemval.core.lists.known import ListedIds, SystemIds
from hemval.core.lists.numbered_rows import NumberedRows
from hemval.core.lists.providers import cap_key, check_caps

DAYS = st.none() | st.integers(0, 9).map(lambda n: date(2021, 1, 1) + timedelta(days=n))
PERIODS = st.builds(Period, DAYS, DAYS).filter(lambda period: not period.is_reversed())


@given(st.lists(st.tuples(st.sampled_from(["u1", "u2"]), PERIODS), max_size=8))
def test_every_cap_that_overlaps_another_is_given_back(caps):
    rows = NumberedRows()
    for row, (provider, period) in enumerate(caps, start=2):
        rows.add(row, ProviderCap(provider=provider, amount=Decimal(1), period=period))
    providers = ListedIds(kept={"u1", "u2"})
    found = check_caps(SystemIds(), providers, rows.in_order(cap_key))
    by_pairs = {
        row
        for row, (provider, period) in enumerate(caps, start=2)
        for other_row, (other_provider, other) in enumerate(caps, start=2)
        if row != other_row and provider == other_provider and period.overlaps(other)
    }
    assert found.rows == by_pairs
    assert len(found.rejected) == len(by_pairs)
