"""Each kind of letter has all that a kind needs: rules, orders, facts that are told of it."""

import pytest
from tests.core.correspondence.later_examples import agreed_change, event
from tests.core.correspondence.letter_examples import addressee, terms_of

from hemval.core.correspondence.addressing import hidden_addressee
from hemval.core.correspondence.days import first_day, kinds_of_round, last_day
from hemval.core.correspondence.kind_rules import KIND_RULES
from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.core.correspondence.order import Unsent
from hemval.core.correspondence.ordering import ORDERS, letters_to, matter_of
from hemval.core.correspondence.person import PersonNow
from hemval.core.correspondence.told_before import ToldOf
from hemval.core.facts.events import EventKind
from hemval.core.placement.recheck import ChangeCode, ChangeSince
from hemval.core.system.values import RoundKind

KEY = b"k" * 32
HAPPENED = "2024-10-01"


def person_of(terms, **facts):
    """One who is invited, as the round knew her."""
    return PersonNow(to=addressee(terms), **facts)


def matter(kind, terms, **facts):
    """The matter of a kind on a day that it may go."""
    on = first_day(kind, terms) or terms.facts_on
    return matter_of(kind, terms, KEY, on, **facts)


@pytest.mark.parametrize("table", [KIND_RULES, ORDERS], ids=["rules", "orders"])
def test_each_kind_has_its_row_in_every_table(table):
    assert set(table) == set(LetterKind)


def test_the_kinds_that_ask_are_of_no_use_after_the_last_day_and_no_others():
    terms = terms_of("botkyrka")
    asks = {kind for kind, rules in KIND_RULES.items() if rules.asks}
    assert {kind for kind in LetterKind if last_day(kind, terms) == terms.closes} == asks
    assert {kind for kind in LetterKind if last_day(kind, terms) is None} == set(LetterKind) - asks


def test_of_each_kind_of_event_there_is_at_most_one_kind_of_letter():
    events = [one.event for one in KIND_RULES.values() if one.event is not None]
    assert sorted(events) == sorted({EventKind.CHANGE_AGREED, EventKind.PLACE_FREE})
    # What has happened since the round is told only when the round's own places are known.
    assert all(one.rests_on_outcome for one in KIND_RULES.values() if one.event)


@pytest.mark.parametrize("kind", RoundKind)
def test_either_the_coming_choice_is_announced_or_a_providers_leaving_never_both(kind):
    terms = terms_of("botkyrka", kind=kind)
    both = {LetterKind.ANNOUNCEMENT, LetterKind.LEAVING}
    assert len(both.intersection(kinds_of_round(terms, has_events=True))) == 1


@pytest.mark.parametrize("kind", LetterKind)
def test_each_kind_says_of_everybody_at_least_why_there_is_none(kind):
    terms = terms_of("botkyrka")
    letters = letters_to(person_of(terms), matter(kind, terms))
    firsts = [one if isinstance(one, Unsent) else one[0] for one in letters]
    assert letters
    assert {(one.kind, one.client) for one in firsts} == {(kind, person_of(terms).to.client)}


@pytest.mark.parametrize("kind", [LetterKind.CHANGE, LetterKind.PLACE_FREE])
def test_one_to_whom_nothing_has_happened_is_not_concerned(kind):
    terms = terms_of("botkyrka")
    (none,) = letters_to(person_of(terms), matter(kind, terms, events=()))
    assert none.why is UnsentCode.NOT_CONCERNED


def test_each_thing_that_has_happened_is_a_letter_in_order_of_its_id():
    terms = terms_of("botkyrka")
    told = [
        agreed_change(HAPPENED, id_="h2"),
        agreed_change("2024-09-30", id_="h3"),
        event("place_free", HAPPENED, id_="h1", provider="p"),
        agreed_change(HAPPENED, id_="h9", client="somebody-else"),
    ]
    letters = letters_to(person_of(terms), matter(LetterKind.CHANGE, terms, events=told))
    assert [one.occurrence for one in letters] == ["h2", "h3"]


def test_whoever_is_protected_by_anything_ever_told_gets_hers_by_hand():
    terms = terms_of("botkyrka")
    her = person_of(terms)
    hidden = frozenset({her.to.client})
    (letters,) = letters_to(her, matter(LetterKind.OFFER, terms, hidden=hidden))
    assert [(one.is_by_hand, one.name) for one in letters] == [(True, "")]
    hidden_all_along = PersonNow(to=hidden_addressee(her.to))
    assert letters_to(hidden_all_along, matter(LetterKind.OFFER, terms)) == (letters,)


def test_one_whom_a_later_list_tells_is_dead_gets_nothing():
    terms = terms_of("botkyrka")
    her = person_of(terms)
    since = ChangeSince(client=her.to.client, code=ChangeCode.DIED)
    her = PersonNow(to=her.to, changes=(since,))
    (none,) = letters_to(her, matter(LetterKind.OFFER, terms))
    assert none.why is UnsentCode.DIED


def test_one_who_was_told_to_be_dead_and_is_not_now_waits_until_somebody_has_looked():
    terms = terms_of("botkyrka")
    her = person_of(terms)
    told = {her.to.client: ToldOf(gone=ChangeCode.DIED)}
    (none,) = letters_to(her, matter(LetterKind.OFFER, terms, told=told))
    assert none.why is UnsentCode.LISTS_CHANGED


def test_an_answer_that_was_once_told_of_stands_though_no_list_tells_of_it_now():
    terms = terms_of("botkyrka")
    her = person_of(terms)
    bundles = frozenset(one.bundle for one in her.to.openings)
    told = {her.to.client: ToldOf(answered=bundles)}
    (reminded,) = letters_to(her, matter(LetterKind.REMINDER, terms))
    (none,) = letters_to(her, matter(LetterKind.REMINDER, terms, told=told))
    assert (len(reminded), none.why) == (1, UnsentCode.NOT_CONCERNED)
