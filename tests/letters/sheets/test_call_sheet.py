"""Who rings has the words: for every reason, in the list's order, and with nothing promised."""

from dataclasses import replace
from datetime import date

import pytest
from tests.letters.reading import read_aloud, shown, tags_of, written
from tests.letters.sheets.tight_rounds import table

from hemval.core.placement.calling import CallReason
from hemval.files.allocated.told_lists import CallRow, QueueRow, ToldList, read_calls, read_queue
from hemval.letters.paper import Heading, Ticks, words_of, words_of_block
from hemval.letters.sheets.call_sheet import INCOMING, call_sheet, rooms_of
from hemval.texts.words import words

DAY = date(2020, 12, 1)
RECOMMENDS = ("bäst", "rekommender", "föreslå", "tycker jag", "skulle välja", "populär")
PROMISES = ("lovar dig", "garanter", "du får säkert", "jag ordnar", "kommer att få")


def a_call(**facts):
    usual = {
        "rank": 1,
        "reason": CallReason.WISH_NOT_MET,
        "why": "Har ingen plats än.",
        "client": "B0000001",
        "bundle": "hemtjanst",
        "name": "Anna Öst",
        "phone": "070-1740600",
        "acting": "",
        "language": "svenska",
        "interpreter": "",
        "wished": "",
        "room": "",
        "today": "ingen",
        "performer": "",
        "is_joint": False,
        "waits": False,
        "wanted": None,
        "bundle_name": "Hemtjänst",
        "area": "",
    }
    return CallRow(**usual | facts)


def a_list(*rows):
    return ToldList(name="call_list.csv", sha256="0" * 64, language="sv", rows=rows)


def script(row, sheets, queue=()):
    """Everything that stands of one person, in order."""
    text = list(words_of(call_sheet(a_list(row), queue, sheets)))
    return " ".join(text[text.index(f"{row.rank}. {row.name}") :])


def test_people_are_called_in_the_order_of_the_list(out, sheets):
    paper = call_sheet(read_calls(out), read_queue(out).rows, sheets)
    headings = [next(words_of_block(one)) for one in paper.blocks if isinstance(one, Heading)]
    called = [f"{row['Ring som nr']}. {row['Förnamn']} {row['Efternamn']}"
              for row in table(out / "call_list.csv")]  # fmt: skip
    assert [one for one in headings if one[0].isdigit()] == called
    assert len(called) > 5


def test_where_nobody_is_called_there_is_no_sheet(sheets):
    assert call_sheet(a_list(), (), sheets) is None
    one = a_call()
    assert call_sheet(a_list(one), (), replace(sheets, hidden=frozenset({one.client}))) is None


@pytest.mark.parametrize("reason", list(CallReason))
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_reason_to_call_has_words_for_those_with_room_and_without(sheets, reason, language):
    told = replace(sheets, words=words(language))
    name = sheets.terms.providers[0].name
    for room in ("", f"{name} (12 timmar i månaden)"):
        said = script(a_call(reason=reason, room=room), told)
        assert told.words.say(f"sheet-say-{reason}", bundle="Hemtjänst") in said
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


def test_nothing_that_is_said_recommends_or_promises(out, sheets):
    paper = call_sheet(read_calls(out), read_queue(out).rows, sheets)
    said = [text.casefold() for block in paper.blocks for text in words_of_block(block)]
    warned = sheets.words.say("sheet-before-neutral").casefold()
    found = [word for word in (*RECOMMENDS, *PROMISES) for text in said
             if word in text and text != warned]  # fmt: skip
    assert found == []


def test_those_with_room_stand_as_the_list_has_them_and_in_its_order(out, sheets):
    told = read_calls(out)
    names = [one.name for one in sheets.terms.providers]
    seen = 0
    for row in told.rows:
        rooms = rooms_of(row, names)
        assert ", ".join(rooms) == (row.room if rooms else "")
        options = [
            text
            for block in call_sheet(a_list(row), (), sheets).blocks
            if isinstance(block, Ticks)
            for text in list(words_of_block(block))[1:]
        ]
        assert tuple(options[: len(rooms)]) == rooms
        seen += len(rooms)
    assert seen > 5


def test_a_comma_in_a_name_parts_nobody():
    row = a_call(room="Alm, Ask och Ek AB (3 platser), Vård & Bo (1 plats)")
    assert rooms_of(row, ["Ask och Ek AB", "Alm, Ask och Ek AB", "Vård & Bo"]) == (
        "Alm, Ask och Ek AB (3 platser)",
        "Vård & Bo (1 plats)",
    )


def test_where_nobody_has_room_none_is_offered(sheets):
    row = a_call(room=sheets.words.say("allocated-no-room"))
    assert rooms_of(row, [one.name for one in sheets.terms.providers]) == ()


def test_one_who_has_a_place_in_a_queue_is_asked_of_it_and_no_other(sheets):
    row = a_call(waits=True)
    places = [
        QueueRow(client=client, bundle="hemtjanst", provider="Vård & Bo", place=3)
        for client in (row.client, "B0000009")
    ]
    asked = sheets.words.say("sheet-say-queue", provider="Vård & Bo", place=3)
    answer = sheets.words.say("sheet-answer-queue", provider="Vård & Bo")
    said = script(row, sheets, places)
    assert said.count(asked) == said.count(answer) == 1
    # That she would wait is no place in a queue: nobody is asked of one that is not there.
    assert asked not in script(row, sheets, places[1:])


def test_who_acts_for_somebody_is_told_whom_it_is_about(sheets):
    acting = sheets.words.say("sheet-say-acting", name="Anna Öst")
    assert acting in script(a_call(acting="Bo Öst (god man) 070-1740601"), sheets)
    assert acting not in script(a_call(), sheets)


def test_one_person_is_on_a_sheet_of_her_own(out, sheets, press):
    told = read_calls(out)
    pages = [page.get_text() for page in shown(press.print(call_sheet(told, (), sheets), DAY).pdf)]
    begins = [n for n, text in enumerate(pages, 1) if sheets.words.say("sheet-call-say") in text]
    assert len(begins) == len(told.rows)
    assert all(page % 2 for page in begins)
    for row, first, after in zip(told.rows, begins, [*begins[1:], len(pages) + 1], strict=True):
        others = {one.name for one in told.rows} - {row.name}
        assert not any(name in text for text in pages[first - 1 : after - 1] for name in others)


def test_what_is_heard_is_what_is_written_in_its_order(out, sheets, press, tmp_path):
    paper = call_sheet(a_list(*read_calls(out).rows[:2]), (), sheets)
    assert read_aloud(tags_of(press.print(paper, DAY).pdf, tmp_path)) == written(paper)


@pytest.mark.parametrize(
    ("today", "told"),
    [
        ("Anden Omsorg", "I dag hjälper Anden Omsorg dig. Från den 4 januari 2021 blir det Biet"),
        ("Biet Hemtjänst", "Biet Hemtjänst hjälper dig i dag, och det blir så också framöver"),
    ],
    ids=["another from the day of effect", "the same"],
)
def test_one_parted_from_whom_she_lives_with_hears_who_helps_today_and_who_later(
    today, told, sheets
):
    row = a_call(reason=CallReason.APART, today=today, performer="Biet Hemtjänst")
    assert told in script(row, sheets)


def test_whoever_doubts_the_caller_is_told_to_hang_up_and_ring_the_municipality(sheets):
    assert f"Lägg på och ring {sheets.terms.phone}" in script(a_call(), sheets)
