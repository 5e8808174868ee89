"""The letter that a place is free: how she answers yes or no, by when, and what follows."""

from collections.abc import Iterator

from hemval.core.correspondence.choosing_rules import choosing_rules
from hemval.core.correspondence.facts import PlaceFreeFacts
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.quoting import quoted_since
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.correspondence.whom_to_ask import whom_to_ask
from hemval.core.system.choice import Channel
from hemval.core.system.letter_texts import LetterTopic
from hemval.core.system.presentation import Contact
from hemval.letters.framing import framed, signature_of
from hemval.letters.kinds.asking import asking
from hemval.letters.kinds.wording import (
    facts_of,
    joined,
    own_words,
    provider_names,
    told,
    within_sentence,
)
from hemval.letters.paper import (
    Block,
    Bullets,
    Heading,
    NewPage,
    Pairs,
    Paper,
    Paragraph,
    Said,
    Ticks,
    WriteOn,
    said,
)
from hemval.texts.words import Words


def compose(order: LetterOrder, terms: LetterTerms, words: Words, stamp: Stamp) -> Paper:
    """The letter to one who waits for a provider that has a place for her now."""
    facts = facts_of(order, PlaceFreeFacts)
    provider = provider_names(terms).get(facts.provider, facts.provider)
    title = words.say("place_free-title")
    contact = whom_to_ask(terms)
    channels = choosing_rules(terms, facts.bundle).channels
    ways = tuple(_ways(channels, contact, terms, words, stamp))
    by_paper = Channel.PAPER in channels and contact is not None and contact.postal_address
    blocks = (
        Heading(text=said(title), level=1),
        Paragraph(text=said(words.say("place_free-lead", provider=provider)), lead=True),
        Paragraph(text=said(words.say("place_free-answer-by", day=facts.answer_by), strong=True)),
        *_what(facts, provider, terms, words),
        Heading(text=said(words.say("place_free-how"))),
        *_how(ways, words),
        Heading(text=said(words.say("place_free-then"))),
        *_then(facts, terms, words, stamp),
        asking(terms, words),
        *(Paragraph(text=said(line)) for line in signature_of(terms, words)),
        *(_slip(order, facts, provider, contact, words, stamp) if by_paper and contact else ()),
    )
    return framed(order, terms, words, stamp, title=title, blocks=blocks, is_signed_last=False)


def _what(
    facts: PlaceFreeFacts, provider: str, terms: LetterTerms, words: Words
) -> Iterator[Block]:
    """Which help it is about, where there is more than one to tell apart, and whom she may ask."""
    name = terms.bundles.get(facts.bundle) if len(terms.bundles) > 1 else None
    phone = next((one.phone for one in terms.providers if one.id == facts.provider), "")
    what = () if name is None else told(words, "place_free-what", bundle=within_sentence(name))
    ask = words.say("place_free-phone", provider=provider, phone=phone) if phone else ""
    if what or ask:
        yield Paragraph(text=joined(what, said(ask) if ask else ()))


def _ways(
    channels: tuple[Channel, ...],
    contact: Contact | None,
    terms: LetterTerms,
    words: Words,
    stamp: Stamp,
) -> Iterator[Said]:
    """The ways that people choose by, as far as an answer can come by them."""
    for channel in channels:
        if channel is Channel.PHONE and terms.phone:
            yield said(words.say("place_free-by-phone", phone=terms.phone))
        elif channel is Channel.PAPER and contact is not None and contact.postal_address:
            address = ", ".join(contact.postal_address)
            yield said(words.say("place_free-by-paper", address=address))
        elif channel is Channel.EMAIL and contact is not None and contact.email:
            yield said(words.say("place_free-by-email", email=contact.email, id=stamp.id))
        elif channel is Channel.VISIT:
            yield said(words.say("place_free-by-visit"))


def _how(ways: tuple[Said, ...], words: Words) -> tuple[Block, ...]:
    if not ways:
        return (Paragraph(text=said(words.say("place_free-how-ask"))),)
    if len(ways) == 1:
        return (Paragraph(text=ways[0]),)
    return (Bullets(items=ways),)


def _then(facts: PlaceFreeFacts, terms: LetterTerms, words: Words, stamp: Stamp) -> Iterator[Block]:
    """What follows from yes, from no, and from no answer, as far as the municipality has said it.

    Who helps her today goes on meanwhile.
    """
    names = provider_names(terms)
    provider = names.get(facts.provider, facts.provider)
    today = names.get(facts.today, facts.today)
    yield Paragraph(text=said(words.say("place_free-yes", provider=provider)))
    no = words.say("place_free-no", today=today) if today else words.say("place_free-no-nobody")
    text = quoted_since(terms, LetterTopic.PLACE_FREE, facts.bundle, stamp.dated)
    own = () if text is None else own_words(text, words)
    yield Paragraph(text=joined(said(no), own, said(words.say("place_free-late"))))
    yield Paragraph(text=said(words.say("place_free-same")))


def _slip(
    order: LetterOrder,
    facts: PlaceFreeFacts,
    provider: str,
    contact: Contact,
    words: Words,
    stamp: Stamp,
) -> tuple[Block, ...]:
    """The sheet to answer on by hand; a letter by hand has no name on it."""
    name = order.about or order.name
    address = ", ".join(contact.postal_address)
    rows = [(said(words.say("place_free-slip-to")), said(address))]
    if name:
        rows.insert(0, (said(words.say("place_free-slip-for")), said(name)))
    return (
        NewPage(is_sheet=True),
        Heading(text=said(words.say("place_free-slip")), level=1),
        Paragraph(
            text=said(words.say("place_free-slip-letter", id=stamp.id, day=facts.answer_by)),
            lead=True,
        ),
        Pairs(rows=tuple(rows)),
        Ticks(
            question=said(words.say("place_free-slip-question", provider=provider)),
            options=(
                said(words.say("place_free-slip-yes", provider=provider)),
                said(words.say("place_free-slip-no")),
            ),
        ),
        WriteOn(
            labels=(
                said(words.say("place_free-slip-sign")),
                said(words.say("place_free-slip-name")),
                said(words.say("place_free-slip-date")),
            )
        ),
    )
