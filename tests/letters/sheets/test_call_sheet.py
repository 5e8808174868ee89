"""Who rings has the words: for every reason, in the list's order, and with nothing promised."""

from dataclasses import replace
from datetime import date

import pytest
from tests.letters.reading import read_aloud, shown, tags_of, written
from tests.letters.sheets.tight_rounds import table

from hemval.core.correspondence.offering import neutral_order
from hemval.core.facts.clients import Ground
from hemval.core.placement.calling import CallReason
from hemval.core.placement.solved import FreeRoom
from hemval.core.placement.working_lists import InQueue, SpeaksFor, ToCall
from hemval.core.system.capacity import Unit
from hemval.letters.paper import Heading, Ticks, words_of, words_of_block
from hemval.letters.sheets.call_sheet import INCOMING, call_sheet
from hemval.letters.sheets.sheet import MadeFrom
from hemval.texts.words import words

DAY = date(2020, 12, 1)
RECOMMENDS = ("bäst", "rekommender", "föreslå", "tycker jag", "skulle välja", "populär")
PROMISES = ("lovar dig", "garanter", "du får säkert", "jag ordnar", "kommer att få")


MADE_FROM = MadeFrom(name="call_list.csv", sha256="0" * 64)


def a_call(**facts):
    usual = {
        "rank": 1,
        "reason": CallReason.WISH_NOT_MET,
        "client": "B0000001",
        "bundle": "hemtjanst",
        "given_name": "Anna",
        "family_name": "Öst",
        "phone": "070-1740600",
        "language": "sv",
        "unit": Unit.HOURS_PER_MONTH,
    }
    return ToCall(**usual | facts)


def paper_of(calls, sheets, queue=()):
    return call_sheet(tuple(calls), queue, MADE_FROM, sheets)


def script(row, sheets, queue=()):
    """Everything that stands of one person, in order."""
    text = list(words_of(paper_of([row], sheets, queue)))
    return " ".join(text[text.index(f"{row.rank}. {row.name}") :])


def answers(row, sheets):
    """The boxes to tick for her."""
    ticks = [one for one in paper_of([row], sheets).blocks if isinstance(one, Ticks)]
    return list(words_of_block(ticks[0]))[1:]


def test_people_are_called_in_the_order_of_the_list(out, lists, sheets):
    paper = paper_of(lists.named.calls, sheets, lists.named.queue)
    headings = [next(words_of_block(one)) for one in paper.blocks if isinstance(one, Heading)]
    called = [f"{row['Ring som nr']}. {row['Förnamn']} {row['Efternamn']}"
              for row in table(out / "call_list.csv")]  # fmt: skip
    assert [one for one in headings if one[0].isdigit()] == called
    assert len(called) > 5


def test_where_nobody_is_called_there_is_no_sheet(sheets):
    assert paper_of([], sheets) is None


@pytest.mark.parametrize("reason", list(CallReason))
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_reason_to_call_has_words_for_those_with_room_and_without(sheets, reason, language):
    told = replace(sheets, words=words(language))
    for room in ((), (FreeRoom(provider="P01", left=720),)):
        said = script(a_call(reason=reason, room=room), told)
        bundle = told.bundle("hemtjanst")
        assert told.words.say(f"sheet-say-{reason}", bundle=bundle) in said
        asked = "sheet-say-room" if room else "sheet-say-no-room"
        assert told.words.say(asked) in said
        assert told.words.say("sheet-say-no-promise") in said
        assert told.words.say("sheet-say-unchanged") in said


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("situation", INCOMING)
def test_every_question_of_those_who_ring_themselves_has_an_answer(situation, language):
    told = words(language)
    assert told.say(f"sheet-incoming-{situation}")
    assert len(told.say(f"sheet-incoming-{situation}-say", ask="08-465 004 01")) > 40


def test_nothing_that_is_said_recommends_or_promises(lists, sheets):
    paper = paper_of(lists.named.calls, sheets, lists.named.queue)
    said = [text.casefold() for block in paper.blocks for text in words_of_block(block)]
    warned = sheets.words.say("sheet-before-neutral").casefold()
    found = [word for word in (*RECOMMENDS, *PROMISES) for text in said
             if word in text and text != warned]  # fmt: skip
    assert found == []


def test_those_with_room_stand_in_the_order_drawn_for_her_letters(lists, sheets):
    seen, orders = 0, set()
    for row in lists.named.calls:
        rooms = [one.provider for one in row.room]
        drawn = neutral_order(sheets.key, row.client, rooms)
        assert answers(row, sheets)[: len(rooms)] == [sheets.provider(id) for id in drawn]
        seen += len(rooms)
        orders.add(drawn == tuple(rooms))
    assert seen > 5
    assert orders == {True, False}


def test_no_number_stands_in_what_is_read_out(sheets):
    row = a_call(room=(FreeRoom(provider="P01", left=566 * 60),))
    assert not any("566" in one for one in answers(row, sheets))
    assert "566 timmar i månaden" in script(row, sheets)


@pytest.mark.parametrize(
    ("left", "told"),
    [(0, "fullt, men det här tar ingen plats"), (59, "mindre än en timme"), (60, "1 timme")],
)
def test_room_of_less_than_an_hour_is_not_told_as_none(left, told, sheets):
    assert told in script(a_call(room=(FreeRoom(provider="P01", left=left),)), sheets)


def test_where_nobody_has_room_none_is_offered(sheets):
    offered = {one.name for one in sheets.terms.providers}
    assert offered.isdisjoint(answers(a_call(), sheets))


def test_one_without_a_number_is_written_to_and_never_chosen_for(sheets):
    told = sheets.words.say("sheet-call-no-phone")
    assert told in script(a_call(phone=""), sheets)
    assert told not in script(a_call(), sheets)


def test_the_ids_that_the_list_of_events_asks_for_are_on_the_sheet(sheets):
    text = list(words_of(paper_of([a_call()], sheets)))
    ids = {one.id for one in sheets.terms.providers} | {"hemtjanst", "B0000001"}
    assert ids <= set(text)


def test_one_who_has_a_place_in_a_queue_is_asked_of_it_and_no_other(sheets):
    row, name = a_call(waits=True), sheets.provider("P01")
    places = [
        InQueue(client=client, bundle="hemtjanst", provider="P01", place=3)
        for client in (row.client, "B0000009")
    ]
    asked = sheets.words.say("sheet-say-queue", provider=name, place=3)
    answer = sheets.words.say("sheet-answer-queue", provider=name)
    said = script(row, sheets, places)
    assert said.count(asked) == said.count(answer) == 1
    # That she would wait is no place in a queue: nobody is asked of one that is not there.
    assert asked not in script(row, sheets, places[1:])


@pytest.mark.parametrize("reason", list(CallReason))
def test_one_who_acts_for_somebody_hears_of_her_and_is_not_called_her(reason, sheets):
    acting = (SpeaksFor(name="Bo Öst", ground=Ground.GUARDIAN, phone="070-1740601"),)
    row = a_call(reason=reason, acting=acting, performer="P01", today="P01", is_joint=True)
    said = script(row, sheets)
    heading = sheets.words.say("sheet-call-say-acting")
    of_hers = said[said.index(heading) : said.index(sheets.words.say("sheet-call-answer"))]
    assert "Det gäller Anna Öst, som du företräder" in of_hers
    mine = ("Du har sagt", "Du har bett", "Du blir inte", "hjälper dig", "du har rätt till")
    assert not [one for one in mine if one in of_hers]
    assert heading not in script(a_call(reason=reason), sheets)


def test_one_person_is_on_a_sheet_of_her_own(lists, sheets, press):
    told = lists.named.calls
    pages = [page.get_text() for page in shown(press.print(paper_of(told, sheets), DAY).pdf)]
    begins = [n for n, text in enumerate(pages, 1) if sheets.words.say("sheet-call-say") in text]
    assert len(begins) == len(told)
    assert all(page % 2 for page in begins)
    for row, first, after in zip(told, begins, [*begins[1:], len(pages) + 1], strict=True):
        others = {one.name for one in told} - {row.name}
        assert not any(name in text for text in pages[first - 1 : after - 1] for name in others)


def test_what_is_heard_is_what_is_written_in_its_order(lists, sheets, press, tmp_path):
    paper = paper_of(lists.named.calls[:2], sheets)
    assert read_aloud(tags_of(press.print(paper, DAY).pdf, tmp_path)) == written(paper)


@pytest.mark.parametrize(
    ("today", "told"),
    [
        ("P01", "I dag hjälper {P01} dig. Från den 4 januari 2021 blir det {P02}"),
        ("P02", "{P02} hjälper dig i dag, och det blir så också framöver"),
    ],
    ids=["another from the day of effect", "the same"],
)
def test_one_parted_from_whom_she_lives_with_hears_who_helps_today_and_who_later(
    today, told, sheets
):
    row = a_call(reason=CallReason.APART, today=today, performer="P02")
    names = {id: sheets.provider(id) for id in ("P01", "P02")}
    assert told.format(**names) in script(row, sheets)


def test_whoever_doubts_the_caller_is_told_to_hang_up_and_ring_the_municipality(sheets):
    assert f"Lägg på och ring {sheets.terms.phone}" in script(a_call(), sheets)
