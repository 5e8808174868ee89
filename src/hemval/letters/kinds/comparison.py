"""The comparison: the same facts of every provider, in the same order, whoever runs it.

What a provider has not stated is shown as not stated, and what too few stand behind as withheld.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from hemval.core.correspondence.facts import OfferFacts
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.dates.hours import ClockHours
from hemval.core.facts.provider_facts import FactForm, FactKind, ProviderFact, form_of
from hemval.core.facts.providers import Provider, ProviderStatus
from hemval.core.system.values import LocalText, ProviderGroup
from hemval.letters.kinds.asking import clock
from hemval.letters.kinds.wording import joined, own_words, told
from hemval.letters.paper import Block, Heading, Paragraph, Run, Said, Table, said
from hemval.texts.language_names import language_name
from hemval.texts.words import Words

_ABREAST = 3
"""So many providers stand side by side, and can still be read; in large print one less."""
_LABEL, _CELL = 4, 5
"""How wide the column of labels is to one of a provider, whose name and words are longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What the letter is about, and the words to tell it in."""

    facts: OfferFacts
    terms: LetterTerms
    words: Words


def comparison(
    facts: OfferFacts, terms: LetterTerms, words: Words, *, large_print: bool
) -> tuple[Block, ...]:
    """All whom she may choose, a few at a time, with what is known of them."""
    asked = _Asked(facts=facts, terms=terms, words=words)
    known = {one.id: one for one in terms.providers}
    providers = [known[one] for one in facts.compared if one in known]
    rows = tuple(_rows(asked))
    parts = _parts(providers, _ABREAST - 1 if large_print else _ABREAST)
    tables = (
        Table(
            caption=_caption(number, len(parts), words),
            columns=(said(words.say("offer-compare-column")), *(said(one.name) for one in part)),
            rows=tuple((label, *(cell(one) for one in part)) for label, cell in rows),
            shares=(_LABEL, *(_CELL for _ in part)),
        )
        for number, part in enumerate(parts, 1)
    )
    return (
        Heading(text=said(words.say("offer-compare"))),
        *_area(facts, terms, words),
        Paragraph(text=said(words.say("offer-compare-order"))),
        Paragraph(text=_same(asked)),
        *_sources(providers, terms, words),
        *tables,
    )


def _area(facts: OfferFacts, terms: LetterTerms, words: Words) -> tuple[Block, ...]:
    """For which area the comparison holds, where there are several and hers may be told."""
    if len(terms.areas) < 2 or facts.area not in terms.areas:
        return ()
    return (Paragraph(text=told(words, "offer-area", area=terms.areas[facts.area])),)


def _parts(providers: list[Provider], most: int) -> list[list[Provider]]:
    """As few tables as can be, none more than one provider longer than another."""
    count = -(-len(providers) // most)
    parts = []
    for left in range(count, 0, -1):
        size = -(-len(providers) // left)
        parts.append(providers[:size])
        providers = providers[size:]
    return parts


def _caption(number: int, parts: int, words: Words) -> Said:
    if parts == 1:
        return said(words.say("offer-compare-caption"))
    return said(words.say("offer-compare-part", part=str(number), parts=str(parts)))


def _same(asked: _Asked) -> Said:
    words = asked.words
    same = said(words.say("offer-compare-same", missing=words.say("offer-not-stated")))
    if len(asked.facts.openings) == 1:
        return same
    row = words.say("offer-row-bundles")
    return joined(same, said(words.say("offer-compare-many", row=row)))


def _sources(providers: list[Provider], terms: LetterTerms, words: Words) -> tuple[Block, ...]:
    """Who says so, each once; before the tables, or a page might be for this line alone."""
    shown = {one.id for one in providers}
    sources = {one.source for one in terms.provider_facts if one.provider in shown}
    if not sources:
        return ()
    listed = LocalText.swedish("; ".join(sorted(sources)))
    return (Paragraph(text=told(words, "offer-compare-sources", sources=listed)),)


_Cell = Callable[[Provider], Said]


def _rows(asked: _Asked) -> Iterator[tuple[Said, _Cell]]:
    """What is compared: first what the list of providers tells, then the facts asked of them.

    A fact that no provider of the round has stated has not been asked for, and has no row.
    """
    words = asked.words
    cells: dict[str, _Cell] = {"group": lambda one: _group(one, words)}
    if len(asked.facts.openings) > 1:
        cells["bundles"] = lambda one: _bundles(one, asked)
    cells["room"] = lambda one: _room(one, asked)
    cells["phone"] = lambda one: said(one.phone) if one.phone else _missing(words)
    cells["languages"] = lambda one: _languages(one, words)
    cells["contract"] = lambda one: _contract(one, words)
    cells["licence"] = lambda one: _licence(one, words)
    for name, cell in cells.items():
        yield said(words.say(f"offer-row-{name}")), cell
    stated = {(one.provider, one.kind): one for one in asked.terms.provider_facts}
    kinds = {one.kind for one in asked.terms.provider_facts}
    for kind in FactKind:
        if kind in kinds:
            yield said(words.say(f"offer-row-{kind}")), _fact_cell(kind, stated, words)


def _missing(words: Words) -> Said:
    return said(words.say("offer-not-stated"))


@cache
def _group(one: Provider, words: Words) -> Said:
    group = words.say(f"offer-group-{one.group}")
    if not one.legal_form:
        return said(group)
    form = LocalText.swedish(one.legal_form)
    return told(words, "offer-group-form", group=group, form=form)


def _bundles(one: Provider, asked: _Asked) -> Said:
    names = [
        asked.terms.bundles[opening.bundle]
        for opening in asked.facts.openings
        if one.id in opening.providers
    ]
    runs: list[Run] = []
    for name in names:
        runs += (
            [Run(text="; "), *own_words(name, asked.words)]
            if runs
            else own_words(name, asked.words)
        )
    return tuple(runs)


def _room(one: Provider, asked: _Asked) -> Said:
    is_full = one.status_on(asked.terms.effect) is ProviderStatus.FULL
    return said(asked.words.say("offer-room-full" if is_full else "offer-room-open"))


@cache
def _languages(one: Provider, words: Words) -> Said:
    if not one.languages:
        return _missing(words)
    return said(", ".join(language_name(code, words.language) for code in one.languages))


@cache
def _contract(one: Provider, words: Words) -> Said:
    if one.contract.last is not None:
        return said(words.say("offer-contract-until", last=one.contract.last))
    if one.group is ProviderGroup.MUNICIPAL:
        return said(words.say("offer-contract-not-needed"))
    return said(words.say("offer-contract-on")) if one.contract.first else _missing(words)


@cache
def _licence(one: Provider, words: Words) -> Said:
    if one.licence:
        return said(words.say("offer-licence-has", number=one.licence))
    if one.group is ProviderGroup.MUNICIPAL:
        return said(words.say("offer-licence-not-needed"))
    return _missing(words)


def _fact_cell(
    kind: FactKind, stated: Mapping[tuple[str, FactKind], ProviderFact], words: Words
) -> _Cell:
    def cell(one: Provider) -> Said:
        fact = stated.get((one.id, kind))
        if fact is None:
            asked = "offer-not-checked" if kind is FactKind.FOLLOW_UP else "offer-not-stated"
            return said(words.say(asked))
        if fact.is_withheld:
            return said(words.say("offer-withheld"))
        return _value(fact, words)

    return cell


@cache
def _value(fact: ProviderFact, words: Words) -> Said:
    match form_of(fact.kind):
        case FactForm.TEXT:
            return told(words, "offer-own-words", text=LocalText.swedish(fact.value))
        case FactForm.HOURS:
            return said(_hours(fact.value, words))
        case FactForm.PERCENT if fact.answers is not None:
            value = words.say("offer-share-of", share=_number(fact.value), answers=fact.answers)
        case FactForm.PERCENT:
            value = words.say("offer-share", share=_number(fact.value))
        case FactForm.NUMBER:
            value = words.say("offer-people", count=_number(fact.value))
    return said(words.say("offer-in-year", value=value, year=str(fact.as_of.year)))


def _number(value: str) -> int | float:
    number = Decimal(value)
    return int(number) if number == number.to_integral_value() else float(number)


def _hours(value: str, words: Words) -> str:
    hours = ClockHours.parse(value)
    if hours.start == hours.end:
        return words.say("offer-hours-whole-day")
    return words.say("offer-hours", start=clock(hours.start, words), end=clock(hours.end, words))
