"""When a provider can apply next: two windows a year, one a year, dated ones, any time."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemval.core.dates.day_of_year import DayOfYear
from hemval.core.provider_terms.applications import (
    ApplicationDates,
    ImpossibleWindow,
    next_application,
)
from hemval.core.system.procurement import (
    ApplicationMode,
    ApplicationRule,
    DatedWindow,
    YearlyWindow,
)


def yearly(apply_by: str, start: str, **more) -> YearlyWindow:
    """A window that comes back, its days written as in a system file."""
    if "answer_by" in more:
        more["answer_by"] = DayOfYear.parse(more["answer_by"])
    return YearlyWindow(apply_by=DayOfYear.parse(apply_by), start=DayOfYear.parse(start), **more)


SODERHAMN = ApplicationRule(
    mode=ApplicationMode.WINDOWS,
    yearly=(yearly("02-01", "05-01"), yearly("09-01", "12-01")),
    answer_within_months=3,
)
NORRKOPING = ApplicationRule(
    mode=ApplicationMode.WINDOWS, yearly=(yearly("07-31", "02-27", years_after=1),)
)


@pytest.mark.parametrize(
    ("on", "apply_by", "starts"),
    [
        pytest.param("2018-01-15", "2018-02-01", "2018-05-01", id="January"),
        pytest.param("2018-02-01", "2018-02-01", "2018-05-01", id="the last day is one of them"),
        pytest.param("2018-02-02", "2018-09-01", "2018-12-01", id="too late for the first"),
        pytest.param("2018-09-02", "2019-02-01", "2019-05-01", id="too late for the second"),
    ],
)
def test_soderhamn_takes_applications_twice_a_year(on, apply_by, starts):
    window = next_application(SODERHAMN, date.fromisoformat(on))
    assert window.apply_by == date.fromisoformat(apply_by)
    assert window.starts == date.fromisoformat(starts)


def test_soderhamn_answers_within_three_months():
    assert next_application(SODERHAMN, date(2018, 1, 15)).answer_by == date(2018, 5, 1)


@pytest.mark.parametrize(
    ("on", "apply_by", "starts"),
    [("2018-07-31", "2018-07-31", "2019-02-27"), ("2018-08-01", "2019-07-31", "2020-02-27")],
)
def test_norrkoping_takes_applications_once_a_year_for_the_next(on, apply_by, starts):
    window = next_application(NORRKOPING, date.fromisoformat(on))
    assert window.apply_by == date.fromisoformat(apply_by)
    assert window.starts == date.fromisoformat(starts)


@pytest.mark.parametrize(
    ("answer_by", "expected"),
    [
        pytest.param("10-27", "2018-10-27", id="later that year"),
        pytest.param("01-15", "2019-01-15", id="the next year"),
    ],
)
def test_a_day_to_answer_comes_after_the_last_day_to_apply(answer_by, expected):
    window = yearly("07-31", "02-27", years_after=1, answer_by=answer_by)
    rule = ApplicationRule(mode=ApplicationMode.WINDOWS, yearly=(window,))
    found = next_application(rule, date(2018, 7, 1))
    assert found.answer_by == date.fromisoformat(expected)


def test_where_applications_are_taken_at_any_time_only_the_answer_has_a_day():
    rule = ApplicationRule(mode=ApplicationMode.CONTINUOUS, answer_within_weeks=6)
    answered = ApplicationDates(answer_by=date(2026, 5, 14))
    assert next_application(rule, date(2026, 4, 2)) == answered


FIRST = DatedWindow(
    opens=date(2017, 6, 1), closes=date(2017, 9, 3), answer_by=date(2017, 10, 27),
    start=date(2018, 2, 27),
)  # fmt: skip


def test_a_dated_window_counts_until_it_closes_and_the_yearly_ones_follow():
    rule = ApplicationRule(mode=ApplicationMode.WINDOWS, yearly=NORRKOPING.yearly, dated=(FIRST,))
    assert next_application(rule, date(2017, 9, 3)) == ApplicationDates(
        apply_from=date(2017, 6, 1),
        apply_by=date(2017, 9, 3),
        answer_by=date(2017, 10, 27),
        starts=date(2018, 2, 27),
    )
    assert next_application(rule, date(2017, 9, 4)).apply_by == date(2018, 7, 31)


def test_a_dated_window_without_a_day_to_answer_is_answered_within_the_rules_time():
    window = DatedWindow(closes=date(2026, 1, 31))
    rule = ApplicationRule(mode=ApplicationMode.ONCE, dated=(window,), answer_within_months=1)
    assert next_application(rule, date(2026, 1, 1)).answer_by == date(2026, 2, 28)


def test_a_window_without_a_last_day_is_always_open():
    window = DatedWindow(opens=date(2020, 3, 9))
    rule = ApplicationRule(mode=ApplicationMode.ONCE, dated=(window,), answer_within_weeks=2)
    assert next_application(rule, date(2026, 1, 1)) == ApplicationDates(apply_from=window.opens)


@pytest.mark.parametrize(
    "rule",
    [
        ApplicationRule(mode=ApplicationMode.NONE, yearly=SODERHAMN.yearly),
        ApplicationRule(mode=ApplicationMode.ONCE, dated=(FIRST,)),
        ApplicationRule(mode=ApplicationMode.WINDOWS),
    ],
    ids=["none are taken", "the only one has passed", "no windows are known"],
)
def test_there_may_be_no_window(rule):
    assert next_application(rule, date(2026, 1, 1)) is None


def test_a_window_whose_contracts_start_before_it_closes_is_refused():
    rule = ApplicationRule(mode=ApplicationMode.WINDOWS, yearly=(yearly("07-31", "02-27"),))
    with pytest.raises(ImpossibleWindow):
        next_application(rule, date(2018, 1, 1))


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.sampled_from([SODERHAMN, NORRKOPING]))
def test_there_is_always_a_next_window_and_its_days_stand_in_order(on, rule):
    window = next_application(rule, on)
    assert on <= window.apply_by < window.starts
    assert (window.apply_by - on).days <= 366
