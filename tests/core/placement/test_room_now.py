"""What room is left while people move: one calculation, through every cap of the tree."""

import pytest

from hemval.core.allocation.problem import Node
from hemval.core.claims.claims import ClaimBasis, Standing
from hemval.core.placement.room_now import KeptRoom, Move, RoomNow, own_size, taken_by
from hemval.core.placement.solved import FreeRoom
from hemval.core.system.capacity import AdmissionRule

SHARED = KeptRoom(
    rule=AdmissionRule.CLOSING,
    overrun=None,
    nodes=(
        Node(id="private", parent=None, capacity=10),
        Node(id="alfa", parent="private", capacity=8),
        Node(id="beta", parent="private", capacity=8),
        Node(id="home", parent=None, capacity=None),
    ),
    used=(("private", 9), ("alfa", 5), ("beta", 4), ("home", 7)),
)
LEAVES = {"alfa": "alfa", "beta": "beta", "home": "home"}


def room(*moves: Move) -> RoomNow:
    return RoomNow(SHARED, taken_by(moves))


def test_a_cap_that_is_shared_is_full_for_all_who_share_it():
    assert room().left("alfa") == 1
    left = room(Move(size=1, to="beta"))
    assert left.left("alfa") == 0
    assert not left.admits("alfa", 1)
    assert list(left.open_to(LEAVES, 1)) == [FreeRoom(provider="home", left=None)]


def test_one_who_moves_gives_back_the_room_that_she_had():
    left = room(Move(size=2, left="alfa", to="home"))
    assert (left.left("alfa"), left.left("beta")) == (3, 3)


def test_one_who_stays_takes_nothing_more():
    assert room(Move(size=2, left="alfa", to="alfa")).left("alfa") == room().left("alfa")


def test_one_who_had_no_place_only_takes():
    assert room(Move(size=1, to="alfa")).left("alfa") == 0


@pytest.mark.parametrize(
    ("clients", "claim", "in_time", "size"),
    [
        (("ada",), "c1", True, 900),
        (("ada",), "c1", False, 900),
        (("ada", "bo"), "c1", True, 600),
        (("ada", "bo"), "c1", False, 1),
        (("ada",), "", True, 600),
    ],
    ids=["alone", "alone, in persons", "a couple, in time", "a couple, in persons", "no claim"],
)
def test_those_who_are_placed_as_one_have_its_size_between_them(clients, claim, in_time, size):
    basis = ClaimBasis(
        claim=claim, bundle="b", clients=clients, area="a", standing=Standing.CHOSE, size=900
    )
    assert own_size(basis, 600, in_time=in_time) == size
