"""When a letter of what has happened since is dated."""

import pytest
from tests.core.correspondence.later_examples import agreed_change, day, event
from tests.core.correspondence.letter_examples import terms_of

from hemval.core.correspondence.days import day_of, usual_day
from hemval.core.correspondence.kinds import LetterKind

EVENTS = (
    agreed_change("2025-04-14", id_="h1"),
    agreed_change("2025-03-03", id_="h2"),
    event("place_free", "2025-05-05", id_="h3", provider="p", answer_by=day("2025-05-19")),
    event("reached", "2025-06-02", id_="h4"),
)
TODAY = day("2026-11-01")


@pytest.mark.parametrize(
    ("kind", "dated"),
    [(LetterKind.CHANGE, "2025-04-14"), (LetterKind.PLACE_FREE, "2025-05-05")],
)
def test_in_an_exercise_it_is_dated_when_the_last_such_thing_had_happened(kind, dated):
    assert day_of(kind, terms_of("botkyrka"), TODAY, EVENTS) == day(dated)


@pytest.mark.parametrize("kind", set(LetterKind) - {LetterKind.CHANGE, LetterKind.PLACE_FREE})
def test_no_other_kind_is_dated_by_what_has_happened(kind):
    terms = terms_of("botkyrka")
    assert usual_day(kind, terms, EVENTS) == usual_day(kind, terms)


def test_in_a_real_round_it_is_dated_today():
    terms = terms_of("botkyrka", is_exercise=False)
    assert day_of(LetterKind.CHANGE, terms, TODAY, EVENTS) == TODAY
