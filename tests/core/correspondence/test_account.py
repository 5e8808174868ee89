"""Letters are planned and counted on values alone, whoever keeps what is printed."""

from dataclasses import dataclass, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.correspondence.letter_examples import KEY, addressee, terms_of

from hemval.core.correspondence.account import Account, AccountRefused, Ordered
from hemval.core.correspondence.kinds import LetterKind, Role, Standing, UnsentCode
from hemval.core.correspondence.order import Unsent
from hemval.core.correspondence.ordering import letters_to, matter_of
from hemval.core.correspondence.person import PersonNow
from hemval.core.correspondence.planning import Planner, everything
from hemval.core.correspondence.printed import LetterState, envelope

KIND = LetterKind.OFFER
TERMS = terms_of("botkyrka")
DAY = TERMS.opens
MATTER = matter_of(KIND, TERMS, KEY, DAY)
LATER_MATTER = matter_of(KIND, replace(TERMS, effect=date(2025, 2, 1)), KEY, DAY)


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A letter as a database might have it."""

    id: str
    facts: str
    kind: LetterKind = KIND
    client: str = "c1"
    recipient: str = ""
    role: Role = Role.CLIENT
    is_by_hand: bool = False
    dated: date = DAY
    replaces: str = ""
    window: tuple[str, ...] = ("Astrid Testsson", "Lekgatan 2")


class Shelf:
    """What is printed, kept in a list."""

    def __init__(self):
        self.letters = []
        self.reserved = set()

    def latest(self, kind, client, occurrence):
        same = [n for n, one in enumerate(self.letters) if (one.kind, one.client) == (kind, client)]
        return tuple(n for n in same if not self.is_replaced(n))

    def entry(self, number):
        return self.letters[number]

    def is_replaced(self, number):
        return any(one.replaces == self.letters[number].id for one in self.letters)

    def is_taken(self, letter):
        return letter in self.reserved

    def reserve(self, letter):
        self.reserved.add(letter)

    def add(self, planned):
        order, stamp = planned.order, planned.stamp
        self.letters.append(
            Letter(id=stamp.id, facts=planned.facts, client=order.client, replaces=stamp.replaces)
        )
        return len(self.letters) - 1


def orders_to(client="c1", matter=MATTER):
    """The offer to one person."""
    (letters,) = letters_to(PersonNow(to=addressee(TERMS, client=client)), matter)
    return letters


def print_all(shelf, *everybody):
    """Plan and print, and keep account of it."""
    plans = Planner(
        shelf, key=KEY, days={KIND: DAY}, wanted=everything, is_here=lambda _letter: True
    )
    account = Account(shelf, kinds=[KIND], hidden=frozenset())
    for letters in account.in_order(everybody):
        ordered = [
            Ordered(order=one.order, number=shelf.add(one) if one.stamp else one.number)
            for one in plans.plan(letters)
        ]
        account.take(letters, ordered)
    return account


def test_what_is_printed_is_not_printed_again():
    shelf = Shelf()
    for _ in range(3):
        print_all(shelf, orders_to())
    assert len(shelf.letters) == 1


def test_other_facts_are_another_letter_that_says_what_it_replaces():
    shelf = Shelf()
    print_all(shelf, orders_to())
    account = print_all(shelf, orders_to(matter=LATER_MATTER))
    first, second = shelf.letters
    assert (second.replaces, second.id == first.id) == (first.id, False)
    states = [account.state(number, one) for number, one in enumerate(shelf.letters)]
    assert states == [LetterState.REPLACED, LetterState.IN_FORCE]


def test_what_becomes_again_as_it_was_is_a_third_letter_and_not_the_first():
    shelf = Shelf()
    for matter in (MATTER, LATER_MATTER, MATTER):
        print_all(shelf, orders_to(matter=matter))
    first, second, third = shelf.letters
    assert (third.facts, third.replaces) == (first.facts, second.id)
    assert len({first.id, second.id, third.id}) == 3


@pytest.mark.parametrize(
    ("why", "state"),
    [(UnsentCode.TOO_LATE, LetterState.IN_FORCE), (UnsentCode.DIED, LetterState.HELD)],
)
def test_a_printed_letter_holds_when_time_has_passed_and_not_when_she_is_gone(why, state):
    shelf = Shelf()
    print_all(shelf, orders_to())
    account = print_all(shelf, Unsent(kind=KIND, client="c1", why=why))
    assert account.state(0, shelf.letters[0]) is state


@given(st.lists(st.sampled_from([None, *UnsentCode]), min_size=1, max_size=8))
def test_everybody_is_counted_once_whatever_becomes_of_her(fates):
    clients = [f"c{number}" for number, _ in enumerate(fates)]
    everybody = [
        orders_to(client) if why is None else Unsent(kind=KIND, client=client, why=why)
        for client, why in zip(clients, fates, strict=True)
    ]
    account = print_all(Shelf(), *everybody)
    account.close(people=len(fates), rejected=2)
    assert account.counts.total() == len(fates) + 2
    assert account.counts[KIND, Standing.SENT, None] == fates.count(None)


def test_an_account_that_misses_somebody_is_refused():
    account = print_all(Shelf(), orders_to())
    with pytest.raises(AccountRefused) as refused:
        account.close(people=2, rejected=0)
    assert refused.value.code == "does_not_add_up"


def test_letters_share_an_envelope_by_recipient_day_and_window_and_by_nothing_else():
    one = Letter(id="a", facts="a")
    assert envelope(one) == envelope(replace(one, id="b", facts="b", kind=LetterKind.CHANGE))
    alike = Letter(id="c", facts="c", client="c2")
    others = (
        alike,
        replace(one, dated=date(2024, 9, 3)),
        replace(one, window=("Astrid Testsson", "Nya gatan 7")),
        replace(one, role=Role.COPY, recipient="f1"),
    )
    assert len({envelope(one), *map(envelope, others)}) == 5
