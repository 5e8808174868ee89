"""What may follow from where a round stands: each stage once, and nothing but what was frozen."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests.core.round_examples import a_plan
from tests.core.stages.rounds import SECRETS, led, outcome_of

from hemval.core.facts.round_plan import NamedValue, ValueSource
from hemval.core.lottery.public_value import ExerciseValue, PublishedNumbers, Rfc3797
from hemval.core.round.lacking import Lack, WaitsFor
from hemval.core.round.waits import Reached
from hemval.core.stages.frozen import exercise_secrets, name_document
from hemval.core.stages.going_on import (
    check_drawn_by,
    secrets_of,
    waits_to_be_drawn,
    waits_to_be_frozen,
)
from hemval.core.stages.standing import (
    StageRefusal,
    StageRefused,
    Standing,
    check_is_of_round,
    check_nothing_is_forgotten,
    check_unchanged,
    frozen_and_drawn,
    frozen_to_draw,
)

NOTHING = Standing()
LED = led()
THEN = LED.frozen.frozen
FROZEN = Standing(reached=Reached.FROZEN, round_id="r1", inputs=THEN.inputs, frozen=THEN)
DRAWN = replace(FROZEN, reached=Reached.DRAWN, draw=LED.draw)
ALLOCATED = replace(DRAWN, reached=Reached.ALLOCATED)
KNEW_MORE = replace(ALLOCATED, later={"clients": "x", "services": "y"})
NUMBERS = NamedValue(source=ValueSource.RFC3797, names=("row",))
REAL = replace(THEN, is_exercise=False, named=name_document(NUMBERS))


def refused(call, *given, **named):
    """Why a call is refused, or None where it is not."""
    try:
        call(*given, **named)
    except StageRefused as error:
        return error.code, error.names
    return None


def test_a_stage_follows_its_own_round_and_no_correction():
    assert refused(check_is_of_round, NOTHING, "r1") is None
    assert refused(check_is_of_round, FROZEN, "r1") is None
    assert refused(check_is_of_round, FROZEN, "r2") == (StageRefusal.ANOTHER_ROUND, ())
    corrected = replace(ALLOCATED, corrects="ab" * 32)
    assert refused(check_is_of_round, corrected, "r1") == (StageRefusal.CORRECTED, ())


def test_lists_that_say_anything_else_are_named():
    now = replace(THEN, digest="00" * 32, inputs={**THEN.inputs, "clients.csv": "33" * 32})
    assert refused(check_unchanged, THEN, THEN) is None
    assert refused(check_unchanged, THEN, now) == (StageRefusal.LISTS_CHANGED, ("clients.csv",))


def test_a_list_that_is_new_or_gone_is_named_too():
    now = replace(THEN, digest="00" * 32, inputs={"caps.csv": "33" * 32})
    names = ("caps.csv", "choices.csv", "clients.csv")
    assert refused(check_unchanged, THEN, now) == (StageRefusal.LISTS_CHANGED, names)


def test_the_same_lists_that_give_something_else_are_the_programs_doing():
    now = replace(THEN, digest="00" * 32)
    assert refused(check_unchanged, THEN, now) == (StageRefusal.PROGRAM_CHANGED, ())


def test_files_written_otherwise_that_say_the_same_have_not_changed():
    now = replace(THEN, inputs={**THEN.inputs, "clients.csv": "33" * 32})
    assert refused(check_unchanged, THEN, now) is None


def test_another_value_may_not_be_named_afterwards():
    assert refused(check_unchanged, REAL, THEN) == (StageRefusal.VALUE_RENAMED, ())


def test_a_round_is_drawn_once_and_after_it_is_frozen():
    assert refused(frozen_to_draw, NOTHING) == (StageRefusal.NOT_FROZEN, ())
    assert frozen_to_draw(FROZEN) == THEN
    assert refused(frozen_to_draw, DRAWN) == (StageRefusal.ALREADY_DRAWN, ())


def test_the_same_value_again_is_no_second_draw():
    other = Rfc3797(sources=(PublishedNumbers(name="row", numbers=("7",)),))
    assert refused(check_drawn_by, LED.draw, ExerciseValue()) is None
    assert refused(check_drawn_by, LED.draw, other) == (StageRefusal.ALREADY_DRAWN, ())


def test_places_are_given_by_a_draw():
    for stands in (NOTHING, FROZEN):
        assert refused(frozen_and_drawn, stands) == (StageRefusal.NOT_DRAWN, ())
    assert frozen_and_drawn(DRAWN) == (THEN, LED.draw)


@pytest.mark.parametrize(
    ("stands", "is_exercise", "anew", "may"),
    [
        (NOTHING, False, False, True),
        (replace(NOTHING, reached=Reached.INVITED), False, False, False),
        (replace(NOTHING, reached=Reached.INVITED), False, True, True),
        (FROZEN, False, True, False),
        (FROZEN, True, True, True),
        (ALLOCATED, True, False, False),
    ],
)
def test_an_invitation_is_bound_when_a_real_round_is_frozen(stands, is_exercise, anew, may):
    assert stands.may_invite(is_exercise=is_exercise, anew=anew) is may


def test_what_a_later_list_told_is_not_forgotten():
    missing = (StageRefusal.LATER_MISSING, ("services",))
    assert refused(check_nothing_is_forgotten, KNEW_MORE, {"clients"}, anew=False) == missing
    both = {"clients", "services"}
    assert refused(check_nothing_is_forgotten, KNEW_MORE, both, anew=False) is None
    both_missing = (StageRefusal.LATER_MISSING, ("clients", "services"))
    assert refused(check_nothing_is_forgotten, KNEW_MORE, (), anew=True) == both_missing


def test_an_allocation_that_knew_more_stands_where_nothing_is_asked():
    assert refused(check_nothing_is_forgotten, KNEW_MORE, (), anew=False) is None
    assert KNEW_MORE.keeps_its_allocation((), anew=False)
    assert not KNEW_MORE.keeps_its_allocation({"clients"}, anew=False)
    assert not KNEW_MORE.keeps_its_allocation((), anew=True)
    assert not ALLOCATED.keeps_its_allocation((), anew=False)


def test_who_was_hidden_stays_so_by_the_very_same_lists():
    assert ALLOCATED.is_allocated_from(THEN.inputs)
    assert not ALLOCATED.is_allocated_from({**THEN.inputs, "caps.csv": "33" * 32})
    assert not DRAWN.is_allocated_from(THEN.inputs)


def test_only_a_real_round_that_is_frozen_and_not_drawn_waits_for_its_value():
    real = replace(FROZEN, frozen=REAL)
    assert [one.what for one in waits_to_be_drawn(real)] == [WaitsFor.NUMBERS]
    assert waits_to_be_drawn(replace(real, reached=Reached.DRAWN, draw=LED.draw)) == ()
    assert waits_to_be_drawn(FROZEN) == waits_to_be_drawn(NOTHING) == ()


def test_a_round_that_is_frozen_waits_for_nothing_to_be_frozen():
    outcome = outcome_of(is_exercise=False)
    seen = {"on": date(2020, 9, 10), "now": datetime(2020, 9, 10, tzinfo=UTC)}
    waits = [one.what for one in waits_to_be_frozen(NOTHING, outcome, **seen)]
    assert waits == [Lack.CHOICES, WaitsFor.SIGNATURE, WaitsFor.PUBLIC_VALUE]
    assert waits_to_be_frozen(FROZEN, outcome, **seen) == ()


def test_chance_is_asked_once_and_only_when_a_real_round_is_frozen():
    asked = []

    def chance(count):
        asked.append(count)
        return bytes(count)

    real = a_plan(id="r9")
    kept = secrets_of(FROZEN, real, chance, may_freeze=True)
    waiting = secrets_of(NOTHING, real, chance, may_freeze=False)
    exercise = secrets_of(NOTHING, replace(real, is_exercise=True), chance, may_freeze=True)
    assert (kept, waiting, exercise) == (SECRETS, *[exercise_secrets("r9")] * 2)
    assert asked == []
    assert secrets_of(NOTHING, real, chance, may_freeze=True).lottery == bytes(32)
    assert asked == [64]
