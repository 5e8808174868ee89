"""How far a round has come, by its days and by what is done."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from hemval.core.round.days import ChoiceDays, RoundDay, RoundDays
from hemval.core.round.phases import Done, Phase, Place, phase_on, phases_on

DAYS = RoundDays(
    facts_on=date(2020, 8, 1),
    asked_on=date(2020, 9, 1),
    effect=date(2021, 1, 4),
    announced=RoundDay(day=date(2020, 8, 15)),
    overall=ChoiceDays(
        opens=RoundDay(day=date(2020, 9, 1)), closes=RoundDay(day=date(2020, 9, 30))
    ),
    notify_by=RoundDay(day=date(2020, 11, 30)),
)
INVITED = Done(invited=date(2020, 8, 20))


@pytest.mark.parametrize(
    ("on", "phase"),
    [
        (date(2020, 8, 14), Phase.PLANNED),
        (date(2020, 8, 15), Phase.ANNOUNCED),
        (date(2020, 8, 31), Phase.ANNOUNCED),
        (date(2020, 9, 1), Phase.OPEN),
        (date(2020, 9, 30), Phase.OPEN),
        (date(2020, 10, 1), Phase.CLOSED),
        (date(2021, 2, 1), Phase.CLOSED),
    ],
)
def test_days_alone_take_a_round_no_further_than_its_closing(on, phase):
    assert phase_on(DAYS, INVITED, on) is phase


def test_nobody_can_choose_in_a_round_that_nobody_is_invited_to():
    assert phase_on(DAYS, Done(), date(2020, 9, 15)) is Phase.ANNOUNCED


def test_each_thing_that_is_done_takes_a_round_further():
    done, on = INVITED, date(2020, 12, 1)
    for name in (
        "signed_off",
        "frozen",
        "drawn",
        "allocated",
        "reviewed",
        "decided",
        "in_effect",
    ):
        done = replace(done, **{name: on})
        assert phase_on(DAYS, done, on) is Phase(name)


def test_a_round_stands_in_one_phase_with_all_before_it_behind():
    line = phases_on(DAYS, INVITED, date(2020, 9, 15))
    assert [one.place for one in line] == [Place.BEHIND, Place.HERE, *[Place.AHEAD] * 8]
    assert [one.phase for one in line] == list(Phase)[1:]


def test_what_is_done_has_the_day_of_it_and_what_is_to_come_the_planned():
    done = replace(INVITED, signed_off=date(2020, 10, 5), decided=date(2020, 11, 2))
    days = {one.phase: one.day for one in phases_on(DAYS, done, date(2020, 11, 3))}
    assert days[Phase.CLOSED] == date(2020, 9, 30) + timedelta(days=1)
    assert days[Phase.SIGNED_OFF] == date(2020, 10, 5)
    assert days[Phase.DECIDED] == date(2020, 11, 2)
    assert days[Phase.FROZEN] is None
    assert days[Phase.IN_EFFECT] == date(2021, 1, 4)
