"""How the letters stand, asked without printing or writing anything."""

from dataclasses import replace
from datetime import date

import pytest
from tests.letters.post.posted import (
    ANNOUNCEMENT,
    REMINDER,
    TERMS,
    by_hand,
    contents,
    everybody,
    post,
    run_of,
    unsent,
)

from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.letters.post.standing import InTheWay, post_status, status_sentences
from hemval.texts.words import words

TODAY = date(2024, 12, 1)
UNTIL = date(2024, 9, 23)
HIDDEN = frozenset({"b0005"})


def with_waiting():
    """Twelve people; three look first, one is by hand, and all reminders are too early."""

    def not_yet(number):
        return lambda n, k: unsent(n, UnsentCode.NOT_YET, k, until=UNTIL)

    def looks(number, kind):
        return unsent(number, UnsentCode.LOOK_FIRST, kind)

    yield from everybody(12, (ANNOUNCEMENT,), b1=looks, b2=looks, b3=looks, b5=by_hand)
    early = {f"b{number}": not_yet(number) for number in range(1, 13)}
    yield from everybody(12, (REMINDER,), **early)


def status(target, letters=None, on=TODAY, **changes):
    run = run_of(hidden=HIDDEN, **changes)
    return post_status(target, letters or with_waiting(), run, on=on)


def test_nothing_is_made_by_asking(tmp_path):
    found = status(tmp_path / "l")
    assert not (tmp_path / "l").exists()
    # 12 people and 2 rejected rows of each kind: 8 ready, 3 to look at first, 1 by hand.
    kinds = {
        one.kind: (one.rows, one.sent, one.by_hand, one.waits, one.not_sent) for one in found.kinds
    }
    assert kinds == {ANNOUNCEMENT: (14, 0, 1, 11, 2), REMINDER: (14, 0, 1, 11, 2)}


def test_what_a_person_must_do_stands_first_and_what_takes_time_last(tmp_path):
    assert status(tmp_path / "l").in_the_way == (
        InTheWay(kind=ANNOUNCEMENT, why=UnsentCode.LOOK_FIRST, number=3),
        InTheWay(kind=ANNOUNCEMENT, why=UnsentCode.READY, number=8),
        InTheWay(kind=REMINDER, why=UnsentCode.NOT_YET, number=11, until=UNTIL),
    )


def test_what_is_printed_is_sent(tmp_path):
    post(tmp_path / "l", with_waiting(), run_of(hidden=HIDDEN))
    before = contents(tmp_path / "l")
    found = status(tmp_path / "l")
    assert (found.kinds[0].sent, found.kinds[0].waits) == (8, 3)
    assert contents(tmp_path / "l") == before


def test_what_is_printed_and_no_longer_holds_is_told(tmp_path):
    post(tmp_path / "l", everybody(), run_of())
    died = everybody(12, b2=lambda n, k: unsent(n, UnsentCode.DIED, k))
    found = status(tmp_path / "l", died)
    assert [one.held for one in found.kinds] == [1, 1]
    assert sum("ska inte postas" in one for one in status_sentences(found, words("sv"))) == 2


@pytest.mark.parametrize(
    ("on", "notify_by", "days", "said"),
    [
        (date(2024, 12, 1), date(2024, 12, 15), 14, "14 dagar kvar"),
        (date(2024, 12, 14), date(2024, 12, 15), 1, "1 dag kvar"),
        (date(2024, 12, 15), date(2024, 12, 15), 0, "I dag är sista dagen"),
        (date(2024, 12, 17), date(2024, 12, 15), -2, "för 2 dagar sedan"),
        (date(2024, 12, 17), None, None, "Ingen dag är satt"),
    ],
)
def test_the_days_left_are_counted_to_the_day_that_all_must_have_theirs(
    tmp_path, on, notify_by, days, said
):
    found = status(tmp_path / "l", on=on, terms=replace(TERMS, notify_by=notify_by))
    assert found.days_left == days
    assert said in next(status_sentences(found, words("sv")))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_reason_and_kind_has_its_words(language):
    say = words(language).say
    reasons = [say(f"unsent-{code}") for code in UnsentCode]
    kinds = [say(f"post-kind-{kind}") for kind in LetterKind]
    assert len(set(reasons)) == len(UnsentCode)
    assert len(set(kinds)) == len(LetterKind)
