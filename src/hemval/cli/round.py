"""`hemval round`: check a round's lists, and invite."""

import json
from collections.abc import Iterable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from hemval.cli import round_stages
from hemval.cli.collecting import without_collecting
from hemval.cli.faults_out import BAD_INPUT, fault_as_json, print_faults
from hemval.cli.folders_out import telling_why_not
from hemval.cli.options import in_language, on_day
from hemval.cli.round_next import next_after_check, next_after_invitation
from hemval.cli.round_progress import Doing, doing
from hemval.cli.round_summary import print_checked, print_invited, print_next
from hemval.cli.speech import language, say
from hemval.clock import today
from hemval.core.round.outcome import RoundState, Stop
from hemval.files.faulty import FaultyFile
from hemval.files.invited.invitation_folder import write_invitation_folder
from hemval.files.invited.summary_file import SUMMARY, checked_summary
from hemval.files.round_result import RoundResult, work_through
from hemval.files.whole_folder import Written
from hemval.texts.words import Words, words

app = typer.Typer(help=say("cli-round"), no_args_is_help=True)
app.command("freeze", help=say("run-help-freeze"))(round_stages.freeze)
app.command("draw", help=say("run-help-draw"))(round_stages.draw)

Folder = Annotated[Path, typer.Argument(help=say("round-help-folder"))]
Lang = Annotated[str | None, in_language(say("round-help-lang"))]
AsJson = Annotated[bool, typer.Option("--json", help=say("round-help-json"))]


@app.command("check", help=say("round-help-check"))
def check(
    folder: Folder,
    on: Annotated[date | None, on_day(say("round-help-on"))] = None,
    out: Annotated[Path | None, typer.Option("--out", help=say("round-help-check-out"))] = None,
    as_json_: AsJson = False,
) -> None:
    """Check a round and say what is missing, what is wrong, and what comes next."""
    day = on or today()
    with without_collecting(), doing() as told:
        result = _work_through(folder, told, as_json_=as_json_)
        written = None
        if out is not None:
            written = _write(folder, out, result, words(language()), told, state=RoundState.CHECKED)
    if as_json_:
        typer.echo(json.dumps(checked_summary(result, day), ensure_ascii=False))
    else:
        print_checked(result, day, is_written=out is not None)
        _print_written(out, written)
        print_next(next_after_check(result.outcome, is_written=out is not None))
    if result.outcome.stops(accept_rejected=False):
        raise typer.Exit(BAD_INPUT)


@app.command("invite", help=say("round-help-invite"))
def invite(
    folder: Folder,
    out: Annotated[Path, typer.Option("--out", help=say("round-help-invite-out"))],
    accept_rejected: Annotated[
        bool, typer.Option("--accept-rejected", help=say("round-help-accept-rejected"))
    ] = False,
    replace: Annotated[bool, typer.Option("--replace", help=say("round-help-replace"))] = False,
    lang: Lang = None,
    as_json_: AsJson = False,
) -> None:
    """Invite, or say what stops it."""
    list_words = words(lang or language())
    with without_collecting(), doing() as told:
        result = _work_through(folder, told, as_json_=as_json_)
        stops = result.outcome.stops(accept_rejected=accept_rejected)
        state = RoundState.REFUSED if stops else RoundState.INVITED
        write = partial(
            _write, folder, out, result, list_words, told, state=state, accepted=accept_rejected
        )
        written = None if stops else write(replace=replace)
    if not as_json_:
        print_invited(result, out, is_stopped=bool(stops))
    if stops:
        write(replace=replace)
    if as_json_:
        typer.echo((out / SUMMARY).read_text(encoding="utf-8"), nl=False)
    elif stops:
        _print_stops(stops, result, out)
    else:
        _print_written(out, written)
        print_next(next_after_invitation(result.outcome))
    if stops:
        raise typer.Exit(BAD_INPUT)


def _work_through(folder: Path, told: Doing, *, as_json_: bool) -> RoundResult:
    try:
        return work_through(folder, progress=told.reading, deciding=told.deciding)
    except FaultyFile as error:
        if as_json_:
            faults = [*map(fault_as_json, error.faults)]
            typer.echo(
                json.dumps({"state": RoundState.REFUSED, "faults": faults}, ensure_ascii=False)
            )
        else:
            print_faults(error.faults)
        raise typer.Exit(BAD_INPUT) from None


def _write(
    folder: Path,
    out: Path,
    result: RoundResult,
    list_words: Words,
    told: Doing,
    *,
    state: RoundState,
    accepted: bool = False,
    replace: bool = False,
) -> Written:
    with telling_why_not(out):
        return write_invitation_folder(
            out,
            result,
            list_words,
            state=state,
            lists=folder,
            accept_rejected=accepted,
            replace=replace,
            writing=told.writing,
        )


def _print_written(out: Path | None, written: Written | None) -> None:
    if out is not None and written is not None:
        typer.echo(say(f"round-done-{written}", folder=str(out)))


def _print_stops(stops: Iterable[Stop], result: RoundResult, out: Path) -> None:
    for stop in stops:
        rows = result.outcome.losses.rows
        typer.echo(say(f"round-refused-{stop}", rows=rows, folder=str(out)), err=True)
