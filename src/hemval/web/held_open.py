"""A connection that is never closed, so that no other is the last of its process."""

from django.db import connection


def hold_open() -> None:
    """Let this thread's connection to an SQLite file stay open until the process ends.

    Whoever closes a file lets go of everything that her process has locked of it, in all threads.
    SQLite therefore closes nothing while another connection of the process has a lock; but between
    looking and closing, another thread may take its first, which is then lost. The other processes
    believe that nobody has the file, and throw away the log of what this one writes: what was
    committed is gone. Where one connection has a lock for ever, nothing is closed at all.

    Raises DatabaseError.
    """
    if connection.vendor == "sqlite":
        connection.ensure_connection()
