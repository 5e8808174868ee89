"""How a notice tells what it tells: once, with what she can do about it, and whom she can ring."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.core.correspondence.letter_examples import addressee, system_named
from tests.core.placement.explained_examples import HER, TERMS
from tests.letters.notices import (
    BY_TITLE,
    DATED,
    EFFECT,
    FIRST,
    IN_EACH,
    NO_PLACE,
    SAID,
    STAMP,
    STAYS,
    letter,
    own,
    round_terms,
    text_of,
)

from hemval.core.correspondence.facts import Called, NoticeFacts, NoticeSection
from hemval.core.correspondence.kinds import LetterKind, NoticeForm
from hemval.core.correspondence.noticing import notice
from hemval.core.correspondence.sending import orders_to
from hemval.core.placement.placements import Heard
from hemval.core.system.letter_texts import LetterTopic
from hemval.core.system.values import LocalText
from hemval.letters.kinds.notice import compose
from hemval.letters.paper import Box, words_of_block
from hemval.texts.words import words

REACHED = Called(on=DATED, is_reached=True)
KINDS = {"mat": "Matlådor (varje dag)", "stad": "Städning (var tredje vecka)"}


def of_kinds(each, language="sv"):
    """The letter to one of whom this came, by bundle: an example, or the day that one begins."""
    named = {one: LocalText.swedish(name) for one, name in KINDS.items()}
    bundle = TERMS.bundles["hemtjanst"]
    bundles = {one: replace(bundle, name=name) for one, name in named.items()}
    terms = round_terms(replace(FIRST, terms=replace(TERMS, bundles=bundles)))
    placed = tuple(replace(it.placement, bundle=one) for one, it in each.items())
    explained = {one: replace(it.explanation, bundle=one) for one, it in each.items()}
    to = addressee(terms, client=HER, letter_language=language)
    (order,) = notice(to, placed, explained, terms, DATED)
    return compose(order, terms, words(language), STAMP)


@IN_EACH
def test_several_kinds_of_help_that_came_out_alike_are_told_of_once(language):
    paper = of_kinds({"mat": STAYS, "stad": STAYS}, language)
    boxes = [one for one in paper.blocks if isinstance(one, Box)]
    said = words(language).say("outcome-keeps", provider=TERMS.names[STAYS.explanation.provider])
    text = text_of(paper)
    assert len(boxes) == 1
    assert text.count(said) == 1
    assert "matlådor" in text
    assert "städning" in text
    assert words(language).say("notice-several") not in text


@IN_EACH
def test_kinds_of_help_that_came_out_otherwise_are_told_of_each_under_its_short_name(language):
    text = text_of(of_kinds({"mat": FIRST, "stad": STAYS}, language))
    assert words(language).say("notice-several") in text
    assert "Matlådor" in text
    assert "Städning" in text
    assert "varje dag)" not in text


@IN_EACH
def test_one_who_has_nobody_yet_is_told_whom_to_ring_and_how_to_reach_who_helps_her(language):
    helper = NO_PLACE.explanation.helped_by[0].provider
    terms = round_terms(NO_PLACE, texts=own(LetterTopic.CHANGE))
    providers = tuple(
        replace(one, phone="08-465 004 15") if one.id == helper else one for one in terms.providers
    )
    terms = replace(terms, providers=providers, phone="08-465 004 01")
    paper = letter(NO_PLACE, language, terms=terms, called=REACHED)
    box = " ".join(words_of_block(next(one for one in paper.blocks if isinstance(one, Box))))
    say = words(language).say
    assert say("notice-choose-another", phone="08-465 004 01") in box
    assert "08-465 004 15" in box
    # There is nobody yet that she could change from.
    assert SAID[LetterTopic.CHANGE] not in text_of(paper)
    nameless = letter(NO_PLACE, language, terms=replace(terms, phone=""), called=REACHED)
    assert say("notice-choose-another-ask") in text_of(nameless)


@IN_EACH
def test_one_whose_wish_was_full_is_told_how_to_wait_where_there_is_a_queue(language):
    # Botkyrka has a queue; it is not known how a system without the rule has it.
    terms = replace(round_terms(NO_PLACE), phone="08-465 004 01")
    wished = TERMS.names[NO_PLACE.explanation.wishes[0].provider]
    queue = words(language).say("notice-may-queue", provider=wished, phone="08-465 004 01")
    assert queue in text_of(letter(NO_PLACE, language, terms=terms, called=REACHED))
    without = replace(terms, system=replace(terms.system, wishes=()))
    assert queue not in text_of(letter(NO_PLACE, language, terms=without, called=REACHED))
    gone = BY_TITLE["Stays; her wish could not be taken up"]
    assert "08-465 004 01" not in words(language).say("notice-later")
    own_terms = replace(round_terms(gone), phone="08-465 004 01")
    name = TERMS.names.get(gone.explanation.wishes[0].provider, "")
    told = words(language).say("notice-may-queue", provider=name, phone="08-465 004 01")
    assert told not in text_of(letter(gone, language, terms=own_terms))


@IN_EACH
def test_what_was_full_is_named_once_and_she_is_not_told_that_she_needs_too_much(language):
    text = text_of(letter(NO_PLACE, language, called=REACHED))
    wish = NO_PLACE.explanation.wishes[0]
    name = TERMS.names[wish.provider]
    say = words(language).say
    assert say("outcome-was-full", provider=name) in text
    assert say("outcome-wish-first", provider=name) not in text


@IN_EACH
@pytest.mark.parametrize(("days", "is_told"), [(8, True), (7, False)])
def test_one_who_hears_nothing_is_told_to_ring_while_there_is_time(language, days, is_told):
    terms = round_terms(texts=own(LetterTopic.FIRST_VISIT))
    to = addressee(terms, client=HER, letter_language=language)
    explanations = {"hemtjanst": FIRST.explanation}
    (order,) = notice(to, (FIRST.placement,), explanations, terms, DATED)
    stamp = replace(STAMP, dated=EFFECT - timedelta(days=days))
    text = text_of(compose(order, terms, words(language), stamp))
    assert (words(language).say("notice-not-heard") in text) is is_told


@IN_EACH
@pytest.mark.parametrize("is_change", [True, False])
def test_one_whose_choice_came_late_is_told_what_she_can_do(language, is_change):
    late = BY_TITLE["Her choice came after the last day; keeps her provider"]
    heard = Heard(came=late.heard.came, closed=late.heard.closed, is_change=is_change)
    text = text_of(letter(replace(late, heard=heard), language))
    say = words(language).say
    assert (say("outcome-late-is-change") in text) is is_change
    assert (say("notice-still-late") in text) is not is_change


@pytest.mark.parametrize("language", ["sv", "sv-easy", "en", "fi", "ar"])
def test_what_botkyrka_says_of_alarm_and_keys_is_asked_and_not_claimed_of_everybody(language):
    mark = {"ar": "؟"}.get(language, "?")
    for one in system_named("botkyrka").letter_texts:
        if one.topic in (LetterTopic.ALARM, LetterTopic.KEYS):
            assert mark in one.text.in_language(language)


@IN_EACH
@pytest.mark.parametrize("example", [FIRST, STAYS], ids=["changes", "stays"])
def test_one_parted_from_whom_she_lives_with_is_told_so_and_nothing_of_what_the_other_chose(
    example, language
):
    terms = round_terms(example)
    to = addressee(terms, client=HER, letter_language=language)
    told = {}
    for is_parted in (True, False):
        section = NoticeSection(
            form=NoticeForm.FIRST_WISH, explanation=example.explanation, is_parted=is_parted
        )
        (order,) = orders_to(to, LetterKind.NOTICE, NoticeFacts(sections=(section,)))
        told[is_parted] = text_of(compose(order, terms, words(language), STAMP))
    said = words(language).say("notice-parted")
    assert said in told[True]
    assert said not in told[False]
    hers = {example.explanation.provider, example.explanation.today}
    assert not any(name in told[True] for one, name in TERMS.names.items() if one not in hers)
