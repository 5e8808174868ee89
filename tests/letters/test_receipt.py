"""The receipt by letter: what it says, and that it promises nothing."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.core.correspondence.letter_examples import addressee, terms_of
from tests.letters.lix import lix

from hemval.core.correspondence.facts import ReceiptFacts, Received
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.sending import orders_to
from hemval.core.correspondence.stamp import Stamp
from hemval.core.system.choice import Channel
from hemval.letters.kinds.registry import compose
from hemval.letters.paper import words_of
from hemval.letters.typeset.press import Press
from hemval.texts.languages import LANGUAGES
from hemval.texts.words import words

TERMS = terms_of("botkyrka")
CAME = TERMS.closes - timedelta(days=3)
ONE = Received(
    number="AAAAA-BBBBB",
    bundle="hemtjanst",
    wishes=("p", "m"),
    channel=Channel.PHONE,
    came=CAME,
)


def text_of(one=ONE, *, language="sv", dated=CAME, replaces="", terms=TERMS):
    """All that a receipt says."""
    facts = ReceiptFacts(received=(one,), days=terms.choice_days)
    return "\n".join(words_of(paper_of(facts, language, dated, replaces, terms)))


def paper_of(facts, language="sv", dated=CAME, replaces="", terms=TERMS):
    """The receipt of some facts."""
    (order,) = orders_to(addressee(terms), LetterKind.RECEIPT, facts)
    stamp = Stamp(id="K7QX2-M4P99", dated=dated, replaces=replaces)
    return compose(order, terms, words(language), stamp)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_tells_the_wishes_in_order_the_day_the_way_and_the_number(language):
    text, say = text_of(language=language), words(language)
    names = {one.id: one.name for one in TERMS.providers}
    assert text.index(say.say("receipt-wish", place=1)) < text.index(names["p"])
    assert text.index(names["p"]) < text.index(names["m"])
    assert say.date(CAME) in text
    assert say.say("receipt-by-phone") in text
    assert "AAAAA-BBBBB" in text
    assert say.say("receipt-no-decision") in text
    assert say.say("receipt-change-until", closes=TERMS.closes) in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", Channel)
def test_each_way_that_a_choice_comes_by_has_its_words(language, channel):
    told = words(language).say(f"receipt-by-{channel}")
    assert told in text_of(replace(ONE, channel=channel), language=language)


def test_after_the_last_day_it_does_not_say_that_the_choice_can_be_changed():
    text = text_of(dated=TERMS.closes + timedelta(days=1))
    assert "Sista dagen att ändra valet var den" in text
    assert "Du kan ändra" not in text


def test_it_says_what_is_out_of_the_ordinary():
    assert "Du vill inte välja" in text_of(replace(ONE, wishes=(), declines=True))
    assert "vänta på en plats" in text_of(replace(ONE, wait_if_full=True))
    assert "efter sista dagen" in text_of(replace(ONE, is_late=True))
    assert "titta på valet" in text_of(replace(ONE, waits=True))
    assert "Gun God" in text_of(replace(ONE, by="Gun God"))
    plain = text_of()
    for words_of_others in ("vänta på en plats", "efter sista dagen", "titta på valet", "åt dig"):
        assert words_of_others not in plain


def test_one_after_a_later_choice_says_which_letter_it_replaces():
    assert "22222-33333" in text_of(replaces="22222-33333")


OUT_OF_THE_ORDINARY = replace(ONE, waits=True, is_late=True, wait_if_full=True, by="Gun God")


@pytest.mark.parametrize(("language", "most"), [("sv", 40), ("sv-easy", 25)])
@pytest.mark.parametrize("one", [ONE, OUT_OF_THE_ORDINARY], ids=["plain", "with all"])
def test_swedish_is_easy_to_read(one, language, most):
    facts = ReceiptFacts(received=(one,), days=TERMS.choice_days)
    blocks = paper_of(facts, language).blocks
    said = ["".join(run.text for run in each) for block in blocks for each in block.sayings]
    assert lix(said) <= most, round(lix(said), 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_all_that_it_can_say_it_is_one_page_in_every_language(language):
    facts = ReceiptFacts(received=(OUT_OF_THE_ORDINARY,), days=TERMS.choice_days)
    assert Press().print(paper_of(facts, language), CAME).pages == 1
