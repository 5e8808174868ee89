"""A list of wishes while it is made, and the questions of a choice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemval.core.system.choice import Channel, WishRule
from hemval.core.wishing import Question, Step, added, may_choose_by, moved, removed, steps

LISTS = st.lists(st.sampled_from("abcdef"), unique=True).map(tuple)


@given(LISTS, st.sampled_from("abcdef"), st.integers(min_value=-9, max_value=9))
def test_moving_loses_nobody_and_adds_nobody(wishes, provider, by):
    after = moved(wishes, provider, by)
    assert sorted(after) == sorted(wishes)
    assert removed(after, provider) == removed(wishes, provider)


@given(LISTS, st.sampled_from("abcdef"), st.sampled_from([None, 1, 2, 3]))
def test_a_list_never_grows_past_what_may_be_wished_for_and_has_each_once(wishes, provider, most):
    before = wishes if most is None else wishes[:most]
    after = added(before, provider, most=most)
    assert len(set(after)) == len(after)
    assert most is None or len(after) <= most
    assert most == 1 or after[: len(before)] == before


def test_where_one_alone_may_be_wished_for_another_takes_its_place():
    assert added(("a",), "b", most=1) == ("b",)


def test_who_wishes_for_nobody_is_asked_nothing_more():
    rule = WishRule(max_wishes=2, wait_if_full=True, wanted_date=True)
    assert steps([rule], [False]) == (Step(question=Question.WISHES, bundle=0),)


def test_what_the_municipality_has_not_said_is_not_asked():
    rule = WishRule(max_wishes=2, wait_if_full=True)
    found = [(one.bundle, one.question) for one in steps([rule, None], [True, True])]
    assert found == [
        (0, Question.WISHES),
        (0, Question.WAIT),
        (0, Question.SPECIAL),
        (1, Question.WISHES),
        (1, Question.SPECIAL),
    ]


@pytest.mark.parametrize(
    ("named", "may"),
    [
        (None, True),
        ((Channel.WEB,), True),
        ((Channel.LETTER_CODE, Channel.PAPER), True),
        ((Channel.PAPER, Channel.PHONE), False),
    ],
)
def test_people_choose_on_the_web_unless_the_municipality_names_other_ways(named, may):
    rule = WishRule(max_wishes=1, channels=named)
    assert may_choose_by(Channel.WEB, [rule, None]) is may
    assert may_choose_by(Channel.LETTER_CODE, [rule]) is may
