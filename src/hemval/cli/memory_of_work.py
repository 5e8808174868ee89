"""How the worker holds memory: long work lays up millions of values, and then lets them go."""

import contextlib
import ctypes
import gc
import os
from pathlib import Path
from typing import Any

_SELDOM = (100_000, 50, 100)
"""So many new values, and so many looks at the younger ones, before they are looked through."""
_MMAP_THRESHOLD = -3
"""What `mallopt` calls it (malloc.h of glibc)."""
_MUCH = 32 << 20
"""So many bytes more than in the beginning are worth the second that it takes to begin anew."""
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


class MemoryKept:
    """What a process keeps of memory when its work is done, beside what it began with (Linux).

    Python hands out memory in pieces of a mebibyte, and gives one back when nothing at all in it is
    held. After millions of values a few that stand between them keep whole pieces, more of them
    after each work; nothing but to begin anew gives them back. Elsewhere nothing is measured.
    """

    def __init__(self) -> None:
        """Measure what there is to begin with."""
        self._begun = _resident()

    def is_much(self) -> bool:
        """Is it so much more than in the beginning that to begin anew pays?"""
        return _resident() - self._begun > _MUCH


def _resident() -> int:
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    except OSError:
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


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
