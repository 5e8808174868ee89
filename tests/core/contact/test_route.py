"""What a kind of message does, and where one goes by now."""

import itertools

import pytest

from hemval.core.contact.confirming import MOST_CODES_TO_ONE_PLACE, goes_there
from hemval.core.contact.kind_rules import CODES, MESSAGE_RULES, Otherwise
from hemval.core.contact.kinds import MessageKind
from hemval.core.contact.route import Reach, Route, route_of

CODE, MOVED, RECEIPT = MessageKind.CONFIRM, MessageKind.MOVED, MessageKind.RECEIVED
FACTS = ("has_left", "is_apart", "is_known", "is_used", "is_told")
EVERY_REACH = [
    Reach(**dict(zip(FACTS, values, strict=True)))
    for values in itertools.product((False, True), repeat=len(FACTS))
]


def test_each_kind_of_message_has_its_row():
    assert set(MESSAGE_RULES) == set(MessageKind)


def test_a_code_is_of_no_use_elsewhere_and_nobody_else_tells_it():
    assert frozenset({CODE}) == CODES
    for rules in MESSAGE_RULES.values():
        if rules.is_code or rules.keeps_to_its_address:
            assert rules.otherwise is Otherwise.NOBODY
        assert rules.keeps_to_its_address or not rules.is_code


@pytest.mark.parametrize(
    ("kind", "reach", "route"),
    [
        (RECEIPT, Reach(), Route.ITS_ADDRESS),
        (RECEIPT, Reach(is_used=False), Route.ADDRESS_NOW),
        (RECEIPT, Reach(is_used=False, is_known=False), Route.ADDRESS_NOW),
        (RECEIPT, Reach(is_used=False, is_told=False), Route.NO_ADDRESS),
        (RECEIPT, Reach(is_apart=True), Route.NO_ADDRESS),
        (RECEIPT, Reach(is_apart=True, has_left=True), Route.OF_NO_USE),
        (CODE, Reach(), Route.ITS_ADDRESS),
        (CODE, Reach(is_used=False), Route.OF_NO_USE),
        (CODE, Reach(is_known=False), Route.OF_NO_USE),
        (MOVED, Reach(is_used=False), Route.ITS_ADDRESS),
        (MOVED, Reach(is_used=False, is_told=False), Route.ITS_ADDRESS),
        (MOVED, Reach(is_used=False, is_known=False), Route.OF_NO_USE),
        (MOVED, Reach(is_apart=True), Route.NO_ADDRESS),
    ],
)
def test_where_a_message_goes(kind, reach, route):
    assert route_of(kind, reach) is route


@pytest.mark.parametrize("kind", MessageKind)
def test_nothing_goes_to_an_address_of_one_who_has_left_or_is_kept_apart(kind):
    for reach in EVERY_REACH:
        if reach.has_left or reach.is_apart:
            assert route_of(kind, reach) in {Route.OF_NO_USE, Route.NO_ADDRESS}


@pytest.mark.parametrize("kind", MessageKind)
def test_nothing_goes_where_nobody_knows_the_address(kind):
    for reach in EVERY_REACH:
        route = route_of(kind, reach)
        assert reach.is_known or route is not Route.ITS_ADDRESS
        assert reach.is_told or route is not Route.ADDRESS_NOW


@pytest.mark.parametrize("kind", [one for one in MessageKind if one not in {CODE, MOVED}])
def test_what_she_is_to_know_is_dropped_for_none_who_is_still_here(kind):
    for reach in EVERY_REACH:
        assert (route_of(kind, reach) is Route.OF_NO_USE) is reach.has_left


def test_her_first_code_of_a_day_goes_whatever_others_have_asked_for():
    assert goes_there(to_her=0, to_anybody=1000)
    assert goes_there(to_her=1, to_anybody=MOST_CODES_TO_ONE_PLACE - 1)
    assert not goes_there(to_her=1, to_anybody=MOST_CODES_TO_ONE_PLACE)
