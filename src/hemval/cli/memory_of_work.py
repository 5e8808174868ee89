"""How the worker holds memory: long work lays up millions of values, and then lets them go."""

import contextlib
import ctypes
import gc
from typing import Any

_SELDOM = (100_000, 50, 100)
"""So many new values, and so many looks at the younger ones, before they are looked through."""
_MMAP_THRESHOLD = -3
"""What `mallopt` calls it (malloc.h of glibc)."""
_LARGE = 128 << 10
"""From so many bytes on, a piece of memory is asked of the machine by itself."""


def hold_for_long_work() -> None:
    """Let this process do long work in little memory, and lose no time by it."""
    _look_for_circles_seldom()
    _give_back_at_once()
    _map_no_database()


def let_go_of_work() -> None:
    """Give back what a piece of work has held, so that the next does not begin with it.

    While it goes on, Python looks for circles so seldom that it may find none; and the C library
    keeps what is free between pieces that are held, until it is asked for it.
    """
    gc.collect()
    with contextlib.suppress(OSError, TypeError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)


def _look_for_circles_seldom() -> None:
    """Let Python look less often for what holds itself.

    Values hold each other in no circles and go when nobody holds them; to look through them again
    and again took a third of the time of giving places to 25,000, and freed next to nothing.
    """
    gc.freeze()
    gc.set_threshold(*_SELDOM)


def _give_back_at_once() -> None:
    """Let large pieces of memory go back to the machine as soon as they are let go.

    The C library of Linux else keeps ever larger ones for later, of which nothing later fits in.
    Elsewhere nothing is done.
    """
    with contextlib.suppress(OSError, TypeError, AttributeError):
        ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _LARGE)


def _map_no_database() -> None:
    """Read SQLite's file without laying it out in memory, which saves time where little is read."""
    from django.db.backends.signals import connection_created

    connection_created.connect(_unmapped)


def _unmapped(connection: Any, **_: object) -> None:
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA mmap_size=0")
