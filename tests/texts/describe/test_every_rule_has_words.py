"""Every class of rules, every alternative and every field can be read on the page."""

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, product
from typing import get_args

import pytest
from tests.texts.describe import made

from hemval.core.dates.notice import Count
from hemval.core.system.choice import ChoiceMode, ChoiceWindow
from hemval.core.system.clauses import Clause, Topic
from hemval.core.system.decision import Decision, Source
from hemval.core.system.legal_risk import RiskKind
from hemval.core.system.notices import Bound, NoticeOf, NoticeRule
from hemval.core.system.provisions import Part, Provision, provisions
from hemval.core.system.rule import Kind, Rule
from hemval.core.system.system import Identity
from hemval.texts.describe.chapters import CHAPTERS
from hemval.texts.describe.describe import describe
from hemval.texts.describe.phrases import Phrases
from hemval.texts.describe.telling import sentences
from hemval.texts.words import words

LANGUAGES = ("sv", "en")
CLASSES = (*made.rule_classes(), Identity, Decision, Source)
FIELDS = [
    pytest.param(kind, field, values, id=f"{kind.__name__}.{field}")
    for kind in CLASSES
    for field, values in made.field_values(kind)
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "field", "values"), FIELDS)
def test_each_value_of_each_field_is_told_in_its_own_words(kind, field, values, language):
    thing = made.base(kind)
    told = [made.said(dataclasses.replace(thing, **{field: one}), language) for one in values]
    for (one, its_words), (other, other_words) in combinations(zip(values, told, strict=True), 2):
        assert its_words != other_words, f"{one} and {other} are told the same"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_nothing_is_told_with_a_hole_in_it(kind, language):
    for thing in made.variants(kind):
        told = made.said(thing, language)
        assert not [hole for hole in ("None", "{", "}", " .", " ,", "..") if hole in told], told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("of", "bound", "count"),
    [
        pytest.param(of, bound, made.base(count), id=f"{of}, {bound}, {count.__name__}")
        for of, bound, count in product(NoticeOf, Bound, get_args(Count))
    ],
)
def test_every_notice_can_be_counted_every_way(of, bound, count, language):
    told = made.said(NoticeRule(of=of, bound=bound, count=count), language)
    assert told.strip()[0].isupper()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_choice_that_never_is_has_words_with_and_without_days(language):
    told = made.said(ChoiceWindow(mode=ChoiceMode.NEVER), language)
    opens = made.said(ChoiceWindow(mode=ChoiceMode.NEVER, opens=made.TODAY), language)
    assert told == opens


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_standing_has_words_with_and_without_a_decision(kind, language):
    def clause(**facts):
        return Clause(id="c", topic=Topic.FEE, text=made.text("Alfa."), kind=kind, **facts)

    bare = made.said(clause(), language)
    with_decision = made.said(clause(decision="kf"), language)
    assumed = made.said(clause(assumption=made.text("Vi antar.")), language)
    assert (with_decision != bare) is (kind is not Kind.UNKNOWN)
    assert ("Vi antar." in assumed) is (kind is Kind.UNKNOWN)


def heading_of(topic: Topic, language: str) -> str:
    clause = Clause(id="c", topic=topic, text=made.text("Alfa."))
    page = describe(made.system(clauses=(clause,)), made.TODAY, words(language))
    (chapter,) = [one for one in page.chapters if one.id == "other"]
    return chapter.sections[0].heading


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_a_heading_of_its_own(language):
    assert len({heading_of(topic, language) for topic in Topic}) == len(Topic)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", RiskKind)
def test_every_legal_risk_has_words(kind, language):
    assert words(language).has(f"show-risk-{kind}")


def test_every_part_of_a_system_has_a_chapter():
    chapters = [part for plan in CHAPTERS for part in plan.parts]
    assert sorted(chapters) == sorted(set(Part) - {Part.IDENTITY})


def test_the_walk_meets_every_class_of_rules_that_a_system_holds():
    names = {kind.__name__ for kind in made.rule_classes()}
    assert len(names) > 25
    assert {"Share", "KeepCurrent", "AgeExclusion", "Procurement", "Appearance"} <= names
    held = {type(provision.thing).__name__ for provision in provisions(made.system())}
    assert held - names == {"Identity", "Decision", "Source"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Invented(Rule):
    """A rule that nobody has written words for."""


class Weather(StrEnum):
    """An alternative that nobody has written words for."""

    RAIN = "rain"


def test_a_rule_without_words_is_not_passed_over_in_silence():
    phrases = Phrases(made.system(), words("sv"))
    with pytest.raises(KeyError):
        sentences(Provision(part=Part.CLAUSES, thing=Invented()), phrases)


def test_an_alternative_without_words_is_not_passed_over_in_silence():
    with pytest.raises(LookupError):
        Phrases(made.system(), words("sv")).say(f"show-category-{Weather.RAIN}")
