"""How notice is counted: the trade's own examples, the edges of each rule, what always holds."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from hemval.core.dates.hours import ClockHours
from hemval.core.dates.notice import (
    CalendarDays,
    DayOfMonth,
    Months,
    NextWorkingDay,
    OnClosedDay,
    Uncountable,
    Weeks,
    WithinHours,
    WorkingDays,
    may_start_on,
)
from hemval.core.dates.workdays import Closed, is_working_day
from hemval.core.dates.zone import NoOffset, in_sweden

BOTKYRKA = WorkingDays(days=5, day_one_included=True)
NORRKOPING = DayOfMonth(day=20, months_after=2)
GOTEBORG = DayOfMonth(day=15, months_after=1)
FOURTEEN_DAYS = CalendarDays(days=14)
THREE_WEEKS = Weeks(weeks=3, on_closed_day=OnClosedDay.NEXT_WORKING_DAY)
WITHIN_A_DAY = WithinHours(hours=24, received=ClockHours.parse("08:00-17:00"))
DAYS = st.dates(date(2006, 1, 1), date(2060, 12, 31))
MOMENTS = st.integers(0, 30 * 366 * 24 * 60).map(
    lambda minutes: datetime(2010, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
ONE_DAY = timedelta(days=1)


def day(written: str) -> date:
    """A day, as ISO 8601 writes it."""
    return date.fromisoformat(written)


def moment(written: str) -> datetime:
    """A moment with its offset, as ISO 8601 writes it."""
    return datetime.fromisoformat(written)


# --- The examples of the sources ---


def test_botkyrka_told_on_monday_12_april_2021_starts_on_monday_19_april():
    # Mon 12, Tue 13, Wed 14, Thu 15, Fri 16 are five; the day after is Sat 17, so Mon 19.
    notice = BOTKYRKA.count_from(day("2021-04-12"))
    assert notice.first_counted == day("2021-04-12")
    assert notice.last_counted == day("2021-04-16")
    assert notice.counted == day("2021-04-17")
    assert (notice.day, notice.closed) == (day("2021-04-19"), Closed.WEEKEND)


@pytest.mark.parametrize(
    ("told", "at_the_latest"), [("2026-06-20", "2026-08-01"), ("2026-06-21", "2026-09-01")]
)
def test_norrkoping_told_by_the_20th_starts_the_first_of_the_second_month_after(
    told, at_the_latest
):
    assert NORRKOPING.count_from(day(told)).day == day(at_the_latest)


def test_goteborg_cap_told_on_14_april_holds_from_1_may():
    assert GOTEBORG.count_from(day("2026-04-14")).day == day("2026-05-01")


def test_botkyrka_absence_told_27_april_is_unplanned_to_2_may_and_planned_from_3_may():
    # 28, 29, 30 April, 1 and 2 May are five days.
    notice = CalendarDays(days=5).count_from(day("2021-04-27"))
    assert notice.first_counted == day("2021-04-28")
    assert notice.last_counted == day("2021-05-02")
    assert notice.last_counted + ONE_DAY == day("2021-05-03")


# --- Working days ---


@pytest.mark.parametrize(
    ("told", "last", "starts"),
    [
        pytest.param("2021-04-13", "2021-04-19", "2021-04-20", id="Tuesday: no weekend after"),
        pytest.param("2021-04-17", "2021-04-23", "2021-04-26", id="told on a Saturday"),
        pytest.param("2021-04-18", "2021-04-23", "2021-04-26", id="told on a Sunday"),
        pytest.param("2021-03-29", "2021-04-06", "2021-04-07", id="Easter within the notice"),
        pytest.param("2026-06-12", "2026-06-18", "2026-06-22", id="Midsummer after the notice"),
        pytest.param("2026-12-21", "2026-12-29", "2026-12-30", id="Christmas within the notice"),
        pytest.param("2024-04-24", "2024-04-30", "2024-05-02", id="May Day after the notice"),
    ],
)
def test_five_working_days_are_counted_past_closed_days(told, last, starts):
    notice = BOTKYRKA.count_from(day(told))
    assert (notice.last_counted, notice.day) == (day(last), day(starts))


def test_day_one_may_be_the_day_after_the_message():
    # Tue 13, Wed 14, Thu 15, Fri 16, Mon 19; the day after is Tue 20.
    notice = WorkingDays(days=5).count_from(day("2021-04-12"))
    assert (notice.first_counted, notice.last_counted) == (day("2021-04-13"), day("2021-04-19"))
    assert (notice.day, notice.closed) == (day("2021-04-20"), None)


def test_a_start_may_be_let_stand_on_a_closed_day():
    rule = WorkingDays(days=5, day_one_included=True, on_closed_day=OnClosedDay.THAT_DAY)
    notice = rule.count_from(day("2021-04-12"))
    assert (notice.day, notice.closed) == (day("2021-04-17"), None)


def test_a_moment_counts_as_its_day_in_sweden():
    # 22.30 in London on the 11th is 23.30 in Sweden; 23.30 in London is the 12th.
    assert BOTKYRKA.count_from(moment("2021-04-11T21:30+00:00")).told == day("2021-04-11")
    assert BOTKYRKA.count_from(moment("2021-04-11T22:30+00:00")).told == day("2021-04-12")


def test_a_moment_without_an_offset_is_refused():
    with pytest.raises(NoOffset):
        BOTKYRKA.count_from(datetime(2021, 4, 12, 10, 0))  # noqa: DTZ001 - refused on purpose


# --- Days, weeks and months of the calendar ---


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param("2026-06-01", "2026-06-15", id="Monday to Monday"),
        pytest.param("2026-06-05", "2026-06-19", id="Midsummer Eve stands"),
        pytest.param("2024-02-20", "2024-03-05", id="over 29 February"),
        pytest.param("2026-12-24", "2027-01-07", id="over the new year"),
    ],
)
def test_fourteen_days_after_is_the_same_weekday_two_weeks_later(told, expected):
    notice = FOURTEEN_DAYS.count_from(day(told))
    assert (notice.day, notice.closed) == (day(expected), None)


def test_calendar_days_may_be_moved_off_a_closed_day():
    rule = CalendarDays(days=14, on_closed_day=OnClosedDay.NEXT_WORKING_DAY)
    notice = rule.count_from(day("2026-06-05"))
    assert (notice.counted, notice.day) == (day("2026-06-19"), day("2026-06-22"))
    assert notice.closed is Closed.MIDSUMMER_EVE


@pytest.mark.parametrize(
    ("received", "last_day"),
    [
        pytest.param("2026-05-05", "2026-05-26", id="a Tuesday"),
        pytest.param("2026-05-29", "2026-06-22", id="Midsummer Eve to Monday"),
        pytest.param("2026-12-04", "2026-12-28", id="Christmas Day to Monday"),
        pytest.param("2026-05-02", "2026-05-25", id="a Saturday to Monday"),
    ],
)
def test_three_weeks_to_appeal_end_on_a_working_day(received, last_day):
    # Lagen 1930:173, 2 §.
    assert THREE_WEEKS.count_from(day(received)).day == day(last_day)


@pytest.mark.parametrize(
    ("told", "months", "expected"),
    [
        pytest.param("2018-02-01", 3, "2018-05-01", id="an ordinary day"),
        pytest.param("2023-01-31", 1, "2023-02-28", id="31 January, a common year"),
        pytest.param("2024-01-31", 1, "2024-02-29", id="31 January, a leap year"),
        pytest.param("2024-02-29", 12, "2025-02-28", id="29 February, a year later"),
        pytest.param("2026-11-30", 3, "2027-02-28", id="over the new year"),
        pytest.param("2026-12-31", 2, "2027-02-28", id="December"),
    ],
)
def test_months_end_on_the_same_day_or_the_last_of_the_month(told, months, expected):
    assert Months(months=months).count_from(day(told)).day == day(expected)


# --- A day of the month ---


@pytest.mark.parametrize(
    ("rule", "told", "tell_by", "starts"),
    [
        pytest.param(NORRKOPING, "2026-06-01", "2026-06-20", "2026-08-01", id="the first"),
        pytest.param(NORRKOPING, "2026-06-30", "2026-07-20", "2026-09-01", id="the last"),
        pytest.param(NORRKOPING, "2026-11-20", "2026-11-20", "2027-01-01", id="November"),
        pytest.param(NORRKOPING, "2026-12-21", "2027-01-20", "2027-03-01", id="December, late"),
        pytest.param(GOTEBORG, "2026-04-15", "2026-04-15", "2026-05-01", id="the 15th"),
        pytest.param(GOTEBORG, "2026-04-16", "2026-05-15", "2026-06-01", id="the 16th"),
        pytest.param(
            DayOfMonth(day=28, months_after=1), "2026-02-28", "2026-02-28", "2026-03-01",
            id="the last day that every month has",
        ),
    ],
)  # fmt: skip
def test_told_by_the_day_counts_from_this_month_and_later_from_the_next(
    rule, told, tell_by, starts
):
    notice = rule.count_from(day(told))
    assert (notice.tell_by, notice.day) == (day(tell_by), day(starts))


# --- The next working day ---


@pytest.mark.parametrize(
    ("told", "expected"),
    [("2021-04-12", "2021-04-13"), ("2021-04-16", "2021-04-19"), ("2021-04-01", "2021-04-06")],
)
def test_the_next_working_day_is_never_the_day_of_the_message(told, expected):
    assert NextWorkingDay().count_from(day(told)).day == day(expected)


# --- Hours ---


@pytest.mark.parametrize(
    ("ordered", "received", "due"),
    [
        pytest.param("2021-04-12T08:00+02:00", "2021-04-12T08:00+02:00", "2021-04-13T08:00+02:00",
                     id="at eight sharp"),
        pytest.param("2021-04-12T16:59+02:00", "2021-04-12T16:59+02:00", "2021-04-13T16:59+02:00",
                     id="a minute before five"),
        pytest.param("2021-04-12T17:00+02:00", "2021-04-13T08:00+02:00", "2021-04-14T08:00+02:00",
                     id="at five sharp counts from the next morning"),
        pytest.param("2021-04-12T05:30+02:00", "2021-04-12T08:00+02:00", "2021-04-13T08:00+02:00",
                     id="before eight counts from eight"),
        pytest.param("2021-04-16T17:30+02:00", "2021-04-19T08:00+02:00", "2021-04-20T08:00+02:00",
                     id="Friday evening counts from Monday"),
        pytest.param("2021-04-16T16:00+02:00", "2021-04-16T16:00+02:00", "2021-04-17T16:00+02:00",
                     id="Friday afternoon is due on Saturday"),
        pytest.param("2026-06-18T20:00+02:00", "2026-06-22T08:00+02:00", "2026-06-23T08:00+02:00",
                     id="before Midsummer"),
        pytest.param("2021-04-12T15:30+00:00", "2021-04-13T08:00+02:00", "2021-04-14T08:00+02:00",
                     id="an offset of another country"),
    ],
)  # fmt: skip
def test_an_order_is_due_so_many_hours_after_it_counts_as_received(ordered, received, due):
    notice = WITHIN_A_DAY.count_from(moment(ordered))
    assert str(notice.received_at) == str(moment(received))
    assert str(notice.due_at) == str(moment(due))
    assert notice.day == moment(due).date()


@pytest.mark.parametrize(
    ("told", "due"),
    [
        pytest.param("2021-03-27T12:00+01:00", "2021-03-28T13:00+02:00", id="summer time begins"),
        pytest.param("2021-10-30T12:00+02:00", "2021-10-31T11:00+01:00", id="summer time ends"),
    ],
)
def test_hours_are_real_ones_when_the_clock_is_changed(told, due):
    assert str(WithinHours(hours=24).count_from(moment(told)).due_at) == str(moment(due))


@pytest.mark.parametrize(
    ("told", "received"),
    [
        pytest.param("2021-04-13T05:00+02:00", "2021-04-13T05:00+02:00", id="before the morning"),
        pytest.param("2021-04-13T12:00+02:00", "2021-04-13T22:00+02:00", id="in the daytime"),
        pytest.param("2021-04-16T23:00+02:00", "2021-04-16T23:00+02:00", id="Friday night"),
        pytest.param("2021-04-17T01:00+02:00", "2021-04-19T00:00+02:00", id="Saturday morning"),
    ],
)
def test_messages_may_be_received_past_midnight(told, received):
    rule = WithinHours(hours=1, received=ClockHours.parse("22:00-06:00"))
    assert str(rule.count_from(moment(told)).received_at) == str(moment(received))


def test_hours_cannot_be_counted_from_a_day_without_a_time():
    with pytest.raises(Uncountable) as refusal:
        WITHIN_A_DAY.count_from(day("2021-04-12"))
    assert refusal.value.code == "moment"


# --- What always holds ---

RULES = [
    BOTKYRKA, WorkingDays(days=3), NORRKOPING, GOTEBORG, FOURTEEN_DAYS, THREE_WEEKS,
    Months(months=3), NextWorkingDay(),
]  # fmt: skip
ANY_RULE = st.sampled_from(RULES)


@given(ANY_RULE, DAYS)
def test_the_days_of_a_count_stand_in_order(rule, told):
    notice = rule.count_from(told)
    assert notice.told == told
    assert told <= notice.first_counted <= notice.last_counted <= notice.counted <= notice.day
    assert told < notice.day
    assert (notice.closed is not None) == (notice.day != notice.counted)


@given(ANY_RULE, DAYS, st.integers(1, 40))
def test_who_tells_later_is_never_served_earlier(rule, told, later):
    assert rule.count_from(told).day <= rule.count_from(told + later * ONE_DAY).day


@given(ANY_RULE, DAYS)
def test_the_counted_day_is_a_day_when_something_may_start(rule, told):
    assert may_start_on(rule, rule.count_from(told).day)


@given(DAYS, st.sampled_from([NORRKOPING, GOTEBORG]))
def test_telling_by_the_last_day_gives_the_same_answer(told, rule):
    notice = rule.count_from(told)
    assert told <= notice.tell_by
    assert rule.count_from(notice.tell_by).day == notice.day
    assert rule.count_from(notice.tell_by + ONE_DAY).day > notice.day


@given(MOMENTS, st.integers(1, 72))
def test_hours_are_counted_within_the_hours_when_orders_are_received(told, hours):
    rule = WithinHours(hours=hours, received=ClockHours.parse("08:00-17:00"))
    notice = rule.count_from(told)
    assert notice.received_at >= told
    assert notice.told == in_sweden(told).date()
    assert is_working_day(notice.received_at.date())
    assert rule.received.holds(notice.received_at.time())
    assert notice.due_at - notice.received_at == timedelta(hours=hours)


@pytest.mark.parametrize(
    "rule",
    [
        WorkingDays(days=0), CalendarDays(days=0), DayOfMonth(day=0, months_after=1),
        DayOfMonth(day=29, months_after=1), DayOfMonth(day=20, months_after=0),
        WithinHours(hours=0), Weeks(weeks=0, on_closed_day=OnClosedDay.THAT_DAY),
        Months(months=-1),
    ],
    ids=str,
)  # fmt: skip
def test_a_rule_that_cannot_be_counted_is_refused(rule):
    with pytest.raises(Uncountable) as refusal:
        rule.count_from(moment("2021-04-12T10:00+02:00"))
    assert refusal.value.code == "number"


@given(DAYS)
def test_nobody_starts_on_a_closed_day_where_the_rule_says_so(start):
    assume(not is_working_day(start))
    assert not may_start_on(BOTKYRKA, start)
    assert may_start_on(FOURTEEN_DAYS, start)
    assert may_start_on(NORRKOPING, start)
