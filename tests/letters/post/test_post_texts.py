"""Every refusal of the post has its sentence, and every sentence its refusal."""

from dataclasses import replace

import pytest
from tests.house_rules.texts import CATALOGUE, messages

from hemval.core.correspondence.account import AccountRefusal
from hemval.core.correspondence.kinds import UnsentCode
from hemval.core.correspondence.printed import Unprintable
from hemval.letters.paper import Look, Paper, Paragraph, said
from hemval.letters.post.lists import fault_sentence
from hemval.letters.post.refused import PostRefusal
from hemval.letters.typeset.characters import UnprintableCharacter, refuse_unprintable
from hemval.texts.words import words

PREFIX = "post-refused-"
UNSENT = "unsent-"
MORE_OF_UNSENT = ("unsent-fault-", "unsent-where-")


def told(language="sv"):
    return {one.name: one for one in messages(CATALOGUE) if one.language == language}


def test_every_refusal_has_its_sentence_and_every_sentence_its_refusal():
    sentences = {name.removeprefix(PREFIX) for name in told() if name.startswith(PREFIX)}
    assert sentences == {*PostRefusal, *AccountRefusal}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_reason_that_a_letter_is_not_sent_has_its_sentence(language):
    sentences = {
        name.removeprefix(UNSENT)
        for name in told(language)
        if name.startswith(UNSENT) and not name.startswith(MORE_OF_UNSENT)
    }
    assert sentences == {code.value for code in UnsentCode}


STRANGE = "あ"
WHERE = {
    **dict.fromkeys(("title", "dated", "reference", "mark", "page_of"), STRANGE),
    **dict.fromkeys(("sender", "recipient", "signature"), (STRANGE,)),
    "footer": (said(STRANGE),),
    "blocks": (Paragraph(text=said(STRANGE)),),
    "look": Look(logo_alt=STRANGE),
}


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_wherever_a_character_cannot_be_printed_there_are_words_for_it(where, language):
    plain = Paper(language="sv", locale="sv-SE", title="a", blocks=())
    with pytest.raises(UnprintableCharacter) as refused:
        refuse_unprintable(replace(plain, **{where: WHERE[where]}))
    facts = {"name": refused.value.name, "where": refused.value.where}
    fault = Unprintable(why="character", facts=facts)
    assert "HIRAGANA LETTER A" in fault_sentence(fault, words(language))
