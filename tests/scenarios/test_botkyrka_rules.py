"""Botkyrka: ökad valmöjlighet inom hemtjänsten, from 4 January 2021: who chooses what, and when.

Sources: "Nu får medborgare besked om valet av hemtjänst" (2020-12-01), the municipality's news of
2019-2021, the description of the assignment (2023-01-01) and the guidelines (2025-06-16).
"""

from datetime import date, time, timedelta

import pytest

from hemval.core.system.choice import Channel, ChoiceMode, OrderBy, PlaceToday
from hemval.core.system.clauses import Clause
from hemval.core.system.people import AlarmOnlyExclusion
from hemval.core.system.procurement import ApplicationMode, Basis, GeographicReach
from hemval.core.system.rule import Kind, in_force, in_force_for
from hemval.core.system.services import Category, Performer
from hemval.core.system.system import System
from hemval.core.system.values import RoundKind

LAST_DAY_TO_CHOOSE = date(2020, 9, 30)
START = date(2021, 1, 4)
WRITTEN = date(2023, 1, 1)
A_DAY = timedelta(days=1)
BUNDLE = "hemtjanst"


def test_the_council_decided_to_procure_under_lou(botkyrka: System) -> None:
    (procurement,) = in_force(botkyrka.procurement, START)
    (council,) = (one for one in botkyrka.decisions if one.id == procurement.decision)
    assert procurement.basis is Basis.LOU
    assert (council.body.in_language("sv"), str(council.date)) == (
        "kommunfullmäktige",
        "2019-05-23",
    )


def test_at_least_five_is_the_councils_word_and_at_most_five_that_of_the_procurement(
    botkyrka: System,
) -> None:
    (procurement,) = in_force(botkyrka.procurement, START)
    assert procurement.max_providers is None
    (least,) = _clauses(botkyrka, "minst-fem-utforare", START)
    (most,) = _clauses(botkyrka, "hogst-fem-utforare", START)
    assert (least.kind, least.decision) == (Kind.DECIDED, "kf-2019-05-23")
    assert (most.kind, most.decision) == (Kind.PRACTICE, None)
    assert "unik" in most.source
    assert botkyrka.identity.typical_private_providers == 4


def test_four_companies_started_and_three_are_named_in_2025(botkyrka: System) -> None:
    assert _clauses(botkyrka, "utforare-ar-for-ar", START - A_DAY) == []
    (at_first,) = _clauses(botkyrka, "utforare-ar-for-ar", START)
    (later,) = _clauses(botkyrka, "utforare-ar-for-ar", date(2025, 1, 1))
    assert "fyra företag" in at_first.text.in_language("sv")
    assert "tre av de fyra" in later.text.in_language("sv")


def test_before_the_start_there_was_only_the_municipality(botkyrka: System) -> None:
    # "I Botkyrka kommun har det enbart funnits hemtjänst i kommunal regi" (2020-12-01).
    day = START - A_DAY
    services, (alarm,) = in_force(botkyrka.services, day), in_force(botkyrka.alarm, day)
    assert {one.performed_by for one in services} == {Performer.MUNICIPAL}
    assert [answer.by for answer in alarm.answers] == [Performer.MUNICIPAL]


@pytest.mark.parametrize("rules", ["services", "bundles", "alarm", "wishes"])
def test_what_is_read_in_the_description_of_2023_is_unknown_until_then(
    botkyrka: System, rules: str
) -> None:
    before, after = (
        {one.kind for one in in_force(getattr(botkyrka, rules), day)} for day in (START, WRITTEN)
    )
    assert (before, after) == ({Kind.UNKNOWN}, {Kind.PRACTICE})


def test_providers_could_tender_once(botkyrka: System) -> None:
    (application,) = in_force(botkyrka.application, START)
    assert application.mode is ApplicationMode.ONCE


def test_there_are_two_lots_and_no_source_names_them(botkyrka: System) -> None:
    (geography,) = in_force(botkyrka.geography, START)
    assert geography.reach is GeographicReach.LOTS
    assert [area.kind for area in botkyrka.areas] == [Kind.UNKNOWN, Kind.UNKNOWN]


def test_people_chose_in_september_and_were_told_by_15_december(botkyrka: System) -> None:
    (window,) = in_force_for(botkyrka.choice, BUNDLE, LAST_DAY_TO_CHOOSE)
    assert window.mode is ChoiceMode.WINDOW
    assert window.closes == LAST_DAY_TO_CHOOSE
    # "Från slutet av november" and "i september" are no days.
    assert (window.opens, window.notify_from) == (None, None)
    assert window.notify_by == date(2020, 12, 15)
    assert window.first_effect == START


def test_from_the_start_one_may_change_at_any_time(botkyrka: System) -> None:
    (choice,) = in_force_for(botkyrka.choice, BUNDLE, START)
    assert choice.mode is ChoiceMode.ANY_TIME


def test_the_one_who_has_an_alarm_only_chooses_too(botkyrka: System) -> None:
    assert not any(isinstance(one, AlarmOnlyExclusion) for one in botkyrka.exclusions)
    (bundle,) = in_force(botkyrka.bundles, START)
    assert "larm-dag" in bundle.services
    assert any(one.id == "bara-larm-valjer" for one in botkyrka.clauses)


def test_nobody_is_left_out(botkyrka: System) -> None:
    assert in_force(botkyrka.exclusions, LAST_DAY_TO_CHOOSE) == ()


@pytest.mark.parametrize("moment", [time(23, 0), time(3, 0), time(6, 59)])
def test_night_is_never_open_to_choice(botkyrka: System, moment: time) -> None:
    services = in_force(botkyrka.services, WRITTEN)
    at_night = [one for one in services if one.hours and one.hours.holds(moment)]
    assert {one.category for one in at_night} == {Category.NIGHT, Category.ALARM}
    assert {one.performed_by for one in at_night} == {Performer.MUNICIPAL}


@pytest.mark.parametrize("moment", [time(7, 0), time(22, 59)])
def test_by_day_everything_is_open_to_choice(botkyrka: System, moment: time) -> None:
    services = in_force(botkyrka.services, START)
    by_day = [one for one in services if one.hours and one.hours.holds(moment)]
    assert by_day
    assert all(one.is_open_to_choice for one in by_day)


def test_one_provider_has_all_services_by_day(botkyrka: System) -> None:
    (bundle,) = in_force(botkyrka.bundles, START)
    services = in_force(botkyrka.services, START)
    assert {*bundle.services} == {one.id for one in services if one.is_open_to_choice}


@pytest.mark.parametrize(
    ("moment", "by"),
    [
        pytest.param(time(7, 0), Performer.CHOSEN_PROVIDER, id="day"),
        pytest.param(time(22, 59), Performer.CHOSEN_PROVIDER, id="evening"),
        pytest.param(time(23, 0), Performer.MUNICIPAL, id="night"),
        pytest.param(time(6, 59), Performer.MUNICIPAL, id="early-morning"),
    ],
)
def test_the_chosen_provider_answers_the_alarm_by_day(
    botkyrka: System, moment: time, by: Performer
) -> None:
    (alarm,) = in_force(botkyrka.alarm, START)
    assert [answer.by for answer in alarm.answers if answer.hours.holds(moment)] == [by]


def test_the_alarm_group_installs_and_help_is_there_within_half_an_hour(botkyrka: System) -> None:
    # Half an hour is read in the routine of 2025-10-06.
    of_day = {
        day: next(iter(in_force(botkyrka.alarm, day)))
        for day in (START, date(2025, 10, 5), date(2025, 10, 6))
    }
    assert {alarm.installs for alarm in of_day.values()} == {Performer.ALARM_GROUP}
    assert [alarm.on_site_within_minutes for alarm in of_day.values()] == [None, None, 30]


def test_one_wishes_for_one_provider_and_may_wait_for_it(botkyrka: System) -> None:
    (wishes,) = in_force_for(botkyrka.wishes, BUNDLE, START)
    assert wishes.max_wishes == 1
    assert wishes.wait_if_full
    assert {*wishes.channels} == {Channel.WEB, Channel.PAPER, Channel.PHONE, Channel.VISIT}


def test_nobody_has_decided_the_order_among_choosers(botkyrka: System) -> None:
    (order,) = in_force_for(botkyrka.order, BUNDLE, LAST_DAY_TO_CHOOSE)
    assert order.kind is Kind.UNKNOWN
    assert order.decision is None
    assert order.by is OrderBy.LOTTERY
    assert order.assumption
    assert "Lottning antas" in order.assumption.in_language("sv")


def test_in_the_first_round_a_place_could_be_lost_and_later_it_cannot(botkyrka: System) -> None:
    # "Ett mindre antal medborgare kan komma att behöva byta till en annan hemtjänst än de har
    # valt" (2020); "utföraren får inte tacka nej till befintliga brukare" (2023).
    of_kind = {
        kind: next(
            rule
            for rule in in_force_for(botkyrka.current_place, BUNDLE, START)
            if kind in rule.round_kinds
        )
        for kind in RoundKind
    }
    assert of_kind[RoundKind.INTRODUCTION].chooser is PlaceToday.PRIORITY
    assert of_kind[RoundKind.INTRODUCTION].silent is PlaceToday.IGNORED
    assert of_kind[RoundKind.INTRODUCTION].kind is Kind.UNKNOWN
    assert of_kind[RoundKind.RE_CHOICE].chooser is PlaceToday.PROTECTED
    assert of_kind[RoundKind.RE_CHOICE] is of_kind[RoundKind.PROVIDER_EXIT]


def test_the_phone_is_answered_until_four_and_on_fridays_until_two(botkyrka: System) -> None:
    (contact,) = in_force(botkyrka.contact, START)
    assert [(one.weekdays, str(one.hours)) for one in contact.phone_hours] == [
        ((1, 2, 3, 4), "08:00-16:00"),
        ((5,), "08:00-14:00"),
    ]


def test_finnish_is_a_right(botkyrka: System) -> None:
    (languages,) = in_force(botkyrka.languages, START)
    assert languages.administrative_area_for == ("finnish",)
    assert "fi" in languages.offered


def _clauses(system: System, name: str, day: date) -> list[Clause]:
    return [one for one in in_force(system.clauses, day) if one.id == name]
