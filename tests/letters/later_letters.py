"""Letters of changes and of free places, as they are told and set."""

from dataclasses import replace

from tests.core.correspondence.later_examples import LATER, agreed_change, day, event
from tests.core.correspondence.letter_examples import addressee, terms_of

from hemval.core.correspondence.changing import change
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.place_free import place_free
from hemval.core.correspondence.stamp import Stamp
from hemval.core.system.letter_texts import LetterText, LetterTopic
from hemval.core.system.values import LocalText
from hemval.letters.kinds.registry import compose
from hemval.letters.paper import words_of
from hemval.texts.words import words

STAMP = Stamp(id="K7QX-2M4P", dated=day("2025-05-06"))
PHONE = "08-465 00 02"
KINDS = (LetterKind.CHANGE, LetterKind.PLACE_FREE)


def round_of(system="botkyrka", **changes):
    """The terms of a round in which p has a telephone."""
    terms = terms_of(system, **changes)
    providers = tuple(replace(one, phone=PHONE if one.id == "p" else "") for one in terms.providers)
    return replace(terms, providers=providers)


def with_texts(terms, **texts):
    """The same round by a municipality that has these words for its letters, and no others."""
    rules = tuple(
        LetterText(topic=LetterTopic(topic), text=LocalText.swedish(text))
        for topic, text in texts.items()
    )
    return replace(terms, system=replace(terms.system, letter_texts=rules))


def orders(kind, terms, *, to=None, today="m"):
    """The letters of a kind: she changes from m to p, or p has a place for her."""
    bundle, client = next(iter(terms.bundles)), to or addressee(terms)
    if kind is LetterKind.CHANGE:
        return change(client, agreed_change("2025-05-05", bundle=bundle), terms, LATER)
    waits = event("queued", "2025-05-01", id_="h0", bundle=bundle, provider="p")
    free = event(
        "place_free", "2025-05-05", bundle=bundle, provider="p", answer_by=day("2025-05-19")
    )
    return place_free(client, free, None, (waits, free), day("2025-05-06"), terms, today=today)


def paper(kind, terms=None, *, language="sv", order=None, **facts):
    """One letter as a paper."""
    terms = terms or round_of()
    return compose(order or orders(kind, terms, **facts)[0], terms, words(language), STAMP)


def text_of(one):
    """All that a paper says."""
    return "\n".join(words_of(one))
