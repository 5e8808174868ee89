"""`hemval audit verify` and `erase`: is the log whole, and what of it has stood its time."""

import re
from datetime import datetime
from typing import Annotated

import typer

from hemval import clock
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.office_call import migrated_office
from hemval.cli.speech import say

app = typer.Typer(no_args_is_help=True, help=say("audit-command"))

_NOTED = re.compile(r"(\d+):([0-9a-f]{64})")
_MOST_FLAWS = 20


@app.command("verify", help=say("audit-verify-command"))
def verify(
    noted: Annotated[
        str, typer.Option("--noted", metavar="NUMBER:DIGEST", help=say("audit-verify-noted"))
    ] = "",
) -> None:
    """Read the whole log; ends with 1 where anything is altered or missing."""
    match = _NOTED.fullmatch(noted)
    if noted and not match:
        typer.echo(say("audit-verify-noted-wrong"), err=True)
        raise typer.Exit(BAD_INPUT)
    migrated_office()
    from django.db import connection

    from hemval.apps.audit.guards import missing
    from hemval.apps.audit.noting import Noted, notes
    from hemval.apps.audit.verification import verify as read_through

    kept = notes()
    typed = (Noted(number=int(match[1]), digest=match[2]),) if match else ()
    told = read_through((*kept.noted, *typed))
    typer.echo(say("audit-verify-read", events=told.events, erased=told.erased))
    typer.echo(say("audit-verify-compared", times=len(kept.noted)))
    for line in kept.damaged:
        typer.echo(say("audit-verify-note-damaged", line=line), err=True)
    for flaw in told.found[:_MOST_FLAWS]:
        typer.echo(say(f"audit-flaw-{flaw.flaw}", number=flaw.number), err=True)
    if len(told.found) > _MOST_FLAWS:
        typer.echo(say("audit-verify-more", more=len(told.found) - _MOST_FLAWS), err=True)
    unguarded = missing(connection)
    if unguarded:
        typer.echo(say("audit-verify-unguarded"), err=True)
    if told.found or kept.damaged or unguarded:
        raise typer.Exit(1)
    typer.echo(say("audit-verify-whole", noted=f"{told.end.number}:{told.end.digest}"))


@app.command("erase", help=say("audit-erase-command"))
def erase(
    before: Annotated[
        datetime,
        typer.Option(
            "--before", formats=["%Y-%m-%d"], metavar="DAY", help=say("audit-erase-before")
        ),
    ],
    do: Annotated[bool, typer.Option("--do", help=say("audit-erase-do"))] = False,
) -> None:
    """Tell how much has stood its time; erase it where that is asked for."""
    migrated_office()
    from hemval.apps.audit import erasing

    day = before.date()
    if not do:
        typer.echo(say("audit-erase-would", events=erasing.erasable(day), day=day))
        return
    count = erasing.erase(before=day, actor=None, now=clock.now())
    typer.echo(say("audit-erase-done", events=count, day=day))
