"""`hemval people administrator`: the first who may give roles, made by whoever has the machine."""

from typing import Annotated

import typer

from hemval import clock
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.office_call import migrated_office
from hemval.cli.speech import say

app = typer.Typer(no_args_is_help=True, help=say("accounts-command"))


@app.callback()
def people() -> None:
    """Who works here."""


@app.command("administrator", help=say("accounts-administrator-command"))
def administrator(
    username: Annotated[str, typer.Argument(metavar="USER", help=say("accounts-command-user"))],
    name: Annotated[str, typer.Option("--name", help=say("accounts-command-name"))] = "",
    subject: Annotated[str, typer.Option("--id", help=say("accounts-command-id"))] = "",
) -> None:
    """Make an administrator, or help one in again: prints a link that works once."""
    found = migrated_office()
    from hemval.apps.accounts.services.people import (
        PersonRefused,
        first_administrator,
        starting_path,
    )

    try:
        made = first_administrator(
            username=username, full_name=name or username, subject=subject, now=clock.now()
        )
    except PersonRefused as refused:
        typer.echo(say(refused.message), err=True)
        raise typer.Exit(BAD_INPUT) from None
    start = "https" if found.is_behind_https else "http"
    path = starting_path(user=made, actor=None, now=clock.now())
    typer.echo(say("accounts-administrator-made", name=made.username))
    typer.echo(f"{start}://{found.hosts[0]}{path}")
