"""Söderhamn: kundval for laundry and cleaning, and from 2018 for care.

Sources: "Vi förbereder utökat kundval i hemtjänsten 2018" (2017-07-28) and "Information till
utförare inom kundval hemtjänst" (Söderhamns kommun).
"""

from datetime import date, time

import pytest

from hemval.core.provider_terms.applications import next_application
from hemval.core.system.people import AlarmOnlyExclusion
from hemval.core.system.procurement import Basis, GeographicReach
from hemval.core.system.rule import Kind, in_force, in_force_for
from hemval.core.system.services import AlarmRule, Category, Performer
from hemval.core.system.system import System
from hemval.core.system.values import RoundKind

BEFORE_CARE = date(2017, 12, 31)
WITH_CARE = date(2018, 1, 1)


def test_before_2018_only_laundry_and_cleaning_could_be_chosen(soderhamn: System) -> None:
    (bundle,) = in_force(soderhamn.bundles, BEFORE_CARE)
    assert (bundle.id, bundle.services) == ("service", ("tvatt", "stad"))


def test_before_2018_the_municipality_alone_did_what_could_not_be_chosen(
    soderhamn: System,
) -> None:
    of_day = {one.id: one for one in in_force(soderhamn.services, BEFORE_CARE)}
    assert {id_ for id_, one in of_day.items() if one.is_open_to_choice} == {"tvatt", "stad"}
    assert of_day.keys() == {one.id for one in in_force(soderhamn.services, WITH_CARE)}


@pytest.mark.parametrize(
    "rules", ["procurement", "application", "geography", "offering", "areas", "exclusions"]
)
def test_what_is_read_on_the_pages_for_providers_is_unknown_before_2018(
    soderhamn: System, rules: str
) -> None:
    kinds = [
        {one.kind for one in in_force(getattr(soderhamn, rules), day) if not one.decision}
        for day in (BEFORE_CARE, WITH_CARE)
    ]
    assert kinds == [{Kind.UNKNOWN}, {Kind.PRACTICE}]


def test_service_care_and_meals_are_chosen_apart(soderhamn: System) -> None:
    assert [one.id for one in in_force(soderhamn.bundles, WITH_CARE)] == [
        "service",
        "omvardnad",
        "matdistribution",
    ]


def test_care_is_all_the_care_services_or_none(soderhamn: System) -> None:
    (care,) = (one for one in soderhamn.bundles if one.id == "omvardnad")
    of_care = {Category.PERSONAL_CARE, Category.ACTIVITY, Category.DELEGATED_HEALTH_CARE}
    of_care |= {Category.ESCORT, Category.RESPITE}
    assert {*care.services} == {one.id for one in soderhamn.services if one.category in of_care}
    assert care.decision == "kf-omvardnad"


def test_night_is_never_open_to_choice(soderhamn: System) -> None:
    services = in_force(soderhamn.services, WITH_CARE)
    (night,) = (one for one in services if one.category is Category.NIGHT)
    assert night.performed_by is Performer.MUNICIPAL
    assert night.hours
    assert night.hours.holds(time(22, 0))
    assert not night.hours.holds(time(7, 0))


def test_what_is_chosen_is_done_from_7_to_22(soderhamn: System) -> None:
    hours = {str(one.hours) for one in soderhamn.services if one.is_open_to_choice and one.hours}
    assert hours == {"07:00-22:00"}


def test_the_council_exempted_the_alarm_so_the_municipality_answers_it(
    soderhamn: System,
) -> None:
    (alarm,) = in_force(soderhamn.alarm, WITH_CARE)
    assert alarm.decision == "kf-omvardnad"
    assert alarm.installs is Performer.MUNICIPAL
    assert [answer.by for answer in alarm.answers] == [Performer.MUNICIPAL]


def test_the_proposal_that_every_provider_answers_is_shown_and_never_in_force(
    soderhamn: System,
) -> None:
    (proposal,) = (one for one in soderhamn.alarm if one.kind is Kind.PROPOSED)
    assert proposal not in in_force(soderhamn.alarm, date(2030, 1, 1))
    assert proposal.decision == "on-2017-06"
    assert proposal.installs is Performer.MUNICIPAL
    assert _answers_at(proposal, time(12, 0)) is Performer.CHOSEN_PROVIDER
    assert _answers_at(proposal, time(3, 0)) is Performer.MUNICIPAL
    assert proposal.when_providers_differ is None


def test_the_one_who_has_an_alarm_only_has_nothing_to_choose(soderhamn: System) -> None:
    (left_out,) = (one for one in soderhamn.exclusions if isinstance(one, AlarmOnlyExclusion))
    assert left_out.decision == "kf-omvardnad"


def test_the_motion_came_from_three_parties(soderhamn: System) -> None:
    (council,) = (one for one in soderhamn.decisions if one.id == "kf-omvardnad")
    # The source tells who wrote the motion, not who voted for it.
    assert "från M, L och KD" in council.about.in_language("sv")
    assert council.supported_by == ()
    assert council.date is None


@pytest.mark.parametrize(
    ("today", "apply_by", "starts"),
    [
        pytest.param(date(2018, 1, 15), date(2018, 2, 1), date(2018, 5, 1), id="by-1-february"),
        pytest.param(date(2018, 2, 1), date(2018, 2, 1), date(2018, 5, 1), id="on-the-last-day"),
        pytest.param(date(2018, 2, 2), date(2018, 9, 1), date(2018, 12, 1), id="by-1-september"),
        pytest.param(date(2018, 9, 2), date(2019, 2, 1), date(2019, 5, 1), id="next-year"),
    ],
)
def test_providers_apply_twice_a_year(
    soderhamn: System, today: date, apply_by: date, starts: date
) -> None:
    (rule,) = in_force(soderhamn.application, today)
    window = next_application(rule, today)
    assert window
    assert (window.apply_by, window.starts) == (apply_by, starts)
    assert window.answer_by
    assert rule.answer_within_months == 3


@pytest.mark.parametrize(
    ("day", "offered"),
    [
        pytest.param(BEFORE_CARE, (("service",),), id="laundry-and-cleaning-only"),
        pytest.param(
            WITH_CARE,
            (("service",), ("omvardnad",), ("service", "omvardnad"), ("matdistribution",)),
            id="service-care-both-or-meals",
        ),
    ],
)
def test_what_a_company_may_apply_for(
    soderhamn: System, day: date, offered: tuple[tuple[str, ...], ...]
) -> None:
    (rule,) = in_force(soderhamn.offering, day)
    assert rule.combinations == offered


def test_a_provider_works_in_the_whole_municipality(soderhamn: System) -> None:
    (geography,) = in_force(soderhamn.geography, WITH_CARE)
    (area,) = in_force(soderhamn.areas, WITH_CARE)
    assert geography.reach is GeographicReach.WHOLE_MUNICIPALITY
    assert area.whole_municipality


def test_under_lov_there_is_no_highest_number(soderhamn: System) -> None:
    (procurement,) = in_force(soderhamn.procurement, WITH_CARE)
    assert (procurement.basis, procurement.max_providers) == (Basis.LOV, None)


@pytest.mark.parametrize("bundle", ["service", "omvardnad", "matdistribution"])
def test_the_rule_for_the_silent_is_not_found_and_says_so(soderhamn: System, bundle: str) -> None:
    rules = in_force_for(soderhamn.non_choice.existing, bundle, WITH_CARE)
    (existing,) = (one for one in rules if one.holds_in(RoundKind.RE_CHOICE))
    (leaving,) = (one for one in rules if one.holds_in(RoundKind.PROVIDER_EXIT))
    assert (leaving.rule, leaving.kind) == ("municipal", Kind.UNKNOWN)
    (new,) = in_force_for(soderhamn.non_choice.new, bundle, WITH_CARE)
    assert (existing.rule, new.rule) == ("keep_current", "municipal")
    assert (existing.kind, new.kind) == (Kind.UNKNOWN, Kind.UNKNOWN)


def test_there_are_about_540_customers(soderhamn: System) -> None:
    assert soderhamn.identity.typical_clients == 540
    assert any("18 000" in one.text.in_language("sv") for one in soderhamn.clauses)


def _answers_at(alarm: AlarmRule, moment: time) -> Performer:
    (by,) = (answer.by for answer in alarm.answers if answer.hours.holds(moment))
    return by
