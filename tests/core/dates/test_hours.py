"""Hours of the day: written, told apart, laid beside each other until the day is covered."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemval.core.dates.hours import ClockHours, gaps_of_the_day

EVERY_MINUTE = [time(hour, minute) for hour in range(24) for minute in range(60)]
QUARTERS = st.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
HOURS = st.builds(ClockHours, QUARTERS, QUARTERS)


def hours(*written: str) -> list[ClockHours]:
    """Several stretches, as a system file writes them."""
    return [ClockHours.parse(text) for text in written]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("07:00-23:00", "07:00-23:00"),
        ("7.00 - 23.00", "07:00-23:00"),
        (" 7:00\u201323.59 ", "07:00-23:59"),
        ("22:00-07:00", "22:00-07:00"),
        ("08:00-24:00", "08:00-00:00"),
        ("00:00-24:00", "00:00-00:00"),
    ],
)
def test_hours_are_read_as_people_write_them(text, written):
    assert str(ClockHours.parse(text)) == written


@pytest.mark.parametrize(
    "text",
    [
        "", "7-23", "07:00", "07:00-25:00", "07:60-08:00", "24:00-07:00", "07:00-24:30",
        "07:00-23:00\n08", "070:0-23:00", "07:00--23:00", "\u0660\u0667:00-08:00",
    ],
)  # fmt: skip
def test_what_are_no_hours_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 - the parser of values wants any ValueError
        ClockHours.parse(text)


@pytest.mark.parametrize(
    ("moment", "day", "night"),
    [("06:59", False, True), ("07:00", True, False), ("21:59", True, False), ("22:00", False, True),
     ("00:00", False, True), ("23:59", False, True)],
)  # fmt: skip
def test_the_end_is_not_included_and_the_night_passes_midnight(moment, day, night):
    clock = time.fromisoformat(moment)
    assert ClockHours.parse("07:00-22:00").holds(clock) is day
    assert ClockHours.parse("22:00-07:00").holds(clock) is night


@given(HOURS, HOURS)
def test_hours_overlap_when_some_minute_is_in_both(one, other):
    in_both = any(one.holds(minute) and other.holds(minute) for minute in EVERY_MINUTE)
    assert one.overlaps(other) == other.overlaps(one) == in_both


@given(HOURS, QUARTERS)
def test_hours_between_two_midnights_are_the_same_hours(stretch, moment):
    within = any(
        start <= moment and (end is None or moment < end) for start, end in stretch.within_a_day()
    )
    assert within == stretch.holds(moment)


@pytest.mark.parametrize(
    ("several", "gaps"),
    [
        pytest.param(["07:00-23:00", "23:00-07:00"], [], id="day and night"),
        pytest.param(["00:00-24:00"], [], id="the whole day at once"),
        pytest.param([], ["00:00-00:00"], id="nobody"),
        pytest.param(["07:00-23:00"], ["23:00-07:00"], id="no night"),
        pytest.param(["07:00-23:00", "23:00-06:59"], ["06:59-07:00"], id="a minute short"),
        pytest.param(["07:00-23:00", "22:00-07:00"], [], id="an hour twice"),
        pytest.param(["22:00-02:00", "23:00-03:00"], ["03:00-22:00"], id="twice over midnight"),
        pytest.param(
            ["20:00-02:00", "22:00-06:00", "22:00-06:00"], ["06:00-20:00"], id="three at night"
        ),
        pytest.param(["07:00-12:00", "13:00-22:00"], ["12:00-13:00", "22:00-07:00"], id="two gaps"),
        pytest.param(["00:00-24:00", "00:00-24:00"], [], id="all of it twice"),
    ],
)
def test_what_several_hours_leave_of_the_day(several, gaps):
    assert [str(gap) for gap in gaps_of_the_day(hours(*several))] == gaps


@given(st.lists(HOURS, max_size=5))
def test_every_minute_is_held_or_in_a_gap(several):
    gaps = gaps_of_the_day(several)
    for minute in EVERY_MINUTE[::15]:
        held = any(stretch.holds(minute) for stretch in several)
        assert any(gap.holds(minute) for gap in gaps) == (not held)
