"""Writes the specimen book: a PDF of letters for each language, and one of papers for staff."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hemval.core.correspondence.terms import LetterTerms
from hemval.letters.book.book import specimen_book, staff_book
from hemval.letters.book.staff_papers import StaffPapers
from hemval.letters.paper import Paper
from hemval.letters.typeset.press import Press
from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import Words, words

BOOK = "specimen_book"
"""The kind of the folder."""
STAFF = "staff-"
"""Before the language, in the names of the files with staff's papers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookFile:
    """One PDF of the book: how many letters or papers, on how many pages."""

    name: str
    specimens: int
    pages: int


def write_book(
    folder: Path,
    terms: LetterTerms,
    languages: Sequence[str],
    staff: Words,
    staff_papers: StaffPapers,
) -> tuple[BookFile, ...]:
    """Write the books of those languages into a folder, and of staff's papers where staff read it.

    `staff` are the words that lists of letters are in. The same round gives the same bytes. Raises
    TooFewProviders, and OSError when the disk says no.
    """
    press = Press()
    files = []
    for language in languages:
        book = specimen_book(terms, language, staff)
        files.append(_write(folder, language, book.papers, terms.facts_on, press))
    for language in languages:
        if language in STAFF_LANGUAGES:
            theirs = words(language)
            papers = staff_book(staff_papers.papers(theirs), staff_papers.opened.terms, theirs)
            files.append(_write(folder, f"{STAFF}{language}", papers, staff_papers.made_on, press))
    return tuple(files)


def _write(folder: Path, name: str, papers: Sequence[Paper], dated: date, press: Press) -> BookFile:
    """One PDF; its first paper lists the others."""
    printed = press.print_batch(papers, dated, is_double_sided=False)
    (folder / f"{name}.pdf").write_bytes(printed.pdf)
    return BookFile(name=f"{name}.pdf", specimens=len(papers) - 1, pages=printed.pages)
