"""The room of a round: as it is expected to be, as the places left it, and as it is by now."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db.models import QuerySet
from tests.office.a_draw import CLOSED, allocated, decide, manager
from tests.office.asking import asked_by
from tests.office.made_once import made_once
from tests.office.people import acting, browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.allocation.models import Given, Room
from hemval.apps.figures.room import RoomOf, RoomShown, room_shown
from hemval.apps.placements.models import Cause
from hemval.apps.placements.services.placing import Begin, begin
from hemval.apps.providers.models import Cap, Provider
from hemval.apps.rounds.checks import check_made, keep_check, look_through
from hemval.apps.rounds.models import Round
from hemval.apps.said import reader_words

pytestmark = pytest.mark.django_db
P = "P02"
"""A provider with a cap that is nobody else's, and room left."""
_HOUR = 60


@pytest.fixture(scope="module")
def given(django_db_setup, django_db_blocker) -> Iterator[Round]:
    with made_once(django_db_blocker):
        yield allocated(manager())


@pytest.fixture
def row(given: Round) -> Round:
    return decide(given, manager(), manager())


def shown(row: Round, *, days: int = 0) -> RoomShown | None:
    read = Round.objects.select_related("version__system").get(pk=row.pk)
    return room_shown(read, check_made(row), reader_words(), now=CLOSED + timedelta(days=days))


def taken(told: RoomShown | None) -> dict[str, int]:
    assert told is not None
    return {one.who: one.taken for one in told.room.each}


def name(key: str = P) -> str:
    return Provider.objects.get(key=key).name


def minutes_there(row: Round) -> int:
    """What those have between them whom the round placed with the provider."""
    return sum(placed_there(row).values_list("size", flat=True))


def placed_there(row: Round) -> QuerySet[Given]:
    return Given.objects.filter(round=row, provider__key=P, size__gt=0).exclude(leaf="")


def ends(row: Round, one: Given) -> None:
    """Let help that the round gave end, the day after the day of effect."""
    day = row.effect + timedelta(days=1)
    ended = Begin(client=one.client_id, bundle=one.bundle_id, starts=day, provider=None)
    actor = acting(somebody(Role.CASE_MANAGER))
    begin([ended], cause=Cause.ENDED, actor=actor, now=CLOSED + timedelta(days=1))


def test_before_places_are_given_the_room_is_as_it_was_when_the_lists_were_looked_through(given):
    Room.objects.filter(round=given).delete()
    assert shown(given) is None
    keep_check(given, look_through(given)[1], CLOSED)
    told = shown(given)
    assert (told.of, told.counted_at, told.on) == (RoomOf.BEFORE_PLACES, CLOSED, None)
    assert told.room.each


def test_when_places_are_given_the_room_is_what_they_left(given):
    told = shown(given)
    assert (told.of, told.on) == (RoomOf.AFTER_PLACES, None)
    assert taken(told)[name()] == minutes_there(given) // _HOUR > 0


def test_each_cap_that_was_looked_at_before_the_places_is_there_after_them(given):
    after = shown(given).room.each
    Room.objects.filter(round=given).delete()
    keep_check(given, look_through(given)[1], CLOSED)
    before = shown(given).room.each
    assert [(one.who, one.unit, one.share, one.amount) for one in after] == [
        (one.who, one.unit, one.share, one.amount) for one in before
    ]


def test_from_its_decision_on_the_room_is_that_of_the_day_of_effect_and_then_of_today(row):
    assert (shown(row).of, shown(row).on) == (RoomOf.NOW, row.effect)
    later = shown(row, days=400)
    assert later.on == CLOSED.date() + timedelta(days=400)


def test_room_that_is_given_back_after_the_decision_is_free_from_that_day(row):
    before = taken(shown(row))[name()]
    one = placed_there(row)[0]
    ends(row, one)
    assert taken(shown(row))[name()] == before
    assert taken(shown(row, days=400))[name()] == (minutes_there(row) - one.size) // _HOUR


def test_a_cap_that_is_lowered_after_the_decision_holds_and_may_be_passed(row):
    Cap.objects.filter(provider__key=P).delete()
    Cap.objects.create(provider=Provider.objects.get(key=P), amount=1)
    (told,) = (one for one in shown(row).room.each if one.who == name())
    assert told.amount == 1
    assert told.left < 0


def test_a_round_after_which_another_has_begun_is_shown_as_it_left_the_room(row):
    placed = taken(shown(row))
    one = placed_there(row)[0]
    ends(row, one)
    later = Round.objects.get(pk=row.pk)
    later.pk, later.key = None, "later"
    later.effect = row.effect + timedelta(days=365)
    later.carried_out_at = CLOSED + timedelta(days=300)
    later.save()
    told = shown(row, days=400)
    assert told.of is RoomOf.AFTER_PLACES
    assert taken(told) == placed


def test_the_page_says_which_room_it_is(row):
    client = browser_of(somebody(Role.CONTROLLER))
    page = f"/kontor/omgangar/{row.key}/siffror/"
    told = client.get(page).content.decode()
    assert "Så ser utrymmet ut nu" in told
    assert "före fördelningen" not in told
    Round.objects.filter(pk=row.pk).update(
        carried_out_at=None, decided_at=None, decided_by=None, reviewed_at=None
    )
    assert "Så ser utrymmet ut efter fördelningen" in client.get(page).content.decode()


def test_the_room_is_asked_for_as_often_however_much_has_changed(row):
    first, *others = Given.objects.filter(round=row, provider__isnull=False)[:20]
    ends(row, first)
    few = asked_by(lambda: shown(row, days=400))
    for one in others:
        ends(row, one)
    assert asked_by(lambda: shown(row, days=400)) == few
