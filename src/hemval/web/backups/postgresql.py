"""A PostgreSQL database as a file of a backup, by PostgreSQL's own programs."""

import os
import shutil
import subprocess
from pathlib import Path

from django.db import connection, transaction

from hemval.apps.audit.noting import log_end
from hemval.apps.disposal.referred import referred
from hemval.web.backups.moment import Moment
from hemval.web.backups.refused import BackupFault, BackupRefused

FILE = "database.dump"
_WHERE_DEBIAN_HAS_THEM = Path("/usr/lib/postgresql")


def write(folder: Path) -> Moment:
    """Write the database as it is at one moment, while others write on. Raises BackupRefused.

    The rows are counted, and asked for their files, in the moment that is written.
    """
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            cursor.execute("SELECT pg_export_snapshot()")
            moment = cursor.fetchone()[0]
        seen = Moment(rows=rows(), end=log_end(), files=referred())
        file = str(folder / FILE)
        _run("pg_dump", "--format=custom", f"--snapshot={moment}", f"--file={file}", _name())
    _run("pg_restore", "--file=/dev/null", file)
    return seen


def take_back(folder: Path) -> dict[str, int]:
    """Put everything into the database, which is empty, or nothing; gives rows by table."""
    whole = ("--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges")
    _run("pg_restore", *whole, f"--dbname={_name()}", str(folder / FILE))
    return rows()


def rows() -> dict[str, int]:
    """How many rows each table has."""
    with connection.cursor() as cursor:
        found = {}
        for name in sorted(connection.introspection.table_names(cursor)):
            cursor.execute(f"SELECT count(*) FROM {connection.ops.quote_name(name)}")  # noqa: S608
            found[name] = cursor.fetchone()[0]
    return found


def _name() -> str:
    return str(connection.settings_dict["NAME"])


def _run(program: str, *words: str) -> None:
    told = connection.settings_dict
    environment = {
        **os.environ,
        "PGHOST": str(told["HOST"]),
        "PGPORT": str(told["PORT"]),
        "PGUSER": str(told["USER"]),
        "PGPASSWORD": str(told["PASSWORD"]),
    }
    ran = subprocess.run(  # noqa: S603 - PostgreSQL's own programs, on our own files
        [_program(program), *words],
        env={name: value for name, value in environment.items() if value},
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        # What the program says may quote rows; its name and how it ended do not.
        raise BackupRefused(BackupFault.PROGRAM_SAID_NO, f"{program}: {ran.returncode}")


def _program(name: str) -> str:
    newest = sorted(_WHERE_DEBIAN_HAS_THEM.glob(f"*/bin/{name}"), key=_version)
    found = str(newest[-1]) if newest else shutil.which(name)
    if not found:
        raise BackupRefused(BackupFault.NO_PROGRAM, name)
    return found


def _version(path: Path) -> int:
    return int(path.parent.parent.name)
