"""Norrköping: Eget val inom hemtjänsten, from 27 February 2018.

Sources: the steering group's own text (2017-05-20), Norrköpings kommun ("22 personer har valt",
2017-11-27; "Viktigt att veta"; "Vad händer efter mitt val?") and Norrköpings Tidningar (2017).
"""

from datetime import date, time

import pytest

from hemval.core.handover import ChangeDates, change_dates
from hemval.core.provider_terms.applications import next_application
from hemval.core.system.choice import ChoiceMode
from hemval.core.system.non_choice import Municipal
from hemval.core.system.notices import Bound, NoticeOf
from hemval.core.system.people import AgeExclusion, AlarmOnlyExclusion
from hemval.core.system.procurement import Basis, GeographicReach
from hemval.core.system.rule import Kind, in_force, in_force_for
from hemval.core.system.services import Category, Performer
from hemval.core.system.system import System

START = date(2018, 2, 27)
BUNDLE = "hemtjanst-dag"


def test_the_council_decided_on_lov_in_january_2016(norrkoping: System) -> None:
    (procurement,) = in_force(norrkoping.procurement, START)
    (council,) = (one for one in norrkoping.decisions if one.id == procurement.decision)
    assert (procurement.basis, procurement.max_providers) == (Basis.LOV, None)
    assert (council.body.in_language("sv"), str(council.date)) == ("kommunfullmäktige", "2016-01")


def test_the_board_decided_in_broad_unity_among_seven_parties(norrkoping: System) -> None:
    # The text says "På nämnden den 17 maj" and was published on 20 May 2017.
    (board,) = (
        one
        for one in norrkoping.decisions
        if one.body.in_language("sv") == "vård- och omsorgsnämnden"
    )
    assert str(board.date) == "2017-05-17"
    assert board.supported_by == ("C", "KD", "S", "M", "L", "MP", "SD")


def test_the_one_who_does_not_choose_gets_municipal_home_care_existing_or_new(
    norrkoping: System,
) -> None:
    silent = norrkoping.non_choice
    for rules in (silent.existing, silent.new):
        (rule,) = in_force_for(rules, BUNDLE, START)
        assert isinstance(rule, Municipal)
        assert rule.kind is Kind.PRACTICE


def test_only_home_care_by_day_can_be_chosen(norrkoping: System) -> None:
    (bundle,) = in_force(norrkoping.bundles, START)
    chosen = [one for one in norrkoping.services if one.id in bundle.services]
    assert {str(one.hours) for one in chosen} == {"07:00-22:00"}
    night = next(one for one in norrkoping.services if one.category is Category.NIGHT)
    assert night.performed_by is Performer.MUNICIPAL
    assert night.hours
    assert night.hours.holds(time(23, 0))


def test_the_municipality_has_the_alarms_day_and_night(norrkoping: System) -> None:
    (alarm,) = in_force(norrkoping.alarm, START)
    (answer,) = alarm.answers
    assert answer.by is Performer.MUNICIPAL
    assert all(answer.hours.holds(time(hour)) for hour in range(24))
    assert any(isinstance(one, AlarmOnlyExclusion) for one in norrkoping.exclusions)


def test_home_care_can_be_had_at_any_age_so_nobody_is_left_out_for_it(
    norrkoping: System,
) -> None:
    assert not any(isinstance(one, AgeExclusion) for one in norrkoping.exclusions)


def test_there_are_six_areas_and_the_sources_name_one(norrkoping: System) -> None:
    (geography,) = in_force(norrkoping.geography, START)
    assert geography.reach is GeographicReach.PROVIDER_PICKS_AREAS
    assert len(norrkoping.areas) == 6
    named = [one for one in norrkoping.areas if not one.name.in_language("sv").startswith("Områ")]
    assert [one.id for one in named] == ["vikbolandet"]
    assert {one.kind for one in norrkoping.areas} == {Kind.UNKNOWN}


@pytest.mark.parametrize(
    ("told", "starts"),
    [
        # The municipality's own examples.
        pytest.param(date(2026, 6, 20), date(2026, 8, 1), id="told-by-the-20th"),
        pytest.param(date(2026, 6, 21), date(2026, 9, 1), id="told-on-the-21st"),
        pytest.param(date(2018, 11, 20), date(2019, 1, 1), id="over-new-year"),
    ],
)
def test_told_by_the_20th_gives_the_first_of_the_second_month_after_at_the_latest(
    norrkoping: System, told: date, starts: date
) -> None:
    (notice,) = in_force_for(norrkoping.notices, BUNDLE, told)
    assert (notice.of, notice.bound) == (NoticeOf.CHANGE_OF_PROVIDER, Bound.LATEST)
    dates = change_dates(count=notice.count, bound=notice.bound, told=told)
    assert isinstance(dates, ChangeDates)
    assert dates.starts == starts


def test_a_change_may_come_sooner_than_the_latest_day(norrkoping: System) -> None:
    told, sooner = date(2026, 6, 20), date(2026, 6, 29)
    (notice,) = in_force_for(norrkoping.notices, BUNDLE, told)
    dates = change_dates(count=notice.count, bound=notice.bound, told=told, agreed=sooner)
    assert isinstance(dates, ChangeDates)
    assert dates.starts == sooner


def test_providers_apply_once_a_year(norrkoping: System) -> None:
    (rule,) = in_force(norrkoping.application, date(2017, 6, 1))
    first = next_application(rule, date(2017, 6, 1))
    assert first
    assert (first.apply_by, first.answer_by, first.starts) == (
        date(2017, 9, 3),
        date(2017, 10, 27),
        START,
    )
    second = next_application(rule, date(2017, 9, 4))
    assert second
    assert second.apply_by == date(2018, 7, 31)
    assert next_application(rule, date(2018, 8, 1)) is None


def test_the_first_choice_closed_on_24_november_and_then_one_chooses_at_any_time(
    norrkoping: System,
) -> None:
    (window,) = in_force_for(norrkoping.choice, BUNDLE, date(2017, 11, 24))
    (after,) = in_force_for(norrkoping.choice, BUNDLE, date(2017, 11, 25))
    assert (window.mode, window.closes) == (ChoiceMode.WINDOW, date(2017, 11, 24))
    assert after.mode is ChoiceMode.ANY_TIME
    assert window.earliest_effect == after.earliest_effect == START


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("ingen-volymgaranti", "garanteras inte"),
        ("information-infor-starten", "mässa"),
        ("nya-beslut-om-aret", "1 000"),
        ("tillstand-fran-ivo", "IVO"),
    ],
)
def test_what_is_not_computed_is_quoted(norrkoping: System, clause: str, said: str) -> None:
    (found,) = (one for one in norrkoping.clauses if one.id == clause)
    assert said in found.text.in_language("sv")
