"""Days of the year, and months of different lengths."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemval.core.dates.day_of_year import DayOfYear
from hemval.core.dates.months import first_of_month, months_later, same_day_in


@pytest.mark.parametrize(
    ("year", "expected"), [(2023, "2023-02-28"), (2024, "2024-02-29"), (2100, "2100-02-28")]
)
def test_29_february_is_the_28th_where_there_is_none(year, expected):
    assert DayOfYear.parse("02-29").in_year(year) == date.fromisoformat(expected)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_day_of_the_year_is_that_day_in_its_own_year(day):
    of_year = DayOfYear.parse(f" {day:%m-%d} ")
    assert of_year.in_year(day.year) == day
    assert DayOfYear.parse(str(of_year)) == of_year


@pytest.mark.parametrize(
    "text", ["02-30", "13-01", "00-10", "2-1", "0201", "02-01-01", "", "\u0660\u0662-\u0660\u0661"]
)
def test_what_is_no_day_of_the_year_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 - the parser of values wants any ValueError
        DayOfYear.parse(text)


def test_days_of_the_year_stand_in_the_order_of_the_year():
    assert DayOfYear.parse("02-01") < DayOfYear.parse("02-10") < DayOfYear.parse("09-01")


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(0, 60))
def test_so_many_months_later_is_in_that_month_and_never_on_a_later_day(day, months):
    later = months_later(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day <= day.day
    # A day is lost only where the month has not so many.
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


def test_a_month_begins_on_the_first_and_ends_on_its_last():
    assert first_of_month(date(2024, 2, 29)) == date(2024, 2, 1)
    assert same_day_in(date(2024, 2, 1), 31) == date(2024, 2, 29)
    assert same_day_in(date(2024, 2, 1), 20) == date(2024, 2, 20)
