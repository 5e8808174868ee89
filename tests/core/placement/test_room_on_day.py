"""Room outside rounds: who is placed on a day, against every cap that holds a place then."""

import pytest

from hemval.core.claims.caps import BundleCapacity
from hemval.core.claims.claims import Room
from hemval.core.placement.room_on_day import PlacedThere, full_caps
from hemval.core.system.capacity import AdmissionRule, Holder, Unit
from hemval.core.system.values import ProviderGroup

PRIVATE, OWN = ProviderGroup.PRIVATE, ProviderGroup.MUNICIPAL


def capacity(*caps: Room, admits: AdmissionRule | None = AdmissionRule.UNIT) -> BundleCapacity:
    return BundleCapacity(unit=Unit.CLIENTS, admits=admits, caps=caps)


def cap(amount: int, **holder: object) -> Room:
    return Room(holder=Holder(**holder), amount=amount)


def place(provider: str = "alfa", area: str = "north", size: int = 1) -> PlacedThere:
    group = OWN if provider == "home" else PRIVATE
    return PlacedThere(provider=provider, group=group, area=area, size=size)


def full(
    room: BundleCapacity, *placed: PlacedThere, coming: PlacedThere | None = None
) -> list[int]:
    return [one.used for one in full_caps(room, placed, coming or place())]


def test_the_last_place_is_taken_once():
    room = capacity(cap(2, provider="alfa"))
    assert full(room, place()) == []
    assert full(room, place(), place()) == [2]


def test_a_cap_of_nothing_is_full_for_everybody():
    assert full(capacity(cap(0, provider="alfa"))) == [0]


def test_what_others_use_counts_where_a_cap_is_shared_with_them():
    room = capacity(cap(2, group=PRIVATE), cap(9, provider="alfa"))
    assert full(room, place("beta"), place("beta"), place("home")) == [2]


@pytest.mark.parametrize("holder", [{"provider": "beta"}, {"group": OWN}, {"area": "south"}])
def test_a_cap_that_holds_others_stops_nobody_here(holder):
    assert full(capacity(cap(0, **holder))) == []


def test_room_in_one_area_is_used_by_those_who_live_there():
    room = capacity(cap(1, provider="alfa", area="north"))
    assert full(room, place(area="south")) == []
    assert full(room, place(area="north")) == [1]


def test_a_soft_cap_admits_one_over_it_as_when_a_round_gives_places():
    room = capacity(cap(100, provider="alfa"), admits=AdmissionRule.SOFT)
    assert full(room, place(size=99), coming=place(size=50)) == []
    assert full(room, place(size=100), coming=place(size=50)) == [100]


def test_where_no_rule_of_admission_is_told_a_cap_is_not_exceeded():
    assert full(capacity(cap(1, provider="alfa"), admits=None), place()) == [1]
