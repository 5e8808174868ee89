"""Why it came out as it did: each reason by hand, and nothing told of others."""

from dataclasses import fields, is_dataclass, replace

import pytest
from tests.core.allocation.made_up_problems import SMALL, UNIT, random_problems
from tests.core.placement.explained_examples import (
    CLAIM,
    CLOSING,
    HER,
    IN_HOURS,
    SHARE,
    SHARED,
    SPOUSE,
    TERMS,
    Example,
    others,
)
from tests.core.placement.explained_outcomes import EXAMPLES

from hemval.core.allocation.answer import Key
from hemval.core.allocation.problem import Claim
from hemval.core.allocation.solve import solve
from hemval.core.claims.claims import ClaimBasis, GoneWish, Standing, WishGone
from hemval.core.explanation.explaining import Explainer
from hemval.core.explanation.explanation import OtherNumber, WhyNot
from hemval.core.explanation.why_not import RoomTaken, Shortages
from hemval.core.placement.placements import Placement, PlacementCode
from hemval.core.system.capacity import AdmissionRule

BY_TITLE = {one.title: one for one in EXAMPLES}


def unmet(title):
    """The only wish of an example that was not met."""
    (wish,) = BY_TITLE[title].explanation.wishes
    return wish


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.title)
def test_each_example_is_what_the_solver_gives(example):
    is_promised = example.code is PlacementCode.PROMISED
    expected = example.put_right.right if is_promised else example.provider
    assert (solve(example.problem).assignment[CLAIM] or "") == expected


def test_every_outcome_has_an_example():
    assert {one.code for one in EXAMPLES} == set(PlacementCode)


def test_a_full_provider_is_told_with_her_number_and_the_last_ones():
    wish = unmet("A later wish; the first was full")
    # Five with numbers 1 to 5 fill the five places; she has number 9.
    assert wish.why is WhyNot.FULL
    assert (wish.number, wish.provider, wish.capacity) == (1, "almen", 5)
    assert (wish.own, wish.last) == (Key(1, 1, 9), Key(1, 1, 5))
    assert wish.other == OtherNumber(number=5)
    assert not wish.is_withheld


def test_hours_are_told_as_minutes_needed_and_left():
    wish = unmet("Stays; too little time was left")
    # 100 hours are 6 000 minutes; five times 1 100 is 5 500, so 500 are left; she needs 1 560.
    assert (wish.why, wish.needed, wish.left) == (WhyNot.FULL, 1560, 500)


def test_of_two_who_are_one_no_minutes_are_told():
    explanation = BY_TITLE["A later wish; two were placed as one"].explanation
    (wish,) = explanation.wishes
    # 6 000 less 5 times 1 000 leaves 1 000, and they need 2 400: with number 4 they come after
    # three of the five, 3 000 + 2 400 fits; with number 5 it is 4 000 + 2 400, which does not.
    assert explanation.is_joint
    assert (wish.needed, wish.left) == (None, None)
    assert wish.other == OtherNumber(number=4)


def test_a_size_that_was_of_two_is_not_told_to_the_one_who_is_left():
    example = replace(BY_TITLE["A later wish; two were placed as one"], clients=(HER,))
    placement = example.placement
    alone = replace(placement, basis=replace(placement.basis, size=0))
    problem = example.problem
    explanation = Explainer(IN_HOURS, problem, solve(problem)).explain(alone)
    assert not explanation.is_joint
    assert [(one.needed, one.left) for one in explanation.wishes] == [(None, None)]


def test_minutes_of_a_cap_whose_use_is_not_published_are_not_told():
    example = BY_TITLE["Stays; too little time was left"]
    problem = example.problem
    told = Explainer(IN_HOURS, problem, solve(problem), withheld={"almen"}).explain(
        example.placement
    )
    assert [(one.needed, one.left) for one in told.wishes] == [(None, None)]
    assert [one.last for one in told.wishes] == [Key(1, 1, 5)]


def test_a_shared_cap_is_told_by_whose_it_is():
    wish = unmet("Stays; a shared limit was full")
    assert (wish.why, wish.holder, wish.capacity) == (WhyNot.FULL_TOGETHER, SHARED, 5)
    assert wish.rule == SHARE
    assert wish.last == Key(1, 1, 5)


def test_one_behind_somebody_who_did_not_fit_is_told_so():
    wish = unmet("Stays; somebody before her did not fit")
    # 1 000 minutes are left and she needs 600, but number 6 needed 1 200. With number 6 she
    # stands before her, with 7 behind.
    assert (wish.why, wish.needed, wish.left) == (WhyNot.CLOSED, None, None)
    assert wish.other == OtherNumber(number=6)


def test_in_the_ordered_method_one_behind_somebody_who_did_not_fit_is_passed_over():
    groups = {"almen": "private", "bjorken": "private"}
    example = replace(
        BY_TITLE["Stays; somebody before her did not fit"],
        caps={"almen": 6000, "private": 90_000},
        groups=groups,
    )
    assert [one.why for one in example.explanation.wishes] == [WhyNot.PASSED_OVER]


def test_a_harmless_move_that_was_refused_has_its_own_reason():
    wish = unmet("Stays; a move within a full group")
    assert (wish.why, wish.holder) == (WhyNot.HELD_BACK, SHARED)
    assert (wish.last, wish.other, wish.is_withheld) == (None, None, True)


def test_behind_those_who_stay_no_number_would_have_sufficed():
    wish = unmet("A later wish; the first was full for those who had it already")
    assert wish.last is not None
    assert wish.last.is_other == 0
    assert wish.other == OtherNumber(number=None)


def test_a_wish_that_was_not_taken_up_tells_why_and_no_number():
    wish = unmet("Stays; her wish could not be taken up")
    assert wish.why is WishGone.NOT_IN_AREA
    assert (wish.own, wish.last, wish.other, wish.capacity) == (None, None, None, None)


def test_wishes_worse_than_what_she_got_are_not_explained():
    example = replace(
        BY_TITLE["A later wish; the first was full"], wishes=("almen", "bjorken", "ceder")
    )
    assert [one.provider for one in example.explanation.wishes] == ["almen"]


def test_a_wish_that_says_the_same_again_is_not_explained():
    gone = (GoneWish(number=2, provider="almen", why=WishGone.REPEATED),)
    example = replace(
        BY_TITLE["A later wish; the first was full"],
        wishes=("almen", "almen", "bjorken"),
        wish=3,
        gone=gone,
    )
    assert [one.number for one in example.explanation.wishes] == [1]


@pytest.mark.parametrize(("there", "is_told"), [(4, False), (5, True)])
def test_no_number_is_told_behind_which_fewer_than_five_stand(there, is_told):
    example = Example(
        title="",
        code=PlacementCode.WISH_NOT_MET,
        wishes=("almen",),
        caps={"almen": there},
        others=others("almen", range(1, there + 1)),
    )
    (wish,) = example.explanation.wishes
    assert wish.is_withheld is not is_told
    assert (wish.last is not None, wish.other is not None) == (is_told, is_told)


def test_it_is_told_that_somebody_behind_her_needed_less():
    # `skipping`: five of 1 000 leave 1 000 of 6 000; she needs 1 500, number 10 needs 900.
    example = replace(
        BY_TITLE["Stays; too little time was left"],
        size=1500,
        others=(*others("almen", range(1, 6), size=1000), *others("almen", [10], size=900)),
    )
    problem = replace(example.problem, rule=AdmissionRule.SKIPPING)
    told = Explainer(IN_HOURS, problem, solve(problem)).explain(example.placement)
    (wish,) = told.wishes
    assert wish.is_overtaken
    assert wish.last is None


def test_how_near_it_is_and_that_a_nearer_one_was_full():
    silence = BY_TITLE["Silent; the nearest"].explanation.silence
    assert silence is not None
    assert (silence.metres, silence.nearer_full) == (1430, True)


def test_among_how_many_it_was_drawn_is_told_where_all_had_room():
    example = BY_TITLE["Silent; drawn by lot"]
    # Four are eligible, and one is left out of the draw.
    assert example.explanation.silence is not None
    assert example.explanation.silence.among == 3
    full = replace(example, caps={"bjorken": 0})
    assert full.explanation.silence is not None
    assert full.explanation.silence.among is None


SHUTS_ALMEN = (
    *others("almen", [1], size=3),
    *others("almen", [2], size=4),
)
"""Of 5 at Almen the first takes 3, and the second is refused: 2 are left."""


@pytest.mark.parametrize("title", ["Silent; the nearest", "Silent; drawn by lot"])
def test_one_that_is_shut_to_the_silent_is_not_said_to_be_full(title):
    example = replace(
        BY_TITLE[title], provider="bjorken", caps={"almen": 5}, admits=CLOSING, others=SHUTS_ALMEN
    )
    silence = example.explanation.silence
    assert silence is not None
    assert (silence.shut, silence.nearer_full) == (True, False)
    # Of the four one is left out of the draw, and Almen is shut.
    assert silence.among == (2 if "lot" in title else None)
    assert BY_TITLE[title].explanation.silence.shut is False


@pytest.mark.parametrize("room", [5, 3])
def test_one_for_whom_there_is_no_place_is_told_that_a_leaf_was_shut_whatever_is_left(room):
    nobody = replace(
        BY_TITLE["Silent; nobody had room"],
        caps={"almen": room, "bjorken": 0},
        admits=CLOSING,
        others=SHUTS_ALMEN,
    )
    assert nobody.explanation.silence.shut
    full = replace(nobody, admits=AdmissionRule.SKIPPING, caps={"almen": 3, "bjorken": 0})
    assert not full.explanation.silence.shut


def test_one_who_has_come_since_the_draw_is_explained_without_a_claim():
    problem = BY_TITLE["Her first wish"].problem
    come = Placement(
        client="k-9999",
        bundle="hemtjanst",
        basis=ClaimBasis(
            claim="", bundle="hemtjanst", clients=("k-9999",), area="", standing=Standing.NOT_ASKED
        ),
        code=PlacementCode.NOT_ASKED,
    )
    told = Explainer(TERMS, problem, solve(problem)).explain(come)
    assert (told.code, told.order, told.wishes) == (PlacementCode.NOT_ASKED, None, ())


def test_claims_that_went_out_are_left_aside():
    example = BY_TITLE["A later wish; the first was full"]
    # A sixth, with number 3, was drawn and has died: her place is nobody's, and 5 is still last.
    problem = example.problem
    gone = Claim(id="gone", wishes=("almen",), order=0)
    drawn = replace(problem, claims=(gone, *problem.claims))
    told = Explainer(TERMS, drawn, solve(problem)).explain(example.placement)
    assert told == example.explanation


def test_every_wish_that_was_not_met_on_many_problems_has_a_reason_that_holds():
    shape = replace(SMALL, claims=8, silent=0.1)
    seen = set()
    for problem in random_problems("reasons", 600, shape):
        answer = solve(problem)
        for claim in problem.claims:
            got = answer.assignment[claim.id]
            wishes = claim.wishes[: claim.wishes.index(got)] if got in claim.wishes else ()
            for leaf in wishes if claim.chooser else ():
                short = Shortages(RoomTaken(problem, answer), claim).at(leaf)
                seen.add(short.why)
                if short.why in (WhyNot.FULL, WhyNot.FULL_TOGETHER):
                    assert short.left is not None
                    is_soft = problem.rule is AdmissionRule.SOFT
                    assert is_soft or short.left < claim.size
                if short.why is WhyNot.HELD_BACK:
                    assert problem.rule is UNIT
                    assert short.node.capacity is not None
                    assert short.used + claim.size >= short.node.capacity
    assert seen == set(WhyNot)


def test_what_others_take_is_counted_once_however_many_are_explained():
    example = BY_TITLE["A later wish; the first was full"]
    answer = solve(example.problem)
    asked = _CountedLooks(answer.assignment)
    explainer = Explainer(TERMS, example.problem, replace(answer, assignment=asked))
    before = asked.looks
    for _ in range(20):
        explainer.explain(example.placement)
    assert asked.looks - before <= 20


class _CountedLooks(dict[str, str | None]):
    """Where claims are, and how often somebody looked."""

    looks = 0

    def get(self, *asked):
        self.looks += 1
        return super().get(*asked)


def test_no_explanation_holds_the_id_of_another():
    example = replace(
        BY_TITLE["A later wish; two were placed as one"],
        others=tuple(
            Claim(id=f"someone-{order}", size=1000, wishes=("almen",), order=order)
            for order in range(1, 6)
        ),
    )
    found = set(_texts(example.explanation))
    assert not {one for one in found if one.startswith("someone") or one == SPOUSE}


def _texts(value):
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _texts(one)


def test_a_leaf_of_one_area_is_told_as_its_provider():
    bundle = TERMS.bundles["hemtjanst"]
    providers = {**bundle.providers, "almen@norr": "almen"}
    terms = replace(TERMS, bundles={"hemtjanst": replace(bundle, providers=providers)})
    example = BY_TITLE["A later wish; the first was full"]
    problem = example.problem
    in_area = replace(
        problem,
        nodes=tuple(
            replace(node, id="almen@norr") if node.id == "almen" else node for node in problem.nodes
        ),
        claims=tuple(
            replace(one, wishes=tuple(w.replace("almen", "almen@norr") for w in one.wishes))
            for one in problem.claims
        ),
    )
    told = Explainer(terms, in_area, solve(in_area)).explain(example.placement)
    assert told == example.explanation


def test_sizes_are_refused_by_the_rule_that_admits():
    # `soft` admits while less than the cap is used: 5 times 1 200 is 6 000, which is all of it.
    example = replace(
        BY_TITLE["Stays; too little time was left"],
        admits=AdmissionRule.SOFT,
        others=others("almen", range(1, 6), size=1200),
    )
    (wish,) = example.explanation.wishes
    assert (wish.why, wish.left) == (WhyNot.FULL, 0)
