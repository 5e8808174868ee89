"""Two rules for the same thing never hold on the same day, proposals apart."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.system.building import KF, NAME, SYSTEM, day, faults, found

from hemval.core.dates.notice import OnClosedDay, Weeks
from hemval.core.system.choice import CurrentPlaceRule, OrderBy, OrderRule, PlaceToday
from hemval.core.system.notices import Bound, NoticeOf, NoticeRule
from hemval.core.system.people import AgeExclusion, AlarmOnlyExclusion, HousingExclusion
from hemval.core.system.rule import Kind
from hemval.core.system.services import Bundle, Category, Service
from hemval.core.system.values import RoundKind

TWO_SERVICES = (
    Service(id="care", decision=KF, name=NAME, category=Category.PERSONAL_CARE),
    Service(id="cleaning", decision=KF, name=NAME, category=Category.DOMESTIC_SERVICE),
)
TWO_BUNDLES = (
    Bundle(id="care", decision=KF, name=NAME, services=("care",)),
    Bundle(id="service", decision=KF, name=NAME, services=("cleaning",)),
)


def order(**others: Any) -> OrderRule:
    """An order by lottery."""
    return OrderRule(**{"decision": KF, "by": OrderBy.LOTTERY} | others)


def overlaps(**changes: Any) -> bool:
    """Is it said that two rules hold at the same time?"""
    return "fault-overlap" in {code for code, _ in found(**changes)}


def orders(*rules: OrderRule) -> bool:
    """Is it said of the orders, in a system with two bundles?"""
    return overlaps(order=rules, services=TWO_SERVICES, bundles=TWO_BUNDLES)


def test_rules_that_follow_each_other_are_a_history() -> None:
    until, after = order(valid_to=day("2021-12-31")), order(valid_from=day("2022-01-01"))
    assert not orders(until, after)


def test_the_last_day_is_included() -> None:
    assert orders(order(valid_to=day("2022-01-01")), order(valid_from=day("2022-01-01")))


def test_rules_for_different_bundles_are_about_different_things() -> None:
    assert not orders(order(bundles=("care",)), order(bundles=("service",)))
    assert orders(order(bundles=("care",)), order(bundles=("service", "care")))


def test_a_rule_for_no_bundle_named_is_for_every_bundle() -> None:
    assert orders(order(), order(bundles=("service",)))


def test_a_proposal_clashes_with_nothing() -> None:
    assert not orders(order(), order(kind=Kind.PROPOSED), order(kind=Kind.PROPOSED))


def test_the_later_in_the_file_points_at_the_earlier() -> None:
    clash = next(
        fault
        for fault in faults(order=(order(), order(bundles=())))
        if fault.code == "fault-overlap"
    )
    assert (clash.path, clash.other) == (("order", 1), ("order", 0))


def place(*kinds: RoundKind) -> CurrentPlaceRule:
    """What today's place is worth in some kinds of round."""
    worth = PlaceToday.PROTECTED
    return CurrentPlaceRule(decision=KF, chooser=worth, silent=worth, round_kinds=kinds)


def test_todays_place_may_differ_between_kinds_of_round() -> None:
    assert not overlaps(current_place=(place(RoundKind.RE_CHOICE), place(RoundKind.INTRODUCTION)))
    assert overlaps(current_place=(place(RoundKind.RE_CHOICE), place()))


def notice(bound: Bound) -> NoticeRule:
    """A notice of change."""
    of = NoticeOf.CHANGE_OF_PROVIDER
    return NoticeRule(
        decision=KF, of=of, bound=bound, count=Weeks(weeks=2, on_closed_day=OnClosedDay.THAT_DAY)
    )


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        pytest.param(Bound.EARLIEST, Bound.LATEST, False, id="not before, and not after"),
        pytest.param(Bound.EXACT, Bound.LATEST, True, id="that very day, and not after"),
        pytest.param(Bound.EARLIEST, Bound.EARLIEST, True, id="not before, twice"),
    ],
)
def test_a_notice_may_have_an_earliest_and_a_latest_day(
    one: Bound, other: Bound, clash: bool
) -> None:
    assert overlaps(notices=(notice(one), notice(other))) is clash


def test_people_may_be_left_out_for_several_reasons_but_once_for_each() -> None:
    alarm = AlarmOnlyExclusion(decision=KF, reason=NAME)
    children = AgeExclusion(decision=KF, reason=NAME, under=18)
    old = AgeExclusion(decision=KF, reason=NAME, over=100)
    house = HousingExclusion(decision=KF, reason=NAME, housing=("servicehus",))
    home = HousingExclusion(decision=KF, reason=NAME, housing=("gruppbostad",))
    assert not overlaps(exclusions=(alarm, children, old, house, home))
    assert overlaps(exclusions=(alarm, alarm))
    assert overlaps(exclusions=(children, old, children))
    assert overlaps(exclusions=(house, home, house))


def test_a_service_may_change_its_hours_by_standing_twice() -> None:
    until = Service(
        id="care",
        decision=KF,
        name=NAME,
        category=Category.PERSONAL_CARE,
        valid_to=day("2021-12-31"),
    )
    after = Service(
        id="care",
        decision=KF,
        name=NAME,
        category=Category.PERSONAL_CARE,
        valid_from=day("2022-01-01"),
    )
    assert found(services=(until, after)) == []
    assert found(services=(until, *SYSTEM.services)) == [
        ("fault-same-id-and-days", ("services", 1))
    ]


DAYS = st.none() | st.integers(0, 30).map(lambda days: date(2021, 4, 1) + timedelta(days=days))


@given(DAYS, DAYS, DAYS, DAYS)
def test_an_overlap_is_found_exactly_when_a_day_is_held_twice(
    one_from: date | None, one_to: date | None, other_from: date | None, other_to: date | None
) -> None:
    one = order(valid_from=one_from, valid_to=one_to)
    other = order(valid_from=other_from, valid_to=other_to)
    days = [date(2021, 3, 1) + timedelta(days=number) for number in range(90)]
    held_twice = any(one.period.holds(day) and other.period.holds(day) for day in days)
    assert overlaps(order=(one, other)) is held_twice
