"""A database for processes of their own: a file, or one of the PostgreSQL that tests run on."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import psycopg


@contextlib.contextmanager
def own_database(folder: Path, name: str) -> Iterator[str]:
    """The address of an empty database, which is gone afterwards."""
    server = os.environ.get("HEMVAL_TEST_DATABASE", "")
    if not server:
        yield f"sqlite://{folder / name}.sqlite3"
        return
    whole = f"hemval_{name}_{os.getpid()}"
    with psycopg.connect(server, autocommit=True) as asked:
        asked.execute(f"CREATE DATABASE {whole}")
        try:
            yield f"{server.rpartition('/')[0]}/{whole}"
        finally:
            asked.execute(f"DROP DATABASE {whole} WITH (FORCE)")


def environment_of(database: str, store: Path) -> dict[str, str]:
    """How a process is told to run on it."""
    others = {k: v for k, v in os.environ.items() if not k.startswith(("HEMVAL_", "DJANGO_"))}
    return {
        **others,
        "HEMVAL_MODE": "test",
        "HEMVAL_SECRET_KEY": "only-this-test-is-signed-with-this-key-and-nothing-else",
        "HEMVAL_DATABASE": database,
        "HEMVAL_NUMBER_KEYS": "test:" + "01" * 32,
        "HEMVAL_SEARCH_KEY": "02" * 32,
        "HEMVAL_LOG_KEYS": "test:" + "03" * 32,
        "HEMVAL_STORE": str(store),
    }
