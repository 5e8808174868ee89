"""When each stage of a round is, and what comes next."""

from datetime import date

import pytest
from tests.core.round_examples import CLOSES, EFFECT, OPENS, a_plan, a_system

from hemval.core.round.days import round_days
from hemval.core.round.timeline import Stage, Step, Tense, stages_on, steps
from hemval.core.system.choice import ChoiceMode, ChoiceWindow
from hemval.core.system.notices import Bound

BOTKYRKA = ChoiceWindow(
    mode=ChoiceMode.WINDOW,
    opens=date(2020, 9, 1),
    closes=CLOSES,
    earliest_effect=EFFECT,
    inform_by=date(2020, 8, 25),
    notify_by=date(2020, 12, 15),
    valid_to=date(2021, 1, 3),
)
AFTER = ChoiceWindow(mode=ChoiceMode.ANY_TIME, valid_from=EFFECT)
SYSTEM = a_system(choice=(BOTKYRKA, AFTER))


UNDATED = [Stage.FROZEN, Stage.DRAWN, Stage.ALLOCATED]
"""The stages that no plan sets a day for."""


def steps_of(plan, system=SYSTEM):
    return steps(round_days(system, plan))


def days(plan, system=SYSTEM):
    return {step.stage: step for step in steps_of(plan, system)}


def told_on(on, plan=None):
    return {one.step.stage: one.tense for one in stages_on(steps_of(plan or a_plan()), on)}


def test_the_stages_come_in_their_order():
    assert [step.stage for step in steps_of(a_plan())] == list(Stage)


def test_the_plan_goes_before_the_system_and_the_system_fills_in():
    planned = days(a_plan())
    assert planned[Stage.OPENS] == Step(stage=Stage.OPENS, day=OPENS)
    ruled = days(a_plan(opens=None, closes=None, notify_by=None))
    assert ruled[Stage.OPENS] == Step(stage=Stage.OPENS, day=date(2020, 9, 1), from_system=True)
    assert ruled[Stage.CLOSES].day == CLOSES
    assert ruled[Stage.NOTIFIED].day == date(2020, 12, 15)


def test_the_rule_that_held_when_people_were_asked_governs():
    # The window of the introduction ended the day before the choices took effect.
    assert days(a_plan())[Stage.INFORMED].day == date(2020, 8, 25)


def test_post_is_registered_from_the_first_working_day_after_the_last_day():
    # 2020-09-30 is a Wednesday; 2020-10-02 a Friday.
    assert days(a_plan())[Stage.POST_REGISTERED].day == date(2020, 10, 1)
    friday = days(a_plan(closes=date(2020, 10, 2)))
    assert friday[Stage.POST_REGISTERED] == Step(
        stage=Stage.POST_REGISTERED,
        day=date(2020, 10, 5),
        bound=Bound.EARLIEST,
    )


@pytest.mark.parametrize(
    ("on", "passed", "now", "next_"),
    [
        (date(2020, 8, 1), [], [], Stage.INFORMED),
        (date(2020, 8, 26), [Stage.INFORMED], [], Stage.ANNOUNCED),
        (date(2020, 9, 1), [Stage.INFORMED], [Stage.ANNOUNCED], Stage.OPENS),
        (OPENS, [Stage.INFORMED, Stage.ANNOUNCED], [Stage.OPENS], Stage.CLOSES),
        (CLOSES, list(Stage)[:3], [Stage.CLOSES], Stage.POST_REGISTERED),
        (date(2020, 10, 1), list(Stage)[:4], [Stage.POST_REGISTERED], None),
        (date(2020, 11, 1), list(Stage)[:4], [Stage.POST_REGISTERED], None),
        (
            date(2020, 12, 15),
            list(Stage)[:4],
            [Stage.POST_REGISTERED, Stage.NOTIFIED],
            None,
        ),
        (EFFECT, [*list(Stage)[:5], Stage.NOTIFIED], [Stage.EFFECT], None),
        (date(2021, 1, 5), [*list(Stage)[:5], Stage.NOTIFIED, Stage.EFFECT], [], None),
    ],
    ids=[
        "long before",
        "after the information",
        "the day it is announced",
        "the day the choice opens",
        "the last day to choose",
        "the day after",
        "a month after, nothing dated has passed since",
        "the last day to tell the outcome",
        "the day it takes effect",
        "the day after",
    ],
)
def test_what_has_passed_and_what_comes_next_follows_from_the_day(on, passed, now, next_):
    told = told_on(on)
    by = {kind: [stage for stage, tense in told.items() if tense is kind] for kind in Tense}
    assert by[Tense.PASSED] == passed
    assert by[Tense.NOW] == now
    assert by[Tense.NEXT] == ([next_] if next_ else [])
    assert by[Tense.UNDATED] == UNDATED


@pytest.mark.parametrize("on", [OPENS, date(2025, 1, 1)], ids=["under way", "long after"])
def test_a_stage_without_a_day_is_never_said_to_have_been(on):
    told = told_on(on, a_plan(announced=None))
    assert [stage for stage, tense in told.items() if tense is Tense.UNDATED] == [
        Stage.ANNOUNCED,
        *UNDATED,
    ]


def test_a_year_without_known_working_days_leaves_the_day_open():
    plan = a_plan(closes=date(1999, 9, 30))
    assert days(plan)[Stage.POST_REGISTERED].day is None
