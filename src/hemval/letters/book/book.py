"""The book itself: a page that lists the specimens, and each of them as it would be printed.

Each specimen has its number where an exercise has its mark, so that whoever reads it can say which
one a remark is about.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from hemval.core.correspondence.letter_code import letter_id
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.letters.book.specimens import KEY, Specimen, specimens, with_outcome
from hemval.letters.framing import first_in_force, look_of, sender_of
from hemval.letters.kinds.registry import compose
from hemval.letters.paper import Heading, Paper, Paragraph, Said, Table, said
from hemval.texts.language_names import language_name
from hemval.texts.languages import LOCALES
from hemval.texts.words import Words, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A book of one language: the page that lists them first, then the specimens."""

    specimens: tuple[Specimen, ...]
    papers: tuple[Paper, ...]


def specimen_book(terms: LetterTerms, language: str, staff: Words) -> Book:
    """The book of one language; `staff` are the words that the list of specimens is in.

    Raises TooFewProviders.
    """
    terms = with_outcome(terms)
    found = tuple(specimens(terms, language))
    title = staff.say("book-title", language=language_name(language, staff.language))
    rows = tuple(_row(number, one, staff) for number, one in enumerate(found, start=1))
    columns = ("number", "letter", "situation")
    contents = _contents(title, columns, rows, (1, 6, 10), terms, staff)
    letters = _numbered((specimen_paper(one) for one in found), staff)
    return Book(specimens=found, papers=(contents, *letters))


def staff_book(papers: Iterable[Paper], terms: LetterTerms, staff: Words) -> tuple[Paper, ...]:
    """Papers of staff and committee: the page that lists them first, then each of them."""
    shown = tuple(papers)
    rows = tuple(
        (said(str(number)), said(paper.title)) for number, paper in enumerate(shown, start=1)
    )
    title = staff.say("book-title-staff")
    contents = _contents(title, ("number", "paper"), rows, (1, 12), terms, staff)
    return contents, *_numbered(shown, staff)


def specimen_paper(one: Specimen) -> Paper:
    """One specimen as it would be printed."""
    stamp = Stamp(id=letter_id(KEY, one.order), dated=one.dated)
    return compose(one.order, one.terms, words(one.order.language), stamp)


def _numbered(papers: Iterable[Paper], staff: Words) -> Iterator[Paper]:
    for number, paper in enumerate(papers, start=1):
        yield replace(paper, mark=staff.say("book-mark", number=number))


def _contents(
    title: str,
    columns: Iterable[str],
    rows: tuple[tuple[Said, ...], ...],
    shares: tuple[int, ...],
    terms: LetterTerms,
    staff: Words,
) -> Paper:
    say, system = staff.say, terms.system
    name = system.identity.name.in_language(staff.language)
    headings = tuple(said(say(f"book-column-{column}")) for column in columns)
    return Paper(
        language=staff.language,
        locale=LOCALES[staff.language],
        title=title,
        sender=sender_of(terms),
        blocks=(
            Heading(text=said(title), level=1),
            Paragraph(text=said(say("book-of", name=name, round=terms.round)), lead=True),
            Paragraph(text=said(say("book-how"))),
            Table(caption=said(say("book-list")), columns=headings, rows=rows, shares=shares),
        ),
        page_of=say("letter-page", page="{page}", pages="{pages}"),
        look=look_of(first_in_force(system.appearance, terms.facts_on)),
    )


def _row(number: int, one: Specimen, staff: Words) -> tuple[Said, ...]:
    kind = staff.say(f"post-kind-{one.order.kind}")
    situation = staff.say(f"book-situation-{one.situation}")
    return said(str(number)), said(kind), said(situation)
