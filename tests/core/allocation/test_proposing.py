"""The proposing method, each answer worked out by hand."""

import pytest
from hypothesis import given, settings
from tests.core.allocation.both_ways import solve
from tests.core.allocation.made_up_problems import problems, shuffled
from tests.core.allocation.written import chooser, closed, last, places, problem, silent, used

from hemval.core.allocation.answer import Key, Method


def test_each_gets_her_first_wish_where_there_is_room():
    assert places(problem("unit", {"A": 1, "B": 1}, [chooser("a", "AB"), chooser("b", "BA")])) == (
        "a:A b:B"
    )


def test_the_lower_order_goes_first_and_the_other_gets_her_next_wish():
    # Both ask A, which has one place: b has order 1 and stays, a goes on to B.
    one = problem(
        "unit", {"A": 1, "B": 1}, [chooser("a", "AB", order=2), chooser("b", "AB", order=1)]
    )
    assert places(one) == "a:B b:A"


def test_a_lower_class_goes_before_a_lower_order_whatever_numbers_classes_are():
    # At A: a has class 1, which nothing is said of, and order 1; b has class -5 and order 2.
    claims = [chooser("a", "A"), chooser("b", "A", classes={"A": -5})]
    assert places(problem("unit", {"A": 1}, claims)) == "a:- b:A"


def test_one_who_first_was_let_in_gives_way_to_a_better_key_that_asks_later():
    # a has A and b has B. c asks A with class 0, so that a must go: a asks B, where her order 1
    # is better than b's 2. b asks C.
    claims = [chooser("a", "AB"), chooser("b", "BC"), chooser("c", "A", classes={"A": 0})]
    answer = solve(problem("unit", {"A": 1, "B": 1, "C": 1}, claims))
    assert dict(answer.assignment) == {"a": "B", "b": "C", "c": "A"}
    assert closed(answer) == "A B"


def test_who_asks_for_another_place_keeps_her_own_until_she_has_it():
    # c has A and wishes B, which a with the better order gets. c goes back to A, where her key is
    # the best of all, and b, who was let in at A meanwhile, must go.
    claims = [
        chooser("a", "B"),
        chooser("b", "A"),
        chooser("c", "B", current="A"),
    ]
    answer = solve(problem("unit", {"A": 1, "B": 1}, claims))
    assert dict(answer.assignment) == {"a": "B", "b": None, "c": "A"}
    assert last(answer, "A") == Key(0, 1, 3)


def test_a_move_within_a_full_group_is_refused_while_a_better_key_wants_the_same_place():
    # The group has one place, which the holder has at A. d asks B with the better order, and the
    # holder too: there is room in B, but one place in the group. d goes first, the holder is
    # refused and goes back to A. She is protected there, so that d must go. Nobody gets B.
    claims = [chooser("d", "B"), chooser("holder", "B", current="A")]
    caps, above = {"g": 1, "A": 1, "B": 1}, {"A": "g", "B": "g"}
    answer = solve(problem("unit", caps, claims, above=above))
    assert dict(answer.assignment) == {"d": None, "holder": "A"}
    assert closed(answer) == "B g"
    assert last(answer, "g") == Key(0, 1, 2)
    assert last(answer, "B") is None


def test_the_same_move_is_granted_when_nobody_better_wants_it():
    claims = [chooser("holder", "B", current="A"), chooser("d", "B")]
    caps, above = {"g": 1, "A": 1, "B": 1}, {"A": "g", "B": "g"}
    assert places(problem("unit", caps, claims, above=above)) == "holder:B d:-"


def test_the_cap_above_takes_its_places_from_the_worst_below_it_wherever_they_stand():
    # a and b are at A, c and d at B; the group above has 3 places, so that the worst of the four,
    # d, must go. A and B have room: only B refused somebody, for want of room in the group.
    claims = [chooser("a", "A"), chooser("b", "A"), chooser("c", "B"), chooser("d", "B")]
    caps, above = {"A": 3, "B": 3, "g": 3}, {"A": "g", "B": "g"}
    answer = solve(problem("unit", caps, claims, above=above))
    assert dict(answer.assignment) == {"a": "A", "b": "A", "c": "B", "d": None}
    assert used(answer) == {"A": 2, "B": 1, "g": 3}
    assert closed(answer) == "B g"


def test_a_cap_above_is_not_closed_by_one_whom_the_leaf_alone_had_no_room_for():
    # A is full with a; b is refused there. The group has used 2 of 2 in the end, but one of them
    # is c, whose key is worse than b's: the group would have had room for b.
    claims = [chooser("a", "A"), chooser("b", "A"), chooser("c", "B")]
    caps, above = {"A": 1, "B": 1, "g": 2}, {"A": "g", "B": "g"}
    answer = solve(problem("unit", caps, claims, above=above))
    assert used(answer)["g"] == 2
    assert closed(answer) == "A"


def test_a_cap_above_is_not_closed_by_one_who_got_another_place_below_it():
    # b is refused at A, which is full, and gets B. The group's two places are a's and her own.
    claims = [chooser("a", "A"), chooser("b", "AB")]
    caps, above = {"A": 1, "B": 1, "g": 2}, {"A": "g", "B": "g"}
    answer = solve(problem("unit", caps, claims, above=above))
    assert dict(answer.assignment) == {"a": "A", "b": "B"}
    assert closed(answer) == "A"


def test_what_is_wished_for_after_ones_own_place_is_never_reached():
    claims = [chooser("a", "BAC", current="A"), chooser("b", "B", order=-1)]
    assert places(problem("unit", {"A": 0, "B": 1, "C": 1}, claims)) == "a:A b:B"


def test_protected_places_may_exceed_a_cap_and_then_nobody_else_is_let_in():
    claims = [
        chooser("new", "A"),
        chooser("x", current="A"),
        silent("y", current="A"),
    ]
    answer = solve(problem("unit", {"A": 1}, claims))
    assert dict(answer.assignment) == {"new": None, "x": "A", "y": "A"}
    assert used(answer) == {"A": 2}
    assert last(answer, "A") == Key(0, 1, 3)


def test_under_closing_a_misreport_can_pay():
    # A has 5 and B 2. c1 of size 4 wishes B, then A; c2 of size 2 has A and wishes B. B refuses c1
    # (4 > 2) and so everybody behind her: c2, who stays at A. A then has 3 left: c1 has nothing.
    caps = {"A": 5, "B": 2}
    mover = chooser("c2", "B", 2, current="A")
    assert places(problem("closing", caps, [chooser("c1", "BA", 4), mover])) == "c1:- c2:A"
    # Had c1 listed A alone, B would have let c2 in (2 ≤ 2), and A had had room for c1 (4 ≤ 5).
    assert places(problem("closing", caps, [chooser("c1", "A", 4), mover])) == "c1:A c2:B"


def test_under_closing_one_who_is_too_large_closes_a_leaf_also_when_she_gets_another():
    # a of size 4 does not fit A (3) and gets B; b of size 2 would fit, and stands behind her.
    claims = [chooser("a", "AB", 4), chooser("b", "A", 2), chooser("c", "A", 2, classes={"A": 0})]
    answer = solve(problem("closing", {"A": 3, "B": 9}, claims))
    # c comes before a, so that A is not closed to her.
    assert dict(answer.assignment) == {"a": "B", "b": None, "c": "A"}
    assert last(answer, "A") == Key(1, 0, 3)


def test_under_closing_a_better_key_that_comes_late_puts_out_as_many_as_it_takes():
    # A has 6: a 2 + b 2 + c 2 fill it. d of size 3 is refused by B, where e is, and asks A with
    # class 0. In line at A: d 3, a 5, b 7 > 6. So b must go and c, who stands behind her, too;
    # 1 of the cap is left unused.
    claims = [
        chooser("a", "A", 2),
        chooser("b", "A", 2),
        chooser("c", "A", 2),
        chooser("d", "BA", 3, classes={"A": 0}),
        chooser("e", "B", 3, classes={"B": 0}),
    ]
    answer = solve(problem("closing", {"A": 6, "B": 3}, claims))
    assert dict(answer.assignment) == {"a": "A", "b": None, "c": None, "d": "A", "e": "B"}
    assert used(answer) == {"A": 5, "B": 3}


@pytest.mark.parametrize(
    ("overrun", "got"),
    [
        (None, "a:A b:A c:A d:-"),
        (2, "a:A b:A c:A d:-"),
        (1, "a:A b:A c:- d:-"),
        (0, "a:A b:A c:- d:-"),
    ],
)
def test_under_soft_the_last_may_exceed_the_cap_by_no_more_than_the_overrun(overrun, got):
    # A has 10: 4, then 9, then c: 9 + 3 - 10 = 2 over. With less overrun c is refused, and d of
    # size 1, who would fit, stands behind her. With more d meets a cap that is used up.
    claims = [
        chooser("a", "A", 4),
        chooser("b", "A", 5),
        chooser("c", "A", 3),
        chooser("d", "A", 1),
    ]
    assert places(problem("soft", {"A": 10}, claims, overrun=overrun)) == got


def test_under_soft_a_cap_that_is_just_filled_lets_nobody_in():
    claims = [chooser("a", "A", 10), chooser("b", "A", 1)]
    assert places(problem("soft", {"A": 10}, claims, overrun=100)) == "a:A b:-"


def test_a_fifth_of_the_hours_with_an_overrun_of_200_hours():
    # 1,000 hours = 60,000 minutes a month are granted: 20 % = 12,000 to P, 80 % = 48,000 to M. The
    # overrun is 200 h = 12,000 min. a and b use 10,000 of P; c of 14,000 makes 24,000: 12,000 over,
    # just what is allowed. d is refused, for P is used up, and M has room for her.
    def asking(size):
        claims = [
            chooser("a", "PM", 5_000),
            chooser("b", "PM", 5_000),
            chooser("c", "PM", size),
            chooser("d", "PM", 600),
        ]
        return problem("soft", {"P": 12_000, "M": 48_000}, claims, overrun=12_000)

    assert places(asking(14_000)) == "a:P b:P c:P d:M"
    # One minute more is too much, and d stands behind c although there would be room for her.
    assert places(asking(14_001)) == "a:P b:P c:M d:M"


@pytest.mark.parametrize("rule", ["unit", "closing", "soft"])
def test_one_who_takes_no_room_is_let_in_behind_everybody(rule):
    # A has no room at all; a is refused, and so is everybody behind her who takes room.
    claims = [chooser("a", "A"), chooser("b", "A", 0), chooser("c", "A")]
    answer = solve(problem(rule, {"A": 0}, claims))
    assert dict(answer.assignment) == {"a": None, "b": "A", "c": None}
    assert last(answer, "A") is None


@pytest.mark.parametrize("rule", ["unit", "closing", "soft"])
def test_without_limit_everybody_gets_her_first_wish(rule):
    claims = [chooser(f"c{n}", "A", n % 2) for n in range(40)]
    answer = solve(problem(rule, {"A": None}, claims))
    assert set(answer.assignment.values()) == {"A"}
    assert closed(answer) == ""
    assert used(answer) == {"A": 20}


@pytest.mark.parametrize("rule", ["unit", "closing", "soft", "skipping"])
def test_nobody_and_nothing_is_solved_too(rule):
    answer = solve(problem(rule, {}, []))
    assert (dict(answer.assignment), dict(answer.nodes), answer.unplaced) == ({}, {}, ())


@pytest.mark.parametrize("rule", ["unit", "closing", "soft", "skipping"])
def test_where_nobody_has_room_everybody_is_unplaced(rule):
    claims = [chooser("a", "AB"), chooser("b", "BA"), chooser("c", "")]
    answer = solve(problem(rule, {"A": 0, "B": 0}, claims))
    assert answer.unplaced == ("a", "b", "c")
    assert closed(answer) == "A B"
    assert used(answer) == {"A": 0, "B": 0}


def test_a_tree_may_be_very_deep_and_its_tightest_cap_decides():
    # 1,500 caps one above the other; the 700th has room for two.
    caps = {f"g{n}": 2 if n == 700 else None for n in range(1_500)}
    above = {f"g{n}": f"g{n + 1}" for n in range(1_499)}
    of = problem(
        "unit", {"A": 9, **caps}, [chooser(n, "A") for n in "abc"], above={**above, "A": "g0"}
    )
    answer = solve(of)
    assert answer.unplaced == ("c",)
    assert closed(answer) == "A g700"


@settings(max_examples=60)
@given(problems())
def test_the_answer_is_the_same_in_whatever_order_claims_and_nodes_stand(of):
    assert solve(shuffled(of, 1)) == solve(of)


@settings(max_examples=60)
@given(problems())
def test_nobody_loses_a_protected_place_for_a_worse_one(of):
    answer = solve(of)
    for claim in of.claims:
        if claim.current is not None:
            better = (*claim.wishes, claim.current)
            place = answer.assignment[claim.id]
            assert place in better[: better.index(claim.current) + 1]


def test_the_method_is_told():
    assert solve(problem("unit", {}, [])).method is Method.PROPOSING
