"""`hemval round`: check a round's lists, and invite."""

import json
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from hemval.cli.faults_out import BAD_INPUT, fault_as_json, print_faults
from hemval.cli.options import in_language, on_day
from hemval.cli.round_progress import Doing, doing
from hemval.cli.round_summary import print_checked, print_invited
from hemval.cli.speech import language, say
from hemval.clock import today
from hemval.core.round.timeline import StageOnDay, stages_on, steps
from hemval.files.collecting import without_collecting
from hemval.files.faulty import FaultyFile
from hemval.files.invitation_files import InvitationWriter
from hemval.files.round_result import RoundResult, work_through
from hemval.files.totals_file import SUMMARY, as_json, summary
from hemval.files.whole_folder import FolderRefused, Written, write_whole
from hemval.texts.words import Words, words

app = typer.Typer(help=say("cli-round"), no_args_is_help=True)

Folder = Annotated[Path, typer.Argument(help=say("round-help-folder"))]
Lang = Annotated[str | None, in_language(say("round-help-lang"))]
AsJson = Annotated[bool, typer.Option("--json", help=say("round-help-json"))]

INVITED = "invited"
REFUSED = "refused"
CHECKED = "checked"
_MOST_NAMES = 5


@app.command("check", help=say("round-help-check"))
def check(
    folder: Folder,
    on: Annotated[date | None, on_day(say("round-help-on"))] = None,
    out: Annotated[Path | None, typer.Option("--out", help=say("round-help-check-out"))] = None,
    as_json_: AsJson = False,
) -> None:
    """Check a round and say what is missing, what is wrong, and what comes next."""
    day = on or today()
    with doing() as told:
        result = _work_through(folder, told, as_json_=as_json_)
        written = None
        if out is not None:
            list_words = words(language())
            written = _write(
                out, result, list_words, told, state=CHECKED, accepted=False, replace=False
            )
    plan = result.read.facts.plan
    timeline = stages_on(steps(result.read.system.system, plan), day)
    if as_json_:
        typer.echo(json.dumps(_checked_as_json(result, timeline, day), ensure_ascii=False))
    else:
        print_checked(result, timeline, day)
        _print_written(out, written)
    if result.rejected_rows or result.wrong:
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
    with doing() as told:
        result = _work_through(folder, told, as_json_=as_json_)
        is_stopped = bool(result.wrong) or (bool(result.rejected_rows) and not accept_rejected)
        state = REFUSED if is_stopped else INVITED
        write = partial(_write, out, result, list_words, told, state=state)
        written = None if is_stopped else write(accepted=accept_rejected, replace=replace)
    if not as_json_:
        print_invited(result, out, is_stopped=is_stopped)
    if is_stopped:
        write(accepted=accept_rejected, replace=replace)
    if as_json_:
        typer.echo((out / SUMMARY).read_text(encoding="utf-8"), nl=False)
    elif is_stopped:
        _print_refusal(result, out)
    else:
        _print_written(out, written)
    if is_stopped:
        raise typer.Exit(BAD_INPUT)


def _work_through(folder: Path, told: Doing, *, as_json_: bool) -> RoundResult:
    try:
        return work_through(folder, progress=told.reading, deciding=told.deciding)
    except FaultyFile as error:
        if as_json_:
            faults = [*map(fault_as_json, error.faults)]
            typer.echo(json.dumps({"state": REFUSED, "faults": faults}, ensure_ascii=False))
        else:
            print_faults(error.faults)
        raise typer.Exit(BAD_INPUT) from None


def _write(
    out: Path,
    result: RoundResult,
    list_words: Words,
    told: Doing,
    *,
    state: str,
    accepted: bool,
    replace: bool,
) -> Written:
    writer = InvitationWriter(result, list_words)

    def fill(folder: Path) -> None:
        if state == INVITED:
            files = writer.write(folder, told.writing)
        else:
            files = writer.write_what_stops(folder, with_choices=state == CHECKED)
        told_of = summary(result, state=state, accept_rejected=accepted, files=files)
        (folder / SUMMARY).write_text(f"{as_json(told_of)}\n", encoding="utf-8")

    whole = partial(
        write_whole, out, fill, kind=state, is_replaceable=state != INVITED, replace=replace
    )
    with without_collecting():
        return _whole(whole, out)


def _whole(write: Callable[[], Written], out: Path) -> Written:
    try:
        return write()
    except FolderRefused as error:
        shown = ", ".join(error.names[:_MOST_NAMES])
        more = ", …" if len(error.names) > _MOST_NAMES else ""
        names = f" ({shown}{more})" if shown else ""
        typer.echo(
            say(f"round-folder-{error.code}", folder=str(error.folder), names=names), err=True
        )
        raise typer.Exit(BAD_INPUT) from None
    except OSError as error:
        said = error.strerror or ""
        typer.echo(say("round-folder-unwritable", folder=str(out), said=said), err=True)
        raise typer.Exit(BAD_INPUT) from None


def _print_written(out: Path | None, written: Written | None) -> None:
    if out is not None and written is not None:
        typer.echo(say(f"round-done-{written}", folder=str(out)))


def _print_refusal(result: RoundResult, out: Path) -> None:
    if result.wrong:
        typer.echo(say("round-refused-wrong"), err=True)
    if result.rejected_rows:
        typer.echo(
            say("round-refused-rejected", rows=result.rejected_rows, folder=str(out)), err=True
        )


def _checked_as_json(
    result: RoundResult, timeline: tuple[StageOnDay, ...], on: date
) -> dict[str, object]:
    return {
        **summary(result, state=CHECKED, accept_rejected=False, files={}),
        "on": on.isoformat(),
        "timeline": [
            {
                "stage": one.step.stage.value,
                "tense": one.tense.value,
                "day": one.step.day.isoformat() if one.step.day else None,
                "bound": one.step.bound.value,
                "from_system": one.step.from_system,
            }
            for one in timeline
        ],
    }
