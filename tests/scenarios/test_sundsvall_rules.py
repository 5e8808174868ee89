"""Sundsvall 2012: Fritt val hemtjänst, as the municipality told its customers of it.

Sources: pressmeddelanden 2012-03-20, 2012-03-22 and 2012-09-14 (Sundsvalls kommun).
"""

from datetime import date

from hemval.core.system.capacity import Unit
from hemval.core.system.choice import ChoiceMode, PlaceToday
from hemval.core.system.clauses import Topic
from hemval.core.system.non_choice import KeepCurrent, Municipal
from hemval.core.system.people import HousingExclusion
from hemval.core.system.procurement import ApplicationMode, Basis, GeographicReach
from hemval.core.system.rule import Kind, in_force, in_force_for
from hemval.core.system.system import System
from hemval.core.system.values import RoundKind

FIRST_DAY_TO_CHOOSE = date(2012, 9, 1)
FIRST_DAY_OF_EFFECT = date(2012, 10, 1)


def test_the_one_who_does_not_choose_keeps_the_home_care_she_has(sundsvall: System) -> None:
    # "För den som inte gör ett aktivt val händer ingenting utan man behåller den hemtjänst
    # man har idag."
    rules = in_force_for(sundsvall.non_choice.existing, "hemtjanst", FIRST_DAY_OF_EFFECT)
    (rule,) = (one for one in rules if one.holds_in(RoundKind.INTRODUCTION))
    assert isinstance(rule, KeepCurrent)
    assert (rule.kind, rule.source) == (Kind.PRACTICE, ("brev",))


def test_nobody_can_keep_a_provider_that_leaves(sundsvall: System) -> None:
    rules = in_force_for(sundsvall.non_choice.existing, "hemtjanst", FIRST_DAY_OF_EFFECT)
    (rule,) = (one for one in rules if one.holds_in(RoundKind.PROVIDER_EXIT))
    assert isinstance(rule, Municipal)
    assert rule.kind is Kind.UNKNOWN


def test_silence_never_costs_anybody_her_place(sundsvall: System) -> None:
    (place,) = in_force_for(sundsvall.current_place, "hemtjanst", FIRST_DAY_OF_EFFECT)
    assert place.silent is PlaceToday.PROTECTED


def test_nobody_has_said_what_holds_for_a_silent_person_who_is_new(sundsvall: System) -> None:
    (rule,) = in_force_for(sundsvall.non_choice.new, "hemtjanst", FIRST_DAY_OF_EFFECT)
    assert isinstance(rule, Municipal)
    assert rule.kind is Kind.UNKNOWN


def test_choice_starts_on_1_september_and_works_on_1_october_at_the_earliest(
    sundsvall: System,
) -> None:
    (choice,) = in_force_for(sundsvall.choice, "hemtjanst", FIRST_DAY_TO_CHOOSE)
    assert choice.mode is ChoiceMode.ANY_TIME
    assert choice.opens == FIRST_DAY_TO_CHOOSE
    assert choice.earliest_effect == FIRST_DAY_OF_EFFECT
    # "Tidigast i drift från och med den 1 oktober": no day when all change.
    assert (choice.closes, choice.first_effect) == (None, None)


def test_sheltered_housing_gets_no_letter(sundsvall: System) -> None:
    left_out = [
        one
        for one in in_force(sundsvall.exclusions, date(2012, 3, 19))
        if isinstance(one, HousingExclusion) and one.concerns(RoundKind.INTRODUCTION)
    ]
    assert [one.housing for one in left_out] == [("servicehus",)]
    assert "för närvarande" in left_out[0].reason.in_language("sv")


def test_the_first_letter_came_on_a_monday(sundsvall: System) -> None:
    (letter,) = (one for one in sundsvall.clauses if one.id == "informationsbrev")
    assert date(2012, 3, 19).isoweekday() == 1
    assert "måndagen den 19 mars 2012" in letter.text.in_language("sv")


def test_dialogue_newsletters_and_other_channels_are_information(sundsvall: System) -> None:
    told = {one.id for one in sundsvall.clauses if one.topic is Topic.INFORMATION}
    assert {"dialogturne", "pensionarsorganisationer", "nyhetsbrev", "fler-kanaler"} <= told


def test_the_social_board_adopted_the_tender_document_with_a_reservation(
    sundsvall: System,
) -> None:
    (decision,) = (
        one for one in sundsvall.decisions if one.body.in_language("sv") == "socialnämnden"
    )
    assert str(decision.date) == "2012-03-21"
    assert decision.reservations == ("S",)


def test_the_choice_stood_on_lov_before_the_tender_document_and_nobody_says_who_decided(
    sundsvall: System,
) -> None:
    # The letter of 19 March says "inför Fritt val"; the tender document came two days later.
    (procurement,) = in_force(sundsvall.procurement, date(2012, 3, 20))
    assert (procurement.basis, procurement.kind) == (Basis.LOV, Kind.PRACTICE)
    assert procurement.source == ("brev", "milstolpe")


def test_under_lov_everybody_who_meets_the_requirements_is_approved(sundsvall: System) -> None:
    (procurement,) = in_force(sundsvall.procurement, FIRST_DAY_OF_EFFECT)
    (application,) = in_force(sundsvall.application, FIRST_DAY_OF_EFFECT)
    assert procurement.max_providers is None
    assert application.mode is ApplicationMode.CONTINUOUS


def test_all_six_applicants_had_to_supplement_when_the_requirements_changed(
    sundsvall: System,
) -> None:
    (before,) = (one for one in sundsvall.clauses if one.id == "komplettering")
    assert not before.period.holds(date(2012, 8, 21))
    assert before.period.holds(date(2012, 8, 22))
    assert before.decision == "underlag-2012-08-22"
    assert sundsvall.identity.typical_private_providers == 6


def test_a_company_may_work_in_the_town_alone(sundsvall: System) -> None:
    (geography,) = in_force(sundsvall.geography, FIRST_DAY_OF_EFFECT)
    assert geography.reach is GeographicReach.PROVIDER_PICKS_AREAS
    assert [area.id for area in sundsvall.areas] == ["tatort", "ovriga"]


def test_price_depends_on_the_part_of_the_municipality_and_the_parts_are_not_told(
    sundsvall: System,
) -> None:
    assert len(sundsvall.price_zones) == 2
    assert {zone.kind for zone in sundsvall.price_zones} == {Kind.UNKNOWN}
    (paid,) = (one for one in sundsvall.clauses if one.topic is Topic.COMPENSATION)
    assert "utförd tid" in paid.text.in_language("sv")
    assert "typ av insats" in paid.text.in_language("sv")


def test_no_cap_and_no_order_are_known_and_both_are_said_to_be_unknown(
    sundsvall: System,
) -> None:
    (capacity,) = in_force(sundsvall.capacity, FIRST_DAY_OF_EFFECT)
    (order,) = in_force(sundsvall.order, FIRST_DAY_OF_EFFECT)
    assert capacity.unit is Unit.NONE
    assert (capacity.kind, order.kind) == (Kind.UNKNOWN, Kind.UNKNOWN)


def test_a_contract_runs_for_three_years_from_the_first_one(sundsvall: System) -> None:
    (contract,) = (one for one in sundsvall.clauses if one.topic is Topic.CONTRACT)
    assert contract.period.first == date(2012, 9, 14)
    assert "tre år" in contract.text.in_language("sv")
