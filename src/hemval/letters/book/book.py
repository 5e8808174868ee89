"""The book itself: a page that lists the specimens, and each of them as it would be printed.

Each specimen has its number where an exercise has its mark, so that whoever reads it can say which
one a remark is about.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from hemval.core.correspondence.letter_code import letter_id
from hemval.core.correspondence.terms import LetterTerms
from hemval.letters.book.specimens import KEY, Specimen, specimens, with_outcome
from hemval.letters.framing import Stamp, first_in_force, look_of, sender_of
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
    letters = [
        replace(specimen_paper(one, terms), mark=staff.say("book-mark", number=number))
        for number, one in enumerate(found, start=1)
    ]
    return Book(specimens=found, papers=(_contents(found, terms, language, staff), *letters))


def specimen_paper(one: Specimen, terms: LetterTerms) -> Paper:
    """One specimen as it would be printed."""
    stamp = Stamp(id=letter_id(KEY, one.order), dated=one.dated)
    return compose(one.order, terms, words(one.order.language), stamp)


def _contents(found: Iterable[Specimen], terms: LetterTerms, language: str, staff: Words) -> Paper:
    say, system = staff.say, terms.system
    name = system.identity.name.in_language(staff.language)
    title = say("book-title", language=language_name(language, staff.language))
    rows = tuple(_row(number, one, staff) for number, one in enumerate(found, start=1))
    columns = tuple(
        said(say(f"book-column-{column}")) for column in ("number", "letter", "situation")
    )
    contact = first_in_force(system.contact, terms.facts_on)
    return Paper(
        language=staff.language,
        locale=LOCALES[staff.language],
        title=title,
        sender=sender_of(terms, contact),
        blocks=(
            Heading(text=said(title), level=1),
            Paragraph(text=said(say("book-of", name=name, round=terms.round)), lead=True),
            Paragraph(text=said(say("book-how"))),
            Table(caption=said(say("book-list")), columns=columns, rows=rows, shares=(1, 4, 8)),
        ),
        page_of=say("letter-page", page="{page}", pages="{pages}"),
        look=look_of(first_in_force(system.appearance, terms.facts_on)),
    )


def _row(number: int, one: Specimen, staff: Words) -> tuple[Said, ...]:
    kind = staff.say(f"post-kind-{one.order.kind}")
    situation = staff.say(f"book-situation-{one.situation}")
    return said(str(number)), said(kind), said(situation)
