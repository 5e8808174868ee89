"""An SQLite database as a file of a backup."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from django.db import connection

from hemval.apps.audit.noting import Noted
from hemval.apps.disposal.referred import referred
from hemval.web.backups.moment import Moment
from hemval.web.backups.refused import BackupFault, BackupRefused

FILE = "database.sqlite3"
_OWNER_ONLY = 0o600


def write(folder: Path) -> Moment:
    """Write the database as it is at one moment, while others write on.

    What files its rows refer to is asked a little later, and of those that have come since too.
    Raises BackupRefused when what was written is not sound.
    """
    with connection.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [str(folder / FILE)])
    return Moment(rows=rows(folder / FILE), end=_end(folder / FILE), files=referred())


def take_back(folder: Path) -> dict[str, int]:
    """Put the file where the database is to be, which is empty; gives rows by table."""
    to = Path(connection.settings_dict["NAME"])
    connection.close()
    new = to.with_name(f"{to.name}.taken-back")
    shutil.copyfile(folder / FILE, new)
    found = rows(new)
    new.chmod(_OWNER_ONLY)
    with new.open("rb") as file:
        os.fsync(file.fileno())
    for beside in ("-wal", "-shm"):
        to.with_name(to.name + beside).unlink(missing_ok=True)
    new.replace(to)
    return found


def rows(file: Path) -> dict[str, int]:
    """How many rows each table has; raises BackupRefused when the file is not sound."""
    with closing(_opened(file)) as read:
        try:
            sound = read.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            stray = read.execute("PRAGMA foreign_key_check").fetchone()
        except sqlite3.DatabaseError:
            sound, stray = False, None
        if not sound or stray is not None:
            raise BackupRefused(BackupFault.NOT_WHOLE, file.name)
        names = read.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: read.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
            for (name,) in sorted(names)
            if not name.startswith("sqlite_")
        }


def keep_for_owner() -> None:
    """Let nobody but its owner read the database."""
    Path(connection.settings_dict["NAME"]).chmod(_OWNER_ONLY)


def _end(file: Path) -> Noted:
    with closing(_opened(file)) as read:
        head = read.execute("SELECT number, digest FROM audit_chainhead").fetchone()
    return Noted(number=head[0], digest=head[1]) if head else Noted()


def _opened(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)
