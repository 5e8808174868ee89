"""Why a letter does not go: each reason is of one sort, and the sorts do not overlap."""

import pytest

from hemval.core.correspondence.gone import AS_CHANGE, GONE, GONE_SINCE
from hemval.core.correspondence.kinds import (
    A_PERSON_FIRST,
    FACTS_STAND,
    FIRST_OF_A_NOTICE,
    TAKES_TIME,
    WAITING,
    UnsentCode,
)
from hemval.core.correspondence.printed import still_holds


def test_what_waits_is_ready_or_takes_time_or_needs_a_person_and_one_of_them_alone():
    assert {UnsentCode.READY}.isdisjoint(TAKES_TIME | A_PERSON_FIRST)
    assert TAKES_TIME.isdisjoint(A_PERSON_FIRST)
    assert {UnsentCode.READY} | TAKES_TIME | A_PERSON_FIRST == WAITING


@pytest.mark.parametrize("code", UnsentCode)
def test_a_printed_letter_is_held_by_whatever_needs_a_person_and_by_no_passing_of_time(code):
    assert not (still_holds(code) and code in A_PERSON_FIRST)
    assert still_holds(code) or code not in TAKES_TIME


def test_a_letter_that_never_will_go_may_still_hold_if_it_was_printed_in_time():
    never = {code for code in UnsentCode if code not in WAITING and still_holds(code)}
    assert never == {UnsentCode.TOO_LATE, UnsentCode.NOT_CONCERNED, UnsentCode.OTHER_KIND}
    assert never | TAKES_TIME == FACTS_STAND


def test_what_must_come_before_a_notice_needs_a_person_each_time():
    assert A_PERSON_FIRST.issuperset(FIRST_OF_A_NOTICE)
    assert len(set(FIRST_OF_A_NOTICE)) == len(FIRST_OF_A_NOTICE)


def test_one_who_is_gone_is_told_of_alike_whichever_list_says_so():
    assert set(AS_CHANGE) == set(GONE)
    assert {one: GONE_SINCE[change] for one, change in AS_CHANGE.items()} == GONE
