"""A free place is told to one who waits for it, while she can answer."""

from dataclasses import replace

import pytest
from tests.core.correspondence.later_examples import BUNDLE, agreed_change, day, event
from tests.core.correspondence.letter_examples import addressee, terms_of

from hemval.core.claims.claims import Standing as ClaimStanding
from hemval.core.correspondence.facts import Called, PlaceFreeFacts
from hemval.core.correspondence.happened import performer_on
from hemval.core.correspondence.kinds import Standing, UnsentCode
from hemval.core.correspondence.place_free import place_free, waits_for
from hemval.core.dates.moments import read_arrival
from hemval.core.explanation.explanation import Explanation
from hemval.core.invitation.outcome import LeftOutCode, Outcome
from hemval.core.placement.placements import HelpedBy, PlacementCode, QueuePlace

HERS = Explanation(
    client="c1",
    bundle=BUNDLE,
    code=PlacementCode.LATER_WISH,
    standing=ClaimStanding.CHOSE,
    provider="q",
    today="m",
    starts=day("2025-01-07"),
    helped_by=(HelpedBy(provider="m", last=day("2025-01-06")),),
    queue=(QueuePlace(provider="p", place=2),),
)
FREE = event("place_free", "2025-03-03", provider="p", answer_by=day("2025-03-17"))
TERMS = terms_of("botkyrka")
TO = addressee(TERMS)


def waits(*events, explanation=HERS, on="2030-01-01"):
    return waits_for("c1", BUNDLE, explanation, events, day(on))


def test_she_waits_where_the_round_put_her():
    assert waits() == {"p"}
    assert waits(explanation=None) == frozenset()


def test_she_may_ask_to_wait_later_and_say_that_she_does_not_any_more():
    asked = event("queued", "2025-02-01", id_="h1", provider="m")
    left = event("left_queue", "2025-02-02", id_="h2", provider="p")
    assert waits(asked, left) == {"m"}
    assert waits(asked, left, on="2025-02-01") == {"m", "p"}
    again = event("queued", "2025-02-03", id_="h3", provider="p")
    assert waits(again, left, asked) == {"m", "p"}


def test_one_who_has_come_there_waits_no_more():
    assert waits(agreed_change("2025-02-01", leaving="q", provider="p")) == frozenset()


def test_what_others_say_changes_nothing_for_her():
    left = event("left_queue", "2025-02-02", client="c2", provider="p")
    other = event("left_queue", "2025-02-02", bundle="stad", provider="p")
    assert waits(left, other) == {"p"}


def test_one_who_agreed_on_the_phone_to_come_there_waits_no_more_unless_she_took_it_back():
    agreed = event("reached", "2025-02-01", id_="h1", provider="p")
    assert waits(agreed) == frozenset()
    regretted = event("reached", "2025-02-02", id_="h2")
    assert waits(agreed, regretted) == {"p"}
    again = event("queued", "2025-02-03", id_="h3", provider="p")
    assert waits(agreed, again) == {"p"}


def letters(*events, to=TO, free=FREE, explanation=HERS, on="2025-03-04", terms=TERMS, **facts):
    """What comes of the free place."""
    return place_free(to, free, explanation, (free, *events), day(on), terms, **facts)


def test_a_free_place_is_told_to_one_who_waits():
    (order,) = letters(today="q")
    assert order.facts == PlaceFreeFacts(
        bundle=BUNDLE, provider="p", today="q", answer_by=day("2025-03-17")
    )
    assert order.occurrence == FREE.id


LEFT = event("left_queue", "2025-03-04", id_="h9", provider="p")
GONE = replace(TO, outcome=Outcome.LEFT_OUT, left_out=LeftOutCode.DIED)


@pytest.mark.parametrize(
    ("told", "code", "standing"),
    [
        (letters(explanation=None), UnsentCode.NOT_IN_QUEUE, Standing.NOT_SENT),
        (letters(on="2025-03-02"), UnsentCode.NOT_YET, Standing.WAITS),
        (letters(on="2025-03-18"), UnsentCode.TOO_LATE, Standing.NOT_SENT),
        (
            letters(free=replace(FREE, answer_by=None)),
            UnsentCode.DECIDE_FIRST,
            Standing.WAITS,
        ),
        (letters(to=GONE), UnsentCode.DIED, Standing.NOT_SENT),
        (letters(LEFT), UnsentCode.NOT_CONCERNED, Standing.NOT_SENT),
        (
            letters(agreed_change("2025-03-04", id_="h9", leaving="q", provider="p")),
            UnsentCode.NOT_CONCERNED,
            Standing.NOT_SENT,
        ),
    ],
    ids=["not in the queue", "not free yet", "too late", "no last day", "died", "no", "yes"],
)
def test_no_letter_goes_where_it_would_be_wrong_or_is_answered(told, code, standing):
    assert (told.why, told.standing, told.occurrence) == (code, standing, FREE.id)


def test_the_same_place_told_of_twice_is_one_letter_with_the_later_last_day():
    again = replace(FREE, id="h2", happened=read_arrival("2025-03-05"), answer_by=day("2025-03-24"))
    first = letters(again, on="2025-03-06")
    assert (first.why, first.standing) == (UnsentCode.OVERTAKEN, Standing.NOT_SENT)
    (order,) = letters(FREE, free=again, on="2025-03-06")
    assert order.facts.answer_by == day("2025-03-24")
    assert len(letters(again, on="2025-03-04")) == 1, "before it was told again"


def test_a_place_that_is_free_again_later_does_not_take_back_the_letter_that_has_gone():
    again = replace(FREE, id="h2", happened=read_arrival("2025-06-02"), answer_by=day("2025-06-16"))
    assert letters(again, on="2025-06-03").why is UnsentCode.TOO_LATE


def test_another_place_for_her_and_the_same_for_another_take_nothings_place():
    for other in ({"provider": "q"}, {"client": "c2"}, {"bundle": "stad"}):
        assert len(letters(replace(FREE, id="h2", **other))) == 1


def test_no_place_is_free_for_one_who_cannot_have_it_or_does_not_have_that_help():
    providers = tuple(replace(one, areas=("a2",)) for one in TERMS.providers)
    elsewhere = replace(TERMS, providers=providers)
    her = replace(TO, area="a1")
    found = letters(to=her, terms=elsewhere)
    assert (found.why, found.standing) == (UnsentCode.NOT_HERS, Standing.WAITS)
    assert len(letters(to=replace(her, area="a2"), terms=elsewhere)) == 1
    without = letters(has={"stad"})
    assert (without.why, without.standing) == (UnsentCode.NO_SUCH_HELP, Standing.WAITS)
    assert len(letters(has={BUNDLE})) == 1


def test_on_the_last_day_to_answer_the_letter_may_still_go():
    assert len(letters(on="2025-03-17")) == 1


NOBODY_YET = replace(HERS, provider="", starts=None, helped_by=())


@pytest.mark.parametrize(
    ("on", "explanation", "performs"),
    [
        ("2025-01-06", HERS, "m"),
        ("2025-01-07", HERS, "q"),
        ("2025-01-07", replace(HERS, starts=None, provider="m", helped_by=()), "m"),
        ("2025-01-07", replace(NOBODY_YET, today=""), ""),
        ("2025-01-07", replace(NOBODY_YET, helped_by=(HelpedBy(provider="p"),)), "p"),
        (
            "2025-01-06",
            replace(NOBODY_YET, helped_by=(HelpedBy(provider="p", first=day("2025-01-07")),)),
            "m",
        ),
    ],
    ids=["before", "from its day", "stays", "nobody", "for the time being", "not yet"],
)
def test_who_performs_on_a_day(on, explanation, performs):
    assert performer_on(day(on), explanation) == performs


def test_whom_she_agreed_to_performs_from_its_day():
    call = Called(on=day("2024-12-02"), is_reached=True, agreed="p")
    since = {"called": call, "agreed_from": day("2025-01-07")}
    assert performer_on(day("2025-01-06"), NOBODY_YET, **since) == "m"
    assert performer_on(day("2025-01-07"), NOBODY_YET, **since) == "p"
