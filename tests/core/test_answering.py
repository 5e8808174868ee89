"""When somebody answers the phone: by the week, unless that very day says otherwise."""

from datetime import date, datetime, time

import pytest

from hemval.core.answering import Answering, answering, hours_on
from hemval.core.dates.hours import ClockHours
from hemval.core.dates.workdays import Closed
from hemval.core.system.presentation import PhoneHours

MORNING, AFTERNOON = ClockHours.parse("09:00-12:00"), ClockHours.parse("13:00-15:00")
WEEK = (
    PhoneHours(weekdays=(1, 2, 3, 4, 5), hours=AFTERNOON),
    PhoneHours(weekdays=(1, 2, 3, 4), hours=MORNING),
)
MONDAY, FRIDAY, SATURDAY = date(2026, 9, 7), date(2026, 9, 11), date(2026, 9, 12)


def at(day: date, clock: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{clock}+02:00")


@pytest.mark.parametrize(
    ("day", "hours"),
    [(MONDAY, (MORNING, AFTERNOON)), (FRIDAY, (AFTERNOON,)), (SATURDAY, ())],
    ids=["Monday", "Friday", "Saturday"],
)
def test_the_hours_of_a_day_are_those_of_the_week_the_first_first(day, hours):
    assert hours_on(day, WEEK, {}).hours == hours


def test_nobody_answers_on_a_holiday_and_it_is_said_which():
    christmas_eve = hours_on(date(2026, 12, 24), WEEK, {})
    assert (christmas_eve.hours, christmas_eve.holiday) == ((), Closed.CHRISTMAS_EVE)


@pytest.mark.parametrize("hours", [(), (MORNING,)], ids=["closed", "shorter"])
def test_what_is_said_of_that_very_day_holds_even_on_a_holiday(hours):
    day = date(2026, 12, 24)
    told = hours_on(day, WEEK, {day: hours})
    assert (told.hours, told.is_exception) == (hours, True)


@pytest.mark.parametrize(
    ("clock", "until"), [("09:00", time(12)), ("11:59", time(12)), ("14:00", time(15))]
)
def test_it_is_open_until_the_end_of_the_stretch(clock, until):
    assert answering(at(MONDAY, clock), WEEK, {}) == Answering(is_open=True, until=until)


@pytest.mark.parametrize(
    ("day", "clock", "opens"),
    [
        (MONDAY, "08:59", at(date(2026, 9, 7), "09:00")),
        (MONDAY, "12:00", at(date(2026, 9, 7), "13:00")),
        (MONDAY, "15:00", at(date(2026, 9, 8), "09:00")),
        (FRIDAY, "15:00", at(date(2026, 9, 14), "09:00")),
        (SATURDAY, "10:00", at(date(2026, 9, 14), "09:00")),
    ],
    ids=["before", "at lunch", "after", "over the weekend", "on Saturday"],
)
def test_when_it_is_closed_the_next_opening_is_told(day, clock, opens):
    assert answering(at(day, clock), WEEK, {}) == Answering(is_open=False, opens=opens)


def test_the_clock_is_that_of_sweden_wherever_the_moment_was_written():
    utc = datetime.fromisoformat("2026-09-07T07:00+00:00")
    assert answering(utc, WEEK, {}).is_open


def test_without_hours_nothing_is_promised():
    assert answering(at(MONDAY, "10:00"), (), {}) == Answering(is_open=False)
