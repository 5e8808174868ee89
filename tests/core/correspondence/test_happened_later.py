"""What has happened after the day of the letters is in none of them, and is told."""

from datetime import date

import pytest

from hemval.core.correspondence.happened_later import happened_later
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.facts.choices import Arrival
from hemval.core.facts.events import Event, EventKind

DAYS = {LetterKind.NOTICE: date(2020, 12, 1), LetterKind.CHANGE: date(2020, 12, 3)}


def event(kind, day, id_="e1"):
    happened = Arrival(day=date(2020, 12, day))
    return Event(id=id_, client="b1", bundle="care", kind=kind, happened=happened)


@pytest.mark.parametrize(
    ("kind", "day", "expected"),
    [
        (EventKind.REACHED, 1, False),
        (EventKind.REACHED, 2, True),
        (EventKind.NOT_REACHED, 2, True),
        # A change is told of by a letter of a later day.
        (EventKind.CHANGE_AGREED, 3, False),
        (EventKind.CHANGE_AGREED, 4, True),
        # No letter of a free place is printed.
        (EventKind.PLACE_FREE, 9, False),
        (EventKind.QUEUED, 9, False),
    ],
)
def test_what_is_dated_after_the_letter_that_it_would_change_is_told(kind, day, expected):
    assert bool(happened_later([event(kind, day)], DAYS)) is expected


def test_the_earliest_comes_first():
    events = [event(EventKind.REACHED, day, f"e{day}") for day in (5, 1, 3)]
    assert [one.id for one in happened_later(events, DAYS)] == ["e3", "e5"]
