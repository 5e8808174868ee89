"""The ordered method, each answer worked out by hand."""

import pytest
from tests.core.allocation.both_ways import solve
from tests.core.allocation.written import chooser, closed, last, places, problem, silent, used

from hemval.core.allocation.answer import Key, Method

IN_GROUP = {"A": "g", "B": "g"}


def test_room_in_a_group_can_go_to_a_later_one_who_needs_less():
    # The group has 10: a takes 6 at A. b of 5 fits neither A (11 > 10 above it) nor B. c of 3 is
    # passed over at A, which has refused b, but b never asked B: 6 + 3 = 9 fits.
    claims = [chooser("a", "A", 6), chooser("b", "A", 5), chooser("c", "AB", 3)]
    answer = solve(problem("closing", {"A": 10, "B": 10, "g": 10}, claims, above=IN_GROUP))
    assert answer.method is Method.ORDERED
    assert dict(answer.assignment) == {"a": "A", "b": None, "c": "B"}
    assert closed(answer) == "A g"
    assert last(answer, "g") == Key(1, 1, 3)


def test_a_leaf_that_refused_an_earlier_one_is_passed_over():
    # A has 5: a takes 3, b of 4 is refused, and c of 2 would fit but stands behind b.
    claims = [chooser("a", "A", 3), chooser("b", "A", 4), chooser("c", "A", 2)]
    assert places(problem("closing", {"A": 5, "g": 99}, claims, above={"A": "g"})) == "a:A b:- c:-"


def test_under_skipping_those_behind_may_still_fit():
    claims = [chooser("a", "A", 3), chooser("b", "A", 4), chooser("c", "A", 2)]
    answer = solve(problem("skipping", {"A": 5}, claims))
    assert dict(answer.assignment) == {"a": "A", "b": None, "c": "A"}
    assert closed(answer) == "A"
    assert used(answer) == {"A": 5}


def test_who_leaves_makes_room_for_an_earlier_one_who_was_refused():
    # a of 5 is refused by A, which b fills. b moves to B, A is free, and a is asked again.
    claims = [chooser("a", "A", 5), chooser("b", "B", 5, current="A")]
    of = problem("closing", {"A": 5, "B": 5, "g": 10}, claims, above=IN_GROUP)
    assert places(of) == "a:A b:B"
    assert closed(solve(of)) == ""


def test_a_leaf_that_was_closed_opens_again_when_somebody_has_moved():
    # A has 5, of which mover holds 3. big of 4 is refused (3 + 4 > 5), small of 2 stands behind.
    # mover leaves for B. Now big fits (4 ≤ 5), and small does not (6 > 5).
    claims = [
        chooser("big", "A", 4),
        chooser("small", "A", 2),
        chooser("mover", "B", 3, current="A"),
    ]
    of = problem("closing", {"A": 5, "B": 5, "g": 99}, claims, above=IN_GROUP)
    assert places(of) == "big:A small:- mover:B"


def test_two_who_want_each_others_places_do_not_swap():
    claims = [chooser("a", "B", 5, current="A"), chooser("b", "A", 5, current="B")]
    of = problem("closing", {"A": 5, "B": 5, "g": 10}, claims, above=IN_GROUP)
    assert places(of) == "a:A b:B"
    assert closed(solve(of)) == "A B"


def test_her_own_place_is_not_counted_against_her_when_she_moves_within_a_full_group():
    # The group has 5, all of them hers. Without her it has 0 used, so that she fits at B.
    claims = [chooser("a", "B", 5, current="A")]
    of = problem("closing", {"A": 5, "B": 5, "g": 5}, claims, above=IN_GROUP)
    assert places(of) == "a:B"


def test_protected_places_stand_though_they_exceed_a_cap():
    claims = [
        chooser("new", "A", 1),
        chooser("a", current="A", size=5),
        silent("b", size=5, current="A"),
    ]
    answer = solve(problem("closing", {"A": 7, "g": 7}, claims, above={"A": "g"}))
    assert dict(answer.assignment) == {"new": None, "a": "A", "b": "A"}
    assert used(answer) == {"A": 10, "g": 10}
    assert closed(answer) == "A g"
    assert last(answer, "A") == Key(0, 1, 3)


def test_a_fifth_of_the_hours_for_a_group_with_an_overrun_of_200_hours():
    # 1,000 h = 60,000 min: 20 % = 12,000 for the private ones together, overrun 12,000. a has
    # 11,000 at P. b of 13,001 asks Q: 24,001 - 12,000 = 12,001 is too far over; she gets M. c of
    # 13,000 asks P, which is not closed: 24,000 - 12,000 = 12,000, admitted. d finds nothing left.
    claims = [
        chooser("a", "PM", 11_000),
        chooser("b", "QM", 13_001),
        chooser("c", "PM", 13_000),
        chooser("d", "PQM", 60),
    ]
    caps = {"private": 12_000, "P": None, "Q": None, "M": 48_000}
    above = {"P": "private", "Q": "private"}
    answer = solve(problem("soft", caps, claims, above=above, overrun=12_000))
    assert dict(answer.assignment) == {"a": "P", "b": "M", "c": "P", "d": "M"}
    assert used(answer) == {"private": 24_000, "P": 24_000, "Q": 0, "M": 13_061}
    assert closed(answer) == "P Q private"


@pytest.mark.parametrize("rule", ["closing", "soft", "skipping"])
def test_one_who_takes_no_room_is_let_in_at_a_leaf_that_is_closed(rule):
    claims = [chooser("a", "A", 2), chooser("b", "A", 0), chooser("c", "AB", 0, current="B")]
    answer = solve(problem(rule, {"A": 0, "B": 0, "g": 0}, claims, above=IN_GROUP))
    assert dict(answer.assignment) == {"a": None, "b": "A", "c": "A"}
    assert closed(answer) == "A g"
    assert last(answer, "g") is None


def test_each_looks_at_her_best_wishes_first_and_moves_up_when_she_can():
    # a cannot get A (m holds it) and takes B. m moves to C; the next time a gets A, and b gets B.
    claims = [chooser("a", "AB", 5), chooser("b", "B", 5), chooser("m", "C", 5, current="A")]
    caps = {"A": 5, "B": 5, "C": 5, "g": 15}
    of = problem("closing", caps, claims, above={**IN_GROUP, "C": "g"})
    assert places(of) == "a:A b:B m:C"


def test_classes_that_are_all_the_same_are_as_none():
    claims = [chooser("a", "A", classes={"A": 0}), chooser("b", "A", classes={"A": 0})]
    answer = solve(problem("skipping", {"A": 1}, claims))
    assert answer.unplaced == ("b",)
    assert last(answer, "A") == Key(1, 0, 1)
