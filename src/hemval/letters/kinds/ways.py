"""How one chooses: by each way that the system allows and that is known, and the code for it."""

from collections.abc import Iterator

from babel.dates import get_day_names

from hemval.core.correspondence.choosing_rules import channels_of_all, choosing_rules
from hemval.core.correspondence.facts import ChoiceDays
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.correspondence.whom_to_ask import whom_to_ask
from hemval.core.system.choice import Channel
from hemval.core.system.presentation import Contact
from hemval.letters.kinds.wording import joined
from hemval.letters.paper import Block, Bullets, Code, Heading, Paragraph, Said, said
from hemval.texts.words import Words

_BY_CODE = frozenset({Channel.WEB, Channel.LETTER_CODE})
_CODE_BEHIND = "#"
"""What stands behind it in an address is never sent to a server, so that no log has the code."""


def due(kind: str, days: ChoiceDays, words: Words) -> str:
    """The last day, with its day of the week; where there is none, that there is none."""
    if days.closes is None:
        return words.say("offer-lead-open")
    weekday = get_day_names("wide", context="stand-alone", locale=words.locale)[
        days.closes.weekday()
    ]
    return words.say(f"{kind}-lead", weekday=weekday, closes=days.closes)


def channels_told(bundles: tuple[str, ...], terms: LetterTerms) -> tuple[Channel, ...]:
    """The ways by which all of her help can be chosen; none where the system says nothing.

    Paper is one only where it is told whereto the form is sent.
    """
    channels = channels_of_all([choosing_rules(terms, one) for one in bundles])
    contact = whom_to_ask(terms)
    if contact is not None and contact.postal_address:
        return channels
    return tuple(one for one in channels if one is not Channel.PAPER)


def ways_to_choose(
    bundles: tuple[str, ...], code: str, terms: LetterTerms, words: Words, *, is_offer: bool
) -> tuple[Block, ...]:
    """How she chooses, with her code; the form and the picture of the code are in the offer."""
    channels, contact = channels_told(bundles, terms), whom_to_ask(terms)
    choose_at = _choose_at(channels, contact)
    ways = tuple(_ways(channels, contact, choose_at, terms, words, is_offer=is_offer))
    blocks: list[Block] = [Heading(text=said(words.say("offer-how")))]
    if len(ways) == 1:
        blocks.append(Paragraph(text=ways[0]))
    elif ways:
        blocks.append(Bullets(items=ways))
    else:
        blocks.append(Paragraph(text=said(words.say("offer-how-ask"))))
    if choose_at or Channel.PHONE in channels:
        blocks.append(_code(code, choose_at if is_offer else "", words))
    return tuple(blocks)


def _choose_at(channels: tuple[Channel, ...], contact: Contact | None) -> str:
    if contact is None or _BY_CODE.isdisjoint(channels):
        return ""
    return contact.choose_at or ""


def _ways(
    channels: tuple[Channel, ...],
    contact: Contact | None,
    choose_at: str,
    terms: LetterTerms,
    words: Words,
    *,
    is_offer: bool,
) -> Iterator[Said]:
    if choose_at:
        address = choose_at.removeprefix("https://").rstrip("/")
        picture = said(words.say("offer-by-camera")) if is_offer else ()
        yield joined(said(words.say("offer-by-web", address=address)), picture)
    for channel in channels:
        if channel is Channel.PAPER:
            yield said(words.say("offer-by-paper" if is_offer else "offer-by-paper-sent"))
        elif channel is Channel.PHONE and terms.phone:
            yield said(words.say("offer-by-phone", phone=terms.phone))
        elif channel is Channel.PHONE:
            yield said(words.say("offer-by-phone-unknown"))
        elif channel is Channel.VISIT:
            yield said(words.say("offer-by-visit"))
        elif channel is Channel.EMAIL and contact is not None and contact.email:
            yield said(words.say("offer-by-email", email=contact.email))


def _code(code: str, choose_at: str, words: Words) -> Block:
    label = said(words.say("offer-code"))
    if not choose_at:
        return Code(label=label, code=code)
    picture, alt = f"{choose_at}{_CODE_BEHIND}{code}", words.say("offer-code-alt")
    return Code(label=label, code=code, qr=picture, alt=alt)
