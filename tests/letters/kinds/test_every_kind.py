"""A kind of letter is whole: it has what composes it, its words, and its name in what is sent."""

import re

import pytest

from hemval.core.correspondence.kinds import LetterKind
from hemval.letters.kinds.registry import COMPOSERS
from hemval.letters.post.index import SCHEMA
from hemval.texts.languages import LANGUAGES, STAFF_LANGUAGES
from hemval.texts.words import words


def test_each_kind_has_what_composes_it():
    assert set(COMPOSERS) == set(LetterKind)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_has_its_title_in_every_language_and_no_two_the_same(language):
    titles = [words(language).say(f"{kind}-title") for kind in LetterKind]
    assert len(set(titles)) == len(LetterKind)


@pytest.mark.parametrize("domain", ["post-kind", "sheet-letter"])
@pytest.mark.parametrize("language", STAFF_LANGUAGES)
def test_staff_have_a_name_for_each_kind(language, domain):
    names = [words(language).say(f"{domain}-{kind}") for kind in LetterKind]
    assert len(set(names)) == len(LetterKind)


def test_the_description_of_the_index_knows_each_kind_and_no_other():
    told = SCHEMA.read_text(encoding="utf-8").partition('<xs:attribute name="kind"')[2]
    values = re.findall(r'enumeration value="(\w+)"', told.partition("</xs:attribute>")[0])
    assert sorted(values) == sorted(LetterKind)
