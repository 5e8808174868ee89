"""The form to choose on by hand: one sheet that can be torn off and stands by itself."""

from collections.abc import Iterator, Mapping

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
        *_due(facts, words),
        Pairs(rows=tuple(_head(order, facts, terms, words))),
        *(
            _choice(one, facts, terms, words, large_print=order.large_print)
            for one in facts.openings
        ),
        Ticks(
            question=said(words.say("offer-form-more")),
            options=tuple(_more(facts, terms, words)),
        ),
        WriteOn(labels=(said(words.say("offer-form-wishes")),), lines=_lines(order, facts)),
        WriteOn(labels=_labels(words, "language", "start"), is_side_by_side=True),
        WriteOn(labels=_labels(words, "sign", "date"), is_side_by_side=True),
        WriteOn(labels=_labels(words, "name", "phone"), is_side_by_side=True),
        WriteOn(labels=_labels(words, "acting", "ground"), is_side_by_side=True),
        *(_no_address(words) if order.is_by_hand else ()),
    )


def _no_address(words: Words) -> tuple[Block, ...]:
    """One whose details are protected is asked not to write where she lives."""
    return (Paragraph(text=said(words.say("offer-form-no-address"), strong=True)),)


def _lines(order: LetterOrder, facts: OfferFacts) -> int:
    """Two lines to write wishes on, where they do not send the rest to another side."""
    return 1 if order.large_print or len(facts.openings) > 1 else 2


def _labels(words: Words, *names: str) -> tuple[Said, ...]:
    return tuple(said(words.say(f"offer-form-{one}")) for one in names)


def _due(facts: OfferFacts, words: Words) -> Iterator[Block]:
    if facts.days.closes is not None:
        yield Paragraph(text=said(words.say("offer-form-due", closes=facts.days.closes)), lead=True)


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


def _choice(
    one: Opening, facts: OfferFacts, terms: LetterTerms, words: Words, *, large_print: bool
) -> Block:
    """One box to tick where one provider may be named, and numbers to write where several may.

    That she keeps whom she has is a box of its own, before the others as they are compared. Where
    she chooses for several kinds of help, boxes stand two in a row, so that the form is one page,
    and one box keeps whoever helps her with all of it.

    That she does not wish to choose is one box among the first, and has its own beside the second.
    """
    names = provider_names(terms)
    if _wishes(one, terms) > 1:
        return Ranks(
            question=_asked("offer-form-ranks", one, facts, terms, words),
            options=tuple(_ranked(provider, one, names, words) for provider in one.providers),
        )
    is_among_several = len(facts.openings) > 1
    keep = "" if is_among_several else one.today
    others = (said(names.get(each, each)) for each in one.providers if each != keep)
    return Ticks(
        question=_asked("offer-form-one", one, facts, terms, words),
        options=(
            *((_told_of(keep, "offer-form-keep", names, words),) if keep else ()),
            *others,
            said(words.say("offer-form-no-choice")),
        ),
        is_side_by_side=is_among_several and not large_print,
    )


def _ranked(provider: str, one: Opening, names: Mapping[str, str], words: Words) -> Said:
    """A provider by name; of the one who helps her today it is told."""
    if provider == one.today:
        return _told_of(provider, "offer-form-today", names, words)
    return said(names.get(provider, provider))


def _told_of(provider: str, message: str, names: Mapping[str, str], words: Words) -> Said:
    return said(words.say(message, provider=names.get(provider, provider)))


def _asked(message: str, one: Opening, facts: OfferFacts, terms: LetterTerms, words: Words) -> Said:
    wishes = _wishes(one, terms)
    if len(facts.openings) == 1:
        return told(words, message, wishes=wishes)
    bundle = within_sentence(terms.bundles[one.bundle])
    return told(words, f"{message}-of", bundle=bundle, wishes=wishes)


def _wishes(one: Opening, terms: LetterTerms) -> int:
    """How many she may name: no more than there are."""
    return min(choosing_rules(terms, one.bundle).wishes, len(one.providers))


def _more(facts: OfferFacts, terms: LetterTerms, words: Words) -> Iterator[Said]:
    ticks = [one for one in facts.openings if _wishes(one, terms) == 1]
    if len(facts.openings) > 1 and any(one.today for one in ticks):
        yield said(words.say("offer-form-keep-others"))
    for one in facts.openings:
        if _wishes(one, terms) > 1 and len(facts.openings) == 1:
            yield said(words.say("offer-form-no-choice"))
        elif _wishes(one, terms) > 1:
            bundle = within_sentence(terms.bundles[one.bundle])
            yield told(words, "offer-form-no-choice-of", bundle=bundle)
    if any(choosing_rules(terms, one.bundle).may_wait for one in facts.openings):
        yield said(words.say("offer-form-wait"))
    if asks_together(terms):
        yield said(words.say("offer-form-together"))
    yield said(words.say("offer-form-consent"))
