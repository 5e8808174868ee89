"""Named staff's sheets: two messages apart, each confirmed, and nothing of who she is."""

from datetime import date

import pytest
from tests.letters.reading import read_aloud, tags_of, written

from hemval.core.correspondence.kinds import LetterKind
from hemval.core.placement.provider_lists import STARTS, Move
from hemval.core.placement.working_lists import ListsOf, ToProvider
from hemval.letters.paper import Heading, words_of, words_of_block
from hemval.letters.sheets.by_hand_sheet import HandLetter, by_hand_sheet, hand_cases

DAY = date(2020, 12, 1)
LETTERS = (
    HandLetter(client="B0000007", kind=LetterKind.NOTICE, id="K7P4QX2M"),
    HandLetter(client="B0000002", kind=LetterKind.OFFER, id="AAAA2222"),
)


def order(move, client="B0000007"):
    return ToProvider(
        provider="P01", move=move, day=date(2021, 1, 4), client=client, bundle="hemtjanst"
    )


def cases_of(letters, *orders):
    return hand_cases(letters, ListsOf(to_providers=orders))


def steps(paper):
    return [
        next(words_of_block(one))
        for one in paper.blocks
        if isinstance(one, Heading) and one.level == 4
    ]


def test_where_nobody_is_protected_there_is_no_sheet(sheets):
    assert by_hand_sheet((), None, sheets) is None


def test_each_person_is_there_once_by_her_id_with_all_her_letters(sheets):
    cases = cases_of(LETTERS, order(Move.COMES), order(Move.LEAVES))
    assert [one.client for one in cases] == ["B0000002", "B0000007"]
    text = list(words_of(by_hand_sheet(cases, None, sheets)))
    assert text.count("Brukar-id B0000007") == 1
    assert sum("K7P4QX2M" in one for one in text) == 1
    assert sum("AAAA2222" in one for one in text) == 1


@pytest.mark.parametrize("move", sorted(STARTS - {Move.STAYS_WITH_MORE}))
def test_the_name_goes_before_the_address_and_neither_with_the_other(sheets, move):
    told = steps(by_hand_sheet(cases_of((), order(move)), None, sheets))
    say = sheets.words.say
    name = next(n for n, one in enumerate(told) if say("sheet-step-name") in one)
    address = next(n for n, one in enumerate(told) if say("sheet-step-address") in one)
    assert name < address
    assert sum(say("sheet-step-name") in one for one in told) == 1


def test_one_who_leaves_has_no_message_with_an_address(sheets):
    told = steps(by_hand_sheet(cases_of((), order(Move.LEAVES)), None, sheets))
    assert not [one for one in told if sheets.words.say("sheet-step-address") in one]
    assert [one for one in told if sheets.words.say("sheet-step-name_and_day") in one]


@pytest.mark.parametrize("move", sorted(set(Move) - {Move.STAYS}))
def test_each_step_is_signed_and_confirmed_and_a_second_person_signs_the_whole(sheets, move):
    paper = by_hand_sheet(cases_of((), order(move)), None, sheets)
    text = list(words_of(paper))
    say = sheets.words.say
    assert len(steps(paper)) >= 3
    assert text.count(say("sheet-mark-done")) == len(steps(paper))
    assert text.count(say("sheet-mark-confirmed")) == len(steps(paper))
    assert text.count(say("sheet-hand-second-sign")) == 1


def test_nothing_of_who_they_are_is_in_the_sheet_of_a_round(lists, sheets, hidden):
    cases = hand_cases((), lists.by_hand)
    assert cases
    assert {one.client for one in cases} <= hidden
    text = " ".join(words_of(by_hand_sheet(cases, None, sheets)))
    assert not [word for word in ("Xhemlig", "Xgömd", "Xdold", "Xort", "070-99900") if word in text]


def test_her_letters_stand_in_the_order_that_they_are_sent(sheets):
    letters = (
        HandLetter(client="B0000007", kind=LetterKind.NOTICE, id="AAAA2222"),
        HandLetter(client="B0000007", kind=LetterKind.OFFER, id="ZZZZ2222"),
    )
    (case,) = cases_of(letters)
    assert [one.kind for one in case.letters] == [LetterKind.OFFER, LetterKind.NOTICE]


@pytest.mark.parametrize("move", [Move.COMES, Move.LEAVES])
def test_keys_and_alarm_are_seen_to_in_the_same_two_messages(sheets, move):
    told = steps(by_hand_sheet(cases_of((), order(move)), None, sheets))
    for one in ("keys", "alarm"):
        assert sum(sheets.words.say(f"sheet-step-{one}") in step for step in told) == 1


def test_what_is_heard_is_what_is_written_in_its_order(sheets, press, tmp_path):
    orders = [order(Move.COMES), order(Move.LEAVES)]
    paper = by_hand_sheet(cases_of(LETTERS, *orders), None, sheets)
    assert read_aloud(tags_of(press.print(paper, DAY).pdf, tmp_path)) == written(paper)
