"""What `hemval run` and its single stages share: how they are called, refused and told of."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
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
from hemval.core.round.outcome import RoundState
from hemval.core.stages.standing import StageRefused
from hemval.files.faulty import FaultyFile
from hemval.files.round_result import work_through
from hemval.files.stages.public_value_file import ValueRefused
from hemval.files.stages.round_run import Asked, Came, RoundRun
from hemval.files.stages.round_work import RoundWork
from hemval.texts.words import words

Folder = Annotated[Path, typer.Argument(help=say("run-help-folder"))]
Out = Annotated[Path, typer.Option("--out", help=say("run-help-out"))]
Accept = Annotated[bool, typer.Option("--accept-rejected", help=say("run-help-accept-rejected"))]
On = Annotated[date | None, on_day(say("run-help-on"))]
Lang = Annotated[str | None, in_language(say("run-help-lang"))]
AsJson = Annotated[bool, typer.Option("--json", help=say("run-help-json"))]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundCall:
    """One call of a command that works on a round: which round, where to, and how it is told."""

    folder: Path
    out: Path
    accept_rejected: bool
    lang: str | None = None
    as_json: bool

    def go(self, asked: Asked, stage: Callable[[RoundRun], Came]) -> None:
        """Read the round, do a stage of it, and tell what came of it; or why it is refused."""
        with (
            without_collecting(),
            refusing(self.folder, self.out, as_json_=self.as_json),
            doing() as told,
        ):
            work = worked_through(
                self.folder, told, accept_rejected=self.accept_rejected, lang=self.lang
            )
            with telling_why_not(self.out):
                came = stage(RoundRun(self.out, work, asked, secret_bytes, writing=told.writing))
        _tell(came, work, self.out, as_json_=self.as_json)


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


def _tell(came: Came, work: RoundWork, out: Path, *, as_json_: bool) -> None:
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
