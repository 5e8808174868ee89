"""What stands around every letter: who sends it, to whom, when, in what look and for which window.

A kind of letter gives its title and its blocks; the rest is the same for all, and is here.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar

from hemval.core.correspondence.kinds import LetterKind, Role
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.postal import postal_lines
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.correspondence.whom_to_ask import whom_to_ask
from hemval.core.facts.clients import Ground
from hemval.core.system.presentation import Appearance, Envelope
from hemval.core.system.rule import Rule, in_force
from hemval.letters.paper import Block, Look, Paper, Paragraph, Said, Window, said
from hemval.texts.languages import LOCALES, RIGHT_TO_LEFT
from hemval.texts.words import Words
from hemval.texts.words import words as words_in

_TO_ANSWER = frozenset({LetterKind.OFFER, LetterKind.REMINDER, LetterKind.PLACE_FREE})
"""Letters that ask for an answer, so that one who acts for another must know if she may give it."""
_MAY_CHOOSE_IF = frozenset(
    {
        Ground.GUARDIAN,
        Ground.ADMINISTRATOR,
        Ground.LASTING_POWER,
        Ground.POWER_OF_ATTORNEY,
        Ground.PARENT,
    }
)
_RuleT = TypeVar("_RuleT", bound=Rule)


def framed(
    order: LetterOrder,
    terms: LetterTerms,
    words: Words,
    stamp: Stamp,
    *,
    title: str,
    blocks: Iterable[Block],
    pages_promised: int | None = None,
    is_signed_last: bool = True,
) -> Paper:
    """A letter's blocks with everything that stands around them.

    The pages are promised of the letter itself: large print takes more, and so may the paragraph
    that says whose copy it is or what it replaces. Where enclosures follow, so that the signature
    does not stand last, the blocks hold it.
    """
    appearance = first_in_force(terms.system.appearance, terms.facts_on)
    envelope = first_in_force(terms.system.envelope, terms.facts_on)
    address = () if order.is_by_hand else (order.name, *postal_lines(order.address))
    is_longer = order.large_print or order.role is not Role.CLIENT or bool(stamp.replaces)
    return Paper(
        language=words.language,
        locale=LOCALES[words.language],
        is_right_to_left=words.language in RIGHT_TO_LEFT,
        title=title,
        sender=sender_of(terms),
        recipient=address,
        dated=words.date(stamp.dated),
        reference=words.say("letter-reference", id=stamp.id),
        blocks=(*_whose(order, words), *_replaces(words, stamp), *blocks),
        signature=signature_of(terms, words) if is_signed_last else (),
        footer=_footer(order, terms, words),
        empty_page=words.say("letter-empty-page"),
        page_of=words.say("letter-page", page="{page}", pages="{pages}"),
        mark=words.say("letter-exercise") if terms.is_exercise else "",
        look=look_of(appearance),
        window=window_of(envelope),
        large_print=order.large_print,
        pages_promised=None if is_longer else pages_promised,
    )


def first_in_force(rules: Sequence[_RuleT], day: date) -> _RuleT | None:
    """The rule that holds on a day; of how letters look there is at most one."""
    return next(iter(in_force(rules, day)), None)


def sender_of(terms: LetterTerms) -> tuple[str, ...]:
    """Who sends it, line by line: the postal address where it is told, else the municipality."""
    contact = whom_to_ask(terms)
    if contact is not None and contact.postal_address:
        return contact.postal_address
    return (terms.system.identity.municipality,)


def _whose(order: LetterOrder, words: Words) -> tuple[Block, ...]:
    """Whose letter it is, where somebody else gets it: in it `you` is always the client."""
    if order.role is Role.CLIENT:
        return ()
    ground = order.ground or Ground.UNCLEAR
    is_child = order.role is Role.INSTEAD and ground is Ground.PARENT
    message = "letter-of-child" if is_child else f"letter-{order.role}"
    sentences = [
        words.say(message, name=order.about, acting=words.say(f"letter-acting-{ground}")),
    ]
    if order.kind in _TO_ANSWER and ground in _MAY_CHOOSE_IF:
        sentences.append(words.say(f"letter-may-choose-{ground}"))
    return (Paragraph(text=said(" ".join(sentences))),)


def _replaces(words: Words, stamp: Stamp) -> tuple[Block, ...]:
    if not stamp.replaces:
        return ()
    return (Paragraph(text=said(words.say("letter-replaces", id=stamp.replaces))),)


def signature_of(terms: LetterTerms, words: Words) -> tuple[str, ...]:
    """Who answers for the letter, line by line; nobody where the municipality has said none."""
    appearance = first_in_force(terms.system.appearance, terms.facts_on)
    if appearance is None or appearance.signature is None:
        return ()
    return (appearance.signature.in_language(words.language),)


def _footer(order: LetterOrder, terms: LetterTerms, words: Words) -> tuple[Said, ...]:
    """That there is large print, and which languages there are, each told in its own words."""
    if not terms.phone:
        return ()
    large = said(words.say("letter-large-print", phone=terms.phone))
    return (*(() if order.large_print else (large,)), *_other_languages(terms, words))


def _other_languages(terms: LetterTerms, words: Words) -> tuple[Said, ...]:
    rule = first_in_force(terms.system.languages, terms.facts_on)
    offered = rule.offered if rule is not None else ("sv",)
    others = [one for one in offered if one != words.language]
    return tuple(
        said(words_in(one).say("letter-also-in", phone=terms.phone), language=one) for one in others
    )


def look_of(appearance: Appearance | None) -> Look:
    """The municipality's colours; where it has told none, sober ones."""
    if appearance is None:
        return Look()
    plain = Look()
    return Look(
        main=appearance.main.hex,
        support=appearance.support.hex if appearance.support else plain.support,
        neutral=appearance.neutral.hex if appearance.neutral else plain.neutral,
    )


def window_of(envelope: Envelope | None) -> Window | None:
    """Where the window and the folds are; None where the municipality has told no envelope."""
    if envelope is None:
        return None
    return Window(
        left=envelope.window_left,
        top=envelope.window_top,
        width=envelope.window_width,
        height=envelope.window_height,
        folds=envelope.folds,
    )
