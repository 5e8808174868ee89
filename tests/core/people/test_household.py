"""Who of a household has asked to be together, as one of them is told it."""

from datetime import date

import pytest

from hemval.core.facts.clients import Client, Protection
from hemval.core.people.household import Asked, asked_together, may_be_told

PROTECTED = Protection(confidentiality_marked_from=date(2040, 1, 1))


def one(asks: bool | None = None, **told) -> Client:
    return Client(id="B1", household="H1", asks_together=asks, **told)


@pytest.mark.parametrize(
    ("hers", "others", "asked"),
    [
        (None, [None], Asked.NOBODY),
        (False, [None, False], Asked.NOBODY),
        (True, [None], Asked.SHE),
        (True, [False], Asked.SHE),
        (False, [True], Asked.OTHER),
        (None, [False, True], Asked.OTHER),
        (True, [True], Asked.BOTH),
        (True, [False, True], Asked.BOTH),
    ],
)
def test_each_asks_for_herself_and_both_must(hers, others, asked):
    assert asked_together(one(hers), [one(other) for other in others]) is asked


def test_who_lives_alone_is_told_of_nobody():
    assert not may_be_told(one(), [])


@pytest.mark.parametrize(
    ("her", "other"), [(one(protection=PROTECTED), one()), (one(), one(protection=PROTECTED))]
)
def test_nobody_is_told_of_a_household_with_a_protected_person_whatever_her_day(her, other):
    assert may_be_told(one(), [one()])
    assert not may_be_told(her, [other])
