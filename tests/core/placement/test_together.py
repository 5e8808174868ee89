"""Those who asked to be together are one claim when they agree, and a person looks when not."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.placement.examples import (
    ASTER,
    BIRCH,
    IGNORED,
    KEY,
    OWN,
    a_system,
    an_outcome,
    by_client,
    in_clients,
    in_hours,
    own_cap,
    today,
    wishes,
)
from tests.core.placement.made_up import allocated
from tests.core.round_examples import EFFECT, a_client, a_grant

from hemval.core.claims.problems import round_problems
from hemval.core.claims.remarks import RemarkCode
from hemval.core.facts.clients import Protection
from hemval.core.round.findings import FindingCode
from hemval.core.system.capacity import AdmissionRule
from hemval.core.system.choice import JointPlacementRule, Together

UNIT = a_system(capacity=(in_clients(rule=AdmissionRule.UNIT),))
TOGETHER = {"household": "h1", "asks_together": True}
COUPLE = (a_client("c1", **TOGETHER), a_client("c2", **TOGETHER))
SAME = (wishes("c1", "aster", "birch"), wishes("c2", "aster", "birch"))


def worked_out(clients=COUPLE, choices=SAME, **parts):
    problems = round_problems(an_outcome(clients, choices, **parts), KEY)
    (bundle,) = problems.bundles
    apart = {one.client for one in problems.remarks if one.code is RemarkCode.TOGETHER_APART}
    return bundle, apart, problems.findings


def households(*args, **parts):
    bundle, apart, _ = worked_out(*args, **parts)
    return sorted(basis.clients for basis in bundle.bases), apart


APART = ([("c1",), ("c2",)], {"c1", "c2"})


def test_both_asked_and_agree():
    assert households() == ([("c1", "c2")], set())


def test_their_sizes_are_added():
    grants = (a_grant("c1", minutes_per_month=600), a_grant("c2", minutes_per_month=150))
    hours, _, _ = worked_out(grants=grants, system=a_system(capacity=(in_hours(),)))
    persons, _, _ = worked_out(grants=grants, system=a_system(capacity=(in_clients(),)))
    assert by_client(hours)["c2"][0].size == 750
    assert by_client(persons)["c2"][0].size == 2


NEW = (a_grant("c1", performer=""), a_grant("c2", performer=""))
BIRCH_AND_OWN = (a_grant("c1"), a_grant("c2", performer="birch"))
LOSABLE = a_system(current_place=(today(chooser=IGNORED, silent=IGNORED),))


def test_both_silent_whom_a_rule_is_to_place_are_one():
    assert households(choices=(), grants=NEW) == ([("c1", "c2")], set())


@pytest.mark.parametrize("system", [None, UNIT])
def test_both_silent_who_keep_what_they_have_are_two_for_there_is_nothing_to_place(system):
    bundle, _, findings = worked_out(choices=(), system=system)
    assert sorted(basis.clients for basis in bundle.bases) == [("c1",), ("c2",)]
    assert FindingCode.JOINT_IN_UNIT not in {one.code for one in findings}


def test_who_performs_for_them_today_may_differ():
    bundle, apart, _ = worked_out(grants=BIRCH_AND_OWN, system=LOSABLE)
    (basis,) = bundle.bases
    assert (basis.clients, basis.today, basis.each_today) == (("c1", "c2"), "", ("own", "birch"))
    assert apart == set()


def test_each_is_told_of_her_own_provider_of_today():
    outcome = an_outcome(COUPLE, SAME, grants=BIRCH_AND_OWN, system=LOSABLE)
    _, _, allocation = allocated(outcome)
    found = [(one.basis.today, one.provider, one.code) for one in allocation.placements]
    assert found == [("own", "aster", "first_wish"), ("birch", "aster", "first_wish")]


def test_of_two_who_wish_for_what_one_of_them_has_she_stays_and_the_other_comes():
    both = (wishes("c1", "birch"), wishes("c2", "birch"))
    north = replace(BIRCH, areas=("*",))
    outcome = an_outcome(
        COUPLE, both, grants=BIRCH_AND_OWN, system=LOSABLE, providers=(OWN, ASTER, north)
    )
    _, _, allocation = allocated(outcome)
    assert [(one.code, one.starts) for one in allocation.placements] == [
        ("first_wish", EFFECT),
        ("stays_by_wish", None),
    ]


def test_two_who_each_have_a_protected_place_are_two():
    assert households(grants=BIRCH_AND_OWN) == APART


def test_a_protected_place_of_one_takes_nobody_else_in_above_the_cap():
    # Birch has room for one, and c2 is there. As one claim c1 would be let in beside her.
    grants = (a_grant("c1", performer=""), a_grant("c2", performer="birch"))
    both = (wishes("c1", "birch"), wishes("c2", "birch"))
    caps = (own_cap("birch", 1),)
    parts = {"grants": grants, "caps": caps, "system": a_system(capacity=(in_clients(),))}
    assert households(choices=both, **parts) == APART
    _, _, allocation = allocated(an_outcome(COUPLE, both, **parts))
    assert [one.provider for one in allocation.placements] == ["", "birch"]


@pytest.mark.parametrize(("asked", "waits"), [((True, True), True), ((True, False), False)])
def test_two_wait_for_a_full_provider_when_both_have_asked_to(asked, waits):
    choices = tuple(
        wishes(name, "aster", "birch", wait_if_full=wait)
        for name, wait in zip(("c1", "c2"), asked, strict=True)
    )
    bundle, apart, _ = worked_out(choices=choices)
    assert [(one.clients, one.waits_if_full) for one in bundle.bases] == [(("c1", "c2"), waits)]
    assert apart == set()


@pytest.mark.parametrize("asked", [None, False])
def test_neither_is_tied_to_one_who_has_not_asked(asked):
    other = replace(COUPLE[1], asks_together=asked)
    assert households((COUPLE[0], other)) == ([("c1",), ("c2",)], set())


@pytest.mark.parametrize(
    ("clients", "parts"),
    [
        (COUPLE, {"choices": (SAME[0], wishes("c2", "birch", "aster"))}),
        (COUPLE, {"choices": (SAME[0],)}),
        (COUPLE, {"choices": (SAME[0], wishes("c2", declines=True))}),
        ((COUPLE[0], replace(COUPLE[1], key_code="201",
                             address=replace(COUPLE[1].address, postal_code="14700"))), {}),
        ((COUPLE[0], replace(COUPLE[1], needs_attention=True)), {"choices": (SAME[0],)}),
    ],
    ids=["wishes", "one silent", "one declines", "area", "one to look at"],
)  # fmt: skip
def test_those_who_differ_are_placed_apart_and_a_person_looks_at_both(clients, parts):
    assert households(clients, **parts) == APART


def test_in_a_system_that_places_nobody_together_nobody_is():
    system = a_system(joint_placement=(JointPlacementRule(together=Together.NEVER),))
    assert households(system=system) == ([("c1",), ("c2",)], set())


def test_a_protected_household_is_together_too():
    protection = Protection(confidentiality_marked_from=date(2019, 1, 1))
    flagged = replace(COUPLE[0], protection=protection)
    bundle, _, _ = worked_out((flagged, COUPLE[1]))
    # Her husband's row would tell where she lives, so both are protected, and agree.
    assert [(basis.clients, basis.is_protected) for basis in bundle.bases] == [(("c1", "c2"), True)]


def test_two_as_one_do_not_fit_where_places_are_given_one_by_one():
    _, _, findings = worked_out(system=UNIT)
    assert FindingCode.JOINT_IN_UNIT in {one.code for one in findings if one.severity == "error"}
