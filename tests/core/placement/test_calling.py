"""Who is called, in which order, and what she may be offered."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.core.placement.placed_examples import (
    BUNDLE,
    OWN,
    a_basis,
    a_claim,
    a_placement,
    people,
    solved,
    without_place,
)
from tests.core.round_examples import ASTER, BIRCH, EFFECT, a_plan, a_system
from tests.core.round_examples import OWN as OWN_UNIT

from hemval.core.claims.claims import GoneWish, Standing, WishGone
from hemval.core.claims.openness import Openness
from hemval.core.claims.remarks import Remark, RemarkCode
from hemval.core.placement.calling import CallReason, Full, calls, with_parted
from hemval.core.placement.placements import PlacementCode
from hemval.core.round.rules import RoundRules

PROVIDERS = (OWN_UNIT, *(replace(one, licence="IVO-1") for one in (ASTER, BIRCH)))
OPEN = Openness(RoundRules(a_system(), a_plan(), PROVIDERS), PROVIDERS)
"""Aster works in the north, birch in the south, and the municipality's own unit everywhere."""


def called(*placements, bundle=None, who=None, remarks=()):
    known = who or people(*(one.client for one in placements))
    return calls(placements, [bundle or solved()], known, OPEN, remarks, effect=EFFECT)


@pytest.mark.parametrize("code", [*PlacementCode])
def test_only_those_who_got_nothing_of_what_they_wished_for_and_keep_nothing_are_called(code):
    (found, *_) = (*called(a_placement(code=code, temporary=OWN)), None)
    reasons = {"wish_not_met": CallReason.WISH_NOT_MET, "wish_gone": CallReason.WISH_GONE}
    assert (found.reason if found else None) is reasons.get(code)


def test_those_whom_nobody_helps_today_come_first_then_the_earliest_start_then_the_draw():
    claims = [a_claim(one, order) for one, order in (("a", 4), ("b", 3), ("c", 2), ("d", 1))]
    listed = called(
        without_place("a"),
        without_place("b"),
        without_place("c", wanted=EFFECT + timedelta(days=28)),
        without_place("d", wanted=EFFECT + timedelta(days=29)),
        without_place("e", today=""),
        bundle=solved([*claims, a_claim("e", 5)]),
    )
    assert [(one.rank, one.client.id) for one in listed] == [
        (1, "e"),
        (2, "b"),
        (3, "a"),
        (4, "c"),
        (5, "d"),
    ]


@pytest.mark.parametrize("wanted", [date.min, EFFECT - timedelta(days=1), EFFECT, None])
def test_nobody_comes_before_the_draw_by_a_day_before_the_round_has_effect(wanted):
    listed = called(
        without_place("drawn-last", wanted=wanted),
        without_place("drawn-first"),
        without_place("drawn-second", wanted=EFFECT),
        bundle=solved(
            [a_claim("drawn-first", 1), a_claim("drawn-second", 2), a_claim("drawn-last", 3)]
        ),
    )
    assert [one.client.id for one in listed] == ["drawn-first", "drawn-second", "drawn-last"]


def test_she_is_told_of_those_who_have_room_where_she_lives_and_how_much():
    # Birch works in the south alone. Aster has two places, and one is taken.
    taken = solved([a_claim("x", 1, "aster")], aster=2)
    (one,) = called(without_place("c1"), bundle=taken)
    assert [(room.provider, room.left) for room in one.room] == [("aster", 1), ("own", None)]


def test_the_one_that_is_full_is_not_offered():
    (one,) = called(without_place("c1"), bundle=solved([a_claim("x", 1, "aster")]))
    assert [room.provider for room in one.room] == ["own"]


HAVE_THREE = (a_claim("x", 1, "aster", size=3), a_claim("y", 3, "aster", size=3))
"""Of 5 at aster x takes 3. y does not fit, and 2 are left."""


@pytest.mark.parametrize(
    ("rule", "order", "size", "offered"),
    [
        ("closing", 4, 2, ["own"]),
        ("soft", 4, 2, ["own"]),
        ("closing", 2, 2, ["aster", "own"]),
        ("skipping", 4, 2, ["aster", "own"]),
        ("closing", 4, 0, ["aster", "own"]),
    ],
    ids=["behind y", "behind y, soft", "before y", "those behind may fit", "takes no room"],
)
def test_room_is_not_offered_past_one_who_was_refused_it(rule, order, size, offered):
    claims = [*HAVE_THREE, a_claim("c1", order, size=size)]
    bundle = solved(claims, aster=5, rule=rule, overrun=0 if rule == "soft" else None)
    (one,) = called(without_place("c1", size=size), bundle=bundle)
    assert [room.provider for room in one.room] == offered


def test_one_who_is_not_in_the_draw_stands_behind_all_who_are():
    (one,) = called(without_place("c1", size=2), bundle=solved(HAVE_THREE, aster=5, rule="closing"))
    assert [room.provider for room in one.room] == ["own"]


def test_what_is_full_for_several_together_is_not_offered_either():
    taken = solved([a_claim("x", 1, "birch")], aster=5, private=1)
    (one,) = called(without_place("c1"), bundle=taken)
    assert [room.provider for room in one.room] == ["own"]


@pytest.mark.parametrize(
    ("bundle", "why"),
    [
        (solved([a_claim("x", 1, "aster")]), Full.PROVIDER),
        (solved([a_claim("x", 1, "birch")], aster=5, private=1), Full.SHARED),
        (solved([a_claim("x", 1, "aster")], aster=5), Full.OTHERS_FIRST),
    ],
    ids=["full itself", "full together", "room that the order gave to nobody"],
)
def test_why_she_did_not_get_her_wish_is_told(bundle, why):
    (one,) = called(without_place("c1"), bundle=bundle)
    assert [(wish.number, wish.provider, wish.why) for wish in one.not_had] == [(1, "aster", why)]


def test_a_wish_that_was_not_taken_up_is_told_with_its_own_reason():
    gone = (GoneWish(number=1, provider="birch", why=WishGone.NOT_IN_AREA),)
    placement = a_placement(
        code="wish_gone", basis=a_basis(stated=("birch",), gone=gone), temporary=OWN
    )
    (one,) = called(placement)
    assert [(wish.provider, wish.why) for wish in one.not_had] == [("birch", WishGone.NOT_IN_AREA)]


TOGETHER = tuple(
    Remark(client=one, bundle=BUNDLE, code=RemarkCode.TOGETHER_APART) for one in ("c1", "c2")
)
HOME = {"household": "h1", "asks_together": True}


def test_those_who_asked_to_be_together_and_came_apart_are_both_called():
    apart = [a_placement("c1"), a_placement("c2", "stays_silent", provider="own")]
    listed = called(*apart, who=people("c1", "c2", **HOME), remarks=TOGETHER)
    assert [(one.client.id, one.reason) for one in listed] == [
        ("c1", CallReason.APART),
        ("c2", CallReason.APART),
    ]


def test_each_of_those_who_came_apart_is_called_before_any_letter_though_she_has_a_place():
    apart = [a_placement("c1"), a_placement("c2", "stays_silent", provider="own")]
    alone = a_placement("c3")
    marked = [*with_parted([*apart, alone], people("c1", "c2", "c3", **HOME), TOGETHER)]
    assert [one.is_called_first for one in marked] == [True, True, False]


def test_those_who_came_to_the_same_have_what_they_asked_for():
    same = [a_placement("c1"), a_placement("c2", "silent_draw", provider="aster")]
    assert called(*same, who=people("c1", "c2", **HOME), remarks=TOGETHER) == ()


def test_nobody_is_called_about_another_while_a_person_is_to_decide():
    waits = a_basis("c2", standing=Standing.UNDECIDED)
    both = [a_placement("c1"), a_placement("c2", "waits_for_decision", waits, provider="own")]
    assert called(*both, who=people("c1", "c2", **HOME), remarks=TOGETHER) == ()


def test_those_without_a_place_are_called_before_those_who_have_one():
    placements = [
        a_placement("c1"),
        a_placement("c2", "stays_silent", provider="own"),
        without_place("c3"),
    ]
    listed = called(*placements, who=people("c1", "c2", "c3", **HOME), remarks=TOGETHER)
    assert [one.client.id for one in listed] == ["c3", "c1", "c2"]


def test_a_home_is_called_once_and_not_again_later():
    # By the draw alone: c1, c3, c2, c4. The homes are c1 with c4, and c2 with c3.
    claims = [a_claim(one, order) for one, order in (("c1", 1), ("c3", 2), ("c2", 3), ("c4", 4))]
    stays = [a_placement(one, "stays_silent", provider="own") for one in ("c2", "c4")]
    who = people("c1", "c4", **HOME) | people("c2", "c3", **(HOME | {"household": "h2"}))
    remarks = [
        Remark(client=one, bundle=BUNDLE, code=RemarkCode.TOGETHER_APART)
        for one in ("c1", "c2", "c3", "c4")
    ]
    listed = called(
        a_placement("c1"),
        a_placement("c3"),
        *stays,
        bundle=solved(claims),
        who=who,
        remarks=remarks,
    )
    assert [one.client.id for one in listed] == ["c1", "c4", "c3", "c2"]
