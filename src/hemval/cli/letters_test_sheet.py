"""`hemval letters test-sheet`: a page to hold against the municipality's envelope."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from hemval.cli.faults_out import BAD_INPUT, print_faults
from hemval.cli.letters_options import refuse, refusing
from hemval.cli.pdf_out import write_pdf
from hemval.cli.speech import say, speech
from hemval.clock import today
from hemval.core.system.system import System
from hemval.files.correspondence.letter_round import LetterRound
from hemval.files.faulty import FaultyFile
from hemval.files.system_file import load_system, shipped_systems
from hemval.letters.framing import first_in_force, window_of
from hemval.letters.typeset.test_sheet import test_sheet

_DEFAULT = Path("test-sheet.pdf")


def print_test_sheet(
    system: Annotated[str, typer.Argument(metavar="SYSTEM|OUT", help=say("letters-help-system"))],
    to: Annotated[Path, typer.Option("--to", help=say("letters-help-sheet-to"))] = _DEFAULT,
) -> None:
    """Write the test page of a system, or of the one that a round was held by."""
    chosen, day = _system(system)
    window = window_of(first_in_force(chosen.envelope, day))
    if window is None:
        refuse("letters-sheet-no-envelope", municipality=chosen.identity.municipality)
    write_pdf(to, test_sheet(window, speech()))
    typer.echo(say("letters-sheet-written", file=str(to)))


def _system(name: str) -> tuple[System, date]:
    """The system, and the day that its rules are read on."""
    folder = Path(name)
    if name not in shipped_systems() and folder.is_dir():
        with refusing(folder, folder):
            terms = LetterRound(folder).terms
        return terms.system, terms.facts_on
    try:
        return load_system(name).system, today()
    except FaultyFile as error:
        print_faults(error.faults)
        raise typer.Exit(BAD_INPUT) from None
