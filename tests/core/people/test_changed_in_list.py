"""What follows for somebody's help from what a later list tells of her."""

from datetime import date

import pytest

from hemval.core.dates.period import Period
from hemval.core.people.changed_in_list import (
    Decided,
    Departure,
    follows_for_person,
    follows_for_service,
)

TODAY = date(2026, 9, 1)
YESTERDAY, NEXT_MONTH = date(2026, 8, 31), date(2026, 10, 1)
NOTHING_TOLD = Departure()


@pytest.mark.parametrize(
    ("before", "now", "follows"),
    [
        pytest.param(NOTHING_TOLD, NOTHING_TOLD, [], id="as before"),
        pytest.param(NOTHING_TOLD, None, [("missing", None)], id="missing keeps her help"),
        pytest.param(
            NOTHING_TOLD, Departure(died=YESTERDAY), [("died", TODAY)], id="died ends it today"
        ),
        pytest.param(
            Departure(died=YESTERDAY), Departure(died=YESTERDAY), [], id="known to have died"
        ),
        pytest.param(
            NOTHING_TOLD,
            Departure(moved_out=NEXT_MONTH),
            [("moved", NEXT_MONTH)],
            id="helped until she moves",
        ),
        pytest.param(
            NOTHING_TOLD, Departure(moved_out=YESTERDAY), [("moved", TODAY)], id="has moved already"
        ),
        pytest.param(
            NOTHING_TOLD,
            Departure(died=YESTERDAY, moved_out=NEXT_MONTH),
            [("died", TODAY)],
            id="died before the day she would move",
        ),
        pytest.param(
            Departure(moved_out=TODAY),
            Departure(moved_out=NEXT_MONTH),
            [("moved", NEXT_MONTH)],
            id="moves on another day",
        ),
        pytest.param(Departure(died=YESTERDAY), NOTHING_TOLD, [("stays", None)], id="she lives"),
    ],
)
def test_what_is_told_of_a_person(before, now, follows):
    assert [(one.code, one.ends) for one in follows_for_person(before, now, TODAY)] == follows


def decided(last: date | None = None, minutes: int = 600, decision: str = "d1") -> Decided:
    return Decided(decision=decision, period=Period(None, last), minutes=minutes, is_booking=False)


@pytest.mark.parametrize(
    ("before", "now", "code"),
    [
        pytest.param([decided()], [decided()], None, id="as before"),
        pytest.param([decided()], [], "decision_ended", id="granted no more"),
        pytest.param([decided()], [decided(YESTERDAY)], "decision_ended", id="ended yesterday"),
        pytest.param([decided()], [decided(TODAY)], "decision_changed", id="ends today"),
        pytest.param([decided(YESTERDAY)], [], None, id="had ended already"),
        pytest.param([decided()], [decided(minutes=60)], "decision_changed", id="other minutes"),
        pytest.param(
            [decided(), decided(decision="d2")],
            [decided(decision="d2"), decided()],
            None,
            id="in another order",
        ),
        pytest.param(
            [decided()], [decided(YESTERDAY), decided(decision="d2")], "decision_changed", id="anew"
        ),
    ],
)
def test_what_is_told_of_a_service(before, now, code):
    found = [one.code for one in follows_for_service(before, now, TODAY)]
    assert found == ([code] if code else [])
