"""The letter that confirms a change: who helps from which day, through which day the other does."""

from collections.abc import Iterator
from datetime import date

from hemval.core.correspondence.change_days import change_rules
from hemval.core.correspondence.facts import ChangeFacts
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.quoting import quoted_since
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.system.letter_texts import TOLD, Telling
from hemval.letters.framing import framed
from hemval.letters.kinds.asking import asking, clock
from hemval.letters.kinds.wondering import whom_to_ask_about
from hemval.letters.kinds.wording import (
    facts_of,
    joined,
    own_words,
    provider_names,
    told,
    within_sentence,
)
from hemval.letters.paper import Block, Heading, Pairs, Paper, Paragraph, Run, Said, said
from hemval.texts.words import Words


def compose(order: LetterOrder, terms: LetterTerms, words: Words, stamp: Stamp) -> Paper:
    """The letter to one whose change is confirmed."""
    facts = facts_of(order, ChangeFacts)
    names = provider_names(terms)
    coming = names.get(facts.coming, facts.coming)
    leaving = names.get(facts.leaving, facts.leaving)
    title = words.say("change-title")
    lead = words.say("change-lead", starts=facts.starts, coming=coming)
    blocks = (
        Heading(text=said(title), level=1),
        Paragraph(text=said(lead), lead=True),
        Pairs(rows=tuple(_days(facts, coming, leaving, terms, words))),
        Paragraph(
            text=joined(
                _what(facts, terms, words),
                said(words.say("change-every-day")),
                _switch(facts, terms, words),
                said(words.say("change-same")),
            )
        ),
        *_practical(facts, terms, words, stamp.dated),
        asking(terms, words),
    )
    return framed(order, terms, words, stamp, title=title, blocks=blocks)


def _what(facts: ChangeFacts, terms: LetterTerms, words: Words) -> Said:
    """Which help it is about, where a municipality has more than one to tell apart."""
    name = terms.bundles.get(facts.bundle) if len(terms.bundles) > 1 else None
    return () if name is None else told(words, "change-what", bundle=within_sentence(name))


def _days(
    facts: ChangeFacts, coming: str, leaving: str, terms: LetterTerms, words: Words
) -> Iterator[tuple[Said, Said]]:
    yield said(words.say("change-last-day", last=facts.last_day)), said(leaving)
    yield said(words.say("change-first-day", starts=facts.starts)), said(coming)
    phone = next((one.phone for one in terms.providers if one.id == facts.coming), "")
    if phone:
        yield said(words.say("change-phone")), said(phone)


def _switch(facts: ChangeFacts, terms: LetterTerms, words: Words) -> Said:
    """The hours of the day that one hands over to the other, where the rule says them."""
    rules = change_rules(terms.system, facts.bundle, facts.told)
    hours = next((one.switch_hours for one in rules if one.switch_hours is not None), None)
    if hours is None:
        return ()
    start, end = clock(hours.start, words), clock(hours.end, words)
    return said(words.say("change-switch", starts=facts.starts, start=start, end=end))


def _practical(facts: ChangeFacts, terms: LetterTerms, words: Words, on: date) -> Iterator[Block]:
    """What the municipality says of keys, alarm and the first visit; else whom to ask."""
    texts = {
        topic: text
        for topic in TOLD[Telling.CHANGES]
        if (text := quoted_since(terms, topic, facts.bundle, on)) is not None
    }
    if texts:
        yield Heading(text=said(words.say("change-how")))
    for topic, text in texts.items():
        label = Run(text=f"{words.say(f'change-topic-{topic}')}: ", strong=True)
        yield Paragraph(text=(label, *own_words(text, words)))
    if ask := whom_to_ask_about(texts, words):
        yield Paragraph(text=said(ask))
