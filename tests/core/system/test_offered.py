"""Whether there is anything to choose, on a day."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.round_examples import EFFECT, HOME_CARE, a_system

from hemval.core.system.choice import ChoiceMode, ChoiceWindow
from hemval.core.system.offered import bundles_offered, choice_window, offers_choice_on
from hemval.core.system.rule import Kind

NEVER = ChoiceWindow(mode=ChoiceMode.NEVER)
MEALS = replace(HOME_CARE, id="meals", services=("meals",))
DAY_BEFORE = date(2021, 1, 3)


@pytest.mark.parametrize(
    ("parts", "offers"),
    [
        ({}, True),
        ({"bundles": ()}, False),
        ({"bundles": (replace(HOME_CARE, kind=Kind.PROPOSED),)}, False),
        ({"bundles": (replace(HOME_CARE, kind=Kind.UNKNOWN),)}, True),
        ({"bundles": (replace(HOME_CARE, valid_to=DAY_BEFORE),)}, False),
        ({"bundles": (replace(HOME_CARE, valid_from=EFFECT),)}, True),
        ({"choice": (NEVER,)}, False),
        ({"choice": (replace(NEVER, kind=Kind.PROPOSED),)}, True),
        ({"choice": (replace(NEVER, valid_to=DAY_BEFORE),)}, True),
        ({"bundles": (HOME_CARE, MEALS), "choice": (replace(NEVER, bundles=("meals",)),)}, True),
    ],
    ids=[
        "a bundle, and no rule for when",
        "no bundle",
        "a bundle that is only proposed",
        "a bundle that is assumed",
        "a bundle that ended the day before",
        "a bundle that begins that day",
        "a bundle that is never chosen",
        "a proposal that it shall never be chosen",
        "never until the day before",
        "one of two is never chosen",
    ],
)
def test_there_is_a_choice_when_a_bundle_in_force_can_be_chosen(parts, offers):
    assert offers_choice_on(a_system(**parts), EFFECT) is offers


def test_only_what_can_be_chosen_is_offered():
    system = a_system(bundles=(HOME_CARE, MEALS), choice=(replace(NEVER, bundles=("meals",)),))
    assert bundles_offered(system, EFFECT) == (HOME_CARE,)


def test_the_rule_of_the_day_people_are_asked_governs_and_else_that_of_the_effect():
    window = ChoiceWindow(mode=ChoiceMode.WINDOW, closes=date(2020, 9, 30), valid_to=DAY_BEFORE)
    after = ChoiceWindow(mode=ChoiceMode.ANY_TIME, valid_from=EFFECT)
    asked_on = date(2020, 9, 8)
    both, late = a_system(choice=(window, after)), a_system(choice=(after,))
    assert choice_window(both, "home_care", EFFECT, asked_on=asked_on) is window
    assert choice_window(late, "home_care", EFFECT, asked_on=asked_on) is after
    assert choice_window(both, "home_care", EFFECT) is after
