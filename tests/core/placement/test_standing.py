"""Who has chosen, who is silent, and whom a person must look at first."""

from dataclasses import replace

import pytest
from tests.core.placement.examples import by_client, the_bundle, wishes
from tests.core.round_examples import EFFECT, a_client, a_grant, a_plan, a_system

from hemval.core.claims.claims import Standing
from hemval.core.facts.clients import Address
from hemval.core.facts.losses import Losses
from hemval.core.system.people import AlarmOnlyExclusion, HousingExclusion
from hemval.core.system.values import LocalText, RoundKind

SERVICEHUS = HousingExclusion(housing=("servicehus",), reason=LocalText.swedish("Ingår inte."))


def standing(client, *choices, **parts):
    return by_client(the_bundle((client,), choices, **parts))[client.id][1].standing


def test_a_choice_with_wishes_counts():
    assert standing(a_client(), wishes("c1", "aster")) is Standing.CHOSE


def test_who_declines_is_placed_as_the_silent_and_told_apart():
    assert standing(a_client(), wishes("c1", declines=True)) is Standing.DECLINED
    assert standing(a_client()) is Standing.SILENT


def test_a_late_choice_leaves_her_silent():
    # The example closes on 30 September: a choice of 1 October would be late.
    plan = a_plan(closes=EFFECT.replace(year=2020, month=9, day=9))
    assert standing(a_client(), wishes("c1", "aster", day=10), plan=plan) is Standing.SILENT


def test_two_choices_of_one_day_wait_for_a_person():
    first = wishes("c1", "aster")
    assert standing(a_client(), first, replace(first, id="v2", wishes=("own",))) is (
        Standing.UNDECIDED
    )


def test_one_whose_only_choice_was_lost_is_never_silent():
    lost = Losses(choices=frozenset({"c1"}), rows=1)
    assert standing(a_client(), losses=lost) is Standing.UNDECIDED


def test_silence_of_one_who_needs_attention_places_nobody():
    flagged = a_client(needs_attention=True)
    assert standing(flagged) is Standing.ATTENTION
    assert standing(flagged, wishes("c1", declines=True)) is Standing.ATTENTION
    assert standing(flagged, wishes("c1", "aster")) is Standing.CHOSE


NO_POST = a_client(address=Address())


def test_one_whose_letter_waits_has_not_been_asked():
    assert standing(NO_POST) is Standing.NOT_ASKED


def test_one_whose_letter_waits_and_who_has_chosen_has_chosen():
    assert standing(NO_POST, wishes("c1", "aster")) is Standing.CHOSE


def test_a_choice_from_nobody_knows_where_waits_for_a_person():
    nowhere = a_client(key_code="999", address=Address(street="Provgatan 1"))
    assert standing(nowhere, wishes("c1", "aster")) is Standing.UNDECIDED


def test_a_choice_of_one_who_is_not_in_the_round_moves_nobody():
    system = a_system(exclusions=(SERVICEHUS,))
    lives_there = a_client(housing="servicehus")
    assert standing(lives_there, wishes("c1", "aster"), system=system) is Standing.OUTSIDE


ALARM_ONLY = AlarmOnlyExclusion(reason=LocalText.swedish("Ingår inte."))


def test_one_who_is_left_out_while_a_row_of_hers_is_lost_waits():
    # She has an alarm alone, and is left out for that; the row that was lost may be of her care.
    parts = {
        "system": a_system(exclusions=(ALARM_ONLY,)),
        "grants": (a_grant("c1", "alarm"),),
        "losses": Losses(services=frozenset({"c1"}), rows=1),
    }
    assert standing(a_client(), **parts) is Standing.NOT_ASKED
    assert standing(a_client(), wishes("c1", "aster"), **parts) is Standing.UNDECIDED
    assert standing(a_client(), **(parts | {"losses": Losses()})) is Standing.OUTSIDE


@pytest.mark.parametrize(("performer", "expected"), [
    ("aster", Standing.SILENT), ("own", Standing.OUTSIDE),
])  # fmt: skip
def test_a_round_for_a_provider_that_leaves_is_for_those_it_performs_for(performer, expected):
    plan = a_plan(kind=RoundKind.PROVIDER_EXIT, leaving="aster")
    grants = (a_grant("c1", performer=performer),)
    assert standing(a_client(), grants=grants, plan=plan) is expected
