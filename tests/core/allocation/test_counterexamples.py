"""What the allocation does not promise: the smallest examples found, each worked by hand.

docs/rules/allocation.md tells of each. In every one of them all wishes fit under the whole cap, and
protected places fit together.
"""

from dataclasses import replace

from tests.core.allocation.both_ways import solve
from tests.core.allocation.enumerated import all_good
from tests.core.allocation.made_up_problems import CLOSING, SKIPPING, SOFT, UNIT

from hemval.core.allocation.problem import Claim, MunicipalUnits, Node, Problem
from hemval.core.system.capacity import AdmissionRule


def claim(name: str, order: int, wishes: str, size: int = 1, current: str | None = None) -> Claim:
    return Claim(id=name, order=order, wishes=tuple(wishes), size=size, current=current)


def problem(
    rule: AdmissionRule, caps: dict[str, int], *claims: Claim, group: int | None = None
) -> Problem:
    """Leaves with caps, all of them in one group if it has a cap."""
    top = () if group is None else (Node(id="group", capacity=group),)
    parent = None if group is None else "group"
    leaves = tuple(Node(id=leaf, parent=parent, capacity=cap) for leaf, cap in caps.items())
    return Problem(rule=rule, nodes=(*top, *leaves), claims=claims)


def got(asked: Problem) -> dict[str, str | None]:
    return dict(solve(asked).assignment)


def saying(asked: Problem, name: str, wishes: str) -> Problem:
    """The same, but one states other wishes."""
    return replace(
        asked,
        claims=tuple(
            replace(one, wishes=tuple(wishes)) if one.id == name else one for one in asked.claims
        ),
    )


def widened(asked: Problem, leaf: str, cap: int) -> Problem:
    return replace(
        asked,
        nodes=tuple(replace(one, capacity=cap) if one.id == leaf else one for one in asked.nodes),
    )


def without(asked: Problem, name: str) -> Problem:
    return replace(asked, claims=tuple(one for one in asked.claims if one.id != name))


def test_a_full_group_can_refuse_a_move_that_would_harm_nobody():
    # The group has one place, and c1 holds it at A. At B c2 comes before c1, and takes the group's
    # place until c1, refused at B, asks for her own: she cannot lose it, so c2 is refused. B stands
    # empty, and c1 could go there without harm to anybody; but then c2, who came before, would ask.
    asked = problem(
        UNIT, {"A": 1, "B": 1}, claim("c1", 2, "B", current="A"), claim("c2", 1, "B"), group=1
    )
    assert got(asked) == {"c1": "A", "c2": None}
    assert got(without(asked, "c2")) == {"c1": "B"}


def test_under_closing_it_can_pay_to_leave_out_a_wish_one_will_not_get():
    # At A: c3 1, then c1 1 + 2 > 2 is refused, and c2 behind her too. c2 keeps B, where c1 then
    # needs 1 + 2 > 2. If c1 never asks at A, c2 gets in there (1 + 1 = 2), and B is free for c1.
    honest = problem(
        CLOSING,
        {"A": 2, "B": 2},
        claim("c1", 2, "AB", size=2),
        claim("c2", 3, "A", current="B"),
        claim("c3", 1, "A"),
    )
    assert got(honest) == {"c1": None, "c2": "B", "c3": "A"}
    assert got(saying(honest, "c1", "B"))["c1"] == "B"


def test_under_soft_it_can_pay_to_leave_out_a_wish_one_will_not_get():
    # At B: c1 3 < 5, c2 makes it 5, c4 is refused and keeps A, which is full with 5. c3 is refused
    # at A, keeps B 2 and stands before c1 there: 2, 5, and now c2 is refused too, at B and at A.
    # If c2 asks at A alone: at B c1 3 < 5, c4 3 < 5; A is free for c2 and for c3.
    honest = problem(
        SOFT,
        {"A": 5, "B": 5},
        claim("c1", 1, "B", size=3),
        claim("c2", 2, "BA", size=2),
        claim("c3", 3, "A", size=2, current="B"),
        claim("c4", 4, "B", size=5, current="A"),
    )
    assert got(honest) == {"c1": "B", "c2": None, "c3": "B", "c4": "A"}
    assert got(saying(honest, "c2", "A"))["c2"] == "A"


def test_in_order_it_can_pay_to_leave_out_a_wish_when_somebody_has_a_protected_place():
    # A is full with c2, so c1 takes B, the very place that c2 wanted; both stay. If c1 asks at A
    # alone, c2 moves to B, and A is free for c1. The cap over both never stops anybody.
    honest = problem(
        CLOSING, {"A": 1, "B": 1}, claim("c1", 1, "AB"), claim("c2", 2, "B", current="A"), group=2
    )
    assert got(honest) == {"c1": "B", "c2": "A"}
    assert got(saying(honest, "c1", "A")) == {"c1": "A", "c2": "B"}


def test_under_skipping_it_can_pay_too():
    honest = problem(
        SKIPPING, {"A": 1, "B": 1}, claim("c1", 1, "AB"), claim("c2", 2, "B", current="A")
    )
    assert got(honest) == {"c1": "B", "c2": "A"}
    assert got(saying(honest, "c1", "A")) == {"c1": "A", "c2": "B"}


def test_in_order_two_who_want_each_others_places_do_not_swap():
    # Neither is let in before the other has left. By proposing they do swap.
    swap = (claim("c1", 1, "B", current="A"), claim("c2", 2, "A", current="B"))
    in_order = problem(CLOSING, {"A": 1, "B": 1}, *swap, group=2)
    proposing = problem(CLOSING, {"A": 1, "B": 1}, *swap)
    assert got(in_order) == {"c1": "A", "c2": "B"}
    assert got(proposing) == {"c1": "B", "c2": "A"}


def test_in_order_room_in_a_group_can_go_to_a_later_one_who_needs_less():
    # c2 waits at A for 3 where the group has 4 - 2 = 2 left; c3 gets those 2 at B.
    asked = problem(
        CLOSING,
        {"A": 4, "B": 4},
        claim("c1", 1, "A", size=2),
        claim("c2", 2, "A", size=3),
        claim("c3", 3, "B", size=2),
        group=4,
    )
    assert got(asked) == {"c1": "A", "c2": None, "c3": "B"}


def test_with_sizes_and_a_cap_over_leaves_there_may_be_no_answer_that_is_best_for_everybody():
    # The group has room for c1 at A or for c2 at B. At neither leaf has anybody a worse key than
    # one who waits, so both are fair, and nothing fair is best for both. Hence the ordered method.
    asked = problem(
        CLOSING, {"A": 2, "B": 2}, claim("c1", 1, "A"), claim("c2", 2, "B", size=2), group=2
    )
    best = [{"c1": "A", "c2": None}, {"c1": None, "c2": "B"}]
    assert all(one in all_good(asked) for one in best)
    assert {"c1": "A", "c2": "B"} not in all_good(asked)
    assert got(asked) == best[0]


def test_under_skipping_one_may_see_a_later_one_with_a_smaller_size_get_in():
    asked = problem(
        SKIPPING,
        {"A": 3},
        claim("c1", 1, "A", size=2),
        claim("c2", 2, "A", size=2),
        claim("c3", 3, "A", size=1),
    )
    assert got(asked) == {"c1": "A", "c2": None, "c3": "A"}


def test_under_closing_room_can_stand_empty_that_a_later_one_would_fit_in():
    asked = problem(
        CLOSING,
        {"A": 5},
        claim("c1", 1, "A", size=3),
        claim("c2", 2, "A", size=3),
        claim("c3", 3, "A", size=2),
    )
    assert got(asked) == {"c1": "A", "c2": None, "c3": None}
    assert solve(asked).nodes["A"].used == 3


def test_under_closing_nobody_who_is_silent_gets_the_room_that_a_chooser_was_refused():
    # c3 stands behind c2 and is refused. The 2 that are left go to nobody who never asked, and c3
    # would not have got them either by saying nothing.
    silent = Claim(id="c4", order=4, size=2, chooser=False, group="g", eligible=("A",))
    asked = problem(
        CLOSING,
        {"A": 5},
        claim("c1", 1, "A", size=3),
        claim("c2", 2, "A", size=3),
        claim("c3", 3, "A", size=2),
        silent,
    )
    asked = replace(asked, non_choice={"g": MunicipalUnits(leaves=("A",))})
    assert got(asked) == {"c1": "A", "c2": None, "c3": None, "c4": None}
    assert solve(asked).nodes["A"].used == 3
    quiet = replace(silent, id="c3", order=3)
    assert got(replace(asked, claims=(*asked.claims[:2], quiet, silent)))["c3"] is None


def test_keeping_silent_can_pay_where_leaving_out_a_wish_does():
    # As above: c1 does not fit at A and closes it to c2, who stays at B. If c1 says nothing, c2
    # moves to A, and B, which then has refused nobody, has room for c1. It would have been hers too
    # had she asked at B alone.
    honest = problem(
        CLOSING,
        {"A": 2, "B": 2},
        claim("c1", 1, "AB", size=2),
        claim("c2", 2, "A", current="B"),
        claim("c3", 0, "A"),
    )
    assert got(honest) == {"c1": None, "c2": "B", "c3": "A"}
    quiet = Claim(id="c1", order=3, size=2, chooser=False, group="g", eligible=("A", "B"))
    told = replace(
        honest,
        claims=(quiet, *honest.claims[1:]),
        non_choice={"g": MunicipalUnits(leaves=("A", "B"))},
    )
    assert got(told) == {"c1": "B", "c2": "A", "c3": "A"}
    assert got(saying(honest, "c1", "B"))["c1"] == "B"


def test_under_soft_keeping_silent_can_pay_where_no_list_does():
    # The last one may exceed a cap by 1. At B c2 comes before c3, at A c1 before c2. c3 has 2 at A.
    # Does c1 ask at A, it refuses c2: c2 takes B, c3 stays at A, and c1 is refused. Says c1
    # nothing, c3 takes B (0 + 2 - 1 = 1 over) and c2 gets A, which refuses nobody; then c1 is let
    # in last, 1 over.
    honest = problem(
        SOFT,
        {"A": 2, "B": 1},
        claim("c1", 2, "A", size=2),
        replace(claim("c2", 3, "AB"), classes={"A": 2, "B": 0}),
        claim("c3", 1, "B", size=2, current="A"),
    )
    honest = replace(honest, overrun=1)
    assert got(honest) == {"c1": None, "c2": "B", "c3": "A"}
    assert got(saying(honest, "c1", "AB"))["c1"] is None
    assert got(saying(honest, "c1", "BA"))["c1"] is None
    quiet = Claim(id="c1", order=4, size=2, chooser=False, group="g", eligible=("A",))
    told = replace(
        honest,
        claims=(quiet, *honest.claims[1:]),
        non_choice={"g": MunicipalUnits(leaves=("A",))},
    )
    assert got(told) == {"c1": "A", "c2": "A", "c3": "B"}


def test_a_leaf_that_refused_nobody_is_open_to_the_silent_though_the_group_refused_somebody():
    # The group has 5. c1 takes 3 at A, c2 (3) is refused there for want of the group's room and
    # closes A. The 2 that are left go to c3 at B, which has refused nobody.
    silent = Claim(id="c3", order=3, size=2, chooser=False, group="g", eligible=("A", "B"))
    asked = problem(
        CLOSING,
        {"A": 9, "B": 9},
        claim("c1", 1, "A", size=3),
        claim("c2", 2, "A", size=3),
        silent,
        group=5,
    )
    asked = replace(asked, non_choice={"g": MunicipalUnits(leaves=("A", "B"))})
    assert got(asked) == {"c1": "A", "c2": None, "c3": "B"}
    for wish, leaf in (("A", None), ("B", "B")):  # Silence gives her nothing that asking would not.
        chooses = claim("c3", 3, wish, size=2)
        assert got(replace(asked, claims=(*asked.claims[:2], chooses)))["c3"] == leaf


def test_more_room_at_a_leaf_can_cost_somebody_else_in_the_group_her_place():
    # The group has 2 places. A takes c1; B takes c3. With room for two at A, c2 comes before c3.
    asked = problem(
        UNIT,
        {"A": 1, "B": 1},
        claim("c1", 1, "A"),
        claim("c2", 2, "A"),
        claim("c3", 3, "B"),
        group=2,
    )
    assert got(asked) == {"c1": "A", "c2": None, "c3": "B"}
    assert got(widened(asked, "A", 2)) == {"c1": "A", "c2": "A", "c3": None}


def test_under_skipping_more_room_at_a_leaf_can_cost_somebody_her_place():
    # Cap 4: c1 has 1, c2 of 4 does not fit, c3 of 2 does. Cap 5: c2 fits, and c3 does not.
    asked = problem(
        SKIPPING,
        {"A": 4},
        claim("c1", 1, "A"),
        claim("c2", 2, "A", size=4),
        claim("c3", 3, "A", size=2),
    )
    assert got(asked) == {"c1": "A", "c2": None, "c3": "A"}
    assert got(widened(asked, "A", 5)) == {"c1": "A", "c2": "A", "c3": None}


def test_under_skipping_one_who_dies_can_cost_somebody_her_place():
    # c3 has 2 of 4. c1 of 4 does not fit while she lives; c2 of 1 does. Then c1 fits, and c2 not.
    asked = problem(
        SKIPPING,
        {"A": 4},
        claim("c1", 1, "A", size=4),
        claim("c2", 2, "A"),
        claim("c3", 3, "A", size=2, current="A"),
    )
    assert got(asked) == {"c1": None, "c2": "A", "c3": "A"}
    assert got(without(asked, "c3")) == {"c1": "A", "c2": None}


def test_what_is_fair_can_leave_two_who_would_rather_swap():
    # Gale and Shapley's price of fairness. c1 comes first at A and wants B, c2 first at B and wants
    # A, both new; c3 comes between them at A. She would be passed over if they swapped.
    asked = Problem(
        rule=UNIT,
        nodes=tuple(Node(id=leaf, capacity=1) for leaf in "ABC"),
        claims=(
            replace(claim("c1", 1, "BAC"), classes={"A": 0, "B": 1, "C": 1}),
            replace(claim("c2", 2, "ABC"), classes={"A": 2, "B": 0, "C": 1}),
            replace(claim("c3", 3, "ABC"), classes={"A": 1, "B": 2, "C": 1}),
        ),
    )
    assert got(asked) == {"c1": "A", "c2": "B", "c3": "C"}
    assert all_good(asked) == [got(asked)]
