"""Places by the draw and by what is known since, from values alone; and the proof that holds."""

import json
from dataclasses import replace
from datetime import date

import pytest
from tests.core.placement.made_up import SYSTEMS, made_up_outcome
from tests.core.round_examples import a_client, a_grant
from tests.core.stages.rounds import CHOICES, CLIENTS, SECRETS, SYSTEM, led, outcome_of

from hemval.core.certificate.public import public_document
from hemval.core.explanation.kept import KeptWithdrawal, is_protected
from hemval.core.facts.clients import Protection
from hemval.core.facts.losses import Losses, LostRow
from hemval.core.placement.placements import Placement, PlacementCode
from hemval.core.placement.recheck import ChangeCode
from hemval.core.round.outcome import prepare
from hemval.core.stages.seen_again import seen_again, until_effect, with_later
from hemval.core.stages.standing import StageRefused
from hemval.core.stages.told import CorrectionTerms, kept_of, published_numbers, terms_of
from hemval.core.verification.checker import verify_certificate

PROTECTION = Protection(confidentiality_marked_from=date(2020, 11, 1))
LED = led()
FIRST = next(client for client, provider in LED.places.items() if provider == "aster")
"""Whoever the draw let in where there was room for one."""


def later_with(client, **parts):
    """The same round where one client is told of otherwise."""
    clients = tuple(replace(one, **parts) if one.id == client else one for one in CLIENTS)
    return outcome_of(clients)


def test_one_of_three_has_the_only_place_and_the_silent_one_stays():
    # Room for one at Aster; Birch has no cap, and the silent client keeps the municipality's unit.
    assert sorted(LED.places.values()) == ["aster", "birch", "birch", "own"]
    assert LED.places["c4"] == "own"


@pytest.mark.parametrize("name", SYSTEMS)
def test_the_proof_of_a_round_led_on_values_holds(name):
    one = led(made_up_outcome(name))
    certificate = one.allocated.certificate(SYSTEM)
    told = json.loads(certificate.as_bytes)
    report = verify_certificate(told, commitment=json.loads(json.dumps(one.frozen.promise)))
    assert report.holds
    assert told["lottery"] == one.draw


def test_the_room_of_one_who_has_died_goes_to_the_next_by_the_same_draw():
    later = later_with(FIRST, died=date(2020, 12, 1))
    since = led(later=later).allocated
    places = {one.client: one.provider for one in since.placements}
    assert FIRST not in places
    assert sorted(places.values()) == ["aster", "birch", "own"]
    assert [list(reasons.values()) for reasons in since.withdrawn.values()] == [["died"]]
    assert since.change_counts == {"died": 1}
    (gone,) = [one for one in kept_of(since) if isinstance(one, KeptWithdrawal)]
    assert (gone.client, gone.why) == (FIRST, ChangeCode.DIED)


def test_nobody_is_moved_by_one_who_has_become_protected_and_no_list_counts_her():
    since = led(later=later_with(FIRST, protection=PROTECTION)).allocated
    assert {one.client: one.provider for one in since.placements} == LED.places
    assert since.hidden == {FIRST}
    assert since.change_counts == {}
    assert {one.client for one in kept_of(since) if is_protected(one)} == {FIRST}


def test_one_who_was_hidden_before_stays_hidden_though_the_lists_no_longer_say_so():
    assert led(hidden_before={FIRST}).allocated.hidden == {FIRST}
    assert led().allocated.hidden == frozenset()


def test_one_who_has_come_since_has_somebody_for_now_and_stands_among_the_people():
    new = a_client("c9")
    since = led(later=outcome_of((*CLIENTS, new))).allocated
    (hers,) = [one for one in since.placements if one.client == "c9"]
    assert hers.code is PlacementCode.NOT_ASKED
    assert "c9" in {one.client.id for one in since.outcome.invitations.each}
    assert "c9" in {one.client for one in since.outcome.facts.grants}
    assert {
        one.client: one.provider for one in since.placements if one.client != "c9"
    } == LED.places


def test_what_finally_holds_may_be_settled_after_it_is_solved():
    seen = []

    def settle(solved):
        seen.extend(solved)
        return tuple(
            replace(
                one, answer=replace(one.answer, assignment=dict.fromkeys(one.answer.assignment))
            )
            for one in solved
        )

    nobody = led(settle=settle).allocated
    assert [one.answer for one in seen] == [one.answer for one in LED.allocated.solved]
    assert {one.provider for one in nobody.placements} == {""}


def test_everybody_is_kept_and_a_correction_is_told_to_all():
    kept = kept_of(LED.allocated)
    assert {one.client for one in kept} == {one.id for one in CLIENTS}
    assert all(isinstance(one, Placement) for one in kept)
    assert terms_of(LED.allocated).fault is None
    told = CorrectionTerms(fault="Fel cap.", names={"gone": "Gran", "aster": "Gammalt namn"})
    terms = terms_of(LED.allocated, told)
    assert terms.fault == "Fel cap."
    assert terms.names["gone"] == "Gran"
    assert terms.names["aster"] == terms_of(LED.allocated).names["aster"]


def test_the_published_numbers_are_those_of_the_public_document():
    certificate = LED.allocated.certificate(SYSTEM)
    public = public_document(certificate)
    told = published_numbers(certificate, public, {"draw.json": "ab" * 32})
    assert told["files"] == {"draw.json": "ab" * 32}
    assert (told["rows"], told["merkle_root"]) == (4, certificate.merkle_root)
    assert set(told["bundles"]) == {"home_care"}
    assert set(told["bundles"]["home_care"]["used"]) == set(public["bundles"][0]["nodes"])


def test_what_no_later_list_tells_is_as_it_was():
    then = outcome_of()
    now = outcome_of(CLIENTS[:2], grants=[a_grant("c1")], choices=CHOICES[:1]).facts
    clients = with_later(then.facts, now, {"clients"})
    assert clients == replace(then.facts, clients=now.clients)
    assert with_later(then.facts, now, {"services"}) == replace(then.facts, grants=now.grants)
    assert with_later(then.facts, now, ()) == then.facts


def test_a_later_list_of_which_rows_were_lost_is_used_when_somebody_answers_for_it():
    then, lost = outcome_of(), Losses(rows=1, clients=(LostRow(row=2, id="c1"),))
    given = (then, then.facts, lost, {"clients"})
    with pytest.raises(StageRefused, match="later_rejected") as refused:
        seen_again(*given, lost=1, accept_rejected=False)
    assert refused.value.rows == 1
    accepted = seen_again(*given, lost=1, accept_rejected=True)
    assert accepted == prepare(then.system, then.facts, Losses(clients=lost.clients))


def test_what_only_another_list_lost_is_not_taken_from_a_later_one():
    then = outcome_of()
    lost = Losses(
        clients=(LostRow(row=2, id="c1"),), services=frozenset({"c2"}), unnamed_services=True
    )
    seen = seen_again(then, then.facts, lost, {"services"}, lost=0, accept_rejected=False)
    assert seen.losses == replace(lost, clients=())


def test_a_later_list_may_tell_of_days_up_to_the_day_of_effect():
    plan = outcome_of().facts.plan
    assert until_effect(plan).facts_on == plan.effect
    late = replace(plan, facts_on=date(2021, 2, 1))
    assert until_effect(late) == late


def test_later_lists_are_known_again_by_what_is_given():
    known_by = SECRETS.known_by({"clients": "ab" * 32})
    assert led(later=outcome_of(), known_by=known_by).allocated.known_by == known_by
