"""`hemval system show` and `hemval system diff`: systems and their changes in words."""

from datetime import date
from typing import Annotated

import typer

from hemval.cli.faults_out import BAD_INPUT, print_faults
from hemval.cli.options import in_language, on_day
from hemval.cli.page_out import print_page
from hemval.cli.speech import language, say
from hemval.clock import today
from hemval.core.system.system import System
from hemval.files.faulty import FaultyFile
from hemval.files.system_file import load_system
from hemval.texts.describe.describe import describe
from hemval.texts.describe.differences import tell_changes
from hemval.texts.words import words

AsJson = Annotated[bool, typer.Option("--json", help=say("show-help-json"))]
InLanguage = Annotated[str | None, in_language(say("cli-language"))]


def show(
    name: Annotated[str, typer.Argument(help=say("show-help-name"))],
    on: Annotated[date | None, on_day(say("show-help-on"))] = None,
    lang: InLanguage = None,
    as_json: AsJson = False,
) -> None:
    """Show a system in words."""
    spoken = words(lang or language())
    page = describe(_load(name), on or today(), spoken, only_in_force=on is not None)
    print_page(page, spoken, as_json=as_json)


def diff(
    before: Annotated[str, typer.Argument(help=say("diff-help-before"))],
    after: Annotated[str, typer.Argument(help=say("diff-help-after"))],
    lang: InLanguage = None,
    as_json: AsJson = False,
) -> None:
    """Say in words what a new version of a system changes."""
    spoken = words(lang or language())
    names = (before, after)
    page = tell_changes(_load(before), _load(after), today(), spoken, names=names)
    print_page(page, spoken, as_json=as_json)


def _load(name: str) -> System:
    try:
        return load_system(name).system
    except FaultyFile as faulty:
        print_faults(faulty.faults)
        raise typer.Exit(BAD_INPUT) from None
