"""Values of the core come back from JSON as they were."""

import json
from dataclasses import dataclass
from datetime import date

import pytest

from hemval.core.allocation.answer import Key
from hemval.core.claims.claims import Standing, WishGone
from hemval.core.explanation.explanation import Explanation, OtherNumber, UnmetWish, WhyNot
from hemval.core.facts.clients import Client, Protection
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.identity import PersonalNumber
from hemval.core.placement.placements import PlacementCode
from hemval.core.system.values import RoundKind
from hemval.files.values.told import NotAValue, read_as, told

EXPLAINED = Explanation(
    client="B1",
    bundle="home_care",
    code=PlacementCode.LATER_WISH,
    standing=Standing.CHOSE,
    starts=date(2021, 1, 4),
    wishes=(
        UnmetWish(
            number=1, provider="p1", why=WhyNot.FULL, own=Key(1, 1, 7), other=OtherNumber(number=3)
        ),
        UnmetWish(number=2, provider="p2", why=WishGone.LEAVING),
    ),
)
FACTS = RoundFacts(
    plan=RoundPlan(
        id="r1",
        system="s",
        kind=RoundKind.INTRODUCTION,
        facts_on=date(2020, 10, 7),
        effect=date(2021, 1, 4),
    ),
    clients=(
        Client(
            id="B1",
            personal_number=PersonalNumber.parse("18910307-9803"),
            protection=Protection(confidentiality_marked_from=date(2020, 1, 1)),
        ),
    ),
)


@pytest.mark.parametrize("value", [EXPLAINED, FACTS], ids=["explanation", "facts"])
def test_a_value_comes_back_as_it_was(value):
    assert read_as(type(value), json.loads(json.dumps(told(value)))) == value


def test_what_is_as_usual_is_left_out():
    assert told(Client(id="B1")) == {"id": "B1"}


def test_of_several_enumerations_the_right_one_comes_back():
    first, second = read_as(Explanation, told(EXPLAINED)).wishes
    assert (first.why, second.why) == (WhyNot.FULL, WishGone.LEAVING)


@pytest.mark.parametrize(
    "written",
    [{}, {"id": "B1", "shoe_size": 38}, {"id": "B1", "died": "yesterday"}, [], None],
    ids=["a field is missing", "a field is unknown", "not a day", "a list", "nothing"],
)
def test_what_is_not_a_value_is_refused(written):
    with pytest.raises(NotAValue):
        read_as(Client, written)


def test_a_type_that_has_no_way_of_writing_is_a_fault_of_the_programmer():
    @dataclass(frozen=True)
    class Strange:
        it: complex

    with pytest.raises(TypeError):
        told(Strange(1j))
