"""What an answer means to each person: her provider, why, from when, and who performs meanwhile."""

from dataclasses import replace

import pytest
from tests.core.placement.examples import (
    ASTER,
    BIRCH,
    IGNORED,
    KEY,
    OWN,
    a_system,
    an_outcome,
    in_clients,
    own_cap,
    silence,
    today,
    wishes,
)
from tests.core.placement.made_up import allocated
from tests.core.round_examples import EFFECT, FACTS_ON, a_client, a_grant, a_plan

from hemval.core.claims.problems import round_problems
from hemval.core.facts.providers import ProviderStatus
from hemval.core.facts.silence import Distance, RotationPlace
from hemval.core.placement.placements import PlacementCode as Code
from hemval.core.placement.placements import QueuePlace, Temporary, TemporaryGround
from hemval.core.system.choice import OrderBy, WishRule
from hemval.core.system.non_choice import (
    Draw,
    KeepCurrent,
    LargestFreeCapacity,
    Municipal,
    Nearest,
    Rotation,
)

NEW = (a_grant("c1", performer=""), a_grant("c2", performer=""))
BOTH = (a_client("c1"), a_client("c2"))
CAPPED = a_system(capacity=(in_clients(),))
LOSABLE = a_system(capacity=(in_clients(),), current_place=(today(IGNORED, IGNORED),))
SOUTHERN = replace(a_client().address, postal_code="14700")
FIRST_COME = a_plan(order_source=OrderBy.RECEIVED)


def placed(*choices, clients=None, **parts):
    """What it came to for each client of a round."""
    outcome = an_outcome(clients or (a_client(),), choices, **parts)
    _, _, allocation = allocated(outcome)
    return {one.client: one for one in allocation.placements}


def one(*choices, **parts):
    return placed(*choices, **parts)["c1"]


def test_a_first_wish_begins_on_the_day_of_effect():
    found = one(wishes("c1", "aster", "birch"))
    assert (found.code, found.provider, found.wish) == (Code.FIRST_WISH, "aster", 1)
    assert (found.starts, found.temporary, found.performer) == (EFFECT, None, "aster")


def test_a_later_wish_keeps_the_number_she_wrote():
    # Her first wish takes nobody new, so her second is the first that the problem has.
    full = replace(ASTER, status=ProviderStatus.FULL)
    found = one(wishes("c1", "aster", "birch"), providers=(OWN, full, BIRCH))
    assert (found.code, found.provider, found.wish) == (Code.LATER_WISH, "birch", 2)


def test_one_who_wishes_for_what_she_has_stays():
    found = one(wishes("c1", "own"))
    assert (found.code, found.wish, found.starts) == (Code.STAYS_BY_WISH, 1, None)


def test_one_whose_wish_had_no_room_keeps_her_place():
    found = placed(
        wishes("c1", "aster", day=10),
        wishes("c2", "aster", day=11),
        clients=BOTH,
        caps=(own_cap("aster", 1),),
        system=CAPPED,
        plan=FIRST_COME,
    )
    assert (found["c1"].code, found["c1"].provider) == (Code.FIRST_WISH, "aster")
    late = found["c2"]
    assert (late.code, late.provider, late.wish) == (Code.STAYS_WISH_NOT_MET, "own", None)
    assert late.starts is None


def test_one_whose_wishes_are_all_gone_keeps_her_place():
    gone = (OWN, replace(ASTER, status=ProviderStatus.LEAVING), BIRCH)
    assert one(wishes("c1", "aster"), providers=gone).code is Code.STAYS_WISH_GONE


def test_one_without_a_place_to_keep_is_called_and_todays_provider_goes_on():
    found = placed(
        wishes("c1", "aster", day=10),
        wishes("c2", "aster", day=11),
        clients=BOTH,
        caps=(own_cap("aster", 1),),
        system=LOSABLE,
        plan=FIRST_COME,
    )["c2"]
    assert (found.code, found.provider) == (Code.WISH_NOT_MET, "")
    assert found.is_called_first
    assert found.temporary == Temporary(provider="own", ground=TemporaryGround.TODAYS)
    assert found.starts is None


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (a_plan(), Temporary(provider="own", ground=TemporaryGround.MUNICIPAL, first=FACTS_ON)),
        (
            a_plan(temporary_performer="birch"),
            Temporary(provider="birch", ground=TemporaryGround.NAMED, first=FACTS_ON),
        ),
    ],
)
def test_a_new_client_without_a_place_has_somebody_meanwhile(plan, expected):
    gone = (OWN, replace(ASTER, status=ProviderStatus.LEAVING), BIRCH)
    found = one(wishes("c1", "aster"), grants=NEW[:1], providers=gone, plan=plan)
    assert (found.code, found.provider) == (Code.WISH_GONE, "")
    assert (found.temporary, found.performer) == (expected, expected.provider)


def test_a_provider_that_the_list_does_not_have_goes_on_until_a_person_has_looked():
    found = one(grants=(a_grant("c1", performer="unlisted"),))
    assert (found.code, found.must_be_decided) == (Code.NO_RULE, True)
    assert found.temporary == Temporary(provider="unlisted", ground=TemporaryGround.TODAYS)


def test_silence_keeps_what_she_has():
    found = one()
    assert (found.code, found.provider, found.starts) == (Code.STAYS_SILENT, "own", None)


@pytest.mark.parametrize(
    ("rule", "code", "parts"),
    [
        (Municipal(), Code.SILENT_MUNICIPAL, {}),
        (Draw(), Code.SILENT_DRAW, {}),
        (LargestFreeCapacity(), Code.SILENT_LARGEST_FREE, {}),
        (Nearest(), Code.SILENT_NEAREST, {
            "distances": (Distance(client="c1", provider="birch", metres=1),)}),
        (Rotation(), Code.SILENT_ROTATION, {"rotation": (RotationPlace(provider="own", place=1),)}),
    ],
)  # fmt: skip
def test_a_silent_client_is_told_by_which_rule_she_was_placed(rule, code, parts):
    found = one(grants=NEW[:1], system=a_system(non_choice=silence(new=rule)), **parts)
    assert found.code is code
    assert found.starts == EFFECT
    assert found.rule.part == "non_choice_new"


def test_a_silent_client_for_whom_nobody_has_room_waits_for_a_person():
    system = a_system(capacity=(in_clients(),), non_choice=silence(new=Municipal()))
    found = one(grants=NEW[:1], system=system, caps=(own_cap("own", 0),))
    assert (found.code, found.must_be_decided) == (Code.NO_ROOM, True)


def test_a_new_client_who_is_silent_under_keep_current_waits_for_a_person():
    found = one(grants=NEW[:1], system=a_system(non_choice=silence(new=KeepCurrent())))
    assert found.code is Code.NO_RULE


@pytest.mark.parametrize(
    ("client", "code"),
    [
        (a_client(needs_attention=True), Code.WAITS_FOR_LOOK),
        (a_client(address=replace(a_client().address, street="", postal_code="", town="")),
         Code.NOT_ASKED),
    ],
)  # fmt: skip
def test_those_who_wait_for_a_person_keep_what_they_have(client, code):
    found = one(clients=(client,), system=LOSABLE)
    assert (found.code, found.provider, found.must_be_decided) == (code, "own", True)


def test_the_turn_passes_on_and_is_told():
    rotation = tuple(
        RotationPlace(provider=name, place=place)
        for place, name in enumerate(("own", "aster", "birch"), 1)
    )
    system = a_system(non_choice=silence(new=Rotation()))
    outcome = an_outcome(BOTH, grants=NEW, system=system, rotation=rotation)
    _, _, allocation = allocated(outcome)
    assert sorted(one.provider for one in allocation.placements) == ["aster", "own"]
    assert allocation.turns == {"home_care": {"new": 2}}


def test_those_who_asked_to_wait_stand_in_line_by_the_order():
    clients = tuple(a_client(f"c{n}") for n in range(1, 5))
    choices = tuple(
        wishes(f"c{n}", "aster", "birch", day=10 + n, wait_if_full=n != 2) for n in range(1, 5)
    )
    found = placed(
        *choices,
        clients=clients,
        caps=(own_cap("aster", 1), own_cap("birch", 2)),
        system=CAPPED,
        plan=FIRST_COME,
    )
    # c1 gets aster; c2 and c3 get birch; c4 stays. c2 did not ask to wait.
    assert [found[f"c{n}"].queue for n in range(1, 5)] == [
        (),
        (),
        (QueuePlace(provider="aster", place=1),),
        (QueuePlace(provider="aster", place=2), QueuePlace(provider="birch", place=1)),
    ]


def test_where_room_is_counted_by_area_each_area_has_its_queue():
    clients = tuple(a_client(f"c{n}") for n in range(1, 4))
    southern = replace(a_client("c4"), key_code="201", address=SOUTHERN)
    choices = tuple(wishes(f"c{n}", "birch", day=10 + n, wait_if_full=True) for n in range(1, 5))
    caps = tuple(own_cap("birch", 1, area=area) for area in ("north", "south"))
    taken = (a_client("c0"), replace(southern, id="c9"))
    grants = tuple(a_grant(one.id) for one in (*clients, southern)) + tuple(
        a_grant(one.id, performer="birch") for one in taken
    )
    found = placed(
        *choices,
        clients=(*taken, *clients, southern),
        caps=caps,
        system=CAPPED,
        plan=FIRST_COME,
        grants=grants,
    )
    # c0 and c9 have the two places. c4 came last, and is first in the line of the south.
    assert [found[f"c{n}"].queue for n in range(1, 5)] == [
        (QueuePlace(provider="birch", area="north", place=1),),
        (QueuePlace(provider="birch", area="north", place=2),),
        (QueuePlace(provider="birch", area="north", place=3),),
        (QueuePlace(provider="birch", area="south", place=1),),
    ]


def test_one_may_wait_for_a_provider_that_takes_nobody_new():
    full = (OWN, replace(ASTER, status=ProviderStatus.FULL), BIRCH)
    found = one(wishes("c1", "aster", "birch", wait_if_full=True), providers=full)
    assert found.queue == (QueuePlace(provider="aster", place=1),)


def test_nobody_waits_where_the_system_has_no_queue():
    full = (OWN, replace(ASTER, status=ProviderStatus.FULL), BIRCH)
    system = a_system(wishes=(WishRule(max_wishes=2, wait_if_full=False),))
    choice = wishes("c1", "aster", "birch", wait_if_full=True)
    assert one(choice, providers=full, system=system).queue == ()


def test_those_who_are_together_get_one_provider_and_one_place_in_line():
    couple = tuple(replace(client, household="h", asks_together=True) for client in BOTH)
    choices = tuple(wishes(name, "aster", "birch", wait_if_full=True) for name in ("c1", "c2"))
    # Two do not fit where there is room for one: both get birch, and wait in one place.
    found = placed(*choices, clients=couple, caps=(own_cap("aster", 1),), system=CAPPED)
    assert {name: place.provider for name, place in found.items()} == {"c1": "birch", "c2": "birch"}
    assert found["c1"].basis.gone[0].why == "too_large"
    assert found["c1"].queue == found["c2"].queue == ()


def test_problems_know_their_bundle():
    problems = round_problems(an_outcome(BOTH), KEY)
    assert problems.of_bundle("home_care") is problems.bundles[0]
    with pytest.raises(KeyError):
        problems.of_bundle("meals")
