"""Whatever a municipality may say is read in some letter, and has its name wherever it is shown."""

import pytest
from tests.letters.later_letters import paper, round_of, with_texts
from tests.letters.later_letters import text_of as said_in
from tests.letters.notices import BY_TITLE, FIRST, letter, own, round_terms, text_of

from hemval.core.correspondence.kinds import LetterKind
from hemval.core.system.letter_texts import TOLD, WONDERED, LetterTopic, Telling
from hemval.texts.languages import LANGUAGES, STAFF_LANGUAGES
from hemval.texts.words import words

WORDS = {topic: f"Kommunen säger {topic.value}." for topic in LetterTopic}
QUEUED = next(one for one in BY_TITLE.values() if one.explanation.queue and one.placement.provider)


@pytest.mark.parametrize("topic", TOLD[Telling.CHANGES])
def test_one_who_changes_is_told_it(topic):
    terms = with_texts(round_of(), **{topic.value: WORDS[topic]})
    assert WORDS[topic] in said_in(paper(LetterKind.CHANGE, terms))


@pytest.mark.parametrize("topic", TOLD[Telling.IS_FREE])
def test_one_who_has_a_free_place_is_told_it(topic):
    terms = with_texts(round_of(), **{topic.value: WORDS[topic]})
    assert WORDS[topic] in said_in(paper(LetterKind.PLACE_FREE, terms))


@pytest.mark.parametrize("topic", [*TOLD[Telling.COMES], *TOLD[Telling.EVERYBODY]])
def test_one_who_gets_another_provider_is_told_it(topic):
    (rule,) = own(topic)
    told = text_of(letter(FIRST, terms=round_terms(FIRST, texts=(rule,))))
    assert rule.text.in_language("sv") in told


@pytest.mark.parametrize("topic", TOLD[Telling.WAITS])
def test_one_who_waits_is_told_it(topic):
    (rule,) = own(topic)
    told = text_of(letter(QUEUED, terms=round_terms(QUEUED, texts=(rule,))))
    assert rule.text.in_language("sv") in told


@pytest.mark.parametrize(
    ("family", "topics", "languages"),
    [
        ("show-letter-topic", LetterTopic, STAFF_LANGUAGES),
        ("sheet-topic", TOLD[Telling.COMES], STAFF_LANGUAGES),
        ("change-topic", TOLD[Telling.CHANGES], LANGUAGES),
        ("change-about", WONDERED, LANGUAGES),
        ("notice-of", WONDERED, LANGUAGES),
    ],
)
def test_each_family_of_names_has_one_for_each_topic_it_may_need(family, topics, languages):
    missing = [
        (language, topic.value)
        for language in languages
        for topic in topics
        if not words(language).say(f"{family}-{topic}").strip()
    ]
    assert missing == []
