"""What the municipality has told those who get help of keys, alarm and the first visit.

The provider is to know what people have been told. The words are the municipality's own; where it
has told them nothing, nothing stands here.
"""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from hemval.core.correspondence.quoting import quoted_in_round
from hemval.core.system.letter_texts import TOLD, Telling
from hemval.core.system.values import LocalText
from hemval.letters.paper import Block, Box, Pairs, Said, said
from hemval.letters.sheets.about import About
from hemval.letters.sheets.sheet import Sheets

_TELLING: Mapping[About, Telling] = MappingProxyType(
    {About.COMING: Telling.COMES, About.LEAVING: Telling.LEFT}
)
"""Those who stay have been told nothing of it."""


def promised(about: About, bundles: Iterable[str], sheets: Sheets) -> Iterator[Block]:
    """The words on each topic. `bundles` are the ids of those that the paper tells of."""
    ids, telling = sorted(bundles), _TELLING.get(about)
    say, terms = sheets.words.say, sheets.terms
    rows = []
    for topic in TOLD[telling] if telling else ():
        text = quoted_in_round(terms, topic, ids)
        if text is not None:
            rows.append((said(say(f"sheet-topic-{topic}")), _in(sheets.words.language, text)))
    if rows:
        yield Box(heading=said(say("sheet-promised")), blocks=(Pairs(rows=tuple(rows)),))


def _in(language: str, text: LocalText) -> Said:
    """The municipality's words, marked where they are in another language than the sheet."""
    is_there = language in text.languages()
    return said(text.in_language(language), language="" if is_there else "sv")
