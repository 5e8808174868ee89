"""`python -m tests.web.slow_to_close`: a process whose threads open, write and close.

It writes to the SQLite of the environment for some seconds, and prints how much it was told is
committed and how often it was refused. Between SQLite's last look at its locks and the closing of
the file it rests, where the system's own SQLite is used: on a machine with much to do, it would now
and then.
"""

import ctypes
import ctypes.util
import json
import os
import sys
import threading
import time

_SECONDS = 3.0
_PAUSES = (0.011, 0.017)
"""Seconds between what each of two threads writes: now and then none has the file open."""
_REST = 0.01
_BEFORE_SYSTEM_CALLS = 13
"""Functions of a file system of SQLite that come before the one that puts another in its place."""
_Close = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)
_SetSystemCall = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)


class _FileSystem(ctypes.Structure):
    _fields_ = [
        ("version", ctypes.c_int),
        ("size_of_file", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("own", ctypes.c_void_p),
        ("functions", ctypes.c_void_p * _BEFORE_SYSTEM_CALLS),
        ("set_system_call", _SetSystemCall),
    ]


@_Close
def _rest_and_close(opened: int) -> int:
    if os.readlink(f"/proc/self/fd/{opened}").endswith(".sqlite3"):
        time.sleep(_REST)
    os.close(opened)
    return 0


def rest_before_closing() -> None:
    """Let SQLite rest before it closes a database."""
    library = ctypes.util.find_library("sqlite3")
    if library and sys.platform == "linux":
        found = ctypes.CDLL(library).sqlite3_vfs_find
        found.restype = ctypes.POINTER(_FileSystem)
        system = found(None)
        whole = ctypes.cast(system, ctypes.c_void_p)
        system.contents.set_system_call(
            whole, b"close", ctypes.cast(_rest_and_close, ctypes.c_void_p)
        )


def main() -> None:
    """Write by several threads, each of which closes what it opened, as a web server does."""
    from django.db import DatabaseError, connection

    from hemval.web.held_open import hold_open

    told = {"committed": 0, "refused": 0}
    until = time.monotonic() + _SECONDS

    def write(pause: float) -> None:
        while time.monotonic() < until:
            try:
                with connection.cursor() as cursor:
                    cursor.execute("SELECT count(*) FROM kept WHERE number < 10").fetchone()
                    cursor.execute("INSERT INTO kept (text) VALUES (%s)", ["x" * 100])
                told["committed"] += 1
            except DatabaseError:
                told["refused"] += 1
            connection.close()
            time.sleep(pause)

    hold_open()
    threads = [threading.Thread(target=write, args=(pause,)) for pause in _PAUSES]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    print(json.dumps(told))  # noqa: T201 - read by the test


if __name__ == "__main__":
    from hemval.web.installation import set_up

    rest_before_closing()
    set_up()
    main()
