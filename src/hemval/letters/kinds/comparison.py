"""The comparison: the same facts of every provider, in the same order, whoever runs it.

They are those of the pages that anybody reads, by the same rule (`core.comparison`) and in the same
words (`texts.compared`): what a provider has not stated is shown as not stated, and what too few
stand behind as held back.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from hemval.core.comparison.fields import FORMS, Compared, Form
from hemval.core.comparison.sheet import Cell, Standing, room_cell, sheet
from hemval.core.comparison.stated import Stated
from hemval.core.correspondence.facts import OfferFacts
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.providers import Provider
from hemval.core.system.comparing import ComparisonRule, comparison_rule
from hemval.core.system.values import LocalText
from hemval.letters.kinds.wording import joined, own_words, told
from hemval.letters.paper import Block, Heading, Paragraph, Run, Said, Table, said
from hemval.texts.compared import said_of
from hemval.texts.words import Words

_ABREAST = 3
"""So many providers stand side by side, and can still be read; in large print one less."""
_LABEL, _CELL = 4, 5
"""How wide the column of labels is to one of a provider, whose name and words are longer."""
_OF_A_YEAR = frozenset({Form.NUMBER, Form.SHARE, Form.BAND})
"""What is told with the year that it is of, though it is not old."""


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
    rows = _rows(asked)
    cells = {one.id: _cells(one, asked) for one in providers}
    parts = _parts(providers, _ABREAST - 1 if large_print else _ABREAST)
    tables = (
        Table(
            caption=_caption(number, len(parts), words),
            columns=(said(words.say("offer-compare-column")), *(said(one.name) for one in part)),
            rows=tuple(
                (said(words.say(f"compare-field-{row}")), *(cells[one.id][row] for one in part))
                for row in rows
            ),
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
    same = said(words.say("offer-compare-same", missing=words.say("compare-not-stated")))
    if len(asked.facts.openings) == 1:
        return same
    row = words.say("compare-field-services")
    return joined(same, said(words.say("offer-compare-many", row=row)))


def _sources(providers: list[Provider], terms: LetterTerms, words: Words) -> tuple[Block, ...]:
    """Who says so, each once; before the tables, or a page might be for this line alone."""
    sources = {fact.source for one in providers for fact in terms.stated.get(one.id, ())}
    if not sources:
        return ()
    listed = LocalText.swedish("; ".join(sorted(sources)))
    return (Paragraph(text=told(words, "offer-compare-sources", sources=listed)),)


def _rows(asked: _Asked) -> tuple[Compared, ...]:
    """What is compared, in the order of every page.

    A fact that no provider of the round has stated has not been asked for, and has no row. Her area
    stands above, and what is the same of all whom she may choose needs no row either.
    """
    stated = {fact.field for each in asked.terms.stated.values() for fact in each}
    several = len(asked.facts.openings) > 1
    return tuple(
        field
        for field in Compared
        if field is not Compared.AREAS
        and (several or field is not Compared.SERVICES)
        and (field not in FORMS or field in stated)
    )


def _cells(one: Provider, asked: _Asked) -> Mapping[Compared, Said]:
    """Every fact of a provider; of what it helps with only what this letter is about."""
    terms = asked.terms
    on = terms.comparison_day
    rule = comparison_rule(terms.system.comparison, on)
    found = _worded(one, terms.stated.get(one.id, ()), on, terms.effect, rule, asked.words)
    several = len(asked.facts.openings) > 1
    return {**found, Compared.SERVICES: _bundles(one, asked)} if several else found


@lru_cache(maxsize=4096)
def _worded(
    one: Provider,
    stated: tuple[Stated, ...],
    on: date,
    effect: date,
    rule: ComparisonRule,
    words: Words,
) -> Mapping[Compared, Said]:
    """The same in letter after letter: whoever chooses begins on the day of effect."""
    cells = {cell.field: cell for cell in sheet(one, stated, on, rule).cells}
    cells[Compared.ROOM] = room_cell(one, effect, None)
    return MappingProxyType({field: _cell(cell, words) for field, cell in cells.items()})


def _cell(cell: Cell, words: Words) -> Said:
    so = said_of(cell, words)
    own = LocalText.swedish(so.own)
    is_own = bool(so.own) and so.own_language != words.language
    found = told(words, "offer-own-words", text=own) if is_own else said(so.own) if so.own else ()
    if so.text:
        found = joined(said(so.text), found)
    if cell.standing is not Standing.TOLD or cell.as_of is None or not cell.source:
        return found
    if cell.is_old:
        return joined(found, said(words.say("offer-old", year=str(cell.as_of.year))))
    if FORMS[cell.field] in _OF_A_YEAR and cell.answers is None:
        return joined(found, said(words.say("offer-year", year=str(cell.as_of.year))))
    return found


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
