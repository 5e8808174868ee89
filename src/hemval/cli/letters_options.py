"""Options that the commands of letters have in common."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from hemval.cli.faults_out import BAD_INPUT, print_faults
from hemval.cli.folders_out import telling_why_not
from hemval.cli.options import in_any_language, on_day
from hemval.cli.run_summary import refusal_sentence
from hemval.cli.speech import say
from hemval.core.correspondence.account import AccountRefused
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.stages.seen_again import CLIENTS, SERVICES
from hemval.core.stages.standing import StageRefused
from hemval.files.allocated.working_lists_file import ListUnread
from hemval.files.correspondence.letter_round import NoLetters
from hemval.files.faulty import FaultyFile
from hemval.files.invited.summary_file import SUMMARY
from hemval.files.round_plan_file import PLAN_FILE
from hemval.letters.post.folder import LEDGER
from hemval.letters.post.letter_key import KEY
from hemval.letters.post.refused import PostRefused

KINDS = ", ".join(LetterKind)
"""The kinds of letters as they are typed."""

Out = Annotated[Path, typer.Argument(metavar="OUT", help=say("letters-help-out"))]
To = Annotated[Path | None, typer.Option("--to", help=say("letters-help-to"))]
Kinds = Annotated[
    list[LetterKind] | None,
    typer.Option("--kind", help=say("letters-help-kind", kinds=KINDS), metavar="KIND"),
]
Language = Annotated[str | None, in_any_language(say("letters-help-lang"))]
Events = Annotated[Path | None, typer.Option("--events", help=say("letters-help-events"))]
Lists = Annotated[Path | None, typer.Option("--round", help=say("letters-help-round"))]
Clients = Annotated[Path | None, typer.Option("--clients", help=say("letters-help-clients"))]
Services = Annotated[Path | None, typer.Option("--services", help=say("letters-help-services"))]
Accept = Annotated[
    bool, typer.Option("--accept-rejected", help=say("letters-help-accept-rejected"))
]
AsJson = Annotated[bool, typer.Option("--json", help=say("letters-help-json"))]
On = Annotated[date | None, on_day(say("letters-help-on"))]


def later_lists(clients: Path | None, services: Path | None) -> dict[str, Path]:
    """The later lists that are given, by what they list."""
    given = {CLIENTS: clients, SERVICES: services}
    return {name: path for name, path in given.items() if path is not None}


def refuse(message: str, **facts: str | int) -> NoReturn:
    """Say why, and end as bad input does."""
    typer.echo(say(message, **facts), err=True)
    raise typer.Exit(BAD_INPUT)


@contextmanager
def refusing(out: Path, letters: Path, lists: Path | None = None) -> Iterator[None]:
    """Around whatever is done with letters: what is refused is told in words.

    `out` is the folder of the round, `letters` that of its letters, `lists` that of its lists.
    """
    try:
        with telling_why_not(letters):
            yield
    except NoLetters as error:
        code = _instead(out) or error.code
        refuse(f"letters-refused-{code}", folder=str(out), name=error.name)
    except (PostRefused, AccountRefused) as error:
        typer.echo(say("letters-refused-post", folder=str(letters)), err=True)
        refuse(f"post-refused-{error.code}", **error.facts)
    except ListUnread as error:
        refuse("letters-refused-unreadable", folder=str(out), name=error.name)
    except FaultyFile as error:
        print_faults(error.faults)
    except StageRefused as error:
        typer.echo(refusal_sentence(error, lists or out, out), err=True)
    else:
        return
    raise typer.Exit(BAD_INPUT) from None


def _instead(folder: Path) -> str:
    """What the folder is, where it is another of the round's: its lists, or its letters."""
    if (folder / LEDGER).is_file() or (folder / KEY).is_file():
        return "is_letters"
    return "is_lists" if (folder / PLAN_FILE).is_file() and not (folder / SUMMARY).is_file() else ""
