"""Who begins when a round is decided, and for whom nobody is to begin any more."""

from datetime import date

import pytest

from hemval.core.dates.period import Period
from hemval.core.facts.grants import Grant
from hemval.core.placement.beginnings import (
    AsListed,
    Beginning,
    Gone,
    beginnings,
    begins_by_hand,
    gone_since,
)
from hemval.core.placement.placements import HelpedBy

EFFECT, LATER = date(2021, 1, 4), date(2021, 2, 1)
BEFORE = date(2020, 12, 1)


def granted(service: str = "care", first: date | None = None, last: date | None = None) -> Grant:
    return Grant(client="ada", service=service, period=Period(first, last))


def gone(
    *,
    died: date | None = None,
    moved_out: date | None = None,
    grants: tuple[Grant, ...] | None = (granted(),),
) -> Gone | None:
    now = AsListed(died=died, moved_out=moved_out, grants=grants)
    return gone_since(now, {"care"}, first=LATER, effect=EFFECT)


def test_helpers_begin_until_the_place_does():
    helpers = (
        HelpedBy(provider="today"),
        HelpedBy(provider="home", first=BEFORE),
        HelpedBy(provider="late", first=LATER),
    )
    assert list(beginnings(helpers, "alfa", EFFECT)) == [
        Beginning(provider="home", first=BEFORE, is_until_place=True),
        Beginning(provider="alfa", first=EFFECT),
    ]


def test_one_without_a_place_has_her_helper_and_nobody_else():
    helpers = (HelpedBy(provider="home", first=LATER),)
    assert [one.provider for one in beginnings(helpers, "", None)] == ["home"]


def test_one_who_keeps_what_she_has_begins_nowhere():
    assert list(beginnings((), "alfa", None)) == []


def test_one_whom_people_let_stay_begins_nowhere():
    assert begins_by_hand("alfa", "alfa", EFFECT) is None
    assert begins_by_hand("beta", "alfa", EFFECT) == EFFECT


@pytest.mark.parametrize(
    ("now", "why"),
    [
        ({}, None),
        ({"died": BEFORE}, Gone.DIED),
        ({"moved_out": LATER}, Gone.MOVED_OUT),
        ({"moved_out": date(2021, 2, 2)}, None),
        ({"grants": ()}, Gone.NO_LONGER_GRANTED),
        ({"grants": (granted(last=BEFORE),)}, Gone.NO_LONGER_GRANTED),
        ({"grants": (granted("alarm"),)}, Gone.NO_LONGER_GRANTED),
        ({"grants": None}, None),
    ],
    ids=[
        "as before",
        "dead",
        "moved by her first day",
        "moves later",
        "granted nothing",
        "ended before",
        "granted something else",
        "in no list",
    ],
)
def test_nobody_begins_for_one_who_is_gone(now, why):
    assert gone(**now) is why
