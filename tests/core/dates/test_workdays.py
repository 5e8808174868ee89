"""Swedish working days, held against lists written by hand from the almanac."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemval import clock
from hemval.core.dates.workdays import (
    Closed,
    OutsideCalendar,
    closed_because,
    first_working_day_from,
    is_working_day,
    next_working_day,
    working_day_number,
)
from hemval.texts.closed_days import closed_day
from hemval.texts.words import words

ONE_DAY = timedelta(days=1)
DAYS = st.dates(date(2006, 1, 1), date(2099, 12, 1))

# Year: Easter Sunday, Midsummer Eve, All Saints' Day, as the almanac has them.
MOVING = {
    2012: ("04-08", "06-22", "11-03"),
    2013: ("03-31", "06-21", "11-02"),
    2014: ("04-20", "06-20", "11-01"),
    2015: ("04-05", "06-19", "10-31"),
    2016: ("03-27", "06-24", "11-05"),
    2017: ("04-16", "06-23", "11-04"),
    2018: ("04-01", "06-22", "11-03"),
    2019: ("04-21", "06-21", "11-02"),
    2020: ("04-12", "06-19", "10-31"),
    2021: ("04-04", "06-25", "11-06"),
    2022: ("04-17", "06-24", "11-05"),
    2023: ("04-09", "06-23", "11-04"),
    2024: ("03-31", "06-21", "11-02"),
    2025: ("04-20", "06-20", "11-01"),
    2026: ("04-05", "06-19", "10-31"),
    2027: ("03-28", "06-25", "11-06"),
    2028: ("04-16", "06-23", "11-04"),
    2029: ("04-01", "06-22", "11-03"),
    2030: ("04-21", "06-21", "11-02"),
    2031: ("04-13", "06-20", "11-01"),
}
FIXED = {
    "01-01": Closed.NEW_YEARS_DAY,
    "01-06": Closed.EPIPHANY,
    "05-01": Closed.MAY_DAY,
    "06-06": Closed.NATIONAL_DAY,
    "12-24": Closed.CHRISTMAS_EVE,
    "12-25": Closed.CHRISTMAS_DAY,
    "12-26": Closed.BOXING_DAY,
    "12-31": Closed.NEW_YEARS_EVE,
}
# The days of 2021 and 2026 on which offices are closed and which are neither Saturday nor Sunday.
CLOSED_ON_WEEKDAYS = {
    2021: "01-01 01-06 04-02 04-05 05-13 06-25 12-24 12-31",
    2026: "01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31",
}


def on(year: int, month_and_day: str) -> date:
    """A day of a year, written as in the lists above."""
    return date.fromisoformat(f"{year}-{month_and_day}")


def by_hand(year: int) -> dict[date, Closed]:
    """All holidays of a year after the lists above; what has a fixed date is named first."""
    easter, midsummer_eve, all_saints_day = (on(year, day) for day in MOVING[year])
    moving = {
        easter - 2 * ONE_DAY: Closed.GOOD_FRIDAY,
        easter: Closed.EASTER_SUNDAY,
        easter + ONE_DAY: Closed.EASTER_MONDAY,
        easter + 39 * ONE_DAY: Closed.ASCENSION_DAY,
        easter + 49 * ONE_DAY: Closed.WHIT_SUNDAY,
        midsummer_eve: Closed.MIDSUMMER_EVE,
        midsummer_eve + ONE_DAY: Closed.MIDSUMMER_DAY,
        all_saints_day: Closed.ALL_SAINTS_DAY,
    }
    return moving | {on(year, day): name for day, name in FIXED.items()}


def days_of(year: int) -> list[date]:
    """Every day of a year."""
    first = date(year, 1, 1)
    return [first + number * ONE_DAY for number in range((date(year + 1, 1, 1) - first).days)]


@pytest.mark.parametrize("year", MOVING)
def test_every_day_of_the_year_is_open_or_closed_as_in_the_almanac(year):
    closed = by_hand(year)
    for day in days_of(year):
        expected = closed.get(day, Closed.WEEKEND if day.weekday() in {5, 6} else None)
        assert closed_because(day) is expected, day


@pytest.mark.parametrize("year", CLOSED_ON_WEEKDAYS)
def test_the_weekdays_that_are_closed_are_those_written_by_hand(year):
    closed = [day for day in days_of(year) if day.weekday() < 5 and not is_working_day(day)]
    assert closed == [on(year, day) for day in CLOSED_ON_WEEKDAYS[year].split()]


@pytest.mark.parametrize(
    "day", ["01-05", "04-01", "04-30", "05-14", "11-05"], ids=lambda day: f"2021-{day}"
)
def test_half_days_and_days_between_holidays_are_working_days(day):
    # Twelfth Night, Maundy Thursday, Walpurgis Night, the Friday after Ascension, All Saints' Eve.
    assert is_working_day(on(2021, day))


def test_the_holidays_of_this_year_and_the_next_are_present():
    this_year = clock.today().year
    for year in (this_year, this_year + 1):
        found = {reason for day in days_of(year) if (reason := closed_because(day))}
        assert set(FIXED.values()) | {Closed.GOOD_FRIDAY, Closed.MIDSUMMER_EVE} <= found, year


def test_every_holiday_that_the_library_knows_has_a_name_of_its_own():
    assert not [day for year in range(2005, 2101) for day in days_of(year)
                if closed_because(day) is Closed.HOLIDAY]  # fmt: skip


@pytest.mark.parametrize("year", [2004, 2101, 1899])
def test_a_year_whose_holidays_are_not_known_is_refused(year):
    with pytest.raises(OutsideCalendar) as refusal:
        is_working_day(date(year, 6, 15))
    assert refusal.value.year == year


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_reason_for_a_closed_day_has_words(language):
    said = {closed_day(reason, words(language)) for reason in Closed}
    assert len(said) == len(Closed)


def test_a_closed_day_is_named_in_the_readers_language():
    midsummer = closed_because(date(2026, 6, 19))
    assert closed_day(midsummer, words("sv")) == "midsommarafton"
    assert closed_day(midsummer, words("en")) == "Midsummer Eve"


@pytest.mark.parametrize(
    ("day", "following"),
    [
        pytest.param("2021-04-16", "2021-04-19", id="a Friday leads to Monday"),
        pytest.param("2021-04-17", "2021-04-19", id="a Saturday leads to Monday"),
        pytest.param("2021-04-01", "2021-04-06", id="Maundy Thursday leads past Easter"),
        pytest.param("2026-06-18", "2026-06-22", id="the day before Midsummer Eve"),
        pytest.param("2026-12-23", "2026-12-28", id="the day before Christmas Eve"),
        pytest.param("2026-12-30", "2027-01-04", id="over the new year"),
    ],
)
def test_the_next_working_day_comes_after_the_closed_ones(day, following):
    assert next_working_day(date.fromisoformat(day)) == date.fromisoformat(following)


@given(DAYS)
def test_the_first_working_day_from_a_day_is_the_nearest(day):
    first = first_working_day_from(day)
    assert is_working_day(first)
    passed_over = [day + number * ONE_DAY for number in range((first - day).days)]
    assert not any(is_working_day(one) for one in passed_over)
    assert (first == day) == is_working_day(day)


# Mon 12 to Fri 16 April 2021 has five working days; Mon 29 March to Fri 9 April 2021 has eight.
@pytest.mark.parametrize(
    ("number", "day", "included", "expected"),
    [
        pytest.param(1, "2021-04-12", True, "2021-04-12", id="day one is the day"),
        pytest.param(1, "2021-04-12", False, "2021-04-13", id="day one is the day after"),
        pytest.param(5, "2021-04-12", True, "2021-04-16", id="five, the day included"),
        pytest.param(5, "2021-04-12", False, "2021-04-19", id="five, the day not included"),
        pytest.param(1, "2021-04-17", True, "2021-04-19", id="a Saturday is not day one"),
        pytest.param(8, "2021-03-29", True, "2021-04-09", id="Easter is not counted"),
        pytest.param(3, "2026-12-23", True, "2026-12-29", id="Christmas is not counted"),
    ],
)
def test_only_working_days_are_counted(number, day, included, expected):
    told = date.fromisoformat(day)
    counted = working_day_number(number, told, day_one_included=included)
    assert counted == date.fromisoformat(expected)


@given(DAYS, st.integers(1, 40), st.booleans())
def test_so_many_working_days_lie_between_the_first_and_the_last(day, number, included):
    last = working_day_number(number, day, day_one_included=included)
    first = day if included else day + ONE_DAY
    stretch = [first + step * ONE_DAY for step in range((last - first).days + 1)]
    assert sum(is_working_day(one) for one in stretch) == number
    assert is_working_day(last)


@pytest.mark.parametrize("number", [0, -1])
def test_there_is_no_working_day_number_nought(number):
    with pytest.raises(ValueError, match=str(number)):
        working_day_number(number, date(2021, 4, 12), day_one_included=True)
