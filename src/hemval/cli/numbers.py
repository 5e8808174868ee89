"""`hemval numbers rotate`: a new key for what is encrypted."""

import typer

from hemval.cli.office_call import migrated_office
from hemval.cli.speech import say

app = typer.Typer(no_args_is_help=True, help=say("numbers-command"))


@app.callback()
def numbers() -> None:
    """Stand before the subcommands, of which there may be one alone."""


@app.command("rotate", help=say("numbers-rotate-command"))
def rotate() -> None:
    """Close everything anew by the newest key; ends with 1 where something cannot be opened."""
    found = migrated_office()
    from hemval.web.rotation import rotate as close_anew

    told = close_anew()
    newest = found.number_keys[0][0]
    typer.echo(say("numbers-rotated", closed=told.closed, key=newest))
    if told.unreadable:
        typer.echo(say("numbers-unreadable", unreadable=told.unreadable), err=True)
        raise typer.Exit(1)
    typer.echo(say("numbers-old-keys"))
