"""The claim of one who does not choose: what she keeps, and the rule that places her."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.placement.examples import (
    ASTER,
    BIRCH,
    IGNORED,
    OWN,
    PROVIDERS,
    a_system,
    by_client,
    silence,
    the_bundle,
    today,
    wishes,
)
from tests.core.round_examples import a_client, a_grant, a_plan

from hemval.core.allocation.problem import (
    DrawnByLot,
    LargestFreeRoom,
    MunicipalUnits,
    NearestLeaf,
    RotationList,
)
from hemval.core.dates.period import Period
from hemval.core.facts.providers import ProviderStatus
from hemval.core.facts.silence import Distance, RotationPlace
from hemval.core.system.non_choice import (
    AnyInArea,
    Draw,
    FreeCapacityMeasure,
    KeepCurrent,
    LargestFreeCapacity,
    Municipal,
    Nearest,
    Rotation,
    RotationStart,
)
from hemval.core.system.values import ProviderGroup, RoundKind

NEW = (a_grant("c1", performer=""),)
AT_ASTER = (a_grant("c1", performer="aster"),)
PRIVATE = ProviderGroup.PRIVATE


def system_with(existing=None, new=None, *, kept="protected"):
    worth = today() if kept == "protected" else today(IGNORED, IGNORED)
    return a_system(non_choice=silence(existing, new), current_place=(worth,))


def placed_by(rule, *, grants=NEW, **parts):
    """The claim of a silent client, and the rule of her group."""
    bundle = the_bundle(
        (a_client(),), grants=grants, system=system_with(rule, rule, kept="ignored"), **parts
    )
    claim, _ = by_client(bundle)["c1"]
    return claim, bundle.problem.non_choice.get(claim.group)


def test_silence_keeps_the_place_of_today_whatever_it_is_worth():
    bundle = the_bundle((a_client(),), system=system_with(KeepCurrent(), kept="ignored"))
    claim, basis = by_client(bundle)["c1"]
    assert (claim.chooser, claim.wishes, claim.current) == (False, (), "own")
    assert basis.rule.part == "non_choice_existing"


def test_a_protected_place_is_kept_before_any_rule():
    bundle = the_bundle((a_client(),), grants=AT_ASTER, system=system_with(Municipal()))
    claim, basis = by_client(bundle)["c1"]
    assert (claim.current, claim.group, claim.eligible) == ("aster", "", ())
    assert basis.rule.part == "current_place"


def test_a_new_client_has_nothing_to_keep():
    bundle = the_bundle((a_client(),), grants=NEW, system=system_with(KeepCurrent(), KeepCurrent()))
    claim, _ = by_client(bundle)["c1"]
    assert (claim.current, claim.group, claim.eligible) == (None, "", ())


def test_existing_and_new_clients_each_have_their_own_rule():
    system = system_with(Draw(), Municipal(), kept="ignored")
    clients = (a_client("c1"), a_client("c2"))
    grants = (a_grant("c1", performer=""), a_grant("c2", performer="aster"))
    bundle = the_bundle(clients, grants=grants, system=system)
    assert {name: claim.group for name, (claim, _) in by_client(bundle).items()} == {
        "c1": "new",
        "c2": "existing",
    }
    rules = bundle.problem.non_choice
    assert rules == {"existing": DrawnByLot(), "new": MunicipalUnits(leaves=("own",))}


def test_one_whose_provider_leaves_is_existing_and_has_nothing_to_keep():
    plan = a_plan(kind=RoundKind.PROVIDER_EXIT, leaving="aster")
    bundle = the_bundle((a_client(),), grants=AT_ASTER, plan=plan, system=system_with(Municipal()))
    claim, basis = by_client(bundle)["c1"]
    assert (claim.current, claim.group, claim.eligible) == (None, "existing", ("own",))
    assert basis.today == "aster"


def test_a_rule_for_another_kind_of_round_places_nobody():
    rule = Municipal(round_kinds=(RoundKind.PROVIDER_EXIT,))
    claim, written = placed_by(rule)
    assert (claim.group, written) == ("", None)


def test_the_municipal_unit_takes_those_of_its_areas():
    claim, written = placed_by(Municipal())
    assert claim.eligible == ("own",)
    assert written == MunicipalUnits(leaves=("own",))


def test_a_draw_is_among_those_of_her_area_and_leaves_the_warned_out():
    warned = replace(ASTER, status=ProviderStatus.WARNED)
    claim, written = placed_by(Draw(), providers=(OWN, warned, BIRCH))
    assert claim.eligible == ("aster", "birch", "own")
    assert written == DrawnByLot(left_out=("aster",))
    assert placed_by(Draw(leave_out_warned=False), providers=(OWN, warned, BIRCH))[1] == (
        DrawnByLot()
    )
    assert placed_by(Draw(groups=(PRIVATE,)))[0].eligible == ("aster", "birch")


def test_a_full_provider_takes_nobody_new_and_keeps_those_it_has():
    providers = (OWN, replace(ASTER, status=ProviderStatus.FULL), BIRCH)
    assert placed_by(Draw(), providers=providers)[0].eligible == ("birch", "own")
    assert placed_by(Draw(), providers=providers, grants=AT_ASTER)[0].eligible == (
        "aster",
        "birch",
        "own",
    )


def test_the_nearest_is_among_those_whose_distance_is_known():
    distances = (
        Distance(client="c1", provider="own", metres=900),
        Distance(client="c1", provider="birch", metres=300),
        Distance(client="c2", provider="aster", metres=10),
    )
    claim, written = placed_by(Nearest(), distances=distances)
    assert claim.eligible == ("birch", "own")
    assert claim.distance == {"birch": 300, "own": 900}
    assert written == NearestLeaf()


@pytest.mark.parametrize("measure", [*FreeCapacityMeasure, None])
def test_most_free_room_is_counted_in_amount_where_nothing_is_said(measure):
    _, written = placed_by(LargestFreeCapacity(measure=measure))
    assert written == LargestFreeRoom(measure=measure or FreeCapacityMeasure.AMOUNT)


def turn(provider, place, **parts):
    return RotationPlace(provider=provider, place=place, **parts)


def test_the_rotation_list_is_taken_by_place_from_the_one_who_is_next():
    rotation = (turn("birch", 1), turn("own", 2, is_next=True), turn("aster", 3))
    claim, written = placed_by(Rotation(), rotation=rotation)
    assert written == RotationList(leaves=("birch", "own", "aster"), turn=1)
    assert claim.group == "new"


def test_each_area_has_its_own_turn_where_the_rule_says_so():
    rotation = (turn("own", 1, area="north"), turn("aster", 2, area="north"), turn("birch", 1))
    claim, written = placed_by(Rotation(per_area=True), rotation=rotation)
    assert claim.group == "new@north"
    assert written == RotationList(leaves=("own", "aster"), turn=0)


def test_without_a_list_the_turn_is_laid_by_name_or_by_approval():
    first = Period(date(2020, 6, 1), None)
    providers = (OWN, ASTER, replace(BIRCH, contract=first))
    # By name: Aster, Björk, Egen regi. By approval: those without a day first, by name.
    _, by_name = placed_by(Rotation(start=RotationStart.ALPHABETICAL), providers=providers)
    _, by_day = placed_by(Rotation(start=RotationStart.APPROVAL_DATE), providers=providers)
    assert by_name == RotationList(leaves=("aster", "birch", "own"))
    assert by_day == RotationList(leaves=("aster", "own", "birch"))


def test_a_new_provider_joins_the_turn_the_month_after():
    # The effect is 4 January 2021: approved on 1 January it joins in February.
    january = replace(BIRCH, contract=Period(date(2021, 1, 1), None))
    rule = Rotation(start=RotationStart.ALPHABETICAL, joins_month_after_approval=True)
    assert placed_by(rule, providers=(OWN, ASTER, january))[1].leaves == ("aster", "own")


def test_a_turn_that_begins_by_lottery_places_nobody_without_its_list():
    assert placed_by(Rotation(start=RotationStart.LOTTERY)) == (placed_by(AnyInArea())[0], None)


def test_one_who_declines_is_placed_by_the_rule_of_the_silent():
    system = system_with(Draw(), Draw(), kept="ignored")
    bundle = the_bundle((a_client(),), (wishes("c1", declines=True),), grants=NEW, system=system)
    claim, _ = by_client(bundle)["c1"]
    assert (claim.chooser, claim.group) == (False, "new")


def test_one_of_a_provider_that_the_list_does_not_have_has_no_leaf_to_keep():
    grants = (a_grant("c1", performer="unlisted"),)
    bundle = the_bundle((a_client(),), grants=grants, providers=PROVIDERS)
    claim, basis = by_client(bundle)["c1"]
    assert (claim.current, basis.today) == (None, "unlisted")
