"""`hemval letters report`: the committee's report, from the summary of a round alone."""

from pathlib import Path
from typing import Annotated

import typer

from hemval.cli.faults_out import BAD_INPUT, print_faults
from hemval.cli.letters_options import refuse
from hemval.cli.options import in_language
from hemval.cli.speech import language, say
from hemval.core.reporting.reading import ReportRefused
from hemval.files.faulty import FaultyFile
from hemval.files.invited.summary_file import SUMMARY
from hemval.files.problems.certificate_file import read_to_verify
from hemval.files.whole_file import FileRefused
from hemval.letters.report.writing import write_report
from hemval.letters.typeset.characters import UnprintableCharacter
from hemval.texts.words import words

_HERE = Path()


def report(
    summary: Annotated[
        Path, typer.Argument(metavar="SUMMARY|OUT", help=say("report-help-summary"))
    ],
    to: Annotated[Path, typer.Option("--to", help=say("report-help-to"))] = _HERE,
    lang: Annotated[str | None, in_language(say("report-help-lang"))] = None,
) -> None:
    """Write the report, so that whoever has the summary can make it again."""
    path = summary / SUMMARY if summary.is_dir() else summary
    try:
        written = write_report(read_to_verify(path), to, words(lang or language()))
    except FaultyFile as error:
        print_faults(error.faults)
    except ReportRefused as error:
        refuse(f"report-refused-{error.code}", where=error.where)
    except UnprintableCharacter as error:
        refuse("report-refused-unprintable", character=f"{error.character} ({error.name})")
    except FileRefused as error:
        refuse(f"letters-pdf-{error.code}", file=str(error.path))
    except OSError as error:
        refuse("letters-pdf-unwritable", file=str(to), said=error.strerror or "")
    else:
        typer.echo(say("report-written", pdf=str(written[0]), page=str(written[1])))
        return
    raise typer.Exit(BAD_INPUT) from None
