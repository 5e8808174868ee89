"""The form to choose on by hand: one sheet that can be torn off and stands by itself."""

from collections.abc import Iterator

from hemval.core.correspondence.choosing_rules import asks_together, choosing_rules
from hemval.core.correspondence.facts import OfferFacts
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.correspondence.whom_to_ask import whom_to_ask
from hemval.core.invitation.outcome import Opening
from hemval.letters.kinds.wording import provider_names, told, within_sentence
from hemval.letters.paper import (
    Block,
    Heading,
    NewPage,
    Pairs,
    Paragraph,
    Ranks,
    Said,
    Ticks,
    WriteOn,
    said,
)
from hemval.texts.words import Words


def choice_form(
    order: LetterOrder, facts: OfferFacts, terms: LetterTerms, words: Words
) -> tuple[Block, ...]:
    """The form with the providers in the order of the comparison.

    On it are the code, the last day and the address, for the letter is kept and the form is sent.
    One by hand has no name.
    """
    return (
        NewPage(is_sheet=True),
        Heading(text=said(words.say("offer-form")), level=1),
        *_due(terms, words),
        Pairs(rows=tuple(_head(order, facts, terms, words))),
        *(_choice(one, facts, terms, words) for one in facts.openings),
        Ticks(
            question=said(words.say("offer-form-more")),
            options=tuple(said(one) for one in _more(facts, terms, words)),
        ),
        WriteOn(labels=(said(words.say("offer-form-wishes")),)),
        Heading(text=said(words.say("offer-form-sign-heading"))),
        WriteOn(labels=_labels(words, "sign", "date"), is_side_by_side=True),
        WriteOn(labels=_labels(words, "name", "phone"), is_side_by_side=True),
        WriteOn(labels=_labels(words, "ground")),
    )


def _labels(words: Words, *names: str) -> tuple[Said, ...]:
    return tuple(said(words.say(f"offer-form-{one}")) for one in names)


def _due(terms: LetterTerms, words: Words) -> Iterator[Block]:
    if terms.closes is not None:
        yield Paragraph(text=said(words.say("offer-form-due", closes=terms.closes)), lead=True)


def _head(
    order: LetterOrder, facts: OfferFacts, terms: LetterTerms, words: Words
) -> Iterator[tuple[Said, Said]]:
    contact = whom_to_ask(terms)
    lines = contact.postal_address if contact else ()
    to = ", ".join(lines) if lines else words.say("offer-form-ask")
    yield said(words.say("offer-form-send")), said(to)
    if name := order.about or order.name:
        yield said(words.say("offer-form-for")), said(name)
    yield said(words.say("offer-form-code")), said(facts.code, strong=True)


def _choice(one: Opening, facts: OfferFacts, terms: LetterTerms, words: Words) -> Block:
    """One box to tick where one provider may be named, and numbers to write where several may."""
    names = provider_names(terms)
    options = tuple(said(names.get(provider, provider)) for provider in one.providers)
    wishes = min(choosing_rules(terms, one.bundle).wishes, len(options))
    message = "offer-form-one" if wishes == 1 else "offer-form-ranks"
    if len(facts.openings) > 1:
        bundle = within_sentence(terms.bundles[one.bundle])
        question = told(words, f"{message}-of", bundle=bundle, wishes=wishes)
    else:
        question = told(words, message, wishes=wishes)
    return (Ticks if wishes == 1 else Ranks)(question=question, options=options)


def _more(facts: OfferFacts, terms: LetterTerms, words: Words) -> Iterator[str]:
    yield words.say("offer-form-no-choice")
    if any(choosing_rules(terms, one.bundle).may_wait for one in facts.openings):
        yield words.say("offer-form-wait")
    if asks_together(terms):
        yield words.say("offer-form-together")
    yield words.say("offer-form-consent")
