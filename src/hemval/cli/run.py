"""`hemval run`: a round from where it stands to where it must wait, or to its end."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from hemval.chance import secret_bytes
from hemval.cli.collecting import without_collecting
from hemval.cli.faults_out import BAD_INPUT, fault_as_json, print_faults
from hemval.cli.folders_out import telling_why_not
from hemval.cli.options import in_language, on_day
from hemval.cli.round_progress import Doing, doing
from hemval.cli.run_summary import came_as_json, print_came, refusal_sentence, refused
from hemval.cli.speech import language, say
from hemval.clock import now, today
from hemval.core.round.outcome import RoundState
from hemval.files.faulty import FaultyFile
from hemval.files.public_value_file import ValueRefused
from hemval.files.round_result import work_through
from hemval.files.round_run import Asked, Came, RoundRun
from hemval.files.round_standing import StageRefused
from hemval.files.round_work import RoundWork
from hemval.texts.words import words

Folder = Annotated[Path, typer.Argument(help=say("run-help-folder"))]
Out = Annotated[Path, typer.Option("--out", help=say("run-help-out"))]
Accept = Annotated[bool, typer.Option("--accept-rejected", help=say("run-help-accept-rejected"))]
On = Annotated[date | None, on_day(say("run-help-on"))]
Lang = Annotated[str | None, in_language(say("run-help-lang"))]
AsJson = Annotated[bool, typer.Option("--json", help=say("run-help-json"))]


def run(
    folder: Folder,
    out: Out,
    clients: Annotated[Path | None, typer.Option("--clients", help=say("run-help-clients"))] = None,
    services: Annotated[
        Path | None, typer.Option("--services", help=say("run-help-services"))
    ] = None,
    value: Annotated[Path | None, typer.Option("--value", help=say("run-help-value"))] = None,
    accept_rejected: Accept = False,
    on: On = None,
    replace: Annotated[bool, typer.Option("--replace", help=say("run-help-replace"))] = False,
    lang: Lang = None,
    as_json_: AsJson = False,
) -> None:
    """Go as far as may be, or say what stops it."""
    given = {"clients": clients, "services": services}
    asked = Asked(
        on=on or today(),
        now=now(),
        value=value,
        later={name: path for name, path in given.items() if path is not None},
        replace=replace,
    )
    with without_collecting(), refusing(folder, out, as_json_=as_json_), doing() as told:
        work = worked_through(folder, told, accept_rejected=accept_rejected, lang=lang)
        with telling_why_not(out):
            came = RoundRun(out, work, asked, secret_bytes, writing=told.writing).go()
    tell(came, work, out, as_json_=as_json_)


def worked_through(
    folder: Path, told: Doing, *, accept_rejected: bool, lang: str | None
) -> RoundWork:
    """Read a round folder. Raises FaultyFile."""
    return RoundWork(
        folder=folder,
        result=work_through(folder, progress=told.reading, deciding=told.deciding),
        words=words(lang or language()),
        accept_rejected=accept_rejected,
    )


def tell(came: Came, work: RoundWork, out: Path, *, as_json_: bool) -> None:
    """Print what came of it; where the round is refused, end as bad input does."""
    if as_json_:
        _print_json(came_as_json(came, work, out))
    else:
        print_came(came, work, out)
        if came.is_refused:
            for sentence in refused(came, work, out):
                typer.echo(sentence, err=True)
    if came.is_refused:
        raise typer.Exit(BAD_INPUT)


@contextmanager
def refusing(folder: Path, out: Path, *, as_json_: bool) -> Iterator[None]:
    """Around what may be refused: says why, in words or as JSON, and ends as bad input does."""
    try:
        yield
    except FaultyFile as error:
        if as_json_:
            faults = [*map(fault_as_json, error.faults)]
            _print_json({"state": RoundState.REFUSED, "faults": faults})
        else:
            print_faults(error.faults)
    except (StageRefused, ValueRefused) as error:
        sentence = refusal_sentence(error, folder, out)
        if as_json_:
            _print_json({"state": RoundState.REFUSED, "code": error.code, "sentence": sentence})
        else:
            typer.echo(sentence, err=True)
    else:
        return
    raise typer.Exit(BAD_INPUT) from None


def _print_json(told: Mapping[str, Any]) -> None:
    typer.echo(json.dumps(told, ensure_ascii=False))
