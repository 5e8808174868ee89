"""The page that shows how each outcome is told, in every language; `make docs` writes it."""

from collections.abc import Iterator

from tests.core.placement.explained_examples import Example
from tests.core.placement.explained_outcomes import CHOSE, CORRECTED, SILENT, WAITING

from hemval.texts.languages import LANGUAGES
from hemval.texts.placements import told
from hemval.texts.words import words

INTRO = """# Så låter beskeden

Här står ett exempel på varje utfall av en fördelning, på svenska, lätt svenska, engelska, finska
och arabiska: de ord som personen själv läser eller hör. Samma ord används i brev, på skärmen och
av `hemval explain`. Kommunen, utförarna och personen är påhittade. Sidan skrivs ut av programmet
(`make docs`), så att den alltid visar de ord som gäller. Läs dem högt; är något svårt att förstå
ska det ändras.

The rest of the page is the examples themselves. Each heading says what the person wished for and
how it went; no example tells of anybody else, and no number is told behind which fewer than five
stand.
"""
CHAPTERS = (
    ("Those who chose", CHOSE),
    ("Those who did not choose", SILENT),
    ("Those who wait, and those outside", WAITING),
    ("After a mistake", CORRECTED),
)
NAMES = {
    "sv": "Svenska",
    "sv-easy": "Lätt svenska",
    "en": "English",
    "fi": "Suomi",
    "ar": "العربية",
}


def page() -> str:
    """The whole page."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield INTRO
    for heading, examples in CHAPTERS:
        yield f"## {heading}\n"
        for example in examples:
            yield f"### {example.title}\n"
            yield f"`{example.code}`\n"
            for language in LANGUAGES:
                yield f"**{NAMES[language]}**\n"
                yield from (f"> {paragraph}\n>" for paragraph in said(example, language)[:-1])
                yield f"> {said(example, language)[-1]}\n"


def said(example: Example, language: str) -> tuple[str, ...]:
    """What the person is told."""
    return told(example.explanation, example.terms, words(language))


if __name__ == "__main__":
    print(page(), end="")  # noqa: T201 - what `make docs` writes
