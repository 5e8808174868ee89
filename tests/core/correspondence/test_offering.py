from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st
from tests.core.correspondence.letter_examples import (
    CLOSES,
    KEY,
    OPENS,
    PARENT,
    addressee,
    terms_of,
)

from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.core.correspondence.letter_code import letter_code
from hemval.core.correspondence.offering import neutral_order, offer
from hemval.core.correspondence.reminding import reminder
from hemval.core.facts.clients import Address
from hemval.core.invitation.outcome import Outcome

TERMS = terms_of("soderhamn")
TO = replace(addressee(TERMS), area="hela-kommunen")
REMIND_ON = date(2024, 9, 23)
ids = st.lists(st.text(min_size=1, max_size=4), max_size=8, unique=True)


def test_an_offer_has_her_own_code_and_all_that_she_may_choose():
    (order,) = offer(TO, TERMS, KEY, OPENS)
    assert order.kind is LetterKind.OFFER
    assert order.facts.code == letter_code(KEY, "c1")
    assert [one.bundle for one in order.facts.openings] == [one.bundle for one in TO.openings]
    assert all(sorted(one.providers) == ["m", "p", "q"] for one in order.facts.openings)
    assert order.facts.area == "hela-kommunen"


def test_her_providers_stand_in_the_same_order_everywhere_in_her_letter_and_its_copies():
    hers, copy = offer(replace(TO, acting=(PARENT,)), TERMS, KEY, OPENS)
    assert {one.providers for one in hers.facts.openings} == {hers.facts.compared}
    assert replace(copy.facts, code=hers.facts.code) == hers.facts


def test_whoever_acts_for_her_has_a_code_of_her_own_the_same_in_offer_and_reminder():
    to = replace(TO, acting=(PARENT,))
    for hers, copy in (offer(to, TERMS, KEY, OPENS), reminder(to, TERMS, KEY, REMIND_ON)):
        assert hers.facts.code == letter_code(KEY, "c1")
        assert copy.facts.code == letter_code(KEY, "c1", PARENT.id)
        assert copy.facts.code != hers.facts.code
    (alone,) = offer(replace(to, is_written_to=False), TERMS, KEY, OPENS)
    assert alone.facts.code == letter_code(KEY, "c1", PARENT.id)


@given(ids, st.randoms())
def test_the_order_does_not_hang_on_how_the_list_was_sorted(providers, chance):
    mixed = [*providers]
    chance.shuffle(mixed)
    assert neutral_order(KEY, "c", mixed) == neutral_order(KEY, "c", providers)


@given(ids, st.text(max_size=4))
def test_one_provider_more_does_not_move_the_others(providers, more):
    with_more = neutral_order(KEY, "c", {*providers, more})
    without = [one for one in with_more if one != more]
    assert without == [one for one in neutral_order(KEY, "c", providers) if one != more]


def test_every_provider_is_equally_often_first_and_every_order_comes():
    # 6 000 people, 3 providers: each is expected first 2 000 times, with a standard deviation of
    # sqrt(6000 * 1/3 * 2/3) = 36.5. Five of them are 183. Each of the 6 orders is expected 1 000
    # times, sqrt(6000 * 1/6 * 5/6) = 28.9; five of them are 144.
    orders = Counter(neutral_order(KEY, f"c{n}", ("m", "p", "q")) for n in range(6_000))
    first = Counter(order[0] for order in orders.elements())
    assert all(abs(first[one] - 2_000) < 183 for one in "mpq")
    assert all(abs(orders[one] - 1_000) < 144 for one in permutations("mpq"))


def test_another_key_gives_another_order_so_that_nobody_can_know_it_beforehand():
    people = [f"c{n}" for n in range(50)]
    with_key, with_other = (
        [neutral_order(key, one, ("m", "p", "q")) for one in people] for key in (KEY, bytes(32))
    )
    assert with_key != with_other


def test_a_protected_persons_offer_is_by_hand_and_does_not_tell_where_she_lives():
    to = replace(TO, is_protected=True, name="", address=Address())
    (order,) = offer(to, TERMS, KEY, OPENS)
    assert order.is_by_hand
    assert order.facts.area == ""
    assert order.facts.code


def test_an_offer_is_not_posted_before_one_can_choose_nor_after():
    assert offer(TO, TERMS, KEY, date(2024, 9, 1)).why is UnsentCode.NOT_YET
    assert offer(TO, TERMS, KEY, date(2024, 10, 1)).why is UnsentCode.TOO_LATE


def test_who_is_left_out_or_has_nothing_to_choose_gets_no_offer():
    left_out = replace(TO, outcome=Outcome.LEFT_OUT)
    assert offer(left_out, TERMS, KEY, OPENS).why is UnsentCode.LEFT_OUT
    assert offer(replace(TO, openings=()), TERMS, KEY, OPENS).why is UnsentCode.NOT_CONCERNED


def test_who_has_not_answered_is_reminded_with_the_code_of_her_offer():
    (order,) = reminder(TO, TERMS, KEY, REMIND_ON)
    assert order.facts.bundles == ("service", "omvardnad", "matdistribution")
    assert order.facts.code == letter_code(KEY, "c1")


def test_who_has_answered_for_some_is_reminded_of_the_rest():
    (order,) = reminder(replace(TO, answered=("omvardnad",)), TERMS, KEY, REMIND_ON)
    assert order.facts.bundles == ("service", "matdistribution")


def test_who_has_answered_for_all_is_not_reminded_on_any_day():
    to = replace(TO, answered=("service", "omvardnad", "matdistribution"))
    for on in (OPENS, REMIND_ON, CLOSES):
        assert reminder(to, TERMS, KEY, on).why is UnsentCode.NOT_CONCERNED


def test_where_there_is_no_last_day_nobody_is_reminded():
    terms = replace(TERMS, closes=None)
    assert reminder(TO, terms, KEY, REMIND_ON).why is UnsentCode.NOT_CONCERNED


def test_a_reminder_waits_until_a_week_before_the_last_day():
    early = reminder(TO, TERMS, KEY, date(2024, 9, 22))
    assert (early.why, early.until) == (UnsentCode.NOT_YET, REMIND_ON)


def test_a_protected_person_is_reminded_by_hand():
    to = replace(TO, is_protected=True, name="", address=Address(), area="")
    (order,) = reminder(to, TERMS, KEY, REMIND_ON)
    assert order.is_by_hand
    assert (order.name, order.address) == ("", Address())
