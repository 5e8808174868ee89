"""`hemval dispose`: what has stood its time, and stored files of nobody's, shown and destroyed."""

from typing import Annotated, NoReturn

import typer

from hemval import clock
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.office_call import migrated_office
from hemval.cli.speech import say

app = typer.Typer(help=say("disposal-command"))
_LAST_DAY = 31


@app.callback(invoke_without_command=True)
def dispose(
    context: typer.Context,
    do: Annotated[bool, typer.Option("--do", help=say("disposal-do"))] = False,
) -> None:
    """Tell how many files have stood their time or belong to nothing; destroy them if asked to."""
    if context.invoked_subcommand is not None:
        return
    migrated_office()
    from hemval.apps.disposal import services
    from hemval.apps.disposal.queries import rule_now, unended

    if not do:
        _show()
        return
    if unended() is not None:
        typer.echo(say("disposal-goes-on"))
    if rule_now() is None:
        _refuse("disposal-refused-no_rule")
    done = services.dispose(now=clock.now())
    typer.echo(say("disposal-done", people=done.people, before=done.before))
    for kind, rows in done.erased.items():
        if rows:
            typer.echo(f"    {say(f'disposal-rows-{kind}', rows=rows)}")
    typer.echo(say("disposal-digest", digest=done.digest or "-"))
    _sweep()


@app.command("files", help=say("disposal-files-command"))
def files(
    do: Annotated[bool, typer.Option("--do", help=say("disposal-do"))] = False,
) -> None:
    """Tell how many stored files belong to nothing; remove them where that is asked for."""
    migrated_office()
    if do:
        _sweep()
    elif _show_files():
        typer.echo(say("disposal-how"))


def _sweep() -> None:
    from hemval.apps.disposal.sweeping import sweep

    typer.echo(say("disposal-files-done", files=sweep(now=clock.now())))


def _show_files() -> int:
    from hemval.apps.disposal.sweeping import nobodys_files

    found = len(nobodys_files(now=clock.now()))
    typer.echo(say("disposal-files-would", files=found))
    return found


def _show() -> None:
    from hemval.apps.disposal.queries import preview, rule_now

    rule = rule_now()
    if rule is None:
        _refuse("disposal-refused-no_rule")
    found = preview(rule, clock.today())
    typer.echo(say("disposal-rule", years=rule.years, decision=rule.decision))
    typer.echo(say("disposal-would", people=found.people, before=found.before))
    for why, people in found.standing.items():
        typer.echo(f"    {say(f'disposal-stands-{why}', people=people)}")
    if _show_files() or found.people:
        typer.echo(say("disposal-how"))


@app.command("rule", help=say("disposal-rule-command"))
def rule(
    years: Annotated[int, typer.Option("--years", min=1, max=100, help=say("disposal-years"))],
    decision: Annotated[str, typer.Option("--decision", help=say("disposal-decision"))],
    keep_born_on: Annotated[
        str, typer.Option("--keep-born-on", metavar="5,15,25", help=say("disposal-keep"))
    ] = "",
) -> None:
    """Set by which rule files are disposed of."""
    days = [part.strip() for part in keep_born_on.split(",") if part.strip()]
    if not all(day.isdecimal() and 1 <= int(day) <= _LAST_DAY for day in days):
        typer.echo(say("disposal-keep-wrong"), err=True)
        raise typer.Exit(BAD_INPUT)
    migrated_office()
    from hemval.apps.disposal import services

    born = {int(day) for day in days}
    try:
        services.set_rule(years=years, sample_days=born, decision=decision, now=clock.now())
    except services.DisposalRefused as refused:
        _refuse(refused.message)
    _show()


@app.command("hold", help=say("disposal-hold-command"))
def hold(
    client: Annotated[str, typer.Argument(help=say("disposal-client"))],
    because: Annotated[str, typer.Option("--because", help=say("disposal-because"))],
) -> None:
    """Let somebody's file stand though its time is up."""
    migrated_office()
    from hemval.apps.disposal import services

    try:
        services.hold(client=client, because=because, now=clock.now())
    except services.DisposalRefused as refused:
        _refuse(refused.message)
    typer.echo(say("disposal-held"))


@app.command("release", help=say("disposal-release-command"))
def release(client: Annotated[str, typer.Argument(help=say("disposal-client"))]) -> None:
    """Hold somebody's file back no longer."""
    migrated_office()
    from hemval.apps.disposal import services

    try:
        services.release(client=client, now=clock.now())
    except services.DisposalRefused as refused:
        _refuse(refused.message)
    typer.echo(say("disposal-released"))


def _refuse(message: str) -> NoReturn:
    typer.echo(say(message), err=True)
    raise typer.Exit(BAD_INPUT)
