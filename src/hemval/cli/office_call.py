"""What all commands of the office begin with: how it is set up, or what is wrong with that."""

import typer

from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.speech import say
from hemval.web.environment import Environment
from hemval.web.installation import set_up
from hemval.web.setting_faults import SettingsRefused


def office() -> Environment:
    """Make the office ready in this process; tells each setting that is wrong, and ends."""
    try:
        return set_up()
    except SettingsRefused as refused:
        typer.echo(say("setting-refused"), err=True)
        for name, fault in sorted(refused.faults.items()):
            typer.echo(say(f"setting-fault-{fault.value}", name=name), err=True)
            typer.echo(f"    {say(f'setting-what-{name}')}", err=True)
        raise typer.Exit(BAD_INPUT) from None


def migrated_office() -> Environment:
    """The same, with a database that has the shape this version needs."""
    found = office()
    from django.db import DatabaseError

    from hemval.web.health import is_migrated

    try:
        if is_migrated():
            return found
        typer.echo(say("running-not-migrated"), err=True)
    except DatabaseError:
        typer.echo(say("running-no-database"), err=True)
    raise typer.Exit(BAD_INPUT)
