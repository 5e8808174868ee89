"""What keeps the log from being changed by the database's own hand: triggers that refuse.

They are put up after every `migrate`, since a database may take a table's triggers away with it
when it builds the table anew. Who may do anything with the database can take them down; what was
altered then shows in the chain (`verification`).
"""

import re
from pathlib import Path

from django.apps import AppConfig
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

_SQL = Path(__file__).parent / "guards_sql"
_GUARD = re.compile(r"TRIGGER (\w+) BEFORE .* ON (\w+)")


def put_up_after_migrate(sender: AppConfig, *, using: str, **_: object) -> None:
    """Put up the guards of a database that has just been migrated."""
    put_up(connections[using])


def put_up(connection: BaseDatabaseWrapper) -> None:
    """See to it that every guard stands."""
    take_down(connection)
    with connection.cursor() as cursor:
        for statement in _written(connection).split(";\n\n"):
            cursor.execute(statement)


def take_down(connection: BaseDatabaseWrapper) -> None:
    """Take every guard down, so that tests can empty the tables after them."""
    with connection.cursor() as cursor:
        for name, table in _GUARD.findall(_written(connection)):
            on = f" ON {table}" if connection.vendor == "postgresql" else ""
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on}")


def missing(connection: BaseDatabaseWrapper) -> tuple[str, ...]:
    """The guards that do not stand, by name."""
    with connection.cursor() as cursor:
        cursor.execute(_written(connection, "_standing"))
        standing = {name for (name,) in cursor.fetchall()}
    guards = _GUARD.findall(_written(connection))
    return tuple(name for name, _ in guards if name not in standing)


def _written(connection: BaseDatabaseWrapper, part: str = "") -> str:
    return (_SQL / f"{connection.vendor}{part}.sql").read_text(encoding="utf-8")
