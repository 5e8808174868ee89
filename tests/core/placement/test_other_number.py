"""What is said of another number is true: with it she gets the wish, with the next one not."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from tests.core.allocation.made_up_problems import (
    ALL_RULES,
    CLOSING,
    SMALL,
    UNIT,
    problems,
    random_problems,
)

from hemval.core.allocation.problem import Claim, Node, Problem
from hemval.core.allocation.solve import solve
from hemval.core.explanation.other_number import Contest, OtherNumbers, WithNumber, by_arrays

SORTS = ("nothing", "none suffices", "a number")
SHAPE = replace(SMALL, claims=7, silent=0.15)


def unmet_wishes(problem):
    """Each chooser, and each leaf that she wished for more than what she got."""
    got = solve(problem).assignment
    for claim in problem.claims:
        wishes = claim.wishes
        if claim.chooser and got[claim.id] in wishes:
            wishes = wishes[: wishes.index(got[claim.id])]
        elif claim.current in wishes:
            wishes = wishes[: wishes.index(claim.current)]
        for leaf in wishes if claim.chooser else ():
            yield claim, leaf


def with_number(problem, claim, number):
    """What she gets just before whoever has that number, by a problem written out anew."""
    before = [one for one in problem.claims if one.id != claim.id and one.order < number]
    after = [one for one in problem.claims if one.id != claim.id and one.order >= number]
    line = [*sorted(before, key=_order), claim, *sorted(after, key=_order)]
    claims = tuple(replace(one, order=place) for place, one in enumerate(line))
    return solve(replace(problem, claims=claims)).assignment[claim.id]


def _order(claim):
    return claim.order


def that_suffices(problem, claim, leaf, *, most=99, trying=by_arrays):
    last = solve(problem).nodes[leaf].last_admitted
    contest = Contest(problem, trying)
    return OtherNumbers(contest, claim, most=most).that_suffices(leaf, last)


def assert_true(problem, claim, leaf):
    """Is what is said of one wish true? Gives back what sort of thing was said."""
    told = that_suffices(problem, claim, leaf)
    if told is None:
        return "nothing"
    if told.number is None:
        first = min(one.order for one in problem.claims)
        assert with_number(problem, claim, first) != leaf
        return "none suffices"
    assert told.number < claim.order
    assert with_number(problem, claim, told.number) == leaf
    assert with_number(problem, claim, told.number + 1) != leaf
    return "a number"


@given(problem=problems(SHAPE))
@settings(max_examples=150, deadline=None)
def test_with_the_number_she_gets_the_wish_and_with_the_next_one_not(problem):
    for claim, leaf in unmet_wishes(problem):
        assert assert_true(problem, claim, leaf) in SORTS


@pytest.mark.parametrize("rule", ALL_RULES)
def test_it_is_true_on_many_problems_of_each_rule_and_not_for_want_of_saying_anything(rule):
    said = Counter(
        assert_true(problem, claim, leaf)
        for problem in random_problems(f"other {rule}", 250, replace(SHAPE, rules=(rule,)))
        for claim, leaf in unmet_wishes(problem)
    )
    assert said["a number"] > 15
    assert (said["none suffices"] > 15) == (rule is UNIT)


def test_under_unit_a_better_number_never_gives_a_worse_place():
    tried = 0
    for problem in random_problems("monotone", 250, replace(SHAPE, rules=(UNIT,))):
        for claim in {claim.id: claim for claim, _ in unmet_wishes(problem)}.values():
            numbers = sorted(one.order for one in problem.claims if one.order <= claim.order)
            got = [with_number(problem, claim, number) for number in numbers]
            ranks = [
                claim.wishes.index(leaf) if leaf in claim.wishes else len(claim.wishes)
                for leaf in got
            ]
            assert ranks == sorted(ranks)
            tried += len(ranks) > 1
    assert tried > 100


def by_the_text(problem: Problem) -> WithNumber:
    """Try by the solver whose text decides."""

    def leaf_with(claim: str, order: int) -> str | None:
        moved = (replace(one, order=order) if one.id == claim else one for one in problem.claims)
        return solve(replace(problem, claims=tuple(moved))).assignment[claim]

    return leaf_with


def test_both_ways_of_solving_again_say_the_same():
    said = [
        (
            that_suffices(problem, claim, leaf),
            that_suffices(problem, claim, leaf, trying=by_the_text),
        )
        for problem in random_problems("two ways", 120, SHAPE)
        for claim, leaf in unmet_wishes(problem)
    ]
    assert len(said) > 50
    assert all(one == other for one, other in said)


# A has room for two. c1 and c2 have numbers 1 and 2, c3 has 3 and she has 4: with number 2 she
# stands before c2, with number 3 behind both.
LINE = Problem(
    rule=UNIT,
    nodes=(Node(id="A", capacity=2),),
    claims=tuple(Claim(id=f"c{order}", wishes=("A",), order=order) for order in range(1, 5)),
)


def test_in_one_order_it_is_the_number_of_the_last_one_admitted():
    told = that_suffices(LINE, LINE.claims[3], "A")
    assert told is not None
    assert told.number == 2


def test_where_those_who_stay_fill_it_no_number_suffices():
    kept = tuple(replace(one, current="A") for one in LINE.claims[:2])
    problem = replace(LINE, claims=(*kept, LINE.claims[3]))
    told = that_suffices(problem, LINE.claims[3], "A")
    assert told is not None
    assert told.number is None


def test_nothing_is_said_where_too_much_would_have_to_be_tried():
    assert that_suffices(LINE, LINE.claims[3], "A", most=0) is None
    assert that_suffices(LINE, LINE.claims[3], "A", most=1) is None


def test_nothing_is_said_of_no_number_where_a_better_one_may_do_harm():
    # Sizes: she needs 3 of the 2 there are, so that no number would do. Under `closing` with a
    # group above, it is not known that none does because the first does not.
    nodes = (Node(id="G", capacity=9), Node(id="A", parent="G", capacity=2))
    claims = (
        Claim(id="c1", wishes=("A",), order=1),
        Claim(id="c2", size=3, wishes=("A",), order=2),
    )
    problem = Problem(rule=CLOSING, nodes=nodes, claims=claims)
    assert that_suffices(problem, claims[1], "A") is None
