"""Whether a provider takes new clients: what is said of it, and then what places are taken."""

from datetime import date

import pytest

from hemval.core.comparison.queue import Queue
from hemval.core.comparison.room import CountedRoom, Room, RoomBy, RoomIn, room_of
from hemval.core.facts.providers import ProviderStatus

ON = date(2026, 9, 8)
CARE, HOME = "care", "home"
NORTH, SOUTH = "north", "south"


def counted(has_room=(), full=()) -> CountedRoom:
    return CountedRoom(has_room=tuple(has_room), full=tuple(full), on=ON)


@pytest.mark.parametrize("status", [ProviderStatus.FULL, ProviderStatus.LEAVING])
def test_what_the_municipality_has_said_goes_before_the_count(status):
    assert room_of(status, counted([(CARE, NORTH)])) == Room(status.value)


@pytest.mark.parametrize("status", [ProviderStatus.OPEN, ProviderStatus.WARNED])
@pytest.mark.parametrize(
    ("count", "room"),
    [
        (None, Room.OPEN),
        (counted([(CARE, NORTH)]), Room.OPEN),
        (counted(full=[(CARE, NORTH)]), Room.FULL),
    ],
    ids=["not counted", "room everywhere", "room nowhere"],
)
def test_without_such_word_it_is_as_it_is_counted(status, count, room):
    assert room_of(status, count) == room


@pytest.mark.parametrize(
    ("has_room", "full", "by", "places"),
    [
        ([(CARE, NORTH), (HOME, NORTH)], [(CARE, SOUTH)], RoomBy.AREAS, [(NORTH,)]),
        ([(CARE, NORTH), (CARE, SOUTH)], [(HOME, SOUTH)], RoomBy.BUNDLES, [(CARE,)]),
        (
            [(CARE, NORTH), (HOME, SOUTH)],
            [(CARE, SOUTH)],
            RoomBy.BOTH,
            [(CARE, NORTH), (HOME, SOUTH)],
        ),
    ],
    ids=["by area", "by bundle", "by both"],
)
def test_where_there_is_room_is_told_in_as_few_words_as_leave_nothing_out(
    has_room, full, by, places
):
    found = room_of(ProviderStatus.OPEN, counted(has_room, full))
    assert found == RoomIn(by=by, places=tuple(places))


def test_the_room_of_an_area_is_that_of_its_own_places_alone():
    several = counted([(CARE, NORTH)], [(CARE, SOUTH)])
    assert several.within(NORTH) == counted([(CARE, NORTH)])
    assert several.within(SOUTH) == counted(full=[(CARE, SOUTH)])
    assert several.within("elsewhere") is None


@pytest.mark.parametrize(
    ("waiting", "told"), [(0, 0), (1, None), (4, None), (5, 5), (120, 120)], ids=str
)
def test_how_many_wait_is_told_unless_they_are_few(waiting, told):
    assert Queue.of(waiting) == Queue(waiting=told)


def test_in_an_area_the_queue_is_the_whole_one_since_its_part_might_tell_of_few():
    queue = Queue.of(6)
    several = CountedRoom(has_room=((CARE, NORTH),), full=((CARE, SOUTH),), on=ON, queue=queue)
    there = several.within(NORTH)
    assert there is not None
    assert there.queue == queue
