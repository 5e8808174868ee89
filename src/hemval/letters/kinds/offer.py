"""The offer: the letter about how to choose, the comparison, and the form on its own sheet."""

from hemval.core.correspondence.choosing_rules import (
    asks_together,
    choosing_rules,
    nights_are_municipal,
)
from hemval.core.correspondence.facts import OfferFacts
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.system.choice import Channel
from hemval.letters.framing import framed, signature_of
from hemval.letters.kinds.asking import asking_in_a_paragraph
from hemval.letters.kinds.comparison import comparison
from hemval.letters.kinds.form import choice_form
from hemval.letters.kinds.silence import heading_of_silence, if_silent
from hemval.letters.kinds.ways import channels_told, due, ways_to_choose
from hemval.letters.kinds.wording import (
    about,
    facts_of,
    joined,
    provider_names,
    told,
    within_sentence,
)
from hemval.letters.paper import Block, Heading, Paper, Paragraph, Said, said
from hemval.texts.words import Words


def compose(order: LetterOrder, terms: LetterTerms, words: Words, stamp: Stamp) -> Paper:
    """The offer to one recipient; the form is there where one may choose on paper."""
    facts = facts_of(order, OfferFacts)
    bundles = tuple(one.bundle for one in facts.openings)
    title = words.say("offer-title")
    by_paper = Channel.PAPER in channels_told(bundles, terms)
    blocks = (
        Heading(text=said(title), level=1),
        Paragraph(text=said(due("offer", facts.days, words)), lead=True),
        *about(words, "offer-what", terms, bundles),
        *_today(facts, terms, words),
        Heading(text=heading_of_silence(words)),
        *if_silent("offer-need-not", bundles, terms, words),
        *ways_to_choose(bundles, facts.code, terms, words, is_offer=True),
        asking_in_a_paragraph(terms, words),
        Paragraph(text=said(words.say("offer-neutral"))),
        *_together(terms, words),
        *_if_full(bundles, terms, words),
        Paragraph(
            text=joined(
                said(words.say("offer-effect", effect=facts.days.effect)),
                said(words.say("letter-same-help")),
                said(words.say("offer-nights")) if nights_are_municipal(terms) else (),
            )
        ),
        *(Paragraph(text=said(line)) for line in signature_of(terms, words)),
        *comparison(facts, terms, words, large_print=order.large_print),
        *(choice_form(order, facts, terms, words) if by_paper else ()),
    )
    return framed(order, terms, words, stamp, title=title, blocks=blocks, is_signed_last=False)


def _today(facts: OfferFacts, terms: LetterTerms, words: Words) -> tuple[Block, ...]:
    """Who helps her today, of those whom she may choose; told apart where they are several."""
    names = provider_names(terms)
    helped = [one for one in facts.openings if one.today in names]
    today = {one.today for one in helped}
    if len(today) == 1 and len(helped) == len(facts.openings):
        sentence = words.say("offer-today", provider=names[today.pop()])
        return (Paragraph(text=said(sentence)),)
    sentences = [
        told(
            words,
            "offer-today-of",
            provider=names[one.today],
            bundle=within_sentence(terms.bundles[one.bundle]),
        )
        for one in helped
    ]
    return (Paragraph(text=joined(*sentences)),) if sentences else ()


def _together(terms: LetterTerms, words: Words) -> tuple[Block, ...]:
    """That each of those who live together chooses, and that they can ask to have the same."""
    return (Paragraph(text=said(words.say("offer-together"))),) if asks_together(terms) else ()


def _if_full(bundles: tuple[str, ...], terms: LetterTerms, words: Words) -> tuple[Block, ...]:
    """What happens if there is no room; nothing of it where there are no caps."""
    rules = [choosing_rules(terms, one) for one in bundles]
    if not any(one.may_be_full for one in rules):
        return ()
    keeps = all(one.keeps_place for one in rules)
    sentences: list[Said] = [
        said(words.say("offer-full-may-be")),
        said(words.say("offer-full-keeps-or-contact" if keeps else "offer-full-contact")),
    ]
    if any(one.may_wait for one in rules):
        sentences.append(said(words.say("offer-full-wait")))
    return (Heading(text=said(words.say("offer-full"))), Paragraph(text=joined(*sentences)))
