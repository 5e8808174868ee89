"""The databases of offices that are measured: made, copied, and thrown away."""

import shutil
import sqlite3
from contextlib import closing

import psycopg

from hemval.cli.bench_web.place import Place


def make_empty(place: Place) -> None:
    """An empty database instead of whatever was there."""
    drop(place)
    place.lay_out()
    if not place.is_sqlite:
        _tell(place, f'CREATE DATABASE "{place.database_name}"')


def copy(place: Place, to: Place) -> None:
    """The same office once more, for work that changes it."""
    drop(to)
    to.lay_out()
    shutil.copytree(place.office / "store", to.office / "store", dirs_exist_ok=True)
    if place.is_sqlite:
        with closing(sqlite3.connect(place.database_file)) as one:
            one.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copyfile(place.database_file, to.database_file)
    else:
        _tell(to, f'CREATE DATABASE "{to.database_name}" TEMPLATE "{place.database_name}"')


def drop(place: Place) -> None:
    """Throw an office away, if there is one."""
    shutil.rmtree(place.office, ignore_errors=True)
    if not place.is_sqlite:
        _tell(place, f'DROP DATABASE IF EXISTS "{place.database_name}" WITH (FORCE)')


def size_of(place: Place) -> int:
    """How many bytes the database takes."""
    if place.is_sqlite:
        return place.database_file.stat().st_size
    with psycopg.connect(place.server, autocommit=True) as server:
        told = server.execute("SELECT pg_database_size(%s)", (place.database_name,)).fetchone()
    return int(told[0]) if told else 0


def look_over(place: Place) -> None:
    """Let the database count what it holds, as it does by itself in time."""
    if place.is_sqlite:
        with closing(sqlite3.connect(place.database_file)) as one:
            one.execute("ANALYZE")
            one.commit()
    else:
        with psycopg.connect(place.database, autocommit=True) as one:
            one.execute("VACUUM ANALYZE")


def _tell(place: Place, statement: str) -> None:
    with psycopg.connect(place.server, autocommit=True) as server:
        server.execute(statement)
