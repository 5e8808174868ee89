"""A municipality's own words in letters: for the topic, the bundle and the day they are meant."""

from datetime import date

import pytest
from tests.core.system.building import system

from hemval.core.fault import Severity
from hemval.core.system.checks.overlaps import check_overlaps
from hemval.core.system.letter_texts import (
    TOLD,
    WONDERED,
    LetterText,
    LetterTopic,
    Telling,
    letter_text,
)
from hemval.core.system.rule import Kind
from hemval.core.system.values import LocalText

NEW_YEAR = date(2021, 1, 1)
KEYS, ALARM = LetterTopic.KEYS, LetterTopic.ALARM


def text(said, topic=KEYS, **facts):
    return LetterText(topic=topic, text=LocalText.swedish(said), **facts)


@pytest.mark.parametrize(
    ("rules", "found"),
    [
        ((), None),
        ((text("Nycklar."),), "Nycklar."),
        ((text("Larm.", topic=ALARM),), None),
        ((text("Nycklar.", bundles=("vard",)),), "Nycklar."),
        ((text("Nycklar.", bundles=("mat",)),), None),
        ((text("Nycklar.", kind=Kind.PROPOSED),), None),
        ((text("Förut.", valid_to=date(2020, 12, 31)), text("Nu.", valid_from=NEW_YEAR)), "Nu."),
    ],
    ids=[
        "nothing said",
        "said",
        "another topic",
        "for her bundle",
        "for another bundle",
        "only proposed",
        "another day",
    ],
)
def test_words_are_given_for_their_topic_bundle_and_day_alone(rules, found):
    told = letter_text(rules, KEYS, ("vard", "service"), NEW_YEAR)
    assert (told and told.in_language("sv")) == found


def test_words_for_one_of_her_bundles_are_for_her():
    rules = (text("Nycklar.", bundles=("service",)),)
    assert letter_text(rules, KEYS, ("vard", "service"), NEW_YEAR) is not None


def test_two_words_on_one_topic_for_the_same_on_the_same_day_is_a_fault():
    made = system(letter_texts=(text("Ett."), text("Två.", bundles=("vard",))))
    assert [(one.code, one.severity) for one in check_overlaps(made)] == [
        ("fault-overlap", Severity.ERROR)
    ]


def test_words_on_two_topics_stand_beside_each_other():
    assert not list(check_overlaps(system(letter_texts=(text("Ett."), text("Två.", topic=ALARM)))))


def test_each_topic_is_told_somewhere_and_none_twice_of_one_thing():
    assert {topic for topics in TOLD.values() for topic in topics} == set(LetterTopic)
    assert set(TOLD) == set(Telling)
    assert all(len(set(topics)) == len(topics) for topics in TOLD.values())


def test_what_one_wonders_about_is_told_of_whoever_gets_another_provider():
    assert set(WONDERED) <= set(TOLD[Telling.COMES])
    assert set(WONDERED) <= set(TOLD[Telling.CHANGES])


def test_one_who_changes_is_told_all_that_one_is_who_comes_by_a_round():
    assert set(TOLD[Telling.COMES]) <= set(TOLD[Telling.CHANGES])
