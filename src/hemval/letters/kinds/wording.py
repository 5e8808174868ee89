"""Sentences with the municipality's own words in them, each word marked with its language."""

import re
from collections.abc import Iterator, Mapping
from typing import TypeVar

from babel.lists import format_list

from hemval.core.correspondence.facts import LetterFacts
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.system.values import LocalText
from hemval.letters.paper import Block, Paragraph, Run, Said, said
from hemval.texts.describe.phrases import short, within
from hemval.texts.words import Value, Words

_OPEN, _CLOSE = "\ue000", "\ue001"
_FOREIGN = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
SWEDISH = "sv"
_FactsT = TypeVar("_FactsT", bound=LetterFacts)


def facts_of(order: LetterOrder, kind: type[_FactsT]) -> _FactsT:
    """The facts of an order, which are of the class that its kind of letter has."""
    if not isinstance(order.facts, kind):
        raise TypeError(type(order.facts).__name__)
    return order.facts


def told(words: Words, message: str, /, **facts: Value | LocalText | tuple[LocalText, ...]) -> Said:
    """A sentence of the catalogue; words in another language than the letter's are marked so.

    A fact of several names is written as a list.
    """
    languages: dict[str, str] = {}
    plain = {name: _fact(one, words, languages) for name, one in facts.items()}
    return _runs(words.say(message, **plain), languages)


def own_words(text: LocalText, words: Words) -> Said:
    """The municipality's own words, in the letter's language where it has them."""
    written, language = _written(text, words)
    return said(written, language=language)


def joined(first: Said, *others: Said) -> Said:
    """Sentences after each other, a space between them."""
    runs = list(first)
    for one in others:
        if one:
            runs += [Run(text=" "), *one] if runs else one
    return tuple(runs)


def about(
    words: Words, message: str, terms: LetterTerms, bundles: tuple[str, ...]
) -> tuple[Block, ...]:
    """Which help it is about."""
    names = [terms.bundles[one] for one in bundles if one in terms.bundles]
    if not names:
        return ()
    return (Paragraph(text=told(words, message, bundles=tuple(map(within_sentence, names)))),)


def within_sentence(name: LocalText) -> LocalText:
    """A name as it stands within a sentence: `Service (laundry)` is `service`."""
    return LocalText(tuple((language, within(short(text))) for language, text in name.by_language))


def short_name(name: LocalText) -> LocalText:
    """A name as it stands in a heading: `Service (laundry)` is `Service`."""
    return LocalText(tuple((language, short(text)) for language, text in name.by_language))


def provider_names(terms: LetterTerms) -> Mapping[str, str]:
    """What the providers are called, by id."""
    return {one.id: one.name for one in terms.providers}


def _fact(
    fact: Value | LocalText | tuple[LocalText, ...], words: Words, languages: dict[str, str]
) -> Value:
    if isinstance(fact, tuple):
        return _list([str(_fact(one, words, languages)) for one in fact], words)
    if not isinstance(fact, LocalText):
        return fact.translate(_NO_MARKS) if isinstance(fact, str) else fact
    written, language = _written(fact, words)
    if not language:
        return written
    languages[written] = language
    return f"{_OPEN}{written}{_CLOSE}"


def _list(names: list[str], words: Words) -> str:
    """One, two and three; parted by semicolons where a name holds an `and` of its own."""
    conjunction = format_list(["", ""], style="standard", locale=words.locale)
    if len(names) > 1 and any(conjunction in name for name in names):
        return "; ".join(names)
    return str(format_list(names, style="standard", locale=words.locale))


_NO_MARKS = {ord(_OPEN): None, ord(_CLOSE): None}


def _written(text: LocalText, words: Words) -> tuple[str, str]:
    """The words, and their language where it is not the letter's; easy Swedish is Swedish."""
    language = words.language
    if language in text.languages():
        return text.in_language(language), ""
    is_swedish = words.locale.language == SWEDISH
    return text.in_language(SWEDISH), "" if is_swedish else SWEDISH


def _runs(sentence: str, languages: Mapping[str, str]) -> Said:
    return tuple(_each_run(sentence, languages))


def _each_run(sentence: str, languages: Mapping[str, str]) -> Iterator[Run]:
    for place, part in enumerate(_FOREIGN.split(sentence)):
        if part:
            yield Run(text=part, language=languages[part] if place % 2 else "")
