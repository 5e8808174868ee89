"""The specimen book: every kind of letter, in every situation that the system lets come about."""

from dataclasses import replace

import pytest
from tests.core.correspondence.letter_examples import SYSTEMS, terms_of, without_rules

from hemval.core.correspondence.choosing_rules import SilentFate, choosing_rules
from hemval.core.correspondence.facts import NoticeFacts
from hemval.core.correspondence.kinds import LetterKind, NoticeForm
from hemval.letters.book.book import specimen_book, specimen_paper
from hemval.letters.book.person import TooFewProviders
from hemval.letters.book.specimens import specimens, with_outcome
from hemval.letters.paper import words_of
from hemval.texts.languages import LANGUAGES
from hemval.texts.words import words

WITH_CHOICE = [name for name in SYSTEMS if name != "norberg"]
STAFF = words("sv")


def book_of(name, language="sv"):
    return specimen_book(terms_of(name), language, STAFF)


@pytest.mark.parametrize("name", WITH_CHOICE)
def test_every_kind_of_letter_is_in_the_book(name):
    assert {one.order.kind for one in book_of(name).specimens} == {*LetterKind}


def test_every_form_of_the_notice_is_in_the_book_of_a_system_that_has_all_of_them():
    forms = {
        section.form
        for one in specimens(with_outcome(terms_of("botkyrka")), "sv")
        if isinstance(one.order.facts, NoticeFacts)
        for section in one.order.facts.sections
    }
    assert forms >= {*NoticeForm} - {NoticeForm.LATER_WISH, NoticeForm.AGREED}


@pytest.mark.parametrize("name", WITH_CHOICE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_specimen_can_be_told_in_every_language(name, language):
    book = book_of(name, language)
    assert len(book.papers) == len(book.specimens) + 1
    assert all(one.language == language for one in book.papers[1:])


def test_each_specimen_has_the_number_that_the_list_gives_it():
    book = book_of("botkyrka")
    numbers = [STAFF.say("book-mark", number=n) for n in range(1, len(book.specimens) + 1)]
    assert [one.mark for one in book.papers[1:]] == numbers
    listed = [*words_of(book.papers[0])]
    assert all(str(number) in listed for number in range(1, len(numbers) + 1))


def test_a_book_is_the_same_each_time():
    assert book_of("sundsvall") == book_of("sundsvall")


def test_a_queue_is_told_of_only_where_the_municipality_has_one():
    situations = [one.situation for one in book_of("norrkoping").specimens]
    assert not [one for one in situations if "queue" in one]


@pytest.mark.parametrize("name", ["sundsvall", "soderhamn", "norrkoping"])
def test_the_letter_that_a_provider_leaves_is_as_in_a_round_where_one_leaves(name):
    (paper,) = (
        specimen_paper(one)
        for one in specimens(terms_of(name), "sv")
        if one.order.kind is LetterKind.LEAVING
    )
    told = "\n".join(words_of(paper))
    assert "Om du inte väljer får du hjälp av kommunens egen hemtjänst." in told
    assert "behåller" not in told


@pytest.mark.parametrize("name", WITH_CHOICE)
def test_the_silent_of_the_book_get_what_her_offer_says(name):
    terms = with_outcome(terms_of(name))
    keeps = choosing_rules(terms, next(iter(terms.bundles))).existing is SilentFate.KEEPS
    (facts,) = (
        one.order.facts for one in specimens(terms, "sv") if one.situation == "notice-silent"
    )
    (section,) = facts.sections
    assert (section.form is NoticeForm.STAYS) == keeps


def test_the_letter_by_hand_has_no_name_and_no_address():
    (paper,) = (
        specimen_paper(one) for one in specimens(terms_of("botkyrka"), "sv") if one.order.is_by_hand
    )
    text = "\n".join(words_of(paper))
    assert paper.recipient == ()
    assert "Exempelsson" not in text
    assert "Låtsasgatan" not in text


def test_a_system_that_has_said_nothing_has_a_book_all_the_same():
    book = specimen_book(without_rules(terms_of("botkyrka")), "sv", STAFF)
    assert {one.order.kind for one in book.specimens} == {*LetterKind}


def test_without_providers_there_is_nothing_to_show():
    with pytest.raises(TooFewProviders):
        specimen_book(replace(terms_of("botkyrka"), providers=()), "sv", STAFF)
