"""Two people answer for a decision, unless the municipality has decided that one does."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.round_examples import a_system

from hemval.core.stages.deciding import (
    AllocationStands,
    ReviewRefusal,
    needs_two,
    why_not_decided,
    why_not_reviewed,
)
from hemval.core.system.deciding import DecidedBy, FourEyesRule
from hemval.core.system.rule import Kind

ON = date(2021, 1, 4)
RUT, IVAR = 1, 2
REVIEWED = AllocationStands(is_allocated=True, is_decided=False, by_hand_waiting=0, reviewed_by=RUT)


def by(who: DecidedBy, **more) -> FourEyesRule:
    return FourEyesRule(decided_by=who, **more)


@pytest.mark.parametrize(
    ("rules", "two"),
    [
        ((), True),
        ((by(DecidedBy.TWO),), True),
        ((by(DecidedBy.ONE),), False),
        ((by(DecidedBy.ONE, kind=Kind.PROPOSED),), True),
        ((by(DecidedBy.ONE, valid_to=date(2020, 12, 31)), by(DecidedBy.TWO, valid_from=ON)), True),
    ],
    ids=["nothing said", "two", "one", "one is proposed", "one until then"],
)
def test_two_are_needed_unless_the_municipality_has_decided_that_one_is_enough(rules, two):
    assert needs_two(a_system(four_eyes=rules), ON) is two


def test_who_has_reviewed_decides_only_where_one_is_enough():
    assert why_not_decided(REVIEWED, RUT, by_two=True) is ReviewRefusal.SAME_PERSON
    assert why_not_decided(REVIEWED, RUT, by_two=False) is None
    assert why_not_decided(REVIEWED, IVAR, by_two=True) is None


@pytest.mark.parametrize(
    ("stands", "why"),
    [
        ({}, None),
        ({"is_decided": True}, ReviewRefusal.DECIDED),
        ({"is_allocated": False}, ReviewRefusal.NOT_ALLOCATED),
        ({"by_hand_waiting": 1}, ReviewRefusal.BY_HAND_WAITS),
    ],
    ids=str,
)
def test_what_is_not_ready_is_not_reviewed_nor_decided(stands, why):
    assert why_not_reviewed(replace(REVIEWED, **stands)) is why
    assert why_not_decided(replace(REVIEWED, **stands), IVAR, by_two=True) is why


def test_what_nobody_has_reviewed_is_not_decided():
    stands = replace(REVIEWED, reviewed_by=None)
    assert why_not_decided(stands, IVAR, by_two=False) is ReviewRefusal.NOT_REVIEWED
