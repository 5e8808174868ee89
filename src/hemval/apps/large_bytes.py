"""Large values of bytes, put into the database and got from it as they are.

What Django asks of PostgreSQL has its values among its words, bytes as text of twice their length,
and several copies of it: a paper of 35 MB took 280.
"""

from django.db import connection
from django.db.models import Model


def put_bytes(row: Model, name: str, contents: bytes) -> None:
    """Put bytes into a column of a row that is there. Within a transaction."""
    if connection.vendor != "postgresql":
        type(row)._base_manager.filter(pk=row.pk).update(**{name: contents})  # noqa: SLF001
        return
    _asked("UPDATE {table} SET {column} = %b WHERE {pk} = %s", row, name, (contents, row.pk))


def get_bytes(row: Model, name: str) -> bytes:
    """The bytes in a column of a row that is there."""
    if connection.vendor != "postgresql":
        found = type(row)._base_manager.values_list(name, flat=True)  # noqa: SLF001
        return bytes(found.get(pk=row.pk))
    return _asked("SELECT {column} FROM {table} WHERE {pk} = %s", row, name, (row.pk,))


def _asked(words: str, row: Model, name: str, values: tuple[object, ...]) -> bytes:
    """Ask PostgreSQL with the values apart from the words; gives the bytes that it answers with."""
    from psycopg import Cursor
    from psycopg.sql import SQL, Identifier

    of = row._meta  # noqa: SLF001
    columns = {one.name: str(one.column) for one in of.concrete_fields}
    names = {
        "table": Identifier(of.db_table),
        "column": Identifier(columns[name]),
        "pk": Identifier(columns[of.pk.name]),
    }
    connection.ensure_connection()
    with Cursor(connection.connection) as cursor:
        cursor.execute(SQL(words).format(**names), values, binary=True)
        found = cursor.fetchone() if cursor.description else None
    return bytes(found[0]) if found else b""
