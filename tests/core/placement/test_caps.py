"""How much room there is: stated, decided, or a share of what is granted."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.placement.examples import (
    a_system,
    an_outcome,
    cap,
    in_clients,
    in_hours,
    own_cap,
    the_bundle,
    wishes,
)
from tests.core.round_examples import a_client, a_grant, a_plan, until

from hemval.core.allocation.method import method_of
from hemval.core.claims.problems import round_problems
from hemval.core.dates.period import Period
from hemval.core.system.capacity import Share, ShareBase, ShareIs
from hemval.core.system.people import HousingExclusion
from hemval.core.system.values import LocalText, Percent, ProviderGroup

PRIVATE, MUNICIPAL = ProviderGroup.PRIVATE, ProviderGroup.MUNICIPAL
ON = date(2020, 9, 30)
PLAN = a_plan(share_base_on=ON)
CLIENTS = (a_client("c1"), a_client("c2", housing="servicehus"), a_client("c3"))
GRANTS = (
    a_grant("c1", "care", minutes_per_month=601),
    a_grant("c1", "night", minutes_per_month=100),
    a_grant("c2", "care", minutes_per_month=200),
    a_grant("c3", "alarm", minutes_per_month=None),
    a_grant("c3", "care", minutes_per_month=999, period=until(date(2020, 9, 29))),
)


def shares(*of, base, capacity=in_hours, **parts):
    return capacity(
        shares=tuple(
            Share(share=Percent.parse(percent), **holder) for percent, holder in of
        ),
        share_base=base,
        **parts,
    )  # fmt: skip


def nodes(capacity, **parts):
    facts = {"grants": GRANTS, "plan": PLAN} | parts
    bundle = the_bundle(CLIENTS, system=a_system(capacity=(capacity,)), **facts)
    return {node.id: node.capacity for node in bundle.problem.nodes if node.capacity is not None}


TWENTY = ("20 %", {"group": PRIVATE})


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        # c1 601 and c2 200 are granted that day; c3's care has ended. 20 % of 801 is 160.2.
        (ShareBase.GRANTED_HOURS_OPEN_TO_CHOICE, 160),
        # The nights are counted too: 20 % of 901 is 180.2.
        (ShareBase.ALL_GRANTED_HOURS, 180),
    ],
)
def test_a_share_is_of_everybodys_hours_on_the_day_rounded_down(base, expected):
    assert nodes(shares(TWENTY, base=base)) == {"private": expected}


def test_a_share_of_clients_counts_all_who_have_the_bundle():
    # c1, c2 and c3 have it (an alarm is in it): half of three, rounded down, is one.
    capacity = shares(
        ("50 %", {"group": PRIVATE}), base=ShareBase.CLIENTS, capacity=in_clients
    )  # fmt: skip
    assert nodes(capacity) == {"private": 1}


def test_people_outside_the_round_are_in_the_base():
    exclusion = HousingExclusion(housing=("servicehus",), reason=LocalText.swedish("Nej."))
    capacity = shares(TWENTY, base=ShareBase.GRANTED_HOURS_OPEN_TO_CHOICE)
    outcome = an_outcome(
        CLIENTS,
        grants=GRANTS,
        plan=PLAN,
        system=a_system(capacity=(capacity,), exclusions=(exclusion,)),
    )
    problems = round_problems(outcome, bytes(32))
    assert [(base.amount, base.not_open) for base in problems.bases] == [(801, 0)]


def test_what_nights_are_of_the_base_is_said():
    capacity = shares(TWENTY, base=ShareBase.ALL_GRANTED_HOURS)
    outcome = an_outcome(CLIENTS, grants=GRANTS, plan=PLAN, system=a_system(capacity=(capacity,)))
    (base,) = round_problems(outcome, bytes(32)).bases
    assert (base.amount, base.not_open, base.on) == (901, 100, ON)


def test_the_dead_and_those_who_have_moved_are_not_in_the_base():
    gone = (CLIENTS[0], replace(CLIENTS[1], died=ON), replace(CLIENTS[2], moved_out=ON))
    capacity = shares(("100 %", {"group": PRIVATE}), base=ShareBase.GRANTED_HOURS_OPEN_TO_CHOICE)
    bundle = the_bundle(gone, grants=GRANTS, plan=PLAN, system=a_system(capacity=(capacity,)))
    assert {node.id: node.capacity for node in bundle.problem.nodes}["private"] == 601


def test_a_goal_is_never_applied_and_a_guaranteed_share_is_no_cap():
    capacity = in_hours(
        shares=(
            Share(share=Percent.parse("50 %"), group=PRIVATE, target=True),
            Share(share=Percent.parse("5 %"), provider="aster", share_is=ShareIs.FLOOR),
        ),
        share_base=ShareBase.ALL_GRANTED_HOURS,
    )
    assert nodes(capacity) == {}


@pytest.mark.parametrize("kind", [ShareIs.CEILING, ShareIs.FIXED, None])
def test_a_share_that_is_a_ceiling_or_fixed_or_unsaid_is_a_cap(kind):
    capacity = in_hours(
        shares=(Share(share=Percent.parse("10 %"), group=PRIVATE, share_is=kind),),
        share_base=ShareBase.GRANTED_HOURS_OPEN_TO_CHOICE,
    )
    assert nodes(capacity) == {"private": 80}


def test_hours_become_minutes_rounded_down():
    assert nodes(in_hours(cap("10.51", provider="aster"))) == {"aster": 630}


def test_a_providers_own_cap_holds_for_its_bundle_its_days_and_its_area():
    caps = (
        own_cap("aster", 5, period=Period(date(2021, 1, 4), None)),
        own_cap("own", 6, period=until(date(2021, 1, 3))),
        own_cap("birch", 7, bundle="meals"),
        own_cap("birch", 8, bundle="home_care", area="south"),
    )
    assert nodes(in_clients(), caps=caps) == {"aster": 5, "birch@south": 8}


def test_the_group_of_one_is_that_ones_cap_so_that_nobody_is_placed_in_the_cruder_way():
    # One private provider: 20 % of 801 minutes is its own cap, and the leaves alone have caps.
    capacity = shares(TWENTY, base=ShareBase.GRANTED_HOURS_OPEN_TO_CHOICE)
    system = a_system(capacity=(capacity,))
    outcome = an_outcome(CLIENTS, (wishes("c1", "aster"),), grants=GRANTS, plan=PLAN, system=system)
    alone = replace(outcome.facts, providers=outcome.facts.providers[:2])
    from_one = round_problems(replace(outcome, facts=alone), bytes(32)).bundles[0].problem
    from_two = round_problems(outcome, bytes(32)).bundles[0].problem
    assert (method_of(from_one), method_of(from_two)) == ("proposing", "ordered")


def test_each_cap_tells_what_it_rests_on():
    capacity = shares(TWENTY, base=ShareBase.GRANTED_HOURS_OPEN_TO_CHOICE)
    bundle = the_bundle(
        CLIENTS,
        grants=GRANTS,
        plan=PLAN,
        system=a_system(capacity=(capacity,)),
        caps=(own_cap("own", 9),),
    )
    rooms = {room.node: room for room in bundle.rooms}
    assert rooms["own"].rule is None
    assert (str(rooms["private"].share), rooms["private"].base) == ("20 %", 801)
    assert rooms["private"].rule.part == "shares"


def test_one_whose_area_nobody_knows_takes_room_of_the_whole_and_of_no_area():
    nowhere = a_client("c9", key_code="999", address=replace(a_client().address, postal_code=""))
    bundle = the_bundle(
        (nowhere, a_client("c1")),
        grants=(a_grant("c9", performer="birch"), a_grant("c1", performer="birch")),
        system=a_system(capacity=(in_clients(),)),
        caps=(own_cap("birch", 3), own_cap("birch", 2, area="north")),
    )
    kept = {basis.clients[0]: claim.current for claim, basis in pairs(bundle)}
    parents = {node.id: (node.parent, node.capacity) for node in bundle.problem.nodes}
    assert kept == {"c1": "birch@north", "c9": "birch@?"}
    assert parents["birch@?"] == ("birch@", None)
    assert parents["birch@"] == (None, 3)


def pairs(bundle):
    return zip(bundle.problem.claims, bundle.bases, strict=True)
