"""Botkyrka: shares of the hours, what a full provider does, and who is silent.

Sources: "Nu får medborgare besked om valet av hemtjänst" (2020-12-01) and the description of the
assignment (vård- och omsorgsnämnden, 2023-01-01).
"""

from datetime import date

import pytest

from hemval.core.system.capacity import AdmissionRule, Capacity, ShareBase, ShareIs, Unit
from hemval.core.system.non_choice import FreeCapacityMeasure, LargestFreeCapacity
from hemval.core.system.rule import Kind, in_force, in_force_for
from hemval.core.system.system import System
from hemval.core.system.values import ProviderGroup

START = date(2021, 1, 4)
WRITTEN = date(2023, 1, 1)
BUNDLE = "hemtjanst"


@pytest.mark.parametrize("day", [date(2020, 10, 1), START, date(2022, 12, 31), WRITTEN])
def test_the_companies_have_20_per_cent_together_and_the_municipality_80(
    botkyrka: System, day: date
) -> None:
    shares = {
        one.group: str(one.share)
        for one in in_force(_capacity(botkyrka, day).shares, day)
        if not one.target
    }
    assert shares == {ProviderGroup.PRIVATE: "20 %", ProviderGroup.MUNICIPAL: "80 %"}


@pytest.mark.parametrize("day", [START, WRITTEN])
def test_the_share_is_of_all_granted_hours_and_counted_each_month(
    botkyrka: System, day: date
) -> None:
    capacity = _capacity(botkyrka, day)
    assert capacity.unit is Unit.HOURS_PER_MONTH
    assert capacity.share_base is ShareBase.ALL_GRANTED_HOURS
    assert capacity.recomputed_monthly


def test_half_of_the_hours_is_a_goal_and_applies_to_nobody_yet(
    botkyrka: System,
) -> None:
    (goal,) = (one for one in _capacity(botkyrka, START).shares if one.target)
    assert (goal.group, str(goal.share)) == (ProviderGroup.PRIVATE, "50 %")
    # The council said half, by companies or non-profits; "at most" is the procurement's word.
    assert (goal.kind, goal.source) == (Kind.PRACTICE, ("unik",))
    (half,) = (one for one in botkyrka.clauses if one.id == "halften-externa")
    assert half.decision == "kf-2019-05-23"
    assert "företag eller ideella" in half.text.in_language("sv")


def test_the_first_in_the_queue_may_take_a_provider_200_hours_over(botkyrka: System) -> None:
    capacity = _capacity(botkyrka, WRITTEN)
    assert capacity.rule is AdmissionRule.SOFT
    assert (capacity.overrun, capacity.unit) == (200, Unit.HOURS_PER_MONTH)
    (said,) = (one for one in botkyrka.clauses if one.id == "forst-i-kon")
    assert said.decision == "von-2023-01-01"
    assert "200 timmar i månaden" in said.text.in_language("sv")


def test_it_is_said_that_200_hours_can_be_read_in_two_ways(botkyrka: System) -> None:
    capacity = _capacity(botkyrka, WRITTEN)
    assert capacity.kind is Kind.UNKNOWN
    assert capacity.assumption
    read = capacity.assumption.in_language("sv")
    assert "oklart om 200 timmar gäller per person eller sammanlagt" in read


def test_that_the_rule_of_2023_held_from_the_start_is_an_assumption(botkyrka: System) -> None:
    before = _capacity(botkyrka, date(2022, 12, 31))
    assert before.kind is Kind.UNKNOWN
    assert before.overrun == _capacity(botkyrka, WRITTEN).overrun


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        # "Under 2021 utgör de externa utförarna 20 procent" (2021-01-13).
        pytest.param(START, Kind.PRACTICE, id="from-the-start"),
        pytest.param(date(2021, 12, 31), Kind.PRACTICE, id="last-day-of-2021"),
        pytest.param(date(2022, 1, 1), Kind.UNKNOWN, id="after-2021"),
        pytest.param(WRITTEN, Kind.UNKNOWN, id="2023"),
    ],
)
def test_the_share_of_the_companies_is_told_for_2021_and_assumed_after(
    botkyrka: System, day: date, kind: Kind
) -> None:
    shares = in_force(_capacity(botkyrka, day).shares, day)
    (private,) = (one for one in shares if one.group is ProviderGroup.PRIVATE and not one.target)
    assert (private.kind, str(private.share)) == (kind, "20 %")


def test_the_share_of_the_companies_is_fixed_and_that_of_the_municipality_is_the_rest(
    botkyrka: System,
) -> None:
    # "Fast andel garanteras från start" (2020-01-28); "resterande 80 procent består av Botkyrka
    # kommuns hemtjänst" (2020-12-01) says no limit.
    shares = in_force(_capacity(botkyrka, START).shares, START)
    read = {one.group: one.share_is for one in shares if not one.target}
    assert read == {ProviderGroup.PRIVATE: ShareIs.FIXED, ProviderGroup.MUNICIPAL: None}


def test_a_provider_takes_everybody_while_it_has_room(botkyrka: System) -> None:
    assert _capacity(botkyrka, WRITTEN).must_accept_while_room


@pytest.mark.parametrize("day", [date(2020, 9, 30), START, WRITTEN])
def test_the_one_who_does_not_choose_gets_the_provider_with_the_most_free_hours(
    botkyrka: System, day: date
) -> None:
    silent = botkyrka.non_choice
    for rules in (silent.existing, silent.new):
        (rule,) = in_force_for(rules, BUNDLE, day)
        assert isinstance(rule, LargestFreeCapacity)
        assert rule.measure is FreeCapacityMeasure.AMOUNT


def test_in_2020_the_municipality_only_said_a_provider_with_room(botkyrka: System) -> None:
    silent = botkyrka.non_choice
    for rules in (silent.existing, silent.new):
        (at_first,) = in_force_for(rules, BUNDLE, date(2020, 12, 1))
        (written,) = in_force_for(rules, BUNDLE, WRITTEN)
        assert (at_first.kind, written.kind) == (Kind.UNKNOWN, Kind.DECIDED)
        assert written.decision == "von-2023-01-01"


def _capacity(system: System, day: date) -> Capacity:
    (capacity,) = in_force_for(system.capacity, BUNDLE, day)
    return capacity
