"""What keeps the log from being changed by the database's own hand: triggers that refuse.

They are put up after every `migrate`, since a database may take a table's triggers away with it
when it builds the table anew. Who may do anything with the database can take them down; what was
altered then shows in the chain (`verification`).
"""

import re
from collections.abc import Iterator
from pathlib import Path

from django.apps import AppConfig
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

_SQL = Path(__file__).parent / "guards_sql"
_GUARD = re.compile(r"CREATE\sTRIGGER\s(\w+)\s.*?\sON\s(\w+)")
_FUNCTION = re.compile(r"REPLACE\sFUNCTION\s(\w+).*?\$\$(.*)\$\$", re.DOTALL)
_CALLED = re.compile(r"EXECUTE\sFUNCTION\s(\w+)")


def put_up_after_migrate(sender: AppConfig, *, using: str, **_: object) -> None:
    """Put up the guards of a database that has just been migrated."""
    put_up(connections[using])


def put_up(connection: BaseDatabaseWrapper) -> None:
    """See to it that every guard stands."""
    take_down(connection)
    with connection.cursor() as cursor:
        for statement in _statements(connection):
            cursor.execute(statement)


def take_down(connection: BaseDatabaseWrapper) -> None:
    """Take every guard down, so that tests can empty the tables after them."""
    with connection.cursor() as cursor:
        for statement in _statements(connection):
            if guard := _GUARD.match(statement):
                name, table = guard.groups()
                on = f" ON {table}" if connection.vendor == "postgresql" else ""
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on}")


def missing(connection: BaseDatabaseWrapper) -> tuple[str, ...]:
    """The guards that do not stand, or do not say what they should, by name."""
    with connection.cursor() as cursor:
        cursor.execute(_written(connection, "_standing"))
        standing = {name: _plain(text) for name, text in cursor.fetchall()}
    return tuple(name for name, text in _guards(connection) if standing.get(name) != text)


def _guards(connection: BaseDatabaseWrapper) -> Iterator[tuple[str, str]]:
    """Each guard and all that it says, with the function that it calls where it calls one."""
    functions: dict[str, str] = {}
    for statement in _statements(connection):
        if function := _FUNCTION.search(statement):
            functions[function[1]] = function[2]
        elif guard := _GUARD.match(statement):
            called = _CALLED.search(statement)
            yield guard[1], _plain(f"{statement} {functions[called[1]] if called else ''}")


def _statements(connection: BaseDatabaseWrapper) -> list[str]:
    return [one.strip().removesuffix(";") for one in _written(connection).split(";\n\n")]


def _written(connection: BaseDatabaseWrapper, part: str = "") -> str:
    return (_SQL / f"{connection.vendor}{part}.sql").read_text(encoding="utf-8")


def _plain(text: str) -> str:
    return " ".join(text.split())
