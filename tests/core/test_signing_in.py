"""What lets somebody in by the code of her letter."""

from datetime import date, datetime, timedelta

import pytest
from tests.core.round_examples import a_system

from hemval.core.dates.zone import STOCKHOLM
from hemval.core.identity import made_up_number
from hemval.core.round.phases import Phase
from hemval.core.signing_in import (
    CODE_IS_CLOSED_FOR,
    Tries,
    is_second_fact,
    letter_code_rule,
    may_use_code,
    tries_now,
)
from hemval.core.system.rule import Kind
from hemval.core.system.sign_in import LetterCodeSignIn, SecondFact

BORN = date(1934, 5, 12)
NUMBER = made_up_number(BORN, 7)
NOW = datetime(2026, 9, 14, 10, tzinfo=STOCKHOLM)


@pytest.mark.parametrize("typed", ["Q007", " q007 ", "340512-Q007", "19340512Q007"])
def test_the_last_four_are_known_however_they_are_written(typed):
    assert is_second_fact(SecondFact.LAST_FOUR, typed, number=NUMBER, born=BORN)


@pytest.mark.parametrize("typed", ["", "007", "Q008", "XQ007", "Q0077", "7", "½007"])
def test_anything_else_is_not_the_last_four(typed):
    assert not is_second_fact(SecondFact.LAST_FOUR, typed, number=NUMBER, born=BORN)


@pytest.mark.parametrize("typed", ["19340512", "1934-05-12", "340512", "34 05 12"])
def test_a_day_of_birth_is_known_however_it_is_written(typed):
    assert is_second_fact(SecondFact.BIRTH_DATE, typed, number=None, born=BORN)


@pytest.mark.parametrize("typed", ["", "12", "0512", "19340513", "120534", "1934"])
def test_anything_else_is_not_the_day_of_birth(typed):
    assert not is_second_fact(SecondFact.BIRTH_DATE, typed, number=NUMBER, born=BORN)


@pytest.mark.parametrize("fact", SecondFact)
def test_of_whom_nothing_is_known_nothing_is_right(fact):
    assert not is_second_fact(fact, "", number=None, born=None)
    assert not is_second_fact(fact, "0000", number=None, born=None)


def test_codes_let_nobody_in_where_nobody_has_decided_that_they_do():
    assert letter_code_rule(a_system(), BORN) is None


def test_codes_let_people_in_while_the_rule_holds_and_not_by_a_proposal():
    rule = LetterCodeSignIn(second_fact=SecondFact.LAST_FOUR, valid_to=date(2026, 12, 31))
    proposal = LetterCodeSignIn(second_fact=SecondFact.BIRTH_DATE, kind=Kind.PROPOSED)
    system = a_system(letter_code_sign_in=(proposal, rule))
    assert letter_code_rule(system, date(2026, 12, 31)) == rule
    assert letter_code_rule(system, date(2027, 1, 1)) is None


def test_a_code_lets_somebody_in_while_people_may_choose_and_at_no_other_time():
    assert [phase for phase in Phase if may_use_code(phase)] == [Phase.OPEN]


def test_tries_count_until_a_pause_as_long_as_a_closing():
    before = Tries(count=4, latest=NOW - CODE_IS_CLOSED_FOR + timedelta(seconds=1))
    assert tries_now(before, now=NOW, closed_for=CODE_IS_CLOSED_FOR) == 4
    assert tries_now(before, now=NOW + timedelta(seconds=1), closed_for=CODE_IS_CLOSED_FOR) == 0
