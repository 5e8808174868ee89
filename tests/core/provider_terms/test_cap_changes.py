"""When a provider may change its own cap: Göteborg's rules, and that no change is lost."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemval.core.dates.notice import DayOfMonth, NextWorkingDay
from hemval.core.provider_terms.cap_changes import (
    CapChange,
    CapChangeRefusal,
    CapChangeRefused,
    CapChangeRule,
    decide_cap_change,
)

GOTEBORG = CapChangeRule(
    notice=DayOfMonth(day=15, months_after=1), when_full=NextWorkingDay(), most_a_year=4
)
FOUR_IN_2026 = tuple(date(2026, month, 1) for month in (2, 3, 5, 9))


def test_a_cap_told_of_on_14_april_holds_from_1_may():
    change = decide_cap_change(GOTEBORG, told=date(2026, 4, 14))
    assert change == CapChange(told=date(2026, 4, 14), valid_from=date(2026, 5, 1), left=3)


def test_a_provider_that_has_reached_its_cap_need_not_wait_for_the_month():
    # Told on Thursday 30 April; Friday is May Day, so Monday 4 May.
    change = decide_cap_change(GOTEBORG, told=date(2026, 4, 30), is_full=True)
    assert change.valid_from == date(2026, 5, 4)


def test_where_no_rule_is_made_for_a_full_provider_the_ordinary_one_holds():
    rule = CapChangeRule(notice=DayOfMonth(day=15, months_after=1))
    change = decide_cap_change(rule, told=date(2026, 4, 30), is_full=True)
    assert change == CapChange(told=date(2026, 4, 30), valid_from=date(2026, 6, 1), left=None)


def test_the_fourth_change_of_a_year_is_the_last():
    change = decide_cap_change(GOTEBORG, told=date(2026, 8, 3), earlier=FOUR_IN_2026[:3])
    assert change == CapChange(told=date(2026, 8, 3), valid_from=date(2026, 9, 1), left=0)


@pytest.mark.parametrize("is_full", [False, True], ids=["with room", "full"])
def test_the_fifth_change_of_a_year_is_refused_with_the_day_when_the_next_is_possible(is_full):
    # Told by 15 November it would hold from 1 December; from the 16th, from 1 January.
    refused = decide_cap_change(
        GOTEBORG, told=date(2026, 9, 7), earlier=FOUR_IN_2026, is_full=is_full
    )
    assert refused == CapChangeRefused(
        told=date(2026, 9, 7),
        reason=CapChangeRefusal.NO_MORE_THAT_YEAR,
        year=2026,
        tell_from=date(2026, 11, 16),
        valid_from=date(2027, 1, 1),
    )


def test_a_change_counts_in_the_year_when_it_takes_effect():
    change = decide_cap_change(GOTEBORG, told=date(2026, 12, 1), earlier=FOUR_IN_2026)
    assert change == CapChange(told=date(2026, 12, 1), valid_from=date(2027, 1, 1), left=3)


def test_changes_already_told_of_for_the_next_year_count_there():
    both_years = (*FOUR_IN_2026, *(date(2027, month, 1) for month in (1, 2, 3, 4)))
    refused = decide_cap_change(GOTEBORG, told=date(2026, 9, 7), earlier=both_years)
    assert (refused.tell_from, refused.valid_from) == (date(2027, 11, 16), date(2028, 1, 1))


def test_where_no_cap_may_be_changed_no_day_is_named():
    rule = CapChangeRule(notice=NextWorkingDay(), most_a_year=0)
    assert decide_cap_change(rule, told=date(2026, 4, 14)) == CapChangeRefused(
        told=date(2026, 4, 14), reason=CapChangeRefusal.NEVER, year=2026
    )


DAYS = st.dates(date(2010, 1, 1), date(2040, 12, 31))


@given(DAYS, st.lists(DAYS, max_size=12), st.integers(1, 5), st.booleans())
def test_the_day_named_in_a_refusal_is_the_first_that_is_not_refused(told, earlier, most, full):
    rule = CapChangeRule(notice=GOTEBORG.notice, when_full=NextWorkingDay(), most_a_year=most)
    answer = decide_cap_change(rule, told=told, earlier=earlier, is_full=full)
    in_that_year = [day for day in earlier if day.year == answer.valid_from.year]
    assert len(in_that_year) < most
    if isinstance(answer, CapChange):
        assert answer.left == most - len(in_that_year) - 1
        return
    assert sum(day.year == answer.year for day in earlier) >= most
    assert answer.tell_from >= told
    again = decide_cap_change(rule, told=answer.tell_from, earlier=earlier)
    assert again.valid_from == answer.valid_from
    if answer.tell_from > told:
        day_before = answer.tell_from - timedelta(days=1)
        assert isinstance(
            decide_cap_change(rule, told=day_before, earlier=earlier), CapChangeRefused
        )
