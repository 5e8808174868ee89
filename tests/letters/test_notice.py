"""What the notice says: the outcome first, what is true of it, and nothing that nobody has said."""

import re
from dataclasses import replace
from datetime import date

import pytest
from tests.core.correspondence.letter_examples import addressee, system_named
from tests.core.placement.explained_examples import HER, SPOUSE, TERMS
from tests.core.placement.explained_outcomes import EXAMPLES
from tests.letters.lix import lix
from tests.letters.notices import (
    BY_TITLE,
    DATED,
    EFFECT,
    FIRST,
    IN_EACH,
    NO_PLACE,
    PHONES,
    SAID,
    STAMP,
    STAYS,
    letter,
    own,
    round_terms,
    text_of,
)

from hemval.core.correspondence.facts import Called
from hemval.core.correspondence.noticing import notice
from hemval.core.placement.placements import QueuePlace
from hemval.core.system.letter_texts import LetterTopic
from hemval.core.system.values import LocalText
from hemval.letters.kinds.notice import compose
from hemval.letters.paper import Box, Heading, words_of_block
from hemval.letters.typeset.press import Press
from hemval.texts.placements import told
from hemval.texts.words import words

OF_NEW = {
    LetterTopic.KEYS,
    LetterTopic.ALARM,
    LetterTopic.FIRST_VISIT,
    LetterTopic.HANDOVER,
    LetterTopic.CONTACT_PERSON,
}
DECISION = re.compile(
    r"biståndsbeslut|beslut om bistånd|beslut om hjälp|care decision|decision on help"
    r"|avustuspäätös|päätös avusta|قرار بمنح|قرار بالمساعدة",
    re.IGNORECASE,
)


def explained(example, language):
    """The same outcome as it is explained to one who asks."""
    return told(example.explanation, example.terms, words(language))


def sent(language="sv", texts=()):
    """Every example of whom a letter goes, called where she must be."""
    reached = Called(on=DATED, is_reached=True)
    for example in EXAMPLES:
        terms = round_terms(example, texts=texts)
        paper = letter(example, language, terms=terms, called=reached)
        if paper is not None:
            yield example, paper


@IN_EACH
def test_it_is_never_called_a_care_decision_and_says_what_does_not_change(language):
    papers = [paper for _, paper in sent(language)]
    assert len(papers) > 20
    for paper in papers:
        text = text_of(paper)
        assert DECISION.search(text) is None
        assert words(language).say("outcome-changes-nothing-else") in text


@IN_EACH
def test_the_outcome_comes_first_with_provider_day_and_phone(language):
    for example, paper in sent(language):
        heading, *rest = paper.blocks
        assert isinstance(heading, Heading)
        summary = next(one for one in rest if isinstance(one, Box))
        assert summary is rest[0]
        told = " ".join(words_of_block(summary))
        explanation = example.explanation
        if explanation.provider:
            assert TERMS.names[explanation.provider] in told
            assert PHONES.get(explanation.provider, "") in told
        if explanation.starts:
            assert words(language).date(explanation.starts) in told


@IN_EACH
def test_nobody_else_is_told_of_and_nothing_is_left_unfilled(language):
    for example, paper in sent(language):
        text = text_of(paper)
        ids = {HER, SPOUSE, *(one.id for one in example.others)}
        assert not {one for one in ids if re.search(rf"\b{re.escape(one)}\b", text)}
        assert re.search(r"[{}]|  |almen|bjorken", text.replace("990", "")) is None


@IN_EACH
def test_nobody_who_has_been_called_is_told_that_somebody_will_call(language):
    contact = words(language).say("outcome-contact")
    assert contact not in text_of(
        letter(NO_PLACE, language, called=Called(on=DATED, is_reached=True))
    )


@IN_EACH
@pytest.mark.parametrize(
    ("called", "message"),
    [
        (Called(on=DATED, is_reached=True), "notice-called-nobody"),
        (Called(on=DATED, is_reached=False), "notice-called-in-vain"),
    ],
)
def test_how_the_call_went_is_told_with_who_helps_meanwhile(called, message, language):
    text = text_of(letter(NO_PLACE, language, called=called))
    assert words(language).say(message, day=DATED) in text
    helper = NO_PLACE.explanation.helped_by[0]
    assert TERMS.names[helper.provider] in text


@IN_EACH
def test_whom_she_agreed_to_is_told_as_the_outcome_with_the_day_and_the_call(language):
    called = Called(on=DATED, is_reached=True, agreed="almen")
    paper = letter(NO_PLACE, language, called=called)
    summary = " ".join(words_of_block(paper.blocks[1]))
    assert "Almen" in summary
    assert words(language).date(EFFECT) in summary
    said = words(language).say("notice-called-agreed", day=DATED, provider="Almen")
    assert said in text_of(paper)


@IN_EACH
def test_a_letter_tells_what_is_decided_or_the_municipalitys_rule_and_no_doubt(language):
    say = words(language).say
    doubt, rule = say("outcome-rule-unknown"), say("outcome-rule-practice")
    doubted = [example for example in EXAMPLES if doubt in " ".join(explained(example, language))]
    assert doubted
    letters = [text_of(paper) for _, paper in sent(language)]
    assert any(rule in text for text in letters)
    assert not any(doubt in text for text in letters)
    # Not so that the letter is silent: one who has not chosen is told what came of that.
    assumed = BY_TITLE["Silent; the nearest"]
    assert assumed in doubted
    assert say("outcome-because-silent") in text_of(letter(assumed, language))


@IN_EACH
def test_one_who_has_agreed_to_keep_whom_she_has_is_not_told_that_it_is_for_the_time_being(
    language,
):
    waits = replace(BY_TITLE["Something about her choice is unclear"], provider="ceder")
    called = Called(on=DATED, is_reached=True, agreed=waits.today)
    say = words(language).say
    text, name = text_of(letter(waits, language, called=called)), TERMS.names[waits.today]
    assert say("outcome-keeps", provider=name) in text
    assert say("outcome-keeps-for-now", provider=name) not in text


@IN_EACH
def test_one_who_has_agreed_to_another_is_told_who_helps_until_then(language):
    waits = BY_TITLE["Something about her choice is unclear"]
    called = Called(on=DATED, is_reached=True, agreed="almen")
    text = text_of(letter(waits, language, called=called))
    assert words(language).say("outcome-till-then", provider=TERMS.names[waits.today]) in text


@IN_EACH
def test_one_who_agreed_to_a_provider_is_not_told_that_she_waits_for_it(language):
    queue = tuple(QueuePlace(provider=one, place=2) for one in ("almen", "bjorken"))
    called = Called(on=DATED, is_reached=True, agreed="almen")
    text = text_of(letter(replace(NO_PLACE, queue=queue), language, called=called))
    say = words(language).say
    assert say("outcome-queue", provider="Almen", place="2") not in text
    assert say("outcome-queue", provider="Björken", place="2") in text


@pytest.mark.parametrize("topic", sorted(OF_NEW))
def test_of_handing_over_the_municipalitys_words_are_told_to_one_who_changes_alone(topic):
    terms = round_terms(texts=own(topic))
    assert SAID[topic] in text_of(letter(FIRST, terms=terms))
    assert SAID[topic] not in text_of(letter(FIRST))
    assert SAID[topic] not in text_of(letter(STAYS, terms=terms))


@pytest.mark.parametrize("topic", [LetterTopic.FEE, LetterTopic.CHANGE, LetterTopic.APPEAL])
@pytest.mark.parametrize("example", [FIRST, STAYS], ids=["changes", "stays"])
def test_the_municipalitys_words_are_told_where_it_has_them_and_nothing_else(topic, example):
    text = text_of(letter(example, terms=round_terms(texts=own(topic))))
    assert SAID[topic] in text
    assert SAID[topic] not in text_of(letter(example))


def test_words_on_the_queue_are_told_to_one_who_waits_alone():
    terms = round_terms(texts=own(LetterTopic.QUEUE))
    waits = replace(STAYS, queue=(QueuePlace(provider="almen", place=2),))
    assert SAID[LetterTopic.QUEUE] in text_of(letter(waits, terms=terms))
    assert SAID[LetterTopic.QUEUE] not in text_of(letter(STAYS, terms=terms))


@IN_EACH
def test_no_letter_speaks_of_appeal_unless_the_municipality_does(language):
    heading = words(language).say("notice-appeal")
    assert all(heading not in text_of(paper) for _, paper in sent(language))


def test_whom_to_ask_is_told_of_just_what_the_municipality_says_nothing_of():
    unsaid = "Undrar du hur det blir med {}? Fråga Björken eller oss."
    whole = unsaid.format("nycklar, trygghetslarm eller det första besöket")
    assert whole in text_of(letter(FIRST))
    keys = letter(FIRST, terms=round_terms(texts=own(LetterTopic.KEYS)))
    assert unsaid.format("trygghetslarm eller det första besöket") in text_of(keys)
    everything = letter(FIRST, terms=round_terms(texts=own(*OF_NEW)))
    assert "Undrar du" not in text_of(everything)


def test_words_that_hold_on_another_day_than_that_of_effect_are_not_told():
    ended = own(LetterTopic.KEYS, valid_to=date(2021, 1, 3))
    begun = own(LetterTopic.KEYS, valid_from=EFFECT)
    assert SAID[LetterTopic.KEYS] not in text_of(letter(FIRST, terms=round_terms(texts=ended)))
    assert SAID[LetterTopic.KEYS] in text_of(letter(FIRST, terms=round_terms(texts=begun)))


def test_words_in_another_language_than_the_letters_are_marked_as_such():
    paper = letter(FIRST, "fi", terms=round_terms(texts=own(LetterTopic.KEYS)))
    runs = [run for one in paper.blocks for text in one.sayings for run in text]
    (keys,) = [one for one in runs if one.text == SAID[LetterTopic.KEYS]]
    assert keys.language == "sv"


@IN_EACH
def test_that_one_may_change_at_any_time_is_said_only_where_it_is_so(language):
    bundles = {one: replace(it, goes_on=False) for one, it in TERMS.bundles.items()}
    closed = replace(FIRST, terms=replace(TERMS, bundles=bundles))
    may = words(language).say("notice-later")
    assert may in text_of(letter(FIRST, language))
    assert may not in text_of(letter(closed, language))
    assert words(language).say("notice-later-ask") in text_of(letter(closed, language))


def two_kinds(language="sv"):
    """One who changes for one kind of help, and stays for another."""
    meals = replace(TERMS.bundles["hemtjanst"], name=LocalText.swedish("Matlådor"))
    both = replace(TERMS, bundles={**TERMS.bundles, "mat": meals})
    terms = round_terms(replace(FIRST, terms=both))
    other = replace(STAYS.placement, bundle="mat")
    explanations = {
        "hemtjanst": FIRST.explanation,
        "mat": replace(STAYS.explanation, bundle="mat"),
    }
    to = addressee(terms, client=HER, letter_language=language)
    (order,) = notice(to, (FIRST.placement, other), explanations, terms, DATED)
    return compose(order, terms, words(language), STAMP)


@IN_EACH
def test_each_kind_of_help_has_its_section_and_what_is_common_is_said_once(language):
    paper = two_kinds(language)
    headings = [" ".join(words_of_block(one)) for one in paper.blocks if isinstance(one, Heading)]
    named = TERMS.bundles["hemtjanst"].name.in_language(language)
    assert [one for one in headings if one in (named, "Matlådor")] == [named, "Matlådor"]
    text = text_of(paper)
    assert text.count(words(language).say("outcome-changes-nothing-else")) == 1
    assert text.count(words(language).say("notice-good-to-know")) == 1


@pytest.mark.parametrize(("language", "most"), [("sv", 40), ("sv-easy", 25)])
@pytest.mark.parametrize("texts", [(), system_named("botkyrka").letter_texts], ids=["", "own"])
def test_each_letter_is_easy_enough_to_read(texts, language, most):
    measured = {
        example.title: lix([text for one in paper.blocks for text in words_of_block(one)])
        for example, paper in sent(language, texts=texts)
    }
    assert len(measured) > 20
    assert {title: value for title, value in measured.items() if value > most} == {}


@pytest.mark.parametrize(("language", "most"), [("sv", 40), ("sv-easy", 25)])
@pytest.mark.parametrize("name", ["botkyrka", "norrkoping", "sundsvall", "soderhamn"])
def test_what_a_municipality_says_is_easy_enough_to_read(name, language, most):
    texts = [one.text.in_language(language) for one in system_named(name).letter_texts]
    assert texts
    assert lix(texts) <= most


@pytest.mark.parametrize("example", [FIRST, STAYS], ids=["her first wish", "she stays"])
def test_the_commonest_notices_are_one_page_with_botkyrkas_own_words(example):
    terms = round_terms(example, texts=system_named("botkyrka").letter_texts)
    assert Press().print(letter(example, terms=terms), DATED).pages == 1
