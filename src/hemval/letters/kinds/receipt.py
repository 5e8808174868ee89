"""The receipt: that a choice has come, and what it says."""

from collections.abc import Iterator

from hemval.core.correspondence.facts import ReceiptFacts, Received
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.letters.framing import framed
from hemval.letters.kinds.asking import asking
from hemval.letters.kinds.wording import facts_of, provider_names, short_name, told
from hemval.letters.paper import Block, Heading, Pairs, Paper, Paragraph, Said, said
from hemval.texts.words import Words


def compose(order: LetterOrder, terms: LetterTerms, words: Words, stamp: Stamp) -> Paper:
    """The receipt to one recipient; it tells of no decision."""
    facts = facts_of(order, ReceiptFacts)
    title = words.say("receipt-title")
    blocks = (
        Heading(text=said(title), level=1),
        Paragraph(text=said(words.say("receipt-lead")), lead=True),
        *(block for one in facts.received for block in _choice(one, facts, terms, words)),
        *_what_now(facts, words, stamp),
        asking(terms, words),
    )
    return framed(order, terms, words, stamp, title=title, blocks=blocks)


def _choice(
    one: Received, facts: ReceiptFacts, terms: LetterTerms, words: Words
) -> Iterator[Block]:
    name = terms.bundles.get(one.bundle)
    if len(facts.received) > 1 and name is not None:
        yield Heading(text=told(words, "receipt-of", bundle=short_name(name)))
    yield Pairs(rows=tuple(_rows(one, terms, words)))
    if one.wait_if_full:
        yield Paragraph(text=said(words.say("receipt-waits-if-full")))
    if one.is_late:
        yield Paragraph(text=said(words.say("receipt-late"), strong=True))
    if one.waits:
        yield Paragraph(text=said(words.say("receipt-looked-at"), strong=True))


def _rows(one: Received, terms: LetterTerms, words: Words) -> Iterator[tuple[Said, Said]]:
    """Her wishes best first, when and how they came, and the number."""
    names = provider_names(terms)
    if one.declines:
        yield said(words.say("receipt-chosen")), said(words.say("receipt-declines"))
    for place, provider in enumerate(one.wishes, 1):
        yield (
            said(words.say("receipt-wish", place=place)),
            said(names.get(provider, provider)),
        )
    if one.by:
        yield said(words.say("receipt-by")), said(one.by)
    yield said(words.say("receipt-came")), said(words.date(one.came))
    yield said(words.say("receipt-how")), said(words.say(f"receipt-by-{one.channel}"))
    yield said(words.say("receipt-number")), said(one.number)


def _what_now(facts: ReceiptFacts, words: Words, stamp: Stamp) -> Iterator[Block]:
    """Whether it can be changed still, and that what is decided comes in another letter."""
    closes = facts.days.closes
    if closes is None:
        yield Paragraph(text=said(words.say("receipt-change-any-time")))
    elif stamp.dated <= closes:
        yield Paragraph(text=said(words.say("receipt-change-until", closes=closes)))
    else:
        yield Paragraph(text=said(words.say("receipt-closed", closes=closes)))
    yield Paragraph(text=said(words.say("receipt-no-decision")))
    yield Paragraph(text=said(words.say("receipt-keep")))
