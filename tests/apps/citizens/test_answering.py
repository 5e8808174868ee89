"""What somebody answers to a question, and what is told of an answer that nobody can act on."""

from datetime import date

import pytest
from django.http import QueryDict

from hemval.apps.citizens.answering import answered
from hemval.apps.citizens.choosing import BundleToChoose
from hemval.apps.citizens.services.drafting import Begun
from hemval.core.wishing import Question

EFFECT = date(2021, 1, 4)


def day_of(told: str, answer: Begun):
    bundle = BundleToChoose(
        key="care", name="", providers=(), rule=None, most=1, stands=None, answer=answer
    )
    sent = QueryDict(mutable=True)
    sent["day"] = told
    return answered(Question.WANTED_DATE, bundle, sent, effect=EFFECT)


@pytest.mark.parametrize(
    ("told", "fault"),
    [
        ("2021-01-04", ""),
        ("2022-01-05", ""),
        ("2021-01-03", "no-day"),
        ("2022-01-06", "no-day"),
        ("0001-01-01", "no-day"),
        ("9999-12-31", "no-day"),
        ("i januari", "day"),
    ],
)
def test_the_day_to_begin_is_one_from_the_day_of_effect_and_a_year_on(told, fault):
    came = day_of(told, Begun(wishes=("a",)))
    assert (came.fault, came.goes_on) == (fault, not fault)
    assert came.answer.wanted_date == (None if fault else date.fromisoformat(told))


def test_what_was_typed_is_shown_again_and_what_she_had_answered_stands():
    before = Begun(wishes=("a",), wanted_date=date(2021, 2, 1))
    came = day_of("2031-01-01", before)
    assert (came.typed, came.answer) == ("2031-01-01", before)


def test_no_day_is_an_answer_that_takes_away_the_one_before():
    assert day_of("", Begun(wishes=("a",), wanted_date=EFFECT)).answer.wanted_date is None
