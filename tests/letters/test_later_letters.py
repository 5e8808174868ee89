"""The letters of what happens after a round: what they say, promise and never tell."""

import re
from dataclasses import replace

import pytest
from tests.core.correspondence.later_examples import day
from tests.core.correspondence.letter_examples import ADDRESS, PARENT, addressee
from tests.letters.later_letters import (
    KINDS,
    PHONE,
    STAMP,
    orders,
    paper,
    round_of,
    text_of,
    with_texts,
)
from tests.letters.reading import read_aloud, shown, tags_of, written

from hemval.core.correspondence.addressing import hidden_addressee
from hemval.core.correspondence.kinds import LetterKind
from hemval.letters.paper import Paragraph, Ticks
from hemval.letters.typeset.press import Press
from hemval.texts.languages import LANGUAGES, RIGHT_TO_LEFT
from hemval.texts.words import words

SYSTEMS = ("botkyrka", "sundsvall", "soderhamn", "norrkoping")
"""Those in which there is something to choose."""


@pytest.fixture(scope="module")
def press():
    return Press()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_is_read_aloud_word_by_word_as_it_is_written(press, tmp_path, kind, language):
    one = paper(kind, language=language)
    heard, told = read_aloud(tags_of(press.print(one, STAMP.dated).pdf, tmp_path)), written(one)
    if language in RIGHT_TO_LEFT:
        # A text that runs from the right lies in the PDF in the order of its glyphs.
        heard, told = sorted(heard), sorted(told)
    assert heard == told


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("language", ["sv", "sv-easy", "en", "fi"])
def test_a_letter_takes_one_page_and_one_sheet_more_for_the_answer(press, kind, system, language):
    pages = shown(press.print(paper(kind, round_of(system), language=language), STAMP.dated).pdf)
    assert len(pages) in ({1} if kind is LetterKind.CHANGE else {1, 3})
    asks = words(language).say("letter-ask")
    assert asks in pages[0].get_text(), "whom to ask stands on the first page"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_change_tells_both_providers_and_both_days(language):
    # Botkyrka, told Mon 5 May 2025: 5, 6, 7, 8, 9; Sat 10 is closed: Mon 12.
    text, say = text_of(paper(LetterKind.CHANGE, language=language)), words(language)
    assert "Domherren Omsorg AB" in text
    assert "Kommunens övningshemtjänst" in text
    assert say.date(day("2025-05-11")) in text
    assert say.date(day("2025-05-12")) in text
    assert PHONE in text


def test_a_change_tells_the_hours_of_the_switch_only_where_the_rule_does():
    assert "mellan klockan 8.00 och 17.00" in text_of(paper(LetterKind.CHANGE))
    assert "klockan 8" not in text_of(paper(LetterKind.CHANGE, with_texts(round_of("sundsvall"))))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_help_hours_and_fee_are_said_to_be_as_before(kind, language):
    message = {LetterKind.CHANGE: "change-same", LetterKind.PLACE_FREE: "place_free-same"}[kind]
    said = words(language).say(message)
    assert said in text_of(paper(kind, language=language))


def test_nothing_is_promised_that_the_municipality_has_not_said():
    text = text_of(paper(LetterKind.CHANGE, with_texts(round_of())))
    assert "Vill du veta mer om dina nycklar, ditt larm och det första besöket? Fråga oss." in text
    assert "Så går det till" not in text
    assert "överklaga" not in text


def test_what_the_municipality_says_is_told_in_its_words_and_the_rest_asked_for():
    terms = with_texts(round_of(), keys="Nycklar lämnas av oss.", appeal="Skriv till nämnden.")
    text = text_of(paper(LetterKind.CHANGE, terms))
    assert "Nycklar: Nycklar lämnas av oss." in text
    assert "Om du inte är nöjd: Skriv till nämnden." in text
    assert "Vill du veta mer om ditt larm och det första besöket? Fråga oss." in text


def test_words_in_another_language_are_marked_as_such():
    terms = with_texts(round_of(), keys="Nycklar lämnas av oss.")
    runs = [
        run
        for block in paper(LetterKind.CHANGE, terms, language="fi").blocks
        if isinstance(block, Paragraph)
        for run in block.text
    ]
    assert [run.language for run in runs if run.text == "Nycklar lämnas av oss."] == ["sv"]


def test_one_who_does_not_answer_is_told_only_what_the_municipality_says():
    nothing = text_of(paper(LetterKind.PLACE_FREE, with_texts(round_of())))
    assert "Hinner du inte svara i tid? Ring oss innan dess." in nothing
    assert "nästa i kön" not in nothing
    said = with_texts(round_of(), place_free="Svarar du inte går platsen till nästa i kön.")
    text = text_of(paper(LetterKind.PLACE_FREE, said))
    assert "Svarar du inte går platsen till nästa i kön. Hinner du inte" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_free_place_tells_who_by_when_and_who_helps_meanwhile(language):
    text, say = text_of(paper(LetterKind.PLACE_FREE, language=language)), words(language)
    assert say.date(day("2025-05-19")) in text
    assert "Domherren Omsorg AB" in text
    assert "Kommunens övningshemtjänst" in text


def test_nobody_is_said_to_help_where_nobody_does():
    text = text_of(paper(LetterKind.PLACE_FREE, today=""))
    assert "Säger du nej blir det ingen ändring." in text
    assert "Kommunens övningshemtjänst" not in text


def ways(terms):
    """The ways to answer that the letter tells of."""
    text = text_of(paper(LetterKind.PLACE_FREE, terms))
    told = {"phone": "Ring 08", "paper": "svarsbladet", "visit": "på ett besök"}
    section = text.split("Så svarar du")[1].split("Vad som händer sedan")[0]
    return {name for name, part in told.items() if part in section}


def test_only_ways_that_the_system_has_are_told():
    terms = round_of()
    assert ways(terms) == {"phone", "paper", "visit"}
    assert ways(replace(terms, phone="")) == {"paper", "visit"}
    silent = replace(terms, system=replace(terms.system, wishes=()))
    assert ways(silent) == set()
    told = text_of(paper(LetterKind.PLACE_FREE, silent))
    assert "Säg ja eller nej till den på kommunen som du brukar ha kontakt med." in told


def test_the_answer_sheet_is_there_where_one_may_answer_on_paper_and_somebody_can_be_sent_it():
    terms = round_of()
    (ticks,) = (one for one in paper(LetterKind.PLACE_FREE, terms).blocks if isinstance(one, Ticks))
    assert len(ticks.options) == 2
    nowhere = tuple(replace(one, postal_address=()) for one in terms.system.contact)
    without = replace(terms, system=replace(terms.system, contact=nowhere))
    found = paper(LetterKind.PLACE_FREE, without)
    assert not any(isinstance(one, Ticks) for one in found.blocks)
    assert "svarsbladet" not in text_of(found)


def test_the_answer_sheet_stands_by_itself():
    text = text_of(paper(LetterKind.PLACE_FREE))
    sheet = text.split("Ditt svar")[1]
    for told in (STAMP.id, "19 maj 2025", "Astrid Testsson", "Botkyrka kommun", "Underskrift"):
        assert told in sheet


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_by_hand_tells_neither_name_nor_address(press, kind, language):
    terms = round_of()
    hidden = hidden_addressee(addressee(terms, acting=(PARENT,)))
    (order,) = orders(kind, terms, to=hidden)
    text = text_of(paper(kind, terms, language=language, order=order))
    for private in ("Testsson", "Astrid", ADDRESS.street, ADDRESS.town):
        assert private not in text
    assert press.print(paper(kind, terms, order=order), STAMP.dated).pages


@pytest.mark.parametrize("kind", KINDS)
def test_a_copy_is_about_her_and_goes_to_the_one_who_acts_for_her(kind):
    terms = round_of()
    _, copy = orders(kind, terms, to=addressee(terms, acting=(PARENT,)))
    one = paper(kind, terms, order=copy)
    assert one.recipient[0] == "Bo Testsson"
    assert "Astrid Testsson" in text_of(one)


@pytest.mark.parametrize("kind", KINDS)
def test_no_letter_calls_itself_a_care_decision(kind):
    for system in SYSTEMS:
        text = text_of(paper(kind, round_of(system))).casefold()
        assert not re.search(r"biståndsbeslut|beslut om bistånd|beslutet om", text)


@pytest.mark.parametrize("kind", KINDS)
def test_large_print_is_set_larger_and_not_refused(press, kind):
    terms = round_of()
    (order,) = orders(kind, terms, to=addressee(terms, large_print=True))
    large, plain = (
        shown(press.print(paper(kind, terms, order=one), STAMP.dated).pdf)
        for one in (order, replace(order, large_print=False))
    )
    assert len(large) >= len(plain)
    assert min(sizes(large)) > min(sizes(plain))


def sizes(pages):
    """How large the letters of the lead are set."""
    return [
        span["size"]
        for page in pages
        for block in page.get_text("dict")["blocks"]
        for line in block.get("lines", ())
        for span in line["spans"]
        if "Domherren" in span["text"]
    ]
