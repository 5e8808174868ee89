"""Which of several choices counts."""

from dataclasses import asdict, replace
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.round_examples import (
    a_choice,
    a_client,
    a_plan,
    a_representative,
    a_system,
    at,
    some_facts,
    until,
)
from tests.core.standing_choices import BY_SON, LATE, stand

from hemval.core.choosing import (
    ChoiceTotals,
    Undecided,
    choice_totals,
    choices_of,
    set_aside_by,
)
from hemval.core.dates.moments import Arrival
from hemval.core.facts.clients import Ground
from hemval.core.facts.losses import Losses
from hemval.core.people.representation import Doubt
from hemval.core.round.days import round_days
from hemval.core.system.choice import ChoiceMode, ChoiceWindow

DAYS = round_days(a_system(), a_plan())


BY_DAUGHTER = {"chosen_by": "daughter", "ground": Ground.LASTING_POWER}

CASES = {
    "one choice": ([a_choice("a", at(9, 10), "X")], "a", ()),
    "she changes her mind": (
        [a_choice("a", at(9, 10), "X"), a_choice("b", at(9, 11), "Y")],
        "b",
        (),
    ),
    "another day, without hours": (
        [a_choice("a", at(9), "X"), a_choice("b", at(10), "Y")],
        "b",
        (),
    ),
    "a whole day, then an hour of a later day": (
        [a_choice("a", at(9), "X"), a_choice("b", at(10, 8), "Y")],
        "b",
        (),
    ),
    "she declines after having chosen": (
        [a_choice("a", at(9, 10), "X"), a_choice("b", at(9, 11), declines=True)],
        "b",
        (),
    ),
    "the same form twice": (
        [a_choice("a", at(9, 10), "X"), a_choice("b", at(9, 10), "X")],
        "a",
        (),
    ),
    "the same wish by web and by post without hour": (
        [a_choice("a", at(9, 10), "X"), a_choice("b", at(9), "X")],
        "a",
        (),
    ),
    "two wishes at the same moment": (
        [a_choice("a", at(9, 10), "X"), a_choice("b", at(9, 10), "Y")],
        None,
        (Undecided.SAME_MOMENT,),
    ),
    "the same wishes in another order at the same moment": (
        [a_choice("a", at(9, 10), "X", "Y"), a_choice("b", at(9, 10), "Y", "X")],
        None,
        (Undecided.SAME_MOMENT,),
    ),
    "a wish with no hour against one at ten o'clock that day": (
        [a_choice("a", at(9), "X"), a_choice("b", at(9, 10), "Y")],
        None,
        (Undecided.SAME_DAY,),
    ),
    "two wishes of one day, no hours": (
        [a_choice("a", at(9), "X"), a_choice("b", at(9), "Y")],
        None,
        (Undecided.SAME_DAY,),
    ),
    "an unclear day that a later choice has settled": (
        [a_choice("a", at(9), "X"), a_choice("b", at(9, 10), "Y"), a_choice("c", at(10, 7), "Z")],
        "c",
        (),
    ),
    "her son later says otherwise": (
        [a_choice("a", at(9, 10), "X"), a_choice("b", at(10, 10), "Y", **BY_SON)],
        None,
        (Undecided.ANOTHER_PERSON,),
    ),
    "she later says otherwise than her son": (
        [a_choice("a", at(9, 10), "X", **BY_SON), a_choice("b", at(10, 10), "Y")],
        None,
        (Undecided.ANOTHER_PERSON,),
    ),
    "two representatives differ": (
        [a_choice("a", at(9, 10), "X", **BY_SON), a_choice("b", at(10, 10), "Y", **BY_DAUGHTER)],
        None,
        (Undecided.ANOTHER_PERSON,),
    ),
    "her son sends in the same wish later": (
        [a_choice("a", at(9, 10), "X"), a_choice("b", at(10, 10), "X", **BY_SON)],
        "b",
        (),
    ),
    "she changes her mind to what her son had wished": (
        [
            a_choice("a", at(9, 10), "X"),
            a_choice("b", at(10, 10), "Y", **BY_SON),
            a_choice("c", at(11, 10), "Y"),
        ],
        "c",
        (),
    ),
    "her son alone chooses": ([a_choice("a", at(9, 10), "X", **BY_SON)], "a", ()),
    "her son at the same moment, otherwise": (
        [a_choice("a", at(9, 10), "X"), a_choice("b", at(9, 10), "Y", **BY_SON)],
        None,
        (Undecided.SAME_MOMENT, Undecided.ANOTHER_PERSON),
    ),
    "a wish and a refusal in one": (
        [a_choice("a", at(9, 10), "X", declines=True)],
        None,
        (Undecided.CONTRADICTS_ITSELF,),
    ),
    "an empty form": ([a_choice("a", at(9, 10))], None, (Undecided.SAYS_NOTHING,)),
    "before the window opens": ([a_choice("a", at(7, 10), "X")], None, (Undecided.EARLY,)),
    "an early one that a later has replaced": (
        [a_choice("a", at(7, 10), "X"), a_choice("b", at(9, 10), "Y")],
        "b",
        (),
    ),
}


@pytest.mark.parametrize(("choices", "counts", "undecided"), CASES.values(), ids=CASES.keys())
def test_the_last_to_arrive_counts_unless_that_cannot_be_told(choices, counts, undecided):
    for order in permutations(choices):
        standing = stand(*order)
        assert (standing.counts.id if standing.counts else None) == counts
        assert standing.undecided == undecided
        assert {choice.id for choice in standing.kept} == {choice.id for choice in choices}


@pytest.mark.parametrize(
    ("representative", "ground", "reason"),
    [
        ({"ground": Ground.UNCLEAR}, None, Doubt.UNCLEAR),
        ({}, Ground.UNCLEAR, Doubt.UNCLEAR),
        ({}, Ground.GUARDIAN, Undecided.GROUND_DIFFERS),
        ({"ground": Ground.NEXT_OF_KIN}, None, Doubt.NEXT_OF_KIN),
        ({"period": until(date(2020, 9, 8))}, None, Doubt.EXPIRED),
        ({"document_checked_by": " "}, None, Doubt.UNCHECKED),
        ({"ground": Ground.PARENT}, None, Doubt.OF_ADULT),
        ({"scope": "förvalta egendom"}, None, Doubt.PROPERTY_ONLY),
    ],
    ids=[
        "ground unclear in the list",
        "ground unclear on the form",
        "another ground on the form than in the list",
        "anhörigbehörighet does not reach this choice",
        "expired the day before it arrived",
        "paper not checked",
        "parent of a grown woman",
        "a right over her property alone",
    ],
)
def test_a_choice_on_a_doubtful_ground_goes_to_a_person(representative, ground, reason):
    son = a_representative(id_="son", **({"ground": Ground.POWER_OF_ATTORNEY} | representative))
    standing = stand(
        a_choice("a", at(9, 10), "X", chosen_by="son", ground=ground), representatives=[son]
    )
    assert standing.undecided == (reason,)
    assert standing.counts is None


def test_a_choice_by_somebody_who_is_not_in_the_list_goes_to_a_person():
    standing = stand(a_choice("a", at(9, 10), "X", chosen_by="neighbour"))
    assert standing.undecided == (Undecided.UNKNOWN_REPRESENTATIVE,)


def test_a_parent_chooses_for_a_child():
    child = a_client(birth_date=date(2010, 1, 1))
    parent = a_representative(id_="p", ground=Ground.PARENT, document_checked_by="")
    choice = a_choice("a", at(9, 10), "X", chosen_by="p", ground=Ground.PARENT)
    assert stand(choice, client=child, representatives=[parent]).counts is choice


def test_a_power_that_ended_later_still_held_when_the_choice_arrived():
    son = a_representative(
        id_="son", ground=Ground.POWER_OF_ATTORNEY, period=until(date(2020, 9, 9))
    )
    choice = a_choice("a", at(9, 23), "X", chosen_by="son")
    assert stand(choice, representatives=[son]).counts is choice


def test_her_own_wish_stands_when_one_without_ground_sends_in_the_same():
    unclear = a_representative(id_="son", ground=Ground.UNCLEAR)
    own = a_choice("z", at(9, 10), "X")
    copy = a_choice("a", at(9, 10), "X", chosen_by="son")
    assert stand(own, copy, representatives=[unclear]).counts is own


def test_a_choice_that_a_case_manager_has_settled_counts_whoever_else_has_chosen():
    own, by_son = a_choice("a", at(9, 10), "X"), a_choice("b", at(9, 11), "Y", **BY_SON)
    assert stand(own, by_son).undecided == (Undecided.ANOTHER_PERSON,)
    settled = stand(own, by_son, settled={"b"})
    assert (settled.counts, settled.undecided) == (by_son, ())
    assert settled.replaced == (own,)


def test_what_was_doubtful_of_the_one_who_chose_is_asked_no_more_when_it_is_settled():
    unclear = a_representative(id_="son", ground=Ground.UNCLEAR)
    choice = a_choice("a", at(9, 10), "X", chosen_by="son")
    assert stand(choice, representatives=[unclear], settled={"a"}).counts is choice


def test_a_settled_choice_gives_way_to_her_own_later_one_of_another_person_to_nobodys():
    by_son = a_choice("b", at(9, 11), "Y", **BY_SON)
    again = a_choice("c", at(9, 12), "Z", **BY_SON)
    assert stand(by_son, again, settled={"b"}).counts is again
    other = a_choice("d", at(9, 12), "Z")
    assert stand(by_son, other, settled={"b"}).undecided == (Undecided.ANOTHER_PERSON,)


def test_one_that_says_two_things_cannot_be_settled_as_it_stands():
    choice = a_choice("a", at(9, 10), "X", declines=True)
    assert stand(choice, settled={"a"}).undecided == (Undecided.CONTRADICTS_ITSELF,)


@pytest.mark.parametrize(("day", "late"), [(30, False), (29, False)], ids=["last day", "before"])
def test_a_choice_of_the_last_day_is_in_time_until_midnight(day, late):
    assert bool(stand(a_choice("a", at(day, 23, 59), "X")).late) is late


def test_a_late_choice_is_kept_said_to_be_late_and_changes_nothing():
    in_time = a_choice("a", at(30, 23, 59), "X")
    late = a_choice("b", Arrival(day=date(2020, 10, 1)), "Y", **BY_SON)
    standing = stand(late, in_time)
    assert standing.counts is in_time
    assert standing.undecided == ()
    assert standing.late == (late,)
    assert standing.kept == (in_time, late)


def test_one_whose_only_choice_is_late_has_not_chosen_in_time():
    late = a_choice("b", Arrival(day=date(2020, 10, 1)), "Y")
    standing = stand(late)
    assert (standing.counts, standing.undecided, standing.late) == (None, (), (late,))


def test_without_a_last_day_nothing_is_late():
    far = a_choice("b", Arrival(day=date(2031, 1, 1)), "Y")
    assert stand(far, closes=None).counts is far


def test_each_choice_that_arrived_is_one_thing_alone():
    # Six arrived: one replaced, one that counts, one late; two to decide and their late one.
    mine = [a_choice("a", at(9), "X"), a_choice("b", at(10), "Y"), a_choice("c", LATE, "Z")]
    hers = [replace(choice, id=f"{choice.id}2", client="c2") for choice in mine]
    hers[1] = replace(hers[1], chosen_by="neighbour")
    facts = some_facts([a_client(), a_client("c2")], choices=(*mine, *hers))
    assert choice_totals(choices_of(facts, DAYS)) == ChoiceTotals(
        arrived=6, counting=1, replaced=1, to_decide=2, late=2, changes=0
    )


def test_after_the_last_day_a_choice_is_a_change_where_people_choose_at_any_time():
    days = round_days(a_system(choice=(ChoiceWindow(mode=ChoiceMode.ANY_TIME),)), a_plan())
    in_time, after = a_choice("a", at(30, 23, 59), "X"), a_choice("b", LATE, "Y")
    (standing,) = choices_of(some_facts([a_client()], choices=(in_time, after)), days)
    assert (standing.counts, standing.late, standing.changes) == (in_time, (), (after,))


def test_a_lost_row_holds_nothing_where_every_other_choice_is_late():
    late = a_choice("a", LATE, "X")
    facts = some_facts([a_client()], choices=(late,))
    (standing,) = choices_of(facts, DAYS, Losses(choices=frozenset({"c1"}), rows=1))
    assert (standing.late, standing.undecided) == ((late,), ())


@pytest.mark.parametrize(("most", "why"), [(2, (Undecided.TOO_MANY_WISHES,)), (3, ())])
def test_more_wishes_than_may_be_stated_are_for_a_person(most, why):
    choice = a_choice("a", at(9), "X", "Y", "Z")
    facts = some_facts([a_client()], choices=(choice,))
    (standing,) = choices_of(facts, DAYS, most_wishes={"home_care": most})
    assert standing.undecided == why


MOTHER = a_representative(id_="mother", ground=Ground.PARENT)
FATHER = a_representative(id_="father", ground=Ground.PARENT)
BY_MOTHER = a_choice("a", at(9), "X", chosen_by="mother", ground=Ground.PARENT)
BY_FATHER = a_choice("b", at(10), "X", chosen_by="father", ground=Ground.PARENT)


@pytest.mark.parametrize(
    ("choices", "parents", "why"),
    [
        ((BY_MOTHER,), (MOTHER,), ()),
        ((BY_MOTHER,), (MOTHER, FATHER), (Undecided.OTHER_PARENT,)),
        ((BY_MOTHER, BY_FATHER), (MOTHER, FATHER), ()),
        ((BY_MOTHER,), (MOTHER, replace(FATHER, period=until(date(2020, 9, 8)))), ()),
    ],
    ids=["the only one", "one of two", "both say the same", "the other's custody has ended"],
)
def test_two_parents_decide_together(choices, parents, why):
    # Föräldrabalken 6 kap. 13 §.
    child = a_client(birth_date=date(2010, 5, 1))
    facts = some_facts([child], choices=choices, representatives=parents)
    (standing,) = choices_of(facts, DAYS)
    assert standing.undecided == why


def test_the_choices_of_spouses_never_touch_each_other():
    wife, husband = a_client("c1", household="h"), a_client("c2", household="h")
    hers = a_choice("a", at(9, 10), "X")
    his = a_choice("b", at(9, 10), "Y", client="c2")
    first, second = choices_of(some_facts([wife, husband], choices=(his, hers)), DAYS)
    assert (first.counts, second.counts) == (hers, his)


def test_bundles_are_chosen_apart():
    care = a_choice("a", at(9, 10), "X", bundle="care")
    service = a_choice("b", at(9, 10), "Y", bundle="service")
    both = choices_of(some_facts([a_client()], choices=(service, care)), DAYS)
    assert [standing.counts for standing in both] == [care, service]


arrivals = st.builds(at, st.integers(8, 12), st.one_of(st.none(), st.integers(8, 10))) | st.just(
    Arrival(day=date(2020, 10, 2))
)
people = st.sampled_from(["self", "son", "daughter", "neighbour"])


@st.composite
def several_choices(draw):
    count = draw(st.integers(1, 7))
    return [
        a_choice(
            f"x{number}",
            draw(arrivals),
            *draw(st.lists(st.sampled_from("XY"), max_size=2, unique=True)),
            chosen_by=draw(people),
            declines=draw(st.booleans()),
        )
        for number in range(count)
    ]


@given(several_choices(), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_is_nothing(choices, random):
    shuffled = random.sample(choices, len(choices))
    assert stand(*choices) == stand(*shuffled)


@given(several_choices())
def test_everything_is_kept_and_what_counts_is_never_surely_before_another(choices):
    standing = stand(*choices)
    assert sorted(choice.id for choice in standing.kept) == sorted(c.id for c in choices)
    if standing.counts is not None:
        assert standing.counts not in standing.late
        in_time = [choice for choice in choices if choice not in standing.late]
        assert not any(standing.counts.arrived.is_surely_before(c.arrived) for c in in_time)


@given(several_choices())
def test_in_time_and_not_counting_means_a_person_decides(choices):
    standing = stand(*choices)
    has_one_in_time = len(standing.late) < len(choices)
    assert has_one_in_time is (standing.counts is not None or standing.must_be_decided)


@given(several_choices())
def test_what_became_of_the_choices_adds_up_to_those_that_arrived(choices):
    totals = asdict(choice_totals([stand(*choices)]))
    assert totals.pop("arrived") == len(choices) == sum(totals.values())


@given(several_choices())
def test_nobody_is_overruled_silently(choices):
    standing = stand(*choices)
    if standing.counts is None:
        return
    in_time = [choice for choice in standing.kept if choice not in standing.late]
    for person in {choice.chosen_by for choice in in_time}:
        own = [choice for choice in in_time if choice.chosen_by == person]
        last = [c for c in own if not any(c.arrived.is_surely_before(o.arrived) for o in own)]
        if person != standing.counts.chosen_by:
            assert {(c.wishes, c.declines) for c in last} == {
                (standing.counts.wishes, standing.counts.declines)
            }


def test_what_waits_and_what_may_be_later_is_set_aside_by_the_one_that_counts():
    before, counts = a_choice("before", at(9, 9), "X"), a_choice("counts", at(9, 10), "Y")
    same_day = a_choice("same day", Arrival(day=at(9, 10).day), "Z")
    after, waits = a_choice("after", at(9, 11), "X"), a_choice("waits", at(8, 9), "Z")
    everything = (waits, before, counts, same_day, after)
    aside = set_aside_by(counts, everything, {"waits"})
    assert [one.id for one in aside] == ["waits", "same day", "after"]


def test_where_none_counts_only_what_waits_is_set_aside():
    before, waits = a_choice("before", at(9, 9), "X"), a_choice("waits", at(9, 10), "Y")
    assert set_aside_by(None, (before, waits), {"waits"}) == (waits,)
