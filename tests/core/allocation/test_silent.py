"""Where the silent are placed, each answer worked out by hand."""

import hmac

import pytest
from tests.core.allocation.both_ways import solve
from tests.core.allocation.written import chooser, closed, last, places, problem, silent, used

from hemval.core.allocation.answer import Key
from hemval.core.allocation.problem import (
    DrawnByLot,
    KeepCurrentPlace,
    LargestFreeRoom,
    MunicipalUnits,
    NearestLeaf,
    RotationList,
)
from hemval.core.system.non_choice import FreeCapacityMeasure

SHARE = LargestFreeRoom(measure=FreeCapacityMeasure.SHARE_OF_CAP)
AMOUNT = LargestFreeRoom(measure=FreeCapacityMeasure.AMOUNT)
MUNICIPAL = MunicipalUnits(leaves=("A", "B"))
AT_A = MunicipalUnits(leaves=("A",))


def test_a_silent_one_keeps_her_place_whatever_rule_her_group_has():
    # The place is hers before anybody asks for it, though she comes last in order.
    claims = [chooser("a", "A"), silent("b", "B", current="A")]
    assert places(problem("unit", {"A": 1, "B": 1}, claims, silent=MUNICIPAL)) == "a:- b:A"


def test_the_silent_come_after_every_chooser_whatever_their_order():
    claims = [silent("a", "A", order=1), chooser("b", "A", order=2)]
    answer = solve(problem("unit", {"A": 1}, claims, silent=AT_A))
    assert dict(answer.assignment) == {"a": None, "b": "A"}


def test_the_silent_are_counted_in_use_and_neither_close_nor_are_last_let_in():
    claims = [chooser("a", "A"), silent("b", "A"), silent("c", "A")]
    answer = solve(problem("unit", {"A": 2}, claims, silent=AT_A))
    assert dict(answer.assignment) == {"a": "A", "b": "A", "c": None}
    assert used(answer) == {"A": 2}
    assert closed(answer) == ""
    assert last(answer, "A") == Key(1, 1, 1)


def test_the_silent_stand_in_one_line_whichever_group_they_are_of():
    groups = {"existing": MunicipalUnits(leaves=("A",)), "new": AMOUNT}
    claims = [silent("a", "A", order=2), silent("b", "A", order=1, group="existing")]
    assert places(problem("unit", {"A": 1}, claims, non_choice=groups)) == "a:- b:A"


def test_one_whose_group_has_no_rule_or_only_keeps_what_there_is_stays_unplaced():
    groups = {"existing": KeepCurrentPlace(), "new": MUNICIPAL}
    claims = [silent("a", "A", group="existing"), silent("b", "A", group=""), silent("c", "A")]
    assert places(problem("unit", {"A": 9, "B": 9}, claims, non_choice=groups)) == "a:- b:- c:A"
    assert places(problem("unit", {"A": 9, "B": 9}, claims)) == "a:- b:- c:-"


@pytest.mark.parametrize(("rule", "got"), [("closing", "-"), ("soft", "-"), ("skipping", "A")])
def test_a_leaf_that_refused_somebody_is_shut_to_the_silent_unless_those_behind_may_fit(rule, got):
    # A has 5: a takes 3, b of 4 is refused, under `soft` since 2 over is more than 1. c of 2 would
    # fit: 3 + 2 ≤ 5. One who takes no room is let in anyhow.
    claims = [chooser("a", "A", 3), chooser("b", "A", 4), silent("c", "A", 2), silent("d", "A", 0)]
    overrun = 1 if rule == "soft" else None
    of = problem(rule, {"A": 5, "B": 5}, claims, silent=AT_A, overrun=overrun)
    assert places(of) == f"a:A b:- c:{got} d:A"


@pytest.mark.parametrize("above", [{}, {"A": "g", "B": "g"}])
def test_of_several_leaves_only_the_one_that_refused_somebody_is_shut(above):
    # By proposing, and in order under a cap of 99 that stops nobody.
    claims = [chooser("a", "A", 3), chooser("b", "AB", 4), silent("c", "AB", 1)]
    caps = {"A": 5, "B": 5} | ({"g": 99} if above else {})
    of = problem("closing", caps, claims, above=above, silent=MUNICIPAL)
    assert places(of) == "a:A b:B c:B"


def test_a_leaf_is_shut_by_one_who_stands_behind_another_too():
    # A has 5: a takes 3, b of 3 does not fit. c of 1 would, but stands behind b at A and alone at
    # B, which has no room at all: both are shut.
    claims = [chooser("a", "A", 3), chooser("b", "A", 3), chooser("c", "AB", 1), silent("d", "AB")]
    assert places(problem("closing", {"A": 5, "B": 0}, claims, silent=MUNICIPAL)) == (
        "a:A b:- c:- d:-"
    )


def test_in_order_only_the_last_going_through_shuts():
    # b of 2 waits at A for a to leave it. a moves to C, b gets A, and in the last going-through A
    # has refused nobody: c of 1 fits, 2 + 1 ≤ 3.
    claims = [chooser("b", "A", 2), chooser("a", "C", 2, current="A"), silent("c", "A")]
    caps = {"A": 3, "B": 0, "C": 2, "g": 9}
    of = problem("closing", caps, claims, above={"A": "g"}, silent=AT_A)
    assert places(of) == "b:A a:C c:A"


def test_under_soft_a_silent_one_may_exceed_the_cap_as_a_chooser_may():
    # 3 < 5 and 3 + 4 - 5 = 2 over, which is allowed; then 7 ≥ 5 and nobody more.
    claims = [chooser("a", "A", 3), silent("b", "A", 4), silent("c", "A", 1)]
    of = problem("soft", {"A": 5, "B": 5}, claims, silent=MUNICIPAL, overrun=2)
    assert places(of) == "a:A b:A c:-"


def test_a_cap_above_must_have_room_for_the_silent_too():
    claims = [silent("a", "AB"), silent("b", "AB"), silent("c", "A")]
    of = problem("unit", {"A": 2, "g": 1, "B": 1}, claims, above={"A": "g"}, silent=MUNICIPAL)
    assert places(of) == "a:A b:B c:-"


@pytest.mark.parametrize("rule", [MUNICIPAL, AMOUNT, SHARE, RotationList(leaves=("A",))])
def test_one_who_takes_no_room_always_finds_it(rule):
    claims = [chooser("a", current="A", size=3), silent("b", "A", 0), silent("c", "A", 1)]
    caps = {"A": 0, "B": None}
    assert places(problem("closing", caps, claims, silent=rule)) == "a:A b:A c:-"


def test_municipal_is_the_first_listed_leaf_that_is_open_to_her():
    # B is not open to a. A is full for c, who gets the next on the list.
    claims = [silent("a", "A"), silent("b", "B"), silent("c", "AB")]
    assert places(problem("unit", {"A": 1, "B": 2}, claims, silent=MUNICIPAL)) == "a:A b:B c:B"


def test_rotation_goes_round_from_the_one_whose_turn_it_is():
    # List A, B, C; the turn is C's. a: C. b: A. c: B. Then it is C's turn again.
    rule = RotationList(leaves=("A", "B", "C"), turn=2)
    claims = [silent(name, "ABC") for name in "abc"]
    answer = solve(problem("unit", dict.fromkeys("ABC", 9), claims, silent=rule))
    assert dict(answer.assignment) == {"a": "C", "b": "A", "c": "B"}
    assert answer.turns == {"new": 2}


def test_rotation_passes_over_a_full_one_and_one_that_is_not_open_to_her():
    # Turn A. a: A. b: B is full, C. c: A's turn, not open to c, B full, C. d: A.
    rule = RotationList(leaves=("A", "B", "C"))
    claims = [silent("a", "ABC"), silent("b", "ABC"), silent("c", "BC"), silent("d", "ABC")]
    answer = solve(problem("unit", {"A": 9, "B": 0, "C": 9}, claims, silent=rule))
    assert dict(answer.assignment) == {"a": "A", "b": "C", "c": "C", "d": "A"}
    assert answer.turns == {"new": 1}


def test_rotation_stands_still_when_nobody_on_the_list_has_room():
    rule = RotationList(leaves=("A", "B"), turn=1)
    claims = [silent("a", "A"), silent("b", "C")]
    answer = solve(problem("unit", {"A": 0, "B": 9, "C": 9}, claims, silent=rule))
    assert answer.unplaced == ("a", "b")
    assert answer.turns == {"new": 1}


def test_each_group_that_rotates_has_a_turn_of_its_own():
    groups = {"new": RotationList(leaves=("A", "B")), "old": RotationList(leaves=("B", "A"))}
    claims = [silent("a", "AB"), silent("b", "AB", group="old"), silent("c", "AB", group="old")]
    answer = solve(problem("unit", {"A": 9, "B": 9}, claims, non_choice=groups))
    assert dict(answer.assignment) == {"a": "A", "b": "B", "c": "A"}
    assert answer.turns == {"new": 1, "old": 0}


def test_a_draw_gives_the_leaf_with_the_lowest_lot():
    seed = "ab" * 32
    rule = DrawnByLot(seed=seed, left_out=("C",))
    claims = [silent(f"c{n}", "ABC") for n in range(30)]
    answer = solve(problem("unit", dict.fromkeys("ABC", 99), claims, silent=rule))
    for claim, leaf in answer.assignment.items():
        lots = {
            one: hmac.new(bytes.fromhex(seed), claim.encode() + b"\0" + one.encode(), "sha256")
            for one in "AB"
        }
        assert leaf == min("AB", key=lambda one: lots[one].digest())
    assert set(answer.assignment.values()) == {"A", "B"}


def test_a_draw_passes_over_those_without_room():
    rule = DrawnByLot(seed="0" * 64)
    claims = [silent(f"c{n}", "AB") for n in range(4)]
    answer = solve(problem("unit", {"A": 1, "B": 2}, claims, silent=rule))
    assert used(answer) == {"A": 1, "B": 2}
    assert answer.unplaced == ("c3",)


def test_nearest_is_the_least_distance_and_among_equals_the_first_by_id():
    near_b = {"A": 900, "B": 100, "C": 100}
    claims = [silent(name, "CBA", distance=near_b) for name in "abc"]
    answer = solve(problem("unit", {"A": 9, "B": 1, "C": 1}, claims, silent=NearestLeaf()))
    assert dict(answer.assignment) == {"a": "B", "b": "C", "c": "A"}


def test_the_largest_share_left_is_counted_anew_after_each():
    # A: 10 of 10 left = 1; B: 4 of 4 = 1: a tie, A by id. a of 5: A 5/10. b: B, 4/4; of 3: B 1/4.
    # c of 1: A 5/10 > 1/4. d of 1: A 4/10 > 1/4.
    claims = [
        silent("a", "BA", 5),
        silent("b", "BA", 3),
        silent("c", "BA", 1),
        silent("d", "BA", 1),
    ]
    of = problem("closing", {"A": 10, "B": 4}, claims, silent=SHARE)
    assert places(of) == "a:A b:B c:A d:A"


def test_shares_are_compared_exactly():
    # A has n of 2n + 1 left and B has n + 1 of 2n + 3. B has more, for (n + 1)(2n + 1) is one more
    # than n(2n + 3); the difference is one part in 10^24, which no float sees.
    n = 499_999_999_998
    claims = [
        chooser("x", current="A", size=n + 1),
        chooser("y", current="B", size=n + 2),
        silent("a", "AB", 1),
    ]
    caps = {"A": 2 * n + 1, "B": 2 * n + 3}
    assert places(problem("closing", caps, claims, silent=SHARE)) == "x:A y:B a:B"


def test_a_cap_of_one_that_is_free_is_wholly_left():
    # A has 1 of 1 left, B has 2 of 3.
    claims = [chooser("x", current="B"), silent("a", "AB")]
    assert places(problem("unit", {"A": 1, "B": 3}, claims, silent=SHARE)) == "x:B a:A"


def test_the_largest_amount_left_is_counted_in_the_unit_of_sizes():
    # A has 10 of 100 left, B has 9 of 9: by amount A, by share B.
    claims = [chooser("x", current="A", size=90), silent("a", "AB", 1)]
    caps = {"A": 100, "B": 9}
    assert places(problem("closing", caps, claims, silent=AMOUNT)) == "x:A a:A"
    assert places(problem("closing", caps, claims, silent=SHARE)) == "x:A a:B"


@pytest.mark.parametrize("rule", [SHARE, AMOUNT])
def test_a_leaf_without_a_cap_comes_only_when_no_other_has_room(rule):
    claims = [silent("a", "AB"), silent("b", "AB")]
    assert places(problem("unit", {"A": None, "B": 1}, claims, silent=rule)) == "a:B b:A"


@pytest.mark.parametrize("rule", [SHARE, AMOUNT])
def test_a_leaf_without_a_cap_comes_after_a_full_one_for_one_who_takes_no_room(rule):
    assert places(problem("closing", {"A": None, "B": 0}, [silent("a", "AB", 0)], silent=rule)) == (
        "a:B"
    )


@pytest.mark.parametrize(("rule", "got"), [(AMOUNT, "x:A y:M a:A"), (SHARE, "x:A y:M a:M")])
def test_a_leaf_without_a_cap_of_its_own_is_measured_by_the_nearest_above_it(rule, got):
    # A has no cap, but the private ones together have 200, of which 120 are left: 0.6. M has 90 of
    # 100 left: 0.9. The cap of the whole municipality is above both and measures nothing.
    claims = [chooser("x", current="A", size=80), chooser("y", current="M", size=10)]
    of = problem(
        "closing",
        {"A": None, "private": 200, "M": 100, "all": 1_000},
        [*claims, silent("a", "AM", 1)],
        above={"A": "private", "private": "all", "M": "all"},
        silent=rule,
    )
    assert places(of) == got


def test_a_cap_that_is_exceeded_has_nothing_left_and_no_less():
    # A is exceeded by 5, B just full: for one who takes no room both have 0 left, and A is first.
    claims = [chooser("x", current="A", size=10), chooser("y", current="B", size=5)]
    of = problem("closing", {"A": 5, "B": 5}, [*claims, silent("a", "BA", 0)], silent=AMOUNT)
    assert places(of) == "x:A y:B a:A"
