"""What comes next in a round, and what it lacks before it can be done."""

from dataclasses import fields, replace
from datetime import date

import pytest

from hemval.core.choosing import ChoiceTotals
from hemval.core.fault import Severity
from hemval.core.round.days import ChoiceDays, RoundDay, RoundDays
from hemval.core.round.findings import FindingCode
from hemval.core.round.lacking import Lack
from hemval.core.round.phases import Done
from hemval.core.round.timeline import Stage
from hemval.core.stages.check import KeptFinding, RoundCheck
from hemval.core.stages.next_step import (
    CapsStand,
    NextStep,
    lacks_to_invite,
    lacks_to_sign_off,
    next_step,
)

DAY = date(2020, 9, 1)
CLOSES = date(2020, 9, 30)
"""A Wednesday."""
DAYS = RoundDays(
    facts_on=DAY,
    asked_on=DAY,
    effect=date(2021, 1, 4),
    overall=ChoiceDays(opens=RoundDay(day=DAY), closes=RoundDay(day=CLOSES)),
)
CHECK = RoundCheck(
    findings=(),
    counted=(),
    areas=(),
    looked_at=0,
    waiting=0,
    on_assumption=0,
    choices=ChoiceTotals(arrived=0, counting=0, replaced=0, to_decide=0, late=0, changes=0),
    room=(),
)
WRONG = KeptFinding(
    code=FindingCode.FACTS_AFTER_EFFECT,
    stage=Stage.INFORMED,
    key="facts_on",
    severity=Severity.ERROR,
)


def lacking(days=DAYS, check=CHECK, caps=CapsStand.CONFIRMED):
    return [one.what for one in lacks_to_invite(days, check, caps)]


def signing(on, *, days=DAYS, is_exercise=False):
    return [one.what for one in lacks_to_sign_off(days, on, is_exercise=is_exercise)]


def test_each_thing_that_is_done_leads_to_the_next():
    done = Done()
    names = [one.name for one in fields(Done) if one.name != "in_effect"]
    for name, step in zip(names, NextStep, strict=False):
        assert next_step(done) is step
        done = replace(done, **{name: DAY})
    assert next_step(done) is NextStep.BEGIN


def test_nothing_is_left_to_do_in_a_round_that_has_taken_effect():
    assert next_step(Done(in_effect=DAY)) is None


def test_people_are_invited_when_nothing_is_lacking():
    assert lacking() == []


@pytest.mark.parametrize(
    ("given", "lack"),
    [
        ({"check": None}, Lack.CHECK),
        ({"check": replace(CHECK, findings=(WRONG,))}, Lack.WRONG),
        ({"check": replace(CHECK, nothing_to_choose=True)}, Lack.NOTHING_TO_CHOOSE),
        ({"caps": CapsStand.UNCONFIRMED}, Lack.CAPS),
        ({"caps": CapsStand.CHANGED}, Lack.CAPS_ANEW),
    ],
    ids=str,
)
def test_nobody_is_invited_while_something_is_lacking(given, lack):
    assert lacking(**given) == [lack]


def test_nobody_is_invited_to_a_choice_without_days():
    assert lacking(days=replace(DAYS, overall=ChoiceDays())) == [
        Lack.OPENING_DAY,
        Lack.CLOSING_DAY,
    ]


def test_what_a_person_is_to_judge_stops_nobody():
    doubtful = replace(WRONG, severity=Severity.WARNING)
    assert lacking(check=replace(CHECK, findings=(doubtful,))) == []


@pytest.mark.parametrize(
    ("on", "lacks"),
    [
        (CLOSES, [Lack.CHOICES]),
        (date(2020, 10, 1), []),
        (date(2020, 11, 1), []),
    ],
)
def test_post_of_the_last_day_is_registered_the_next_working_day_at_the_earliest(on, lacks):
    assert signing(on) == lacks


def test_the_post_of_a_friday_comes_on_monday():
    friday = replace(DAYS, overall=ChoiceDays(closes=RoundDay(day=date(2020, 10, 2))))
    assert signing(date(2020, 10, 3), days=friday) == [Lack.POST]
    assert signing(date(2020, 10, 5), days=friday) == []


def test_nobody_waits_for_post_in_an_exercise():
    friday = replace(DAYS, overall=ChoiceDays(closes=RoundDay(day=date(2020, 10, 2))))
    assert signing(date(2020, 10, 3), days=friday, is_exercise=True) == []


def test_nobody_signs_for_a_choice_that_never_closes():
    assert signing(DAY, days=replace(DAYS, overall=ChoiceDays())) == [Lack.CLOSING_DAY]
