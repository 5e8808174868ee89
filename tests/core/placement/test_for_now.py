"""What one who calls is told of her place says who decides it, and never more than is so."""

from datetime import date

import pytest

from hemval.core.placement.for_now import ForNow, for_now
from hemval.core.placement.placements import TO_BE_DECIDED, PlacementCode

DAY = date(2021, 1, 4)


def stands(code: PlacementCode | None, **more: object) -> ForNow:
    asked = {"provider": "", "starts": None, "is_decided": False, "is_call_closed": False}
    return for_now(code, **(asked | more))  # type: ignore[arg-type]


@pytest.mark.parametrize("code", sorted(TO_BE_DECIDED))
@pytest.mark.parametrize("provider", ["", "today"])
def test_what_a_person_decides_is_not_said_to_be_given_whoever_helps_today(code, provider):
    assert stands(code, provider=provider) is ForNow.TO_DECIDE


def test_what_two_people_have_decided_is_hers():
    given = stands(PlacementCode.NO_ROOM, provider="a", starts=DAY, is_decided=True)
    assert given is ForNow.BEGINS


def test_one_whose_wish_was_full_is_called_and_nobody_decides_for_her():
    assert stands(PlacementCode.WISH_NOT_MET) is ForNow.TO_CALL
    assert stands(PlacementCode.WISH_NOT_MET, is_call_closed=True) is ForNow.NO_PLACE


def test_one_for_whom_nothing_changes_has_what_she_has():
    assert stands(PlacementCode.STAYS_BY_WISH, provider="a") is ForNow.HAS


def test_one_who_left_the_round_waits_for_nobody():
    assert stands(None) is ForNow.OUT
