"""A round is put right by the same draw from values alone, or it is said why it cannot be."""

import json
from dataclasses import replace

import pytest
from tests.core.stages.rounds import CHOICES, SECRETS, SYSTEM, led, outcome_of

from hemval.core.claims.problems import round_problems
from hemval.core.round.findings import FindingCode, error
from hemval.core.round.timeline import Stage
from hemval.core.stages.corrected import CorrectionRefused, check_can_correct, corrected_round
from hemval.core.verification.checker import verify_certificate

BEFORE = led()
EARLIER = BEFORE.earlier
OTHER = {"id": "example", "sha256": "77" * 32}


def problems_of(outcome):
    return round_problems(outcome, SECRETS.receipt_key)


def corrected_by(outcome, **given):
    return corrected_round(EARLIER, outcome, problems_of(outcome), **({"system": SYSTEM} | given))


def refused(outcome, problems=None, **given):
    """Why the round cannot be corrected by a mended one; None where it can."""
    asked = {"system": SYSTEM, "other_system": False} | given
    try:
        check_can_correct(EARLIER, outcome, problems or problems_of(outcome), **asked)
    except CorrectionRefused as error:
        return error.code, error.names
    return None


def test_mended_lists_of_the_same_round_can_correct_it():
    assert refused(outcome_of(room=2)) is None


def test_another_round_or_an_exercise_made_real_cannot():
    assert refused(outcome_of(id="r2")) == ("another_round", ("r2", "r1"))
    assert refused(outcome_of(is_exercise=False)) == ("another_kind", ())


def test_another_system_can_where_somebody_says_so():
    assert refused(outcome_of(), system=OTHER) == ("other_system", ("example",))
    assert refused(outcome_of(), system=OTHER, other_system=True) is None


def test_later_lists_that_the_round_knew_of_must_be_given():
    told = refused(outcome_of(), later_missing={"services", "clients"})
    assert told == ("later_missing", ("clients", "services"))


def test_other_bundles_or_lists_that_are_not_valid_cannot():
    problems = problems_of(outcome_of())
    none = replace(problems, bundles=())
    assert refused(outcome_of(), none) == ("other_bundles", ("home_care",))
    wrong = error(next(iter(FindingCode)), next(iter(Stage)), "key")
    assert refused(outcome_of(), replace(problems, findings=(wrong,))) == ("wrong", ())


def test_the_same_lists_again_are_no_correction():
    with pytest.raises(CorrectionRefused, match="nothing_changed"):
        corrected_by(BEFORE.outcome)


def test_more_room_gives_a_second_her_first_wish_and_takes_nothing_from_anybody():
    done = corrected_by(outcome_of(room=2), why="Taket var fel.")
    # Two at Aster now, one of whom had it; the third still at Birch and the silent one at home.
    after = {one.client: one.provider for one in done.allocated.placements}
    assert sorted(after.values()) == ["aster", "aster", "birch", "own"]
    moved = {client for client in after if after[client] != BEFORE.places[client]}
    assert {one.client for one in done.changed} == moved
    assert len(moved) == 1
    assert done.exceeded == ()
    assert done.terms.fault == "Taket var fel."


def test_a_promise_is_kept_though_there_was_never_room_for_it():
    told = next(client for client, provider in BEFORE.places.items() if provider == "aster")
    mended = tuple(one for one in CHOICES if one.client == told)
    others = tuple(one for one in CHOICES if one.client != told)
    done = corrected_by(outcome_of(choices=(*others, *mended), room=0))
    after = {one.client: one.provider for one in done.allocated.placements}
    assert after[told] == "aster"
    (cap,) = done.exceeded
    assert (cap.capacity, cap.right, cap.used, cap.promised) == (0, 0, 1, 1)


def test_the_proof_of_a_correction_names_and_holds_with_the_one_it_corrects():
    done = corrected_by(outcome_of(room=2), system=OTHER)
    told = json.loads(done.certificate.as_bytes)
    earlier = json.loads(BEFORE.allocated.certificate(SYSTEM).as_bytes)
    assert told["corrects"] == EARLIER.digest
    assert verify_certificate(told, corrected=earlier).holds
    assert done.numbers["certificate"] == EARLIER.digest
    assert done.numbers["system_before"] == SYSTEM
    assert done.numbers["exceeded"] == 0
    assert sum(done.numbers["changed"].values()) == len(done.changed)


def test_nothing_is_told_of_whom_the_earlier_round_hid():
    hidden = led(hidden_before={"c1", "c2", "c3"}).earlier
    outcome = outcome_of(room=2)
    done = corrected_round(hidden, outcome, problems_of(outcome), system=SYSTEM)
    assert done.hidden == {"c1", "c2", "c3"}
    assert (done.numbers["changed"], done.numbers["protected"]) == ({}, len(done.changed))
    assert len(done.changed) == 1
