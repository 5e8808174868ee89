"""What room is left is told alike to everybody who asks, whoever has moved by hand or by phone."""

import pytest
from tests.office.a_draw import CLOSED, allocated, decided

from hemval.apps.allocation.models import Given, Room
from hemval.apps.allocation.outcomes import TO_CALL, Asked, chosen
from hemval.apps.allocation.rooms import room_left, rooms_for
from hemval.apps.allocation.services import by_hand
from hemval.apps.calls.models import Call
from hemval.apps.calls.room import room_without
from hemval.apps.providers.models import Provider
from hemval.core.placement.by_hand import HandGround
from hemval.core.system.values import ProviderGroup

pytestmark = pytest.mark.django_db


def placed_in_a_cap(row) -> Given:
    rows = Given.objects.filter(round=row, is_hidden=False, size__gt=0).exclude(leaf="")
    for one in rows.select_related("round", "bundle", "area", "provider"):
        room = Room.objects.get(round=row, bundle=one.bundle_id)
        if room_left(room).left(one.leaf):
            return one
    raise AssertionError


def moved(one: Given, rut, ivar=None) -> str:
    """Move her to the municipality's own, out of all caps of hers; the leaf that she then has."""
    to = Provider.objects.get(group=ProviderGroup.MUNICIPAL.value)
    placed = by_hand.propose(
        given=one.pk,
        provider=to.pk,
        starts=one.round.effect,
        ground=HandGround.NEEDS,
        because="Hon behöver det.",
        actor=rut,
        now=CLOSED,
    )
    if ivar:
        by_hand.confirm(placed=placed.pk, actor=ivar, now=CLOSED)
    room = Room.objects.get(round=one.round_id, bundle=one.bundle_id)
    return room.leaves[one.area.key][placed.provider.key]


def test_an_exception_gives_back_the_place_that_it_leaves(rut, ivar):
    row = allocated(rut)
    one = placed_in_a_cap(row)
    room = Room.objects.get(round=row, bundle=one.bundle_id)
    before = room_left(room).left(one.leaf)
    to = moved(one, rut, ivar)
    assert to != one.leaf
    assert room_left(room).left(one.leaf) > before


def test_calls_know_of_those_who_were_moved_by_hand(rut, ivar):
    row = allocated(rut)
    moved(placed_in_a_cap(row), rut)
    for room in Room.objects.filter(round=row).select_related("round__version__system", "bundle"):
        by_phone, for_hands = room_without(room, (), on=CLOSED.date()), room_left(room)
        for leaves in room.leaves.values():
            for leaf in leaves.values():
                assert by_phone.left(leaf, starts=row.effect) == for_hands.left(leaf)


def test_one_who_is_offered_a_place_is_not_in_her_own_way(rut):
    row = allocated(rut)
    one = placed_in_a_cap(row)
    own = next(room for room in rooms_for(one) if room.provider == one.provider_id)
    assert own.has_room


def test_whom_to_call_is_the_same_on_the_pages_of_the_round_and_in_the_list(rut, ivar):
    row = decided(rut, ivar, clients=300)
    to_call = chosen(Given.objects.filter(round=row), Asked(outcome=TO_CALL))
    called = Call.objects.filter(given__round=row)
    assert called.exists()
    assert sorted(to_call.values_list("pk", "call_reason")) == sorted(
        called.values_list("given", "reason")
    )
