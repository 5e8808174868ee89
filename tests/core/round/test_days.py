"""When everything in a round is, and who says so: one answer for all who ask."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.round_examples import (
    CLOSES,
    EFFECT,
    FACTS_ON,
    HOME_CARE,
    OPENS,
    a_choice,
    a_client,
    a_plan,
    a_system,
    some_facts,
)

from hemval.core.choosing import choices_of
from hemval.core.facts.choices import Arrival, Choice
from hemval.core.lists.checked_lists import Lists, check_lists
from hemval.core.lists.numbered_rows import NumberedRows
from hemval.core.round.days import RoundDay, post_is_registered_from, round_days
from hemval.core.round.rules import RoundRules
from hemval.core.round.timeline import Stage, steps
from hemval.core.system.choice import ChoiceMode, ChoiceWindow
from hemval.core.system.presentation import LanguageRule

SEPTEMBER = ChoiceWindow(
    mode=ChoiceMode.WINDOW,
    opens=date(2020, 9, 1),
    closes=CLOSES,
    notify_by=date(2020, 12, 15),
    valid_to=date(2021, 1, 3),
)
ANY_TIME = ChoiceWindow(mode=ChoiceMode.ANY_TIME, valid_from=EFFECT)
SYSTEM = a_system(choice=(SEPTEMBER, ANY_TIME))
UNSET = {"opens": None, "closes": None, "notify_by": None}
CHRISTMAS_EVE = Arrival(day=date(2020, 12, 24))


def rows_of(*facts) -> NumberedRows:
    rows = NumberedRows()
    for number, fact in enumerate(facts, start=2):
        rows.add(number, fact)
    return rows


def test_each_day_says_whether_the_plan_or_a_rule_of_the_system_gave_it():
    days = round_days(SYSTEM, a_plan(**UNSET | {"opens": OPENS}))
    assert days.overall.opens == RoundDay(day=OPENS, rule=None)
    assert days.overall.closes == RoundDay(day=CLOSES, rule=SEPTEMBER)
    assert days.notify_by == RoundDay(day=date(2020, 12, 15), rule=SEPTEMBER)
    assert days.inform_by is None


def test_the_last_day_of_the_system_counts_like_one_of_the_plan():
    # Botkyrka's window closed on 30 September 2020: a choice of Christmas Eve is late whether the
    # plan says so or leaves it to the system.
    late = a_choice("late", CHRISTMAS_EVE, "aster")
    for plan in (a_plan(), a_plan(**UNSET)):
        facts = some_facts([a_client()], plan=plan, choices=(late,))
        (standing,) = choices_of(facts, round_days(SYSTEM, plan))
        assert (standing.counts, standing.late) == (None, (late,))


def test_what_is_shown_counted_and_warned_of_is_the_same_day():
    plan = a_plan(**UNSET)
    late: Choice = a_choice("late", CHRISTMAS_EVE, "aster")
    facts = some_facts([a_client()], plan=plan, choices=(late,))
    days = round_days(SYSTEM, plan)
    (shown,) = [step.day for step in steps(days) if step.stage is Stage.CLOSES]
    assert shown == CLOSES
    lists = Lists(
        clients=rows_of(*facts.clients),
        providers=rows_of(*facts.providers),
        choices=rows_of(late),
    )
    warnings = [one.code for one in check_lists(plan, SYSTEM, lists).warnings]
    assert "row-choice-late" in warnings


@pytest.mark.parametrize(
    ("day", "early", "late"),
    [
        (date(2020, 8, 31), True, False),
        (date(2020, 9, 1), False, False),
        (CLOSES, False, False),
        (date(2020, 10, 1), False, True),
    ],
    ids=["the day before it opens", "the day it opens", "the last day", "the day after"],
)
def test_the_first_and_the_last_day_are_in_time(day, early, late):
    days = round_days(SYSTEM, a_plan(**UNSET)).of_bundle("home_care")
    assert (days.is_early(day), days.is_late(day)) == (early, late)


def test_bundles_with_a_rule_each_close_on_their_own_day():
    meals = replace(HOME_CARE, id="meals", services=("meals",))
    later = replace(SEPTEMBER, closes=date(2020, 10, 15), bundles=("meals",))
    system = a_system(
        bundles=(HOME_CARE, meals), choice=(replace(SEPTEMBER, bundles=("home_care",)), later)
    )
    days = round_days(system, a_plan(**UNSET))
    a_week_after = date(2020, 10, 7)
    assert days.of_bundle("home_care").is_late(a_week_after)
    assert not days.of_bundle("meals").is_late(a_week_after)
    assert days.overall.closes == RoundDay(day=date(2020, 10, 15), rule=later)


def test_without_any_last_day_nothing_is_late():
    days = round_days(a_system(), a_plan(**UNSET))
    assert not days.of_bundle("home_care").is_late(date.max)
    assert not days.of_bundle("home_care").is_early(date.min)


@pytest.mark.parametrize(
    ("opens", "rule", "asked_on"),
    [
        (OPENS, date(2020, 9, 1), OPENS),
        (date(2020, 8, 1), None, date(2020, 8, 1)),
        (None, date(2020, 9, 1), date(2020, 9, 1)),
        (None, date(2012, 9, 1), FACTS_ON),
        (None, None, FACTS_ON),
    ],
    ids=[
        "as the plan says",
        "also when the lists are of a later day",
        "as the system says",
        "a choice that opened years ago is asked about now",
        "nothing is said",
    ],
)
def test_people_are_asked_on_the_day_the_choice_opens(opens, rule, asked_on):
    system = a_system(choice=(ChoiceWindow(mode=ChoiceMode.ANY_TIME, opens=rule),))
    assert round_days(system, a_plan(opens=opens)).asked_on == asked_on


def test_letters_are_in_the_languages_of_the_day_people_are_asked():
    finnish = LanguageRule(offered=("fi",), valid_from=date(2020, 9, 1))
    system = a_system(choice=(SEPTEMBER,), languages=(finnish,))
    rules = RoundRules(system, a_plan(**UNSET), ())
    assert rules.languages == {"sv", "fi"}


@pytest.mark.parametrize(
    ("closes", "registered"),
    [
        (date(2027, 3, 25), date(2027, 3, 30)),  # Easter stands between.
        (date(2100, 12, 31), date(2100, 12, 31)),  # Past the calendar nobody waits.
    ],
)
def test_post_of_the_last_day_is_registered_the_next_working_day(closes, registered):
    assert post_is_registered_from(closes) == registered
