"""Whether every character of a paper can be printed, asked before it is.

The fonts have the letters of Europe (also Greek and Cyrillic) and of Arabic. What they lack would
be printed as an empty box, and nobody would know whose name it was: so it is refused by name.

Arabic is printed without its vowel signs, as it is written every day: with them the typesetter
writes the letter before each sign twice into the PDF, and it would be read out twice.

A line break or a tab is printed as a space. It comes with names from cells with two lines in them,
nothing is lost by it, and she gets her letter. Other control characters are refused, since nobody
knows what they stood for.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from fontTools.ttLib import TTFont

from hemval.letters.paper import Block, Box, Code, Paper, Picture
from hemval.letters.typeset.fonts import TEXT_FONTS

_SPACES = dict.fromkeys(map(ord, "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"), " ")
_VOWEL_SIGNS = dict.fromkeys(range(0x064B, 0x0653), "")
_AS_PRINTED = _SPACES | _VOWEL_SIGNS
_JOINERS = "\u200c\u200d"
"""They shape letters of Persian and other names."""
_MARKS = "\u200e\u200f\u2066\u2067\u2068\u2069"
"""Direction marks and isolates, which keep a number in order among Arabic words."""
_NEVER = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
"""Categories of Unicode that hold nothing to print: controls, formats, halves, private, unknown."""
_UNSOLVED = "\N{REPLACEMENT CHARACTER}"
"""It stands where some program has already lost a character."""


_KEPT = 4096
"""How many texts are kept that have been asked about: most come again in the next letter."""


class UnprintableCharacter(ValueError):
    """A paper holds a character that the fonts lack: which, its Unicode name, and where.

    `where` is a field of `Paper`. The text itself is not told, since it may be somebody's name.
    """

    def __init__(self, character: str, where: str) -> None:
        self.character = character
        self.name = unicodedata.name(character, f"U+{ord(character):04X}")
        self.where = where
        super().__init__(f"{self.name} (U+{ord(character):04X}) in {where} cannot be printed")


def as_printed(text: str) -> str:
    """The text as it comes on paper: composed (NFC), without vowel signs of Arabic, and each line
    break or tab as a space.

    >>> as_printed("Anna\\nO\\u0308vning")
    'Anna Övning'
    """
    if text.isascii() and text.isprintable():
        return text
    spaced = text.translate(_AS_PRINTED)
    if unicodedata.is_normalized("NFC", spaced):
        return spaced
    return unicodedata.normalize("NFC", spaced)


def refuse_unprintable(paper: Paper) -> None:
    """Raise UnprintableCharacter for the first character of a paper that the fonts lack."""
    for where, text in _texts(paper):
        if missing := _missing(text):
            raise UnprintableCharacter(missing, where)


@lru_cache(maxsize=_KEPT)
def _missing(text: str) -> str:
    """The first character of a text, in order of code, that the fonts lack; empty if none is."""
    return min(set(as_printed(text)) - printable_characters(), default="")


@cache
def printable_characters() -> frozenset[str]:
    """Every character that the fonts have in both weights, and that stands for something."""
    drawn = {
        character for family in TEXT_FONTS for character in set.intersection(*map(_drawn, family))
    }
    shown = {one for one in drawn if unicodedata.category(one) not in _NEVER}
    return frozenset((shown | set(_JOINERS) | set(_MARKS)) - {_UNSOLVED})


def _drawn(path: str) -> set[str]:
    with TTFont(path, lazy=True) as font:
        return {chr(code) for code in font.getBestCmap()}


def _texts(paper: Paper) -> Iterator[tuple[str, str]]:
    """Each text of a paper, and in which field it stands."""
    yield "title", paper.title
    for where, lines in (
        ("sender", paper.sender),
        ("recipient", paper.recipient),
        ("signature", paper.signature),
        ("dated", (paper.dated,)),
        ("reference", (paper.reference,)),
        ("mark", (paper.mark,)),
        ("page_of", (paper.page_of, paper.empty_page)),
        ("logo_alt", (paper.look.logo_alt,)),
    ):
        for line in lines:
            yield where, line
    for one in paper.footer:
        for run in one:
            yield "footer", run.text
    for block in paper.blocks:
        for text in _texts_of_block(block):
            yield "blocks", text


def _texts_of_block(block: Block) -> Iterator[str]:
    for one in block.sayings:
        for run in one:
            yield run.text
    if isinstance(block, Code | Picture):
        yield block.alt
    if isinstance(block, Box):
        for inner in block.blocks:
            if isinstance(inner, Code | Picture | Box):
                yield from _texts_of_block(inner)
