"""Small rounds played under two rules: what is counted, by hand."""

from dataclasses import replace

import pytest
from tests.core import round_examples as base
from tests.core.placement.examples import (
    PROVIDERS,
    a_system,
    cap,
    in_clients,
    own_cap,
    silence,
    today,
)

from hemval.core.facts.clients import Protection
from hemval.core.facts.losses import NOTHING_LOST
from hemval.core.simulation.comparing import compare
from hemval.core.simulation.fates import Fate
from hemval.core.simulation.few import without_few
from hemval.core.simulation.figures import (
    ByRule,
    Spread,
    figures_of,
    silent_figures,
    whole_numbers,
)
from hemval.core.simulation.playing import CHANGED, play, play_one, together
from hemval.core.simulation.rows import hours_of
from hemval.core.simulation.scenario import MoreWishes, scenario, with_rules
from hemval.core.simulation.silent_rules import silent_variants
from hemval.core.system.capacity import AdmissionRule
from hemval.core.system.choice import PlaceToday, WishRule
from hemval.core.system.non_choice import Draw, Municipal

DRAWS = 600


def a_round(choices, *, clients=4, system=None, protected=(), **facts):
    """Clients c0, c1, … of whom those named have chosen; all have the municipality's own today."""
    people = [
        base.a_client(
            f"c{number}",
            protection=Protection(confidentiality_marked_from=base.FACTS_ON)
            if f"c{number}" in protected
            else Protection(),
        )
        for number in range(clients)
    ]
    made = tuple(
        base.a_choice(f"v-{client}", base.at(10, 10), *wishes, client=client)
        for client, wishes in sorted(choices.items())
    )
    given = base.some_facts(people, **({"providers": PROVIDERS, "choices": made} | facts))
    return scenario(system or with_cap(2), given, NOTHING_LOST)


def with_cap(amount, *, place=PlaceToday.PROTECTED, non_choice=None, rule=AdmissionRule.UNIT):
    return a_system(
        capacity=(in_clients(cap(amount, provider="aster"), rule=rule),),
        current_place=(today(chooser=place, silent=place),),
        non_choice=non_choice or silence(),
    )


def compared(decided, system, **facts):
    changed = with_rules(decided, system, replace(decided.outcome.facts, **facts))
    (one,) = compare(decided, changed)
    return one


def tally_of(one, draws=range(DRAWS)):
    return play(one.rules, one.players, draws)


FOUR = {f"c{number}": ("aster",) for number in range(4)}


def test_the_chance_of_one_of_two_places_for_four_is_a_half():
    # Four wish for Aster, which has two places; with three places the chance is three quarters.
    tally = tally_of(compared(a_round(FOUR), with_cap(3)))
    for place in range(4):
        decided, changed = (tally.fates[rule][place] / DRAWS for rule in (0, 1))
        assert decided[Fate.FIRST_WISH] == pytest.approx(0.5, abs=0.1)
        assert changed[Fate.FIRST_WISH] == pytest.approx(0.75, abs=0.1)
        assert decided[Fate.KEEPS_UNMET] == pytest.approx(1 - decided[Fate.FIRST_WISH])


def test_each_draw_fills_as_many_places_as_there_are():
    figures = figures_of(one := compared(a_round(FOUR), with_cap(3)), tally_of(one))
    assert figures.fates[Fate.FIRST_WISH].decided == Spread(mean=2.0, low=2, high=2)
    assert figures.fates[Fate.FIRST_WISH].changed == Spread(mean=3.0, low=3, high=3)
    assert figures.moves.changed.mean == 3


def test_differences_are_paired_so_that_one_more_place_is_worse_for_nobody():
    # With lots of their own the rules would differ by luck; with the same lots the third place
    # goes to the third in order, and the first two have what they had.
    figures = figures_of(one := compared(a_round(FOUR), with_cap(3)), tally_of(one))
    assert figures.better == Spread(mean=1.0, low=1, high=1)
    assert figures.worse == Spread(mean=0.0, low=0, high=0)


def test_the_same_rule_changes_nothing_in_any_draw():
    tally = tally_of(compared(a_round(FOUR), with_cap(2)))
    assert not tally.gains.any()
    assert not tally.losses.any()
    assert (tally.fates[0] == tally.fates[1]).all()


def the_same(number):
    return Spread(mean=float(number), low=number, high=number)


@pytest.mark.parametrize(
    ("persons", "hours", "is_told"),
    [
        ((7, 9), (80, 90), True),
        ((0, 9), (0, 90), True),
        ((0, 9), (12, 90), False),
        ((3, 9), (40, 90), False),
        ((7, 0), (80, 12), False),
    ],
)
def test_hours_that_would_tell_of_few_or_of_protected_people_alone_are_held_back(
    persons, hours, is_told
):
    figures = figures_of(one := compared(a_round(FOUR), with_cap(3)), tally_of(one, range(2)))
    by_rule = ByRule(decided=the_same(hours[0]), changed=the_same(hours[1]))
    many = ByRule(decided=the_same(50), changed=the_same(50))
    figures = replace(
        figures,
        persons={
            "aster": ByRule(decided=the_same(persons[0]), changed=the_same(persons[1])),
            **dict.fromkeys(("boken", "cedern"), many),
        },
        hours={"aster": by_rule, "boken": many, "cedern": many},
    )
    assert hours_of(figures)["aster"] == (by_rule if is_told else None)


def test_a_provider_with_less_than_an_hour_is_told_with_none():
    figures = figures_of(one := compared(a_round(FOUR), with_cap(3)), tally_of(one, range(2)))
    assert figures.hours.keys() == figures.persons.keys()


def test_those_who_are_hidden_are_counted_as_the_protected_are():
    decided = a_round(FOUR)
    (one,) = compare(decided, decided, hidden={"c0", "c1"})
    (protected,) = compare(*[a_round(FOUR, protected=("c0", "c1"))] * 2)
    assert [person.is_protected for person in one.people] == [
        person.is_protected for person in protected.people
    ]
    assert figures_of(one, tally_of(one, range(9))).people == 2


def test_parts_played_apart_are_the_whole():
    one = compared(a_round(FOUR), with_cap(3))
    whole = tally_of(one, range(50))
    parts = together([tally_of(one, range(20)), tally_of(one, range(20, 50))])
    assert figures_of(one, parts) == figures_of(one, whole)
    assert parts.gains.tolist() == whole.gains.tolist()


def test_the_figures_are_the_same_each_time():
    one, again = (compared(a_round(FOUR), with_cap(3)) for _ in range(2))
    assert figures_of(one, tally_of(one)) == figures_of(again, tally_of(again))


def test_one_who_has_no_protected_place_is_called():
    system = with_cap(1, place=PlaceToday.IGNORED)
    tally = tally_of(compared(a_round(FOUR), system))
    assert tally.fates[CHANGED].sum(axis=0)[Fate.TO_CALL] == 3 * DRAWS


def test_the_silent_who_move_under_the_changed_rule_alone_are_counted():
    # Everybody is silent and has the municipality's own; drawn among three, some move.
    decided = a_round({}, system=with_cap(9, place=PlaceToday.IGNORED))
    changed = with_cap(
        9, place=PlaceToday.IGNORED, non_choice=silence(existing=Draw(), new=Municipal())
    )
    tally = tally_of(compared(decided, changed))
    assert tally.fates[0].sum(axis=0)[Fate.SILENT_STAYS] == 4 * DRAWS
    moved = tally.fates[CHANGED].sum(axis=0)[Fate.SILENT_MOVES]
    assert moved == tally.moved.sum()
    assert moved / (4 * DRAWS) == pytest.approx(2 / 3, abs=0.05)
    assert not tally.spared.any()


def test_protected_people_take_room_and_are_counted_nowhere():
    # Of four who want one place one is protected: in a quarter of the draws she has it.
    one = compared(a_round(FOUR, protected=("c3",)), with_cap(1))
    figures = figures_of(one, tally_of(one))
    assert (figures.people, figures.chose) == (3, 3)
    assert figures.fates[Fate.FIRST_WISH].changed.mean == pytest.approx(0.75, abs=0.1)
    assert sum(by_rule.decided.mean for by_rule in figures.persons.values()) == 3
    rows = figures.of_choosers["area"].decided
    assert sum(row["sum"] or 0 for row in rows.values()) <= 3


def test_fewer_wishes_leave_out_the_last_that_were_stated():
    wished = {"c0": ("aster", "own"), "c1": ("aster", "own")}
    two = replace(with_cap(1, place=PlaceToday.IGNORED), wishes=(WishRule(max_wishes=2),))
    decided = a_round(wished, system=two)
    one = compared(decided, replace(two, wishes=(WishRule(max_wishes=1),)))
    tally = tally_of(one)
    assert tally.fates[0].sum(axis=0)[Fate.LATER_WISH] == DRAWS
    assert tally.fates[CHANGED].sum(axis=0)[Fate.TO_CALL] == DRAWS
    assert tally.losses.sum() == DRAWS


def test_more_wishes_than_people_were_asked_for_are_refused():
    one = replace(with_cap(1), wishes=(WishRule(max_wishes=1),))
    decided = a_round(FOUR, system=one)
    with pytest.raises(MoreWishes) as refused:
        with_rules(decided, replace(one, wishes=(WishRule(max_wishes=3),)), decided.outcome.facts)
    assert (refused.value.asked, refused.value.wanted) == (1, 3)


def test_a_providers_own_cap_can_be_tried():
    decided = a_round(FOUR, system=with_cap(4))
    one = compared(decided, with_cap(4), caps=(own_cap("aster", 1),))
    assert figures_of(one, tally_of(one)).worse == Spread(mean=3.0, low=3, high=3)


def test_every_rule_for_the_silent_is_tried_or_says_why_not():
    decided = a_round(FOUR, clients=5, system=with_cap(2, place=PlaceToday.IGNORED))
    (one,) = compare(decided, decided)
    variants = {variant.name: variant for variant in silent_variants(decided, (one,))}
    assert [code.code.value for code in variants["nearest"].wrong] == ["no_distances"]
    assert [name for name, variant in variants.items() if variant.rules] == [
        "keep_current", "municipal", "rotation", "draw", "share_of_cap", "amount",
    ]  # fmt: skip


def test_every_rule_for_the_silent_is_of_as_many_people():
    # Ten are silent, whatever rule places them; means rounded one by one could give eleven or nine.
    decided = a_round({}, clients=10, system=with_cap(3, place=PlaceToday.IGNORED))
    (one,) = compare(decided, decided)
    played = [
        silent_figures(variant, (one,), [play_one(rule, one.players, range(7))])
        for variant in silent_variants(decided, (one,))
        for rule in variant.rules
    ]
    assert [figures.bundles[0].fates["sum"] for figures in played] == [10] * 6


def test_whole_numbers_add_up_and_what_happens_at_times_is_not_none():
    assert whole_numbers([2500, 2500, 0], 1000) == [3, 2, 0]
    assert whole_numbers([9990, 10, 0], 1000) == [9, 1, 0]


def test_few_are_held_back_with_another_beside_them():
    assert without_few({"a": 3, "b": 9, "c": 20}) == {"a": None, "b": None, "c": 20, "sum": 32}
    assert without_few({"a": 0, "b": 9}) == {"a": 0, "b": 9, "sum": 9}
