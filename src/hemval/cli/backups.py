"""`hemval backup` and `hemval restore`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from hemval import clock
from hemval.cli.faults_out import BAD_INPUT
from hemval.cli.folders_out import telling_why_not
from hemval.cli.office_call import migrated_office, office
from hemval.cli.speech import say
from hemval.web.backups.refused import BackupRefused

if TYPE_CHECKING:
    from hemval.web.backups.backup import Kept

DAMAGED = 1
"""The exit code that says that the backup is made, and that files were damaged before it was."""


def backup(
    to: Annotated[Path, typer.Argument(metavar="FOLDER", help=say("backup-to"))],
) -> None:
    """Write everything into a folder, and check it."""
    migrated_office()
    from hemval.web.backups.backup import back_up

    with telling_why_not(to):
        try:
            kept = back_up(to, now=clock.now())
        except BackupRefused as refused:
            _refuse(refused)
    rows = sum(kept.rows.values())
    typer.echo(say("backup-made", folder=str(to), rows=rows, files=kept.files))
    typer.echo(say("backup-keys"))
    if kept.damaged:
        names = ", ".join(kept.damaged)
        typer.echo(say("backup-damaged", files=len(kept.damaged), names=names), err=True)
    if kept.missing:
        names = ", ".join(kept.missing)
        typer.echo(say("backup-missing", files=len(kept.missing), names=names), err=True)
    if kept.damaged or kept.missing:
        raise typer.Exit(DAMAGED)


def restore(
    of: Annotated[Path, typer.Argument(metavar="FOLDER", help=say("backup-of"))],
) -> None:
    """Take a backup back into an empty database, and check it."""
    office()
    from hemval.web.backups.backup import take_back
    from hemval.web.health import is_migrated

    try:
        kept = take_back(of, now=clock.now())
    except BackupRefused as refused:
        _refuse(refused)
    rows = sum(kept.rows.values())
    typer.echo(say("backup-taken-back", at=kept.at[:16], rows=rows, files=kept.files))
    typer.echo(say("backup-afterwards"))
    if not is_migrated():
        typer.echo(say("backup-older", version=kept.version))
        return
    _tell_of_the_log(kept)


def _tell_of_the_log(kept: "Kept") -> None:
    from django.db import connection

    from hemval.apps.audit.deeds import Deed
    from hemval.apps.audit.guards import missing
    from hemval.apps.audit.services import record
    from hemval.apps.audit.verification import verify

    record(what=Deed.BACKUP_TAKEN_BACK, actor=None, now=clock.now(), contents={"of": kept.at})
    is_whole = verify((kept.end,)).is_whole
    if not is_whole:
        typer.echo(say("backup-log-not-whole"), err=True)
    if unguarded := missing(connection):
        typer.echo(say("audit-verify-unguarded"), err=True)
    if unguarded or not is_whole:
        raise typer.Exit(DAMAGED)


def _refuse(refused: BackupRefused) -> NoReturn:
    typer.echo(say(f"backup-{refused.fault.value}", told=refused.told), err=True)
    raise typer.Exit(BAD_INPUT) from None
