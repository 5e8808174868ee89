"""A change of provider in dates: nobody is ever without help, and nobody is helped by two."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.counted_days import COUNTS

from hemval.core.dates.notice import (
    CalendarDays,
    DayOfMonth,
    WorkingDays,
    may_start_on,
)
from hemval.core.dates.period import Period
from hemval.core.handover import (
    ChangeDates,
    ChangeRefusal,
    ChangeRefused,
    change_dates,
)
from hemval.core.system.notices import Bound

BOTKYRKA = WorkingDays(days=5, day_one_included=True)
NORRKOPING = DayOfMonth(day=20, months_after=2)
ONE_DAY = timedelta(days=1)


def day(written: str) -> date:
    """A day, as ISO 8601 writes it."""
    return date.fromisoformat(written)


BOUNDS = st.sampled_from(Bound)
DAYS = st.dates(date(2006, 1, 1), date(2060, 12, 31))


@given(COUNTS, BOUNDS, DAYS, st.none() | st.integers(-10, 200))
def test_the_one_who_leaves_performs_until_the_day_before_the_other_starts(
    count, bound, told, days_wanted
):
    agreed = None if days_wanted is None else told + days_wanted * ONE_DAY
    change = change_dates(count=count, bound=bound, told=told, agreed=agreed)
    if isinstance(change, ChangeRefused):
        assert agreed is not None
        return
    leaving = Period(None, change.leaving_performs_through)
    coming = Period(change.starts, None)
    for number in range(-3, (change.starts - told).days + 4):
        one = told + number * ONE_DAY
        assert leaving.holds(one) + coming.holds(one) == 1, one
    assert leaving.holds(told), "the one who leaves performs the day of the message"
    assert may_start_on(count, change.starts)


@given(COUNTS, BOUNDS, DAYS, st.none() | st.integers(1, 200))
def test_every_day_until_the_start_is_paid_or_said_to_be_undecided(count, bound, told, days_wanted):
    agreed = None if days_wanted is None else told + days_wanted * ONE_DAY
    change = change_dates(count=count, bound=bound, told=told, agreed=agreed)
    if isinstance(change, ChangeRefused):
        return
    assert told <= change.paid_through <= change.leaving_performs_through
    undecided = change.pay_undecided
    if undecided is None:
        assert change.paid_through == change.leaving_performs_through
    else:
        assert undecided.first == change.paid_through + ONE_DAY
        assert undecided.last == change.leaving_performs_through
        assert change.notice.closed, "only a closed day parts the notice from the start"


@given(COUNTS, BOUNDS, DAYS, st.integers(-10, 200))
def test_an_agreed_day_is_had_or_refused_as_the_bound_says(count, bound, told, days_wanted):
    agreed = told + days_wanted * ONE_DAY
    counted = count.count_from(told).day
    allowed = {
        Bound.EARLIEST: agreed >= counted,
        Bound.LATEST: told < agreed <= counted,
        Bound.EXACT: agreed == counted,
    }[bound] and may_start_on(count, agreed)
    change = change_dates(count=count, bound=bound, told=told, agreed=agreed)
    assert isinstance(change, ChangeDates) == allowed
    if isinstance(change, ChangeDates):
        assert change.starts == agreed


def test_botkyrka_the_leaving_provider_performs_over_the_weekend_and_who_pays_is_open():
    # Told Mon 12; notice Mon 12 to Fri 16; Sat 17 is closed, so the other starts on Mon 19.
    change = change_dates(count=BOTKYRKA, bound=Bound.EXACT, told=day("2021-04-12"))
    assert change.told == day("2021-04-12")
    assert change.notice_ends == day("2021-04-16")
    assert change.starts == day("2021-04-19")
    assert change.leaving_performs_through == day("2021-04-18")
    assert change.paid_through == day("2021-04-16")
    assert change.pay_undecided == Period(day("2021-04-17"), day("2021-04-18"))


def test_botkyrka_nothing_is_open_when_the_notice_ends_before_a_working_day():
    change = change_dates(count=BOTKYRKA, bound=Bound.EXACT, told=day("2021-04-13"))
    assert change.starts == day("2021-04-20")
    assert change.paid_through == change.leaving_performs_through == day("2021-04-19")
    assert change.pay_undecided is None


def test_norrkoping_starts_on_the_last_possible_day_unless_an_earlier_one_is_agreed():
    told = day("2026-06-20")
    latest = change_dates(count=NORRKOPING, bound=Bound.LATEST, told=told)
    earlier = change_dates(
        count=NORRKOPING, bound=Bound.LATEST, told=told, agreed=day("2026-07-06")
    )
    assert latest.starts == day("2026-08-01")
    assert earlier.starts == day("2026-07-06")
    assert earlier.leaving_performs_through == earlier.paid_through == day("2026-07-05")


def test_a_start_agreed_after_the_earliest_day_is_paid_until_it():
    # Told Mon 1 June, 14 days: Mon 15 June at the earliest; agreed Wed 1 July.
    change = change_dates(
        count=CalendarDays(days=14),
        bound=Bound.EARLIEST,
        told=day("2026-06-01"),
        agreed=day("2026-07-01"),
    )
    assert change.notice_ends == change.paid_through == day("2026-06-30")
    assert change.pay_undecided is None


@pytest.mark.parametrize(
    ("bound", "agreed", "reason", "possible"),
    [
        pytest.param(Bound.EARLIEST, "2021-04-16", ChangeRefusal.TOO_EARLY, ("2021-04-19", None),
                     id="earliest: not before it"),
        pytest.param(Bound.EARLIEST, "2021-04-24", ChangeRefusal.CLOSED_DAY, ("2021-04-19", None),
                     id="earliest: not on a Saturday"),
        pytest.param(Bound.LATEST, "2021-04-20", ChangeRefusal.TOO_LATE,
                     ("2021-04-13", "2021-04-19"), id="latest: not after it"),
        pytest.param(Bound.LATEST, "2021-04-12", ChangeRefusal.TOO_EARLY,
                     ("2021-04-13", "2021-04-19"), id="latest: not the day of the message"),
        pytest.param(Bound.LATEST, "2021-04-18", ChangeRefusal.CLOSED_DAY,
                     ("2021-04-13", "2021-04-19"), id="latest: not on a Sunday"),
        pytest.param(Bound.EXACT, "2021-04-20", ChangeRefusal.ANOTHER_DAY,
                     ("2021-04-19", "2021-04-19"), id="exact: that day only"),
    ],
)  # fmt: skip
def test_a_day_that_cannot_be_had_is_refused_with_the_days_that_can(
    bound, agreed, reason, possible
):
    refused = change_dates(count=BOTKYRKA, bound=bound, told=day("2021-04-12"), agreed=day(agreed))
    first, last = (written and day(written) for written in possible)
    assert refused == ChangeRefused(
        asked_for=day(agreed), reason=reason, possible=Period(first, last)
    )
