"""What counts as called, and from when somebody performs whom she agreed to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.correspondence.later_examples import (
    BUNDLE,
    LATER,
    change_rule,
    day,
    event,
    with_rules,
)
from tests.core.correspondence.letter_examples import terms_of

from hemval.core.correspondence.calls import agreed_start, calls_made, without_hasty_calls
from hemval.core.correspondence.facts import Called
from hemval.core.dates.notice import CalendarDays, WithinHours, WorkingDays
from hemval.core.facts.events import EventKind
from hemval.core.system.notices import Bound, NoticeStart

FIVE = WorkingDays(days=5, day_one_included=True)


def counted(*events, on=LATER):
    """What counts for the person and the bundle of the examples."""
    return calls_made(events, on).get("c1", {}).get(BUNDLE)


def test_the_last_call_that_reached_her_counts():
    first = event("reached", "2024-12-02 09:00", id_="h1", provider="p")
    last = event("reached", "2024-12-02 10:00", id_="h2", provider="q")
    in_vain = event("not_reached", "2024-12-05", id_="h3")
    told = Called(on=day("2024-12-02"), is_reached=True, agreed="q")
    assert counted(first, last, in_vain) == counted(in_vain, last, first) == told


def test_the_last_call_in_vain_counts_when_none_reached_her():
    calls = [event("not_reached", one, id_=one) for one in ("2024-12-02", "2024-12-09")]
    assert counted(*calls) == Called(on=day("2024-12-09"), is_reached=False)


def test_what_was_said_last_takes_back_what_was_agreed_before():
    agreed = event("reached", "2024-12-02", id_="h1", provider="p")
    regretted = event("reached", "2024-12-03", id_="h2")
    assert counted(agreed, regretted) == Called(on=day("2024-12-03"), is_reached=True)


def test_a_call_after_the_day_of_the_letter_has_not_been_made():
    call = event("reached", "2024-12-10")
    assert counted(call, on=day("2024-12-09")) is None
    assert counted(call, on=day("2024-12-10")) is not None


@pytest.mark.parametrize(
    ("on", "goes"), [("2024-11-30", False), ("2024-12-01", True), ("2024-12-20", True)]
)
def test_a_call_in_vain_lets_the_letter_go_when_two_weeks_are_left(on, goes):
    terms = terms_of("botkyrka", notify_by=day("2024-12-15"))
    call = event("not_reached", "2024-11-20")
    assert (call in without_hasty_calls([call], terms.notify_by, day(on))) is goes


def test_who_was_reached_has_been_called_however_much_time_is_left():
    call = event("reached", "2024-11-20", provider="p")
    assert without_hasty_calls([call], terms_of("botkyrka").notify_by, day("2024-11-21")) == (call,)


def test_one_call_in_vain_is_enough_where_no_day_is_set():
    call = event("not_reached", "2024-11-20")
    terms = terms_of("botkyrka", notify_by=None)
    assert without_hasty_calls([call], terms.notify_by, day("2024-11-21")) == (call,)


@pytest.mark.parametrize("kind", set(EventKind) - {EventKind.REACHED, EventKind.NOT_REACHED})
def test_nothing_but_a_call_is_a_call(kind):
    assert counted(event(kind, "2024-12-10", provider="p")) is None


def test_calls_are_counted_for_each_person_and_bundle_apart():
    made = calls_made(
        [
            event("reached", "2024-12-02", id_="h1"),
            event("not_reached", "2024-12-03", id_="h2", bundle="stad"),
            event("not_reached", "2024-12-04", id_="h3", client="c2"),
        ],
        LATER,
    )
    assert {
        (client, bundle): one.is_reached
        for client, hers in made.items()
        for bundle, one in hers.items()
    } == {("c1", BUNDLE): True, ("c1", "stad"): False, ("c2", BUNDLE): False}


@given(st.permutations([1, 2, 3, 4, 5]))
def test_the_order_of_the_rows_is_nothing(order):
    kinds = ["not_reached", "reached", "not_reached", "reached", "not_reached"]
    rows = [event(kinds[n - 1], f"2024-12-0{n}", id_=f"h{n}", provider="p") for n in order]
    assert counted(*rows).on == day("2024-12-04")


def starts(called_on, *, terms, agreed=None):
    """From when the provider performs that she agreed to on a day."""
    call = Called(on=day(called_on), is_reached=True, agreed="p", starts=agreed and day(agreed))
    found = agreed_start(call, BUNDLE, terms)
    return found and found.isoformat()


EFFECT = {"effect": day("2025-01-07")}


def test_whom_she_agreed_to_begins_on_the_day_of_effect():
    # Five weekdays from Mon 16 December: 16, 17, 18, 19 and 20; earliest Mon the 23rd.
    assert starts("2024-12-16", terms=terms_of("botkyrka")) == "2025-01-07"


def test_the_day_of_effect_is_late_enough_when_the_rule_arrives_at_it():
    # Mon 30 December one, Tue 31 closed, Wed 1 closed, Thu 2 two, Fri 3 three, Mon 6 closed,
    # Tue 7 four, Wed 8 five: Thu 9, too late for the 7th. From Fri 20: 20, 23, 27, 30, 2: Fri 3.
    rule = change_rule(FIVE, starts=NoticeStart.TOLD)
    assert starts("2024-12-20", terms=with_rules(rule)) == "2025-01-07"
    assert starts("2024-12-30", terms=with_rules(rule)) == "2025-01-09"


def test_when_the_effect_has_passed_the_rule_says_the_day():
    # Fourteen days after Wed 8 January: Wed the 22nd.
    rule = change_rule(CalendarDays(days=14), Bound.LATEST)
    assert starts("2025-01-08", terms=with_rules(rule)) == "2025-01-22"


def test_at_the_latest_leaves_room_for_the_day_of_effect_though_it_is_near():
    rule = change_rule(CalendarDays(days=14), Bound.LATEST)
    assert starts("2025-01-06", terms=with_rules(rule)) == "2025-01-07"


def test_without_a_rule_only_the_day_of_effect_can_be_told():
    assert starts("2025-01-06", terms=with_rules()) == "2025-01-07"
    assert starts("2025-01-07", terms=with_rules()) is None


def test_a_call_does_not_tell_when_the_provider_that_is_left_was_told():
    # Botkyrka counts from when both have been told, so somebody must have agreed on a day.
    assert starts("2025-01-08", terms=terms_of("botkyrka")) is None
    # Wed 8 one, 9 two, 10 three, Mon 13 four, Tue 14 five: Wed the 15th at the earliest.
    assert starts("2025-01-08", terms=terms_of("botkyrka"), agreed="2025-01-15") == "2025-01-15"
    assert starts("2025-01-08", terms=terms_of("botkyrka"), agreed="2025-01-16") == "2025-01-16"


@pytest.mark.parametrize(
    ("agreed", "why"),
    [("2025-01-14", "a day too early"), ("2025-01-18", "a Saturday")],
)
def test_a_day_that_the_rule_does_not_allow_is_not_told(agreed, why):
    assert starts("2025-01-08", terms=terms_of("botkyrka"), agreed=agreed) is None, why


def test_a_rule_that_has_come_into_force_by_the_agreed_day_lets_nobody_start_on_a_closed_one():
    # Told in December, when there was no rule; from 5 January nobody starts on a closed day.
    later = change_rule(FIVE, starts=NoticeStart.TOLD, valid_from=day("2025-01-05"))
    terms = with_rules(later)
    assert starts("2024-12-16", terms=terms, agreed="2025-01-12") is None, "a Sunday"
    assert starts("2024-12-16", terms=terms, agreed="2025-01-13") == "2025-01-13"
    assert starts("2024-12-16", terms=with_rules(), agreed="2025-01-12") == "2025-01-12"


def test_an_agreed_day_goes_before_the_day_of_effect():
    rule = change_rule(CalendarDays(days=14), Bound.EARLIEST)
    assert starts("2024-12-01", terms=with_rules(rule), agreed="2024-12-16") == "2024-12-16"


def test_hours_are_not_counted_from_a_day():
    rule = change_rule(WithinHours(hours=24))
    assert starts("2025-01-08", terms=with_rules(rule)) is None
