"""A confirmed change: from when, through when, and what keeps the letter."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.correspondence.later_examples import (
    BUNDLE,
    LATER,
    agreed_change,
    change_rule,
    day,
    with_rules,
)
from tests.core.correspondence.letter_examples import PARENT, PROVIDERS, addressee, terms_of
from tests.core.counted_days import COUNTS

from hemval.core.correspondence.changing import change, changes, performer_now
from hemval.core.correspondence.facts import ChangeFacts
from hemval.core.correspondence.kinds import LetterKind, Standing, UnsentCode
from hemval.core.correspondence.order import Unsent
from hemval.core.dates.notice import CalendarDays, WithinHours
from hemval.core.dates.period import Period
from hemval.core.invitation.outcome import ConcernCode, LeftOutCode, Outcome
from hemval.core.system.notices import Bound

BOTKYRKA = terms_of("botkyrka")
ONE_DAY = timedelta(days=1)
TO = addressee(BOTKYRKA)


def days_of(letters):
    """The last day of the one that leaves, and the first of the one that comes."""
    assert not isinstance(letters, Unsent), letters
    facts = letters[0].facts
    return facts.last_day.isoformat(), facts.starts.isoformat()


def why(letters):
    """Why there is no letter."""
    assert isinstance(letters, Unsent), letters
    return letters.why


def confirmed(told, *, terms=BOTKYRKA, on=LATER, to=None, **facts):
    """The letter of one change."""
    return change(to or addressee(terms), agreed_change(told, **facts), terms, on)


def test_botkyrka_told_on_monday_the_twelfth_of_april_2021():
    # Rutin för byte av utförare, 2021-04-19 (the first routine is assumed to count alike): 12, 13,
    # 14, 15 and 16 April; Saturday is closed, so the other starts on Monday.
    assert days_of(confirmed("2021-04-12")) == ("2021-04-18", "2021-04-19")


def test_botkyrka_told_on_a_tuesday_starts_on_the_next_tuesday():
    # 20, 21, 22, 23 and 26 April; Tuesday the 27th.
    assert days_of(confirmed("2021-04-20")) == ("2021-04-26", "2021-04-27")


def test_botkyrka_told_over_ascension_day():
    # Mon 10, Tue 11, Wed 12, Fri 14 and Mon 17 May 2021, for Thursday the 13th is closed.
    assert days_of(confirmed("2021-05-10")) == ("2021-05-17", "2021-05-18")


def test_botkyrka_told_on_a_saturday_counts_from_monday():
    # 26, 27, 28, 29 and 30 April; Saturday 1 May is closed: Monday the 3rd.
    assert days_of(confirmed("2021-04-24")) == ("2021-05-02", "2021-05-03")


def in_norrkoping(told):
    terms = terms_of("norrkoping")
    (bundle, *_) = terms.bundles
    return confirmed(told, terms=terms, bundle=bundle)


def test_norrkoping_told_on_the_twentieth_and_the_twenty_first_of_june_2026():
    # By the 20th: the first of the second month after.
    assert days_of(in_norrkoping("2026-06-20")) == ("2026-07-31", "2026-08-01")
    assert days_of(in_norrkoping("2026-06-21")) == ("2026-08-31", "2026-09-01")


def test_fourteen_days_from_a_monday_is_the_monday_two_weeks_later():
    # Habo, Gävle, Umeå: 14 days.
    terms = with_rules(change_rule(CalendarDays(days=14), Bound.EARLIEST))
    assert days_of(confirmed("2026-06-01", terms=terms)) == ("2026-06-14", "2026-06-15")


def test_an_earliest_and_a_latest_may_stand_beside_each_other():
    # At the earliest 7 days, at the latest 14: Mon 8, unless another day up to Mon 15 is agreed.
    terms = with_rules(
        change_rule(CalendarDays(days=14), Bound.LATEST),
        change_rule(CalendarDays(days=7), Bound.EARLIEST),
    )
    assert days_of(confirmed("2026-06-01", terms=terms))[1] == "2026-06-08"
    agreed = {
        text: confirmed("2026-06-01", terms=terms, starts=day(text))
        for text in ("2026-06-07", "2026-06-08", "2026-06-15", "2026-06-16")
    }
    assert [isinstance(one, Unsent) for one in agreed.values()] == [True, False, False, True]
    assert why(agreed["2026-06-16"]) is UnsentCode.DAY_AGAINST_RULE


def test_two_rules_that_leave_no_day_give_none():
    terms = with_rules(
        change_rule(CalendarDays(days=14), Bound.EARLIEST),
        change_rule(CalendarDays(days=7), Bound.LATEST),
    )
    assert why(confirmed("2026-06-01", terms=terms)) is UnsentCode.NO_RULE


def test_without_a_rule_no_letter_promises_a_day():
    letters = confirmed("2026-06-01", terms=with_rules())
    assert (why(letters), letters.standing) == (UnsentCode.NO_RULE, Standing.WAITS)


def test_a_rule_in_hours_needs_the_hour():
    terms = with_rules(change_rule(WithinHours(hours=24), Bound.LATEST))
    assert why(confirmed("2026-06-01", terms=terms)) is UnsentCode.NO_RULE
    # From Monday 10.00: by Tuesday 10.00, so that day.
    with_the_hour = confirmed("2026-06-01 10:00", terms=terms)
    assert days_of(with_the_hour) == ("2026-06-01", "2026-06-02")


def test_a_day_that_was_agreed_against_the_rule_waits_for_a_person():
    letters = confirmed("2021-04-12", starts=day("2021-04-15"))
    assert (why(letters), letters.standing) == (UnsentCode.DAY_AGAINST_RULE, Standing.WAITS)


def test_no_change_is_confirmed_before_it_is_told():
    letters = confirmed("2021-04-12", on=day("2021-04-11"))
    assert (why(letters), letters.until) == (UnsentCode.NOT_YET, day("2021-04-12"))


@given(COUNTS, st.sampled_from(Bound), st.dates(day("2006-01-01"), day("2060-12-31")))
def test_there_is_never_a_gap_and_never_an_overlap(count, bound, told):
    terms = with_rules(change_rule(count, bound))
    (letter,) = confirmed(told.isoformat(), terms=terms, on=told)
    leaving, coming = Period(None, letter.facts.last_day), Period(letter.facts.starts, None)
    for number in range((letter.facts.starts - told).days + 3):
        one = told + number * ONE_DAY
        assert leaving.holds(one) + coming.holds(one) == 1, one
    assert leaving.holds(told)


def all_of(*events, terms=BOTKYRKA, performs=None, on=LATER):
    return changes(addressee(terms), events, terms, on, performs=performs)


@given(st.lists(st.integers(0, 12), min_size=1, max_size=5), st.data())
def test_changes_one_after_another_leave_every_day_with_one_performer(gaps, data):
    told, events, at = day("2021-05-03"), [], "m"
    for number, gap in enumerate(gaps):
        told += timedelta(days=gap + 1)
        leaving = data.draw(st.sampled_from(["m", "p", "q"]))
        provider = data.draw(st.sampled_from(sorted({"m", "p", "q"} - {leaving})))
        events.append(
            agreed_change(told.isoformat(), id_=f"h{number}", leaving=leaving, provider=provider)
        )
    letters = all_of(*events, performs=lambda *_: "m")
    assert len(letters) == len(events)
    facts = [one[0].facts for one in letters if not isinstance(one, Unsent)]
    since = day("2021-05-03")
    for one in facts:
        assert one.leaving == at, "who leaves is the one that performs"
        assert one.starts == one.last_day + ONE_DAY
        assert since <= one.last_day, "nobody ends before she has begun"
        at, since = one.coming, one.starts


def test_a_later_change_before_the_first_has_begun_takes_its_place():
    first = agreed_change("2021-05-03", id_="h1", provider="p")
    second = agreed_change("2021-05-05", id_="h2", provider="q")
    overtaken, letters = all_of(second, first)
    assert (why(overtaken), overtaken.occurrence) == (UnsentCode.OVERTAKEN, "h1")
    assert overtaken.standing is Standing.NOT_SENT
    assert letters[0].facts.coming == "q"


def test_a_change_on_from_the_new_provider_is_another_change():
    first = agreed_change("2021-05-03", id_="h1", provider="p")
    on = agreed_change("2021-05-05", id_="h2", leaving="p", provider="q")
    # Mon 3 to Fri 7: Mon 10. Wed 5, 6, 7, 10, 11: Wed 12.
    assert [days_of(one) for one in all_of(first, on)] == [
        ("2021-05-09", "2021-05-10"),
        ("2021-05-11", "2021-05-12"),
    ]


def test_who_leaves_must_be_the_one_that_performs():
    first = agreed_change("2021-05-03", id_="h1", provider="p")
    wrong = agreed_change("2021-06-03", id_="h2", leaving="m", provider="q")
    letters, waits = all_of(first, wrong)
    assert days_of(letters)
    assert (why(waits), waits.standing) == (UnsentCode.DECIDE_FIRST, Standing.WAITS)
    (waits,) = all_of(first, performs=lambda *_: "q")
    assert why(waits) is UnsentCode.DECIDE_FIRST


def test_who_leaves_is_the_one_that_performs_on_the_last_day_and_not_when_it_was_told():
    # Told Mon 3 May 2021, last day Sun 9: by the round p performs from Fri 7.
    def by_round(_bundle, on):
        return "p" if on >= day("2021-05-07") else "m"

    (letters,) = all_of(agreed_change("2021-05-03", leaving="p", provider="q"), performs=by_round)
    assert days_of(letters) == ("2021-05-09", "2021-05-10")
    (waits,) = all_of(agreed_change("2021-05-03", leaving="m", provider="q"), performs=by_round)
    assert why(waits) is UnsentCode.DECIDE_FIRST


@pytest.mark.parametrize(
    ("on", "performs"),
    [("2021-05-09", "m"), ("2021-05-10", "p"), ("2021-05-12", "q"), ("2021-06-20", "q")],
)
def test_who_performs_now_follows_from_the_changes_that_have_begun(on, performs):
    # The second is told Wed 5: 5, 6, 7, 10, 11: Wed 12. The third is told of another bundle.
    events = [
        agreed_change("2021-05-03", id_="h1", provider="p"),
        agreed_change("2021-05-05", id_="h2", leaving="p", provider="q"),
        agreed_change("2021-05-05", id_="h3", bundle="stad", leaving="m", provider="p"),
    ]
    found = performer_now(TO, BUNDLE, events, BOTKYRKA, day(on), lambda *_: "m")
    assert found == performs


def elsewhere(terms=BOTKYRKA):
    """The same round, in which p works in another area than hers."""
    providers = (replace(one, areas=("a2",) if one.id == "p" else ("*",)) for one in PROVIDERS)
    return replace(terms, providers=tuple(providers)), addressee(terms, area="a1")


def test_no_change_is_confirmed_to_a_provider_that_cannot_be_hers():
    terms, her = elsewhere()
    letters = confirmed("2021-04-12", terms=terms, to=her)
    assert (why(letters), letters.standing) == (UnsentCode.NOT_HERS, Standing.WAITS)
    assert days_of(confirmed("2021-04-12", terms=terms, to=replace(her, area="a2")))


def test_a_provider_must_have_its_contract_on_the_first_day_and_not_when_it_is_told():
    # Told Monday 12 April 2021, begins Monday the 19th.
    for first, is_hers in (("2021-04-19", True), ("2021-04-20", False)):
        begins = Period(day(first), None)
        providers = tuple(replace(one, contract=begins) for one in PROVIDERS)
        letters = confirmed("2021-04-12", terms=replace(BOTKYRKA, providers=providers))
        assert (not isinstance(letters, Unsent)) == is_hers, first


def test_a_change_that_cannot_be_takes_no_others_place_and_nobody_performs_by_it():
    terms, her = elsewhere()
    good = agreed_change("2021-05-03", id_="h1", provider="q")
    wrong = agreed_change("2021-05-04", id_="h2", provider="p")
    letters, waits = changes(her, (good, wrong), terms, LATER, performs=lambda *_: "m")
    assert (letters[0].facts.coming, why(waits)) == ("q", UnsentCode.NOT_HERS)
    assert performer_now(her, BUNDLE, (wrong,), terms, LATER, lambda *_: "m") == "m"


def test_a_change_is_confirmed_to_one_alone_who_has_that_help():
    told = agreed_change("2021-05-03")
    (waits,) = changes(TO, (told,), BOTKYRKA, LATER, has={"stad"})
    assert (why(waits), waits.standing) == (UnsentCode.NO_SUCH_HELP, Standing.WAITS)
    (letters,) = changes(TO, (told,), BOTKYRKA, LATER, has={BUNDLE})
    assert days_of(letters)


def test_changes_of_two_bundles_are_apart_and_those_of_others_are_not_hers():
    two = [
        agreed_change("2021-05-03", id_="h1"),
        agreed_change("2021-05-04", id_="h2", bundle="stad"),
        agreed_change("2021-05-04", id_="h3", client="c2"),
    ]
    assert [one[0].occurrence for one in all_of(*two)] == ["h1", "h2"]


@pytest.mark.parametrize(
    ("left_out", "code"),
    [
        (LeftOutCode.DIED, UnsentCode.DIED),
        (LeftOutCode.MOVED_OUT, UnsentCode.MOVED_OUT),
        (LeftOutCode.NO_SERVICE, UnsentCode.LEFT_OUT),
        (LeftOutCode.DECISION_ENDED, UnsentCode.LEFT_OUT),
    ],
)
def test_nothing_is_confirmed_to_one_who_has_gone_or_has_no_help(left_out, code):
    to = addressee(BOTKYRKA, outcome=Outcome.LEFT_OUT, left_out=left_out)
    letters = confirmed("2021-05-03", to=to)
    assert (why(letters), letters.occurrence) == (code, "h1")


def test_one_who_is_outside_the_round_may_change_all_the_same():
    to = addressee(BOTKYRKA, outcome=Outcome.LEFT_OUT, left_out=LeftOutCode.NOT_IN_ROUND)
    assert days_of(confirmed("2021-05-03", to=to))


def test_the_letter_waits_while_somebody_is_to_look():
    concerns = (ConcernCode.ADDRESS_MISSING,)
    to = addressee(BOTKYRKA, outcome=Outcome.LOOK_FIRST, letter_waits=concerns)
    letters = confirmed("2021-05-03", to=to)
    assert (why(letters), letters.concerns) == (UnsentCode.LOOK_FIRST, concerns)


def test_who_acts_for_her_gets_a_copy_and_a_protected_person_no_address():
    hers, copy = confirmed("2021-05-03", to=addressee(BOTKYRKA, acting=(PARENT,)))
    assert (hers.recipient, copy.recipient) == ("", "f1")
    (by_hand,) = confirmed("2021-05-03", to=addressee(BOTKYRKA, is_protected=True))
    assert by_hand.is_by_hand
    assert by_hand.kind is LetterKind.CHANGE
    assert isinstance(by_hand.facts, ChangeFacts)
