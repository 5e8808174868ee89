"""What later lists change: who is withdrawn, who is hidden, who has come, and what is only told."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.placement.examples import (
    IGNORED,
    KEY,
    a_system,
    an_outcome,
    in_clients,
    own_cap,
    silence,
    today,
    wishes,
)
from tests.core.placement.made_up import SYSTEMS, made_up_outcome, solved_bundles
from tests.core.round_examples import EFFECT, HOME_CARE, a_client, a_grant, until

from hemval.core.claims.problems import round_problems
from hemval.core.explanation.kept import is_protected, kept_of_round
from hemval.core.facts.clients import Protection
from hemval.core.facts.losses import NOTHING_LOST, Losses
from hemval.core.placement.placements import PlacementCode
from hemval.core.placement.placing import place
from hemval.core.placement.recheck import (
    ChangeCode,
    Follows,
    recheck,
    with_those_who_wait,
    withdrawn_claims,
)
from hemval.core.system.non_choice import Municipal
from hemval.core.system.people import HousingExclusion
from hemval.core.system.values import LocalText

CLIENTS = (a_client("c1"), a_client("c2"))
GRANTS = (a_grant("c1"), a_grant("c2"))
OUT = LocalText.swedish("Ingår inte.")
PROTECTION = Protection(confidentiality_marked_from=date(2020, 11, 1))


def found(*, clients=CLIENTS, grants=GRANTS, then=CLIENTS, losses=NOTHING_LOST, system=None):
    """The changes between a round and the same from later lists."""
    before = an_outcome(then, grants=GRANTS, system=system)
    now = an_outcome(clients, grants=grants, losses=losses, system=system)
    return {(one.client, one.code): one for one in recheck(before, now)}


def with_first(**parts):
    return (replace(CLIENTS[0], **parts), CLIENTS[1])


@pytest.mark.parametrize("name", SYSTEMS)
def test_the_same_lists_have_changed_nothing(name):
    assert recheck(made_up_outcome(name), made_up_outcome(name)) == ()


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"died": date(2020, 12, 1)}, ChangeCode.DIED),
        ({"moved_out": EFFECT}, ChangeCode.MOVED_OUT),
    ],
)
def test_one_who_is_gone_withdraws_her_claim(parts, code):
    changes = found(clients=with_first(**parts))
    assert set(changes) == {("c1", code)}
    assert changes["c1", code].follows is Follows.WITHDRAWS


def test_one_who_moves_after_the_day_of_effect_is_still_here():
    assert found(clients=with_first(moved_out=EFFECT.replace(day=5))) == {}


def test_one_who_no_longer_has_the_bundle_withdraws_her_claim():
    grants = (a_grant("c1", period=until(date(2020, 12, 31))), GRANTS[1])
    (change,) = found(grants=grants).values()
    assert (change.code, change.bundle) == (ChangeCode.NO_LONGER_GRANTED, "home_care")
    assert change.follows is Follows.WITHDRAWS


@pytest.mark.parametrize("whose", [{"services": frozenset({"c1"})}, {"unnamed_services": True}])
def test_a_lost_row_withdraws_nobody(whose):
    lost = Losses(rows=1, **whose)
    (change,) = found(grants=GRANTS[1:], losses=lost).values()
    assert (change.code, change.follows) == (ChangeCode.ROW_REJECTED, Follows.TOLD)


def test_one_whom_the_later_list_does_not_have_is_told_of_and_not_withdrawn():
    (change,) = found(clients=CLIENTS[1:], grants=GRANTS[1:]).values()
    assert (change.code, change.follows) == (ChangeCode.NOT_LISTED, Follows.TOLD)


def test_new_protection_hides_her_and_those_who_live_with_her():
    then = tuple(replace(one, household="h") for one in CLIENTS)
    now = (replace(then[0], protection=PROTECTION), then[1])
    changes = found(then=then, clients=now)
    assert set(changes) == {("c1", ChangeCode.PROTECTED), ("c2", ChangeCode.PROTECTED)}
    assert {one.follows for one in changes.values()} == {Follows.HIDES}
    assert all(one.is_protected for one in changes.values())


@pytest.mark.parametrize(
    ("clients", "grants", "code", "before", "now"),
    [
        (CLIENTS, (a_grant("c1", minutes_per_month=700), GRANTS[1]), ChangeCode.MINUTES,
         "600", "700"),
        (CLIENTS, (a_grant("c1", performer="birch"), GRANTS[1]), ChangeCode.PERFORMER,
         "own", "birch"),
        (with_first(key_code="201", address=replace(CLIENTS[0].address, postal_code="14700")),
         GRANTS, ChangeCode.AREA, "north", "south"),
        (with_first(needs_attention=True), GRANTS, ChangeCode.NEEDS_ATTENTION, "", ""),
    ],
)  # fmt: skip
def test_what_the_draw_cannot_undo_is_told(clients, grants, code, before, now):
    (change,) = found(clients=clients, grants=grants).values()
    assert (change.code, change.before, change.now) == (code, before, now)
    assert change.follows is Follows.TOLD


def test_one_whom_a_rule_would_leave_out_now_is_told_of_and_keeps_her_claim():
    reason = LocalText.swedish("Ingår inte.")
    system = a_system(exclusions=(HousingExclusion(housing=("servicehus",), reason=reason),))
    (change,) = found(clients=with_first(housing="servicehus"), system=system).values()
    assert (change.code, change.now) == (ChangeCode.LEFT_OUT, "housing")
    assert change.follows is Follows.TOLD


def test_one_who_has_come_since_gets_a_temporary_performer():
    clients = (*CLIENTS, a_client("c3"))
    grants = (*GRANTS, a_grant("c3", performer=""))
    (change,) = found(clients=clients, grants=grants).values()
    assert (change.client, change.code) == ("c3", ChangeCode.NEW_CLIENT)
    assert change.follows is Follows.TEMPORARY


CAPPED = a_system(capacity=(in_clients(),))
LOSABLE = a_system(capacity=(in_clients(),), current_place=(today(IGNORED, IGNORED),))
WANTED = (wishes("c1", "aster", day=10), wishes("c2", "aster", day=11))


def allocated_later(clients, grants=GRANTS, then=CLIENTS, system=CAPPED):
    """The placements of a round with one place at aster, after a re-check."""
    caps = (own_cap("aster", 1),)
    parts = {"choices": WANTED, "system": system, "caps": caps}
    before = an_outcome(then, grants=GRANTS, **parts)
    later = an_outcome(clients, grants=grants, **parts)
    problems = round_problems(before, KEY)
    changes = recheck(before, later)
    withdrawn = {
        claim for claims in withdrawn_claims(problems, changes).values() for claim in claims
    }
    solved = solved_bundles(problems, withdrawn=withdrawn)
    return place(before, problems, solved, changes=changes, later=later), withdrawn


def test_until_she_has_a_place_who_helps_her_is_told_by_the_latest_list_that_tells_of_her():
    helped = {}
    for listed, missing in ((CLIENTS[0], "c2"), (CLIENTS[1], "c1")):
        grants = (a_grant(listed.id, performer="birch"),)
        allocation, _ = allocated_later((listed,), grants, system=LOSABLE)
        (waits,) = [one for one in allocation.placements if not one.provider]
        helped[waits.client == missing] = waits.performer
    assert helped == {True: "own", False: "birch"}


def test_the_room_of_one_who_is_gone_goes_to_others():
    for gone, stays in (("c1", "c2"), ("c2", "c1")):
        clients = tuple(
            replace(one, died=date(2020, 12, 1)) if one.id == gone else one for one in CLIENTS
        )
        allocation, withdrawn = allocated_later(clients)
        assert len(withdrawn) == 1
        assert [(one.client, one.provider) for one in allocation.placements] == [(stays, "aster")]
        assert allocation.totals.clients["withdrawn"] == 1
        assert sum(allocation.totals.clients.values()) == allocation.totals.rows == 2


def test_of_two_who_are_together_the_one_who_is_left_keeps_their_place():
    couple = tuple(replace(one, household="h", asks_together=True) for one in CLIENTS)
    later = (replace(couple[0], died=date(2020, 12, 1)), couple[1])
    allocation, withdrawn = allocated_later(later, then=couple)
    assert withdrawn == set()
    assert [one.client for one in allocation.placements] == ["c2"]


def test_one_who_is_protected_since_is_placed_and_hidden():
    allocation, _ = allocated_later(with_first(protection=PROTECTION))
    hidden = {one.client: one.basis.is_protected for one in allocation.placements}
    assert hidden == {"c1": True, "c2": False}


def test_one_who_came_since_is_placed_for_the_time_being():
    clients = (*CLIENTS, a_client("c3"))
    allocation, _ = allocated_later(clients, (*GRANTS, a_grant("c3", performer="")))
    (new,) = [one for one in allocation.placements if one.client == "c3"]
    assert (new.code, new.provider, new.performer) == (PlacementCode.NOT_ASKED, "", "own")
    assert new.basis.claim == ""
    assert allocation.totals.clients["new"] == 1
    assert sum(allocation.totals.clients.values()) == allocation.totals.rows == 3


def test_one_who_is_tied_to_a_protected_one_and_no_longer_listed_is_hidden():
    then = tuple(replace(one, household="h") for one in CLIENTS)
    changes = found(then=then, clients=(replace(then[0], protection=PROTECTION),))
    assert changes["c2", ChangeCode.PROTECTED].follows is Follows.HIDES
    assert all(one.is_protected for one in changes.values())


def test_one_whom_an_earlier_comparison_hid_stays_hidden():
    outcome = an_outcome(CLIENTS, grants=GRANTS)
    (change,) = recheck(outcome, outcome, hidden_before={"c1"})
    assert (change.client, change.follows) == ("c1", Follows.HIDES)


@pytest.mark.parametrize(
    "parts", [{"died": date(2020, 12, 1)}, {"moved_out": EFFECT}], ids=["died", "moved"]
)
def test_one_who_is_gone_and_protected_since_is_kept_for_named_staff_alone(parts):
    before = an_outcome(CLIENTS, grants=GRANTS)
    now = an_outcome(with_first(protection=PROTECTION, **parts), grants=GRANTS)
    kept = kept_of_round(before, round_problems(before, KEY), (), recheck(before, now))
    assert [(one.client, is_protected(one)) for one in kept] == [("c1", True)]


def test_one_left_out_and_protected_since_is_kept_for_named_staff_alone():
    before = an_outcome(CLIENTS, grants=(GRANTS[1],))
    now = an_outcome(with_first(protection=PROTECTION), grants=(GRANTS[1],))
    kept = kept_of_round(before, round_problems(before, KEY), (), recheck(before, now))
    assert [(one.client, is_protected(one)) for one in kept] == [("c1", True)]


BY_RULE = a_system(current_place=(today(silent=IGNORED),), non_choice=silence(existing=Municipal()))
"""The silent keep nothing: a rule moves them to the municipality's own unit."""
AT_ASTER = (a_grant("c1", performer="aster"), a_grant("c2", performer="aster"))


def flagged_since(*choices, then=CLIENTS, now=None, system=BY_RULE, told=()):
    """Changes, withdrawn claims by client, and placements, when c1 is flagged by a later list."""
    parts = {"grants": AT_ASTER, "system": system}
    before = an_outcome(then, choices, **parts)
    flagged = (replace(then[0], needs_attention=True), then[1])
    later = an_outcome(now or flagged, choices, **parts)
    problems = round_problems(before, KEY)
    changes = recheck(before, later)
    withdrawn = withdrawn_claims(problems, changes, told=told)
    changes = with_those_who_wait(problems, changes, withdrawn)
    of_bundle = withdrawn["home_care"]
    solved = solved_bundles(problems, withdrawn=frozenset(of_bundle))
    allocation = place(before, problems, solved, changes=changes, later=later)
    (one,) = problems.bundles
    why = {
        client: of_bundle[basis.claim]
        for basis in one.bases
        if basis.claim in of_bundle
        for client in basis.clients
    }
    return changes, why, {one.client: one for one in allocation.placements}


def test_a_silent_one_who_is_flagged_since_is_not_placed_by_a_rule():
    changes, why, placed = flagged_since()
    assert why == {"c1": "attention"}
    hers, other = placed["c1"], placed["c2"]
    assert (hers.code, hers.provider, hers.performer) == (
        PlacementCode.WAITS_FOR_LOOK, "", "aster",
    )  # fmt: skip
    assert hers.must_be_decided
    assert hers.basis.rule is None
    assert (other.code, other.provider) == (PlacementCode.SILENT_MUNICIPAL, "own")
    assert [(one.client, one.bundle, one.follows) for one in changes] == [
        ("c1", "home_care", Follows.WAITS)
    ]


def test_one_who_has_said_that_she_does_not_choose_and_is_flagged_since_waits_too():
    _, why, placed = flagged_since(wishes("c1", declines=True))
    assert why == {"c1": "attention"}
    assert placed["c1"].code is PlacementCode.WAITS_FOR_LOOK


@pytest.mark.parametrize(
    ("choices", "system"),
    [((wishes("c1", "birch"),), BY_RULE), ((), a_system())],
    ids=["chose", "keeps her place"],
)
def test_one_who_is_not_placed_by_a_rule_keeps_her_claim_though_she_is_flagged_since(
    choices, system
):
    (change,), why, placed = flagged_since(*choices, system=system)
    assert why == {}
    assert change.follows is Follows.TOLD
    assert placed["c1"].provider == ("birch" if choices else "aster")


def test_of_two_who_are_together_no_rule_places_either_while_one_is_to_be_looked_at():
    couple = tuple(replace(one, household="h", asks_together=True) for one in CLIENTS)
    _, why, placed = flagged_since(then=couple)
    assert why == {"c1": "attention", "c2": "attention"}
    assert {one.code for one in placed.values()} == {PlacementCode.WAITS_FOR_LOOK}
    assert {one.performer for one in placed.values()} == {"aster"}


def test_one_who_is_flagged_and_gone_since_is_gone():
    now = (replace(CLIENTS[0], needs_attention=True, died=date(2020, 12, 1)), CLIENTS[1])
    _, why, placed = flagged_since(now=now)
    assert why == {"c1": "died"}
    assert set(placed) == {"c2"}


def test_one_who_has_been_told_of_a_place_keeps_it_though_she_is_flagged_since():
    (change,), why, placed = flagged_since(told={("c1", "home_care")})
    assert why == {}
    assert change.follows is Follows.TOLD
    assert placed["c1"].provider == "own"


def test_one_who_dies_and_never_had_a_claim_sets_no_room_free_and_reads_of_no_letter():
    # c2 has an alarm alone, of a service that is in no bundle here: she is left out, and dies.
    system = a_system(bundles=(replace(HOME_CARE, services=("care", "cleaning")),))
    grants = (a_grant("c1"), a_grant("c2", service="alarm", minutes_per_month=None))
    before = an_outcome(CLIENTS, grants=grants, system=system)
    now = (CLIENTS[0], replace(CLIENTS[1], died=date(2020, 12, 1)))
    changes = recheck(before, an_outcome(now, grants=grants, system=system))
    assert [(one.client, one.follows) for one in changes] == [("c2", Follows.NOTHING)]
    problems = round_problems(before, KEY)
    (hers,) = [one for one in kept_of_round(before, problems, (), changes) if one.client == "c2"]
    assert [reason.code for reason in hers.reasons] == ["died"]


def test_one_outside_the_round_who_dies_is_told_of_once():
    system = a_system(exclusions=(HousingExclusion(housing=("servicehus",), reason=OUT),))
    clients = (CLIENTS[0], replace(CLIENTS[1], housing="servicehus"))
    before = an_outcome(clients, grants=GRANTS, system=system)
    now = (clients[0], replace(clients[1], died=date(2020, 12, 1)))
    changes = recheck(before, an_outcome(now, grants=GRANTS, system=system))
    assert [one.follows for one in changes] == [Follows.WITHDRAWS]
    kept = kept_of_round(before, round_problems(before, KEY), (), changes)
    assert [type(one).__name__ for one in kept if one.client == "c2"] == ["KeptWithdrawal"]
