"""What refuses a round, and what is only told."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.placement.examples import (
    ASTER,
    BIRCH,
    IGNORED,
    OWN,
    PRIORITY,
    PROVIDERS,
    a_system,
    cap,
    findings_of,
    in_clients,
    in_hours,
    own_cap,
    silence,
    today,
    wishes,
)
from tests.core.round_examples import NORTH, SOUTH, a_client, a_grant, a_plan

from hemval.core.facts.losses import Losses
from hemval.core.facts.silence import Distance
from hemval.core.fault import Severity
from hemval.core.round.findings import FindingCode
from hemval.core.system.capacity import Capacity, Share, ShareBase, ShareIs, Unit
from hemval.core.system.non_choice import (
    AnyInArea,
    LargestFreeCapacity,
    Municipal,
    Nearest,
    Rotation,
)
from hemval.core.system.services import Bundle
from hemval.core.system.values import LocalText, Percent, ProviderGroup, RoundKind

PRIVATE = ProviderGroup.PRIVATE
CLIENTS = (a_client("c1"), a_client("c2"))
NEW = (a_grant("c1", performer=""), a_grant("c2", performer=""))
ERROR, WARNING = Severity.ERROR, Severity.WARNING


def told(*args, clients=CLIENTS, **parts):
    return {one.code: one.severity for one in findings_of(clients, *args, **parts)}


def fact(code, name, *args, **parts):
    (one,) = (f for f in findings_of(CLIENTS, *args, **parts) if f.code is code)
    return one.facts[name]


def test_a_round_with_nothing_wrong_has_nothing_to_tell():
    assert told() == {}


def test_caps_that_cross_refuse_the_round_and_name_both():
    capacity = in_clients(cap(5, group=PRIVATE), cap(5, area="north"))
    parts = {"system": a_system(capacity=(capacity,))}
    assert told(**parts) == {FindingCode.CAPS_CROSS: ERROR}
    told_of = {
        (
            fact(FindingCode.CAPS_CROSS, f"{name}_group", **parts),
            str(fact(FindingCode.CAPS_CROSS, f"{name}_area", **parts)),
        )
        for name in ("one", "other")
    }
    assert told_of == {("private", ""), ("", str(NORTH.name))}


TIGHT = a_system(capacity=(in_clients(cap(1, provider="own")),))


def test_protected_places_that_do_not_fit_refuse_a_round_that_brings_choice_in():
    assert told(system=TIGHT) == {FindingCode.PROTECTED_DO_NOT_FIT: ERROR}
    assert fact(FindingCode.PROTECTED_DO_NOT_FIT, "used", system=TIGHT) == 2


def test_in_a_later_round_the_overrun_is_listed_and_nobody_loses_her_place():
    plan = a_plan(kind=RoundKind.RE_CHOICE)
    assert told(system=TIGHT, plan=plan) == {FindingCode.ROOM_OVERRUN: WARNING}


def test_places_kept_until_a_person_has_looked_refuse_nothing():
    flagged = tuple(replace(one, needs_attention=True) for one in CLIENTS)
    assert told(clients=flagged, system=TIGHT) == {FindingCode.ROOM_OVERRUN: WARNING}


def test_an_area_without_a_provider_refuses_the_round_where_somebody_needs_one():
    providers = (replace(OWN, areas=("south",)), replace(BIRCH, areas=("south",)))
    parts = {"providers": providers, "plan": a_plan(temporary_performer="own")}
    assert told(grants=NEW, **parts)[FindingCode.NOBODY_IN_AREA] is ERROR
    assert told(clients=(), grants=(), **parts) == {}


def test_a_wish_for_a_provider_that_nobody_has_refuses_the_round():
    choices = (wishes("c1", "nobody"),)
    assert told(choices) == {FindingCode.WISH_UNKNOWN: ERROR}


def test_a_wish_for_one_whose_row_was_lost_is_told():
    choices, lost = (wishes("c1", "nobody"),), Losses(rows=1, lists=frozenset({"providers"}))
    assert told(choices, losses=lost) == {FindingCode.WISH_UNKNOWN: WARNING}


def test_a_company_without_a_licence_refuses_the_round():
    assert told(providers=(OWN, replace(ASTER, licence=""))) == {FindingCode.NO_LICENCE: ERROR}


def test_before_2019_nobody_needed_a_licence():
    plan = a_plan(facts_on=date(2018, 10, 1), effect=date(2018, 12, 31))
    assert told(providers=(OWN, replace(ASTER, licence="")), plan=plan) == {}


def test_caps_need_a_rule_and_shares_a_day():
    no_rule = Capacity(unit=Unit.CLIENTS)
    assert told(system=a_system(capacity=(no_rule,)), caps=(own_cap("aster", 1),)) == {
        FindingCode.NO_ADMISSION_RULE: ERROR
    }
    share = Share(share=Percent.parse("20 %"), group=PRIVATE)
    shared = in_hours(shares=(share,), share_base=ShareBase.ALL_GRANTED_HOURS)
    assert told(system=a_system(capacity=(shared,))) == {FindingCode.NO_SHARE_BASE: ERROR}


def test_a_guaranteed_share_is_told_and_not_enforced():
    floor = Share(share=Percent.parse("5 %"), provider="aster", share_is=ShareIs.FLOOR)
    capacity = in_hours(shares=(floor,), share_base=ShareBase.ALL_GRANTED_HOURS)
    assert told(system=a_system(capacity=(capacity,))) == {FindingCode.FLOOR_NOT_APPLIED: WARNING}


def test_a_cap_where_no_room_is_counted_is_told():
    assert told(caps=(own_cap("aster", 1),)) == {FindingCode.CAP_NOT_APPLIED: WARNING}


def test_what_todays_place_is_worth_must_be_said_and_is_else_protected():
    assert told(system=a_system(current_place=())) == {FindingCode.NO_CURRENT_PLACE: WARNING}


def test_priority_that_cannot_be_given_is_told():
    capacity = in_hours(cap(90, group=PRIVATE))
    worth = today(PRIORITY, IGNORED)
    system = a_system(capacity=(capacity,), current_place=(worth,))
    assert told((wishes("c1", "own"),), system=system)[FindingCode.PRIORITY_NOT_APPLIED] is WARNING
    without_cap = a_system(current_place=(worth,))
    assert FindingCode.PRIORITY_NOT_APPLIED not in told((wishes("c1", "own"),), system=without_cap)


def of_new(rule, **parts):
    return told(grants=NEW, system=a_system(non_choice=silence(new=rule)), **parts)


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (AnyInArea(), FindingCode.NO_RULE_IN_AREA),
        (Nearest(), FindingCode.NO_DISTANCES),
        (Rotation(), FindingCode.NO_ROTATION_LIST),
    ],
)
def test_a_rule_that_names_nobody_refuses_the_round_where_somebody_is_placed_by_it(rule, code):
    assert of_new(rule) == {code: ERROR}
    assert told(system=a_system(non_choice=silence(new=rule))) == {}


def test_those_without_a_distance_among_others_are_told():
    distances = (Distance(client="c1", provider="own", metres=5),)
    assert of_new(Nearest(), distances=distances) == {
        FindingCode.NO_DISTANCE_OF_SOME: WARNING,
        FindingCode.DISTANCES_UNKNOWN: WARNING,
    }


def test_the_municipal_rule_needs_a_municipal_unit():
    plan = a_plan(temporary_performer="aster")
    found = of_new(Municipal(), providers=PROVIDERS[1:], plan=plan)
    assert found == {FindingCode.NO_MUNICIPAL_UNIT: ERROR}


def test_a_measure_that_is_not_said_is_assumed_and_told():
    assert of_new(LargestFreeCapacity()) == {FindingCode.MEASURE_ASSUMED: WARNING}


def test_somebody_must_be_there_to_perform_meanwhile():
    # No municipal unit and nobody named: one who is new and does not get her wish has nobody.
    choices = (wishes("c1", "aster"), wishes("c2", "aster"))
    parts = {"grants": NEW, "providers": PROVIDERS[1:]}
    assert told(choices, **parts) == {FindingCode.NO_TEMPORARY: ERROR}
    assert told(choices, plan=a_plan(temporary_performer="birch"), **parts) == {}


def test_the_one_who_performs_meanwhile_must_be_there():
    plan = a_plan(temporary_performer="nobody")
    assert told(plan=plan) == {FindingCode.TEMPORARY_UNKNOWN: ERROR}


def test_a_cap_for_all_bundles_is_counted_in_each_and_told():
    bundles = tuple(
        Bundle(id=one, name=LocalText.swedish(one), services=(one,)) for one in ("care", "cleaning")
    )
    system = a_system(bundles=bundles, capacity=(in_clients(),), areas=(NORTH, SOUTH))
    found = findings_of(CLIENTS, caps=(own_cap("aster", 1),), system=system)
    assert [one.code for one in found] == [FindingCode.CAP_IN_EACH_BUNDLE] * 2
