"""Days and moments in lists: what is read, what is refused, and the two nights of the year."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hemval.core.dates.moments import Arrival, Unreadable, UnreadableTime, read_arrival, read_day
from hemval.core.dates.zone import STOCKHOLM, NoOffset, at, in_sweden, swedish_day, with_offset

NAIVE = datetime(2021, 1, 4)  # noqa: DTZ001 - a spreadsheet's date and time have no zone


def why(read, written) -> Unreadable | None:
    """Why it cannot be read; None when it can."""
    try:
        read(written)
    except UnreadableTime as unreadable:
        return unreadable.why
    return None


@pytest.mark.parametrize(
    "written",
    ["2021-01-04", "20210104", " 2021-01-04 ", date(2021, 1, 4), NAIVE],
    ids=["ISO 8601", "without hyphens", "spaces around", "a spreadsheet's date", "its midnight"],
)
def test_a_day_is_read_in_one_way_only(written):
    day = read_day(written)
    assert (day, type(day)) == (date(2021, 1, 4), date)


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        pytest.param("", Unreadable.FORM, id="nothing"),
        pytest.param("4/1 2021", Unreadable.FORM, id="day and month"),
        pytest.param("04/01/2021", Unreadable.FORM, id="day or month first?"),
        pytest.param("2021-1-4", Unreadable.FORM, id="one digit"),
        pytest.param("210104", Unreadable.FORM, id="no century"),
        pytest.param("2021-W01-1", Unreadable.FORM, id="a week"),
        pytest.param("2021W011", Unreadable.FORM, id="a week without hyphens"),
        pytest.param("44200", Unreadable.FORM, id="a spreadsheet's number"),
        pytest.param("\u0662021-01-04", Unreadable.FORM, id="a digit of another script"),
        pytest.param("2021\u201301\u201304", Unreadable.FORM, id="dashes for hyphens"),
        pytest.param("2021-02-29", Unreadable.NO_SUCH_DAY, id="29 February of a common year"),
        pytest.param("20211301", Unreadable.NO_SUCH_DAY, id="the thirteenth month"),
        pytest.param("0000-01-04", Unreadable.NO_SUCH_DAY, id="the year nought"),
        pytest.param("0202-01-04", Unreadable.YEAR, id="a digit is missing"),
        pytest.param("2021-01-04 10:15", Unreadable.HAS_TIME, id="a moment"),
        pytest.param(NAIVE.replace(hour=10), Unreadable.HAS_TIME, id="a spreadsheet's moment"),
    ],
)
def test_a_day_that_can_be_read_in_two_ways_or_none_is_refused(written, reason):
    assert why(read_day, written) is reason


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2020-09-23 14:05", "2020-09-23 14:05:00+02:00"),
        ("2020-09-23T14:05:33", "2020-09-23 14:05:33+02:00"),
        ("2020-12-23 14:05:33.25", "2020-12-23 14:05:33.250000+01:00"),
        ("2020-12-23 14:05:33,25", "2020-12-23 14:05:33.250000+01:00"),
        ("2020-09-23 12:05Z", "2020-09-23 14:05:00+02:00"),
        ("2020-09-23 23:05 +0100", "2020-09-24 00:05:00+02:00"),
        ("2020-09-23 14:05+02", "2020-09-23 14:05:00+02:00"),
        ("2021-10-31 02:30+02:00", "2021-10-31 02:30:00+02:00"),
        ("2021-10-31 02:30+01:00", "2021-10-31 02:30:00+01:00"),
        (NAIVE.replace(hour=10, minute=15), "2021-01-04 10:15:00+01:00"),
        (datetime(2021, 1, 4, 9, 15, tzinfo=UTC), "2021-01-04 10:15:00+01:00"),
    ],
    ids=str,
)
def test_a_moment_is_read_by_the_swedish_clock_with_its_offset(written, moment):
    arrival = read_arrival(written)
    assert str(arrival.moment) == moment
    assert arrival.day == date.fromisoformat(moment[:10])


@pytest.mark.parametrize("written", ["2020-09-23", "20200923", date(2020, 9, 23)], ids=str)
def test_a_day_without_a_time_is_the_whole_day(written):
    assert read_arrival(written) == Arrival(day=date(2020, 9, 23))


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        pytest.param("2021-10-31 02:00", Unreadable.TWICE, id="summer time ends"),
        pytest.param("2021-10-31 02:59:59", Unreadable.TWICE, id="the last second twice"),
        pytest.param("2021-03-28 02:00", Unreadable.NEVER, id="summer time begins"),
        pytest.param("2021-03-28 02:59:59", Unreadable.NEVER, id="the last second that is not"),
        pytest.param(NAIVE.replace(month=10, day=31, hour=2), Unreadable.TWICE, id="a cell"),
        pytest.param("2021-01-04 24:00", Unreadable.NO_SUCH_DAY, id="midnight as 24"),
        pytest.param("2021-01-04 10:60", Unreadable.NO_SUCH_DAY, id="the sixtieth minute"),
        pytest.param("2021-02-29 10:00", Unreadable.NO_SUCH_DAY, id="no such day"),
        pytest.param("2021-01-04 10", Unreadable.FORM, id="only the hour"),
        pytest.param("2021-01-04 10.15", Unreadable.FORM, id="a full stop"),
        pytest.param("2021-01-04  10:15", Unreadable.FORM, id="two spaces"),
        pytest.param("20210104T1015", Unreadable.FORM, id="without signs"),
        pytest.param("4/1 2021 10:15", Unreadable.FORM, id="day and month"),
        pytest.param("0202-01-04 10:15", Unreadable.YEAR, id="a digit is missing"),
        pytest.param("0001-01-01 00:00+14:00", Unreadable.YEAR, id="before all days"),
        pytest.param("9999-12-31 23:59-12:00", Unreadable.YEAR, id="after all days"),
        pytest.param("9999-12-31", Unreadable.YEAR, id="for ever"),
        pytest.param("", Unreadable.FORM, id="nothing"),
    ],
)
def test_a_moment_that_would_have_to_be_guessed_is_refused(written, reason):
    assert why(read_arrival, written) is reason


@pytest.mark.parametrize("clock", ["01:59", "03:00"])
@pytest.mark.parametrize("night", ["2021-03-28", "2021-10-31"])
def test_the_hours_beside_the_change_are_read(night, clock):
    arrival = read_arrival(f"{night} {clock}")
    assert arrival.moment.strftime("%H:%M") == clock


def test_in_the_hour_that_comes_twice_the_order_is_the_real_one():
    first = read_arrival("2021-10-31 02:50+02:00")
    later = read_arrival("2021-10-31 02:10+01:00")
    assert first.is_surely_before(later)
    assert not later.is_surely_before(first)


@given(st.dates(date(1800, 1, 1), date(2199, 12, 31)))
def test_every_day_is_read_as_it_is_written(day):
    assert read_day(day.isoformat()) == read_day(f"{day:%Y%m%d}") == day


@given(st.integers(0, 150 * 366 * 24 * 60))
def test_every_moment_is_read_or_said_to_be_unclear(minutes):
    moment = datetime(1950, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    shown = in_sweden(moment)
    assert shown == moment
    assert read_arrival(shown.isoformat()).moment == moment
    # What the clock on the wall showed can be read back, save in the hour that comes twice.
    wall = shown.replace(tzinfo=None)
    again = wall.replace(tzinfo=STOCKHOLM)
    is_clear = again.utcoffset() == again.replace(fold=1).utcoffset()
    assert why(read_arrival, wall.isoformat(" ")) is (None if is_clear else Unreadable.TWICE)
    if is_clear:
        assert read_arrival(wall.isoformat(" ")) == Arrival(day=wall.date(), moment=moment)


@given(st.text(alphabet="0123456789-/:. TZ+W\u0662", max_size=26))
@example("2021-01-04T10:15:30.123456+01:00")
def test_any_text_is_a_day_or_a_moment_or_is_refused(text):
    assert why(read_day, text) in {None, *Unreadable}
    assert why(read_arrival, text) in {None, *Unreadable}


def test_the_swedish_day_is_not_always_the_day_elsewhere():
    assert swedish_day(datetime(2021, 1, 3, 23, 30, tzinfo=UTC)) == date(2021, 1, 4)
    assert swedish_day(date(2021, 1, 4)) == date(2021, 1, 4)


@pytest.mark.parametrize("ask", [in_sweden, with_offset, swedish_day])
def test_a_moment_of_no_place_is_refused(ask):
    with pytest.raises(NoOffset):
        ask(NAIVE)


def test_a_time_on_the_clock_becomes_a_moment():
    assert str(at(date(2021, 7, 1), time(8))) == "2021-07-01 08:00:00+02:00"
    assert str(at(date(2021, 10, 31), time(2, 30))) == "2021-10-31 02:30:00+02:00"
