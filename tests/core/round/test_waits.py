"""How far a round has come, and what it waits for before its lists are frozen."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.core.round.waiting import CLOSES, DAYS, MONDAY, NUMBERS, PLAN, QUICKNET

from hemval.core.facts.round_plan import NamedValue, SignedOff, ValueSource
from hemval.core.round.days import ChoiceDays
from hemval.core.round.lacking import Lack, WaitsFor
from hemval.core.round.waits import (
    CHAINS,
    IN_ORDER,
    Reached,
    comes_at,
    first_from,
    has_reached,
    waits_before_freezing,
    waits_for_value,
)


def waits(*, plan=PLAN, days=DAYS, on=MONDAY, now=datetime(2027, 3, 1, 12, tzinfo=UTC)):
    return [one.what for one in waits_before_freezing(days, plan, on=on, now=now)]


def test_a_round_that_is_signed_and_has_named_its_value_waits_for_nothing():
    assert waits() == []


def test_an_exercise_waits_for_nothing():
    plan = replace(PLAN, is_exercise=True, signed_off=None, draw=None)
    assert waits(plan=plan, days=replace(DAYS, overall=ChoiceDays()), on=date(2020, 1, 1)) == []


def test_nothing_is_frozen_while_people_may_choose_the_last_day_too():
    assert waits(on=CLOSES) == [Lack.CHOICES, WaitsFor.SIGNED_LATER]


def test_nothing_is_frozen_when_nobody_knows_when_the_choice_closes():
    assert waits(days=replace(DAYS, overall=ChoiceDays())) == [Lack.CLOSING_DAY]


@pytest.mark.parametrize(
    ("signed", "expected"),
    [
        (None, [WaitsFor.SIGNATURE]),
        (SignedOff(by="A", on=CLOSES), [WaitsFor.SIGNED_EARLY]),
        (SignedOff(by="A", on=date(2027, 2, 28)), [WaitsFor.SIGNED_EARLY]),
        (SignedOff(by="A", on=MONDAY), []),
        (SignedOff(by="A", on=date(2027, 3, 2)), [WaitsFor.SIGNED_LATER]),
    ],
    ids=["nobody", "the last day", "Sunday", "Monday", "tomorrow"],
)
def test_somebody_signs_on_the_first_working_day_after_the_last_or_later(signed, expected):
    assert waits(plan=replace(PLAN, signed_off=signed)) == expected


def test_no_value_named_is_told_after_what_comes_before_it():
    plan = replace(PLAN, signed_off=None, draw=None)
    assert waits(plan=plan) == [WaitsFor.SIGNATURE, WaitsFor.PUBLIC_VALUE]


# quicknet: genesis 1692803367 is 2023-08-23 15:09:27 UTC, and a round comes every 3 seconds.
@pytest.mark.parametrize(
    ("round_", "comes"),
    [
        (1, datetime(2023, 8, 23, 15, 9, 27, tzinfo=UTC)),
        (1001, datetime(2023, 8, 23, 15, 59, 27, tzinfo=UTC)),
        (10**30, None),
    ],
)
def test_a_round_of_drand_comes_at_a_known_moment(round_, comes):
    named = NamedValue(source=ValueSource.DRAND, chain=QUICKNET, round=round_)
    assert comes_at(named) == comes


@pytest.mark.parametrize(
    "named",
    [NUMBERS, NamedValue(source=ValueSource.DRAND, chain="0" * 64, round=1)],
    ids=["numbers", "another chain"],
)
def test_of_other_values_the_name_does_not_tell_when_they_come(named):
    assert comes_at(named) is None


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (timedelta(days=2), []),
        (timedelta(0), [WaitsFor.KNOWN_VALUE]),
        (timedelta(days=-1), [WaitsFor.KNOWN_VALUE]),
    ],
)
def test_a_value_that_can_be_known_is_no_value_to_draw_by(before, expected):
    # Round 40,000,000 of quicknet: 1692803367 + 3 * 39,999,999 = 1812803364, in June 2027.
    named = NamedValue(source=ValueSource.DRAND, chain=QUICKNET, round=40_000_000)
    comes = comes_at(named)
    plan = replace(PLAN, draw=named)
    assert waits(plan=plan, now=comes - before, on=(comes - before).date()) == expected


def test_a_day_of_rehearsal_makes_no_known_value_unknown():
    named = NamedValue(source=ValueSource.DRAND, chain=QUICKNET, round=40_000_000)
    now = comes_at(named) + timedelta(hours=1)
    assert waits(plan=replace(PLAN, draw=named), now=now) == [WaitsFor.KNOWN_VALUE]


def test_a_frozen_round_waits_for_what_it_named():
    drand = NamedValue(source=ValueSource.DRAND, chain=QUICKNET, round=40_000_000)
    other = replace(drand, chain="0" * 64)
    told = [waits_for_value(one) for one in (drand, other, NUMBERS)]
    assert [one.what for one in told] == [WaitsFor.BEACON_AT, WaitsFor.BEACON, WaitsFor.NUMBERS]
    # 1812803364 is 2027-06-12 12:29:24 UTC, and Sweden has summer time.
    assert told[0].facts == {"round": "40000000", "day": date(2027, 6, 12), "clock": "14.29"}
    assert told[2].facts == {"names": "Lotto 6 mars"}


def test_the_known_chains_are_named_by_their_hashes():
    assert {len(name) for name in CHAINS} == {64}


@pytest.mark.parametrize("now", Reached)
def test_what_comes_before_a_stage_is_reached_with_it(now):
    reached = [stage for stage in IN_ORDER if has_reached(now, stage)]
    assert reached == list(IN_ORDER[: IN_ORDER.index(now) + 1])


@pytest.mark.parametrize(
    "now", [datetime(2026, 11, 22, tzinfo=UTC), datetime(2027, 2, 26, 22, tzinfo=UTC)]
)
def test_a_later_day_that_is_only_said_freezes_nothing(now):
    assert waits(on=date(2027, 3, 20), now=now)[0] is Lack.CHOICES


def test_the_day_that_counts_is_the_one_in_sweden():
    # 28 February 2027 at 23.30 UTC is half past midnight on 1 March in Sweden.
    assert waits(now=datetime(2027, 2, 28, 23, 30, tzinfo=UTC)) == []
    assert waits(now=datetime(2027, 2, 28, 22, 30, tzinfo=UTC)) == [WaitsFor.SIGNED_LATER]


@pytest.mark.parametrize("seconds", [-2, -1, 0])
def test_the_first_round_from_a_moment_is_the_one_that_comes_then_or_next(seconds):
    named = NamedValue(source=ValueSource.DRAND, chain=QUICKNET, round=40_000_000)
    moment = comes_at(named) + timedelta(seconds=seconds)
    assert first_from(QUICKNET, moment) == 40_000_000
    assert first_from(QUICKNET, moment + timedelta(seconds=3)) == 40_000_001


def test_before_a_chain_began_its_first_round_is_the_next():
    assert first_from(QUICKNET, datetime(2020, 1, 1, tzinfo=UTC)) == 1
