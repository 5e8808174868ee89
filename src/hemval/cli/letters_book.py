"""`hemval letters book`: each kind of letter in each situation, for those who approve texts."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from hemval.cli.collecting import without_collecting
from hemval.cli.faults_out import BAD_INPUT, print_faults
from hemval.cli.folders_out import telling_why_not
from hemval.cli.letters_options import Language, refuse, refusing
from hemval.cli.rehearsal import rehearsed
from hemval.cli.speech import language, say, speech
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.system.rule import in_force
from hemval.files.correspondence.letter_round import LetterRound
from hemval.files.correspondence.terms_file import SYSTEM
from hemval.files.faulty import FaultyFile
from hemval.files.system_file import ReadSystem, load_system, shipped_systems
from hemval.files.whole_folder import write_whole
from hemval.letters.book.person import TooFewProviders
from hemval.letters.book.staff_papers import StaffPapers
from hemval.letters.book.writing import BOOK, BookFile, write_book
from hemval.synthetic.recipe import NothingToChoose
from hemval.texts.words import words

_DEFAULT = Path("specimen-book")
_WITHOUT_A_RULE = ("sv",)


def print_book(
    system: Annotated[str, typer.Argument(metavar="SYSTEM|OUT", help=say("book-help-system"))],
    lang: Language = None,
    to: Annotated[Path, typer.Option("--to", help=say("book-help-to"))] = _DEFAULT,
) -> None:
    """Write one book for each language that letters are offered in, or for the one asked."""
    terms, read = _asked(system)
    languages = (lang,) if lang else ()
    files: list[BookFile] = []
    try:
        with without_collecting(), telling_why_not(to):
            write_whole(
                to,
                lambda folder: files.extend(fill_book(folder, read, terms, languages)),
                kind=BOOK,
                is_replaceable=True,
                apart_from=(Path(system),) if terms else (),
            )
    except (NothingToChoose, TooFewProviders):
        refuse("book-nothing")
    for one in files:
        path = str(to / one.name)
        typer.echo(say("book-written", file=path, papers=one.specimens, pages=one.pages))


def fill_book(
    folder: Path, read: ReadSystem, terms: LetterTerms | None, languages: Sequence[str] = ()
) -> tuple[BookFile, ...]:
    """Write the book of a system into a folder; `terms` are those of a round of it, if any.

    Without `languages`: those that its letters are offered in. Raises NothingToChoose and
    TooFewProviders.
    """
    with rehearsed(read, words(language())) as made_up:
        of_letters = terms or made_up.terms
        asked = languages or _offered(of_letters)
        return write_book(folder, of_letters, asked, speech(), StaffPapers(opened=made_up))


def _offered(terms: LetterTerms) -> tuple[str, ...]:
    rules = in_force(terms.system.languages, terms.facts_on)
    return next((rule.offered for rule in rules), _WITHOUT_A_RULE)


def _asked(name: str) -> tuple[LetterTerms | None, ReadSystem]:
    """The system, and what letters rest on in a round where one is given."""
    folder = Path(name)
    terms = None
    if name not in shipped_systems() and folder.is_dir():
        with refusing(folder, folder):
            terms = LetterRound(folder).terms
        name = str(folder / SYSTEM)
    try:
        return terms, load_system(name)
    except FaultyFile as error:
        print_faults(error.faults)
        raise typer.Exit(BAD_INPUT) from None
