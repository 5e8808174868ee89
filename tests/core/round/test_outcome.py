"""A whole round in one call, from facts that may come from anywhere."""

from datetime import date

import pytest
from tests.core.round_examples import (
    CLOSES,
    EFFECT,
    a_choice,
    a_client,
    a_grant,
    a_plan,
    a_system,
    at,
    some_facts,
    sv,
)

from hemval.core.choosing import ChoiceTotals
from hemval.core.facts.clients import Protection
from hemval.core.facts.losses import NOTHING_LOST, Losses, LostRow
from hemval.core.invitation.outcome import ConcernCode, Outcome
from hemval.core.round.findings import FindingCode
from hemval.core.round.outcome import Stop, prepare
from hemval.core.round.timeline import Stage, Tense
from hemval.core.system.people import AgeExclusion
from hemval.core.system.presentation import Contact
from hemval.core.system.rule import Kind

PROTECTED = Protection(confidentiality_marked_from=date(2019, 1, 1))
CLIENTS = (
    a_client("c1"),
    a_client("c2", died=date(2020, 8, 1)),
    a_client("c3", key_code="", address=a_client().address),
    a_client("c4", needs_attention=True),
    a_client("c5", protection=PROTECTED, needs_attention=True),
)
CHOICES = (
    a_choice("a", at(9, 10), "aster"),
    a_choice("b", at(9, 10), "own", client="c4"),
    a_choice("c", at(9, 10), "aster", client="c4"),
)
ONE_LOST = Losses(clients=(LostRow(row=7),), rows=1)
WRONG = {"effect": CLOSES, "notify_by": CLOSES}


def outcome_of(losses=NOTHING_LOST, **plan):
    facts = some_facts(CLIENTS, plan=a_plan(**plan), choices=CHOICES)
    return prepare(a_system(), facts, losses)


def test_one_call_gives_all_that_follows():
    outcome = outcome_of(ONE_LOST)
    assert outcome.totals.by_outcome == {
        "invited": 3, "left_out": 1, "protected": 1, "rejected": 1,
    }  # fmt: skip
    assert outcome.choice_totals == ChoiceTotals(
        arrived=3, counting=1, replaced=0, to_decide=2, late=0, changes=0
    )
    assert {one.code for one in outcome.missing} >= {FindingCode.NO_CONTACT, FindingCode.NO_ORDER}
    assert outcome.wrong == ()
    told = {one.step.stage: one.tense for one in outcome.timeline(CLOSES)}
    assert told[Stage.CLOSES] is Tense.NOW
    assert outcome.area_names["north"].in_language("sv") == "Norra"


def test_what_a_person_looks_at_never_tells_of_a_protected_one():
    outcome = outcome_of()
    seen = {one.client.id: [concern.code for concern in one.concerns] for one in outcome.looked_at}
    assert seen == {"c4": [ConcernCode.NEEDS_ATTENTION]}


def test_choices_for_a_protected_person_are_not_counted():
    facts = some_facts(CLIENTS, choices=(*CHOICES, a_choice("d", at(9, 10), "own", client="c5")))
    assert prepare(a_system(), facts).choice_totals == outcome_of().choice_totals


def test_letters_that_wait_are_counted_without_the_protected():
    lost = Losses(services=frozenset({"c1", "c5"}), rows=2)
    outcome = outcome_of(lost)
    assert outcome.waiting == 1
    (waiting,) = [one for one in outcome.looked_at if one.outcome is Outcome.LOOK_FIRST]
    assert waiting.client.id == "c1"


@pytest.mark.parametrize(
    ("losses", "plan", "accept_rejected", "stops"),
    [
        (NOTHING_LOST, {}, False, ()),
        (ONE_LOST, {}, False, (Stop.REJECTED,)),
        (ONE_LOST, {}, True, ()),
        (NOTHING_LOST, WRONG, True, (Stop.WRONG,)),
        (ONE_LOST, WRONG, False, (Stop.WRONG, Stop.REJECTED)),
        (ONE_LOST, WRONG, True, (Stop.WRONG,)),
        (NOTHING_LOST, {"announced": None, "notify_by": None}, False, ()),
    ],
    ids=[
        "nothing wrong",
        "a row that could not be taken",
        "one that somebody accepts",
        "a plan that cannot be",
        "both",
        "what cannot be is accepted by nobody",
        "what is only missing stops nothing",
    ],
)
def test_what_stops_a_round_is_decided_here(losses, plan, accept_rejected, stops):
    assert outcome_of(losses, **plan).stops(accept_rejected=accept_rejected) == stops


def test_what_is_found_is_missing_or_wrong_or_doubtful_and_never_two_of_them():
    outcome = outcome_of(**WRONG)
    parts = (*outcome.missing, *outcome.wrong, *outcome.doubtful)
    assert sorted(one.code for one in parts) == sorted(one.code for one in outcome.findings)
    assert FindingCode.EFFECT_BEFORE_CLOSES in [one.code for one in outcome.wrong]
    assert FindingCode.ONE_IN_AREA not in [one.code for one in outcome.missing]


@pytest.mark.parametrize(
    ("kind", "is_exercise", "phone"),
    [
        (Kind.DECIDED, False, "040-628 04 01"),
        (Kind.PRACTICE, False, "040-628 04 01"),
        (Kind.UNKNOWN, False, ""),
        (Kind.UNKNOWN, True, "040-628 04 01"),
    ],
    ids=["decided", "practice", "assumed", "assumed, in an exercise"],
)
def test_a_number_that_may_be_nobodys_is_told_in_exercises_only(kind, is_exercise, phone):
    contact = Contact(name=sv("Kundval"), phone="040-628 04 01", kind=kind)
    facts = some_facts(CLIENTS, plan=a_plan(is_exercise=is_exercise))
    assert prepare(a_system(contact=(contact,)), facts).phone == phone


@pytest.mark.parametrize(("kind", "assumed"), [(Kind.UNKNOWN, 3), (Kind.PRACTICE, 0)])
def test_those_left_out_on_an_assumption_are_counted_without_the_protected(kind, assumed):
    # c1, c3 and c4; c2 has died, and c5 is protected.
    young = AgeExclusion(over=80, reason=sv("Nej."), kind=kind)
    outcome = prepare(a_system(exclusions=(young,)), some_facts(CLIENTS))
    assert outcome.left_out_on_assumption == assumed


def test_the_order_of_the_facts_is_nothing():
    turned = some_facts(
        CLIENTS[::-1],
        [a_grant(client.id) for client in CLIENTS[::-1]],
        choices=CHOICES[::-1],
    )
    one, other = outcome_of(), prepare(a_system(), turned)
    assert one.invitations == other.invitations
    assert (one.choices, one.findings) == (other.choices, other.findings)
    assert one.days.effect == EFFECT
