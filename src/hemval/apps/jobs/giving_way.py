"""Long work gives way now and then, so that whoever waits to write gets her turn."""

import time
from collections.abc import Callable

from django.db import connection, transaction

LONGEST_POLL = 0.1
"""For so many seconds at most does one who waits for SQLite's lock sleep before she looks again."""
EVERY = 0.5
"""After so many seconds of part upon part it is somebody else's turn."""
_PAUSE = LONGEST_POLL + 0.02


class GivesWay:
    """Says when a piece of long work has gone on for so long that it is to let others write.

    SQLite has no queue. One who finds its lock taken looks again after 1, 2, 5, 10, 15, 20, 25, 25,
    25, 50, 50 and then every 100 ms, and gets it if it is free at that very moment. Work that
    stores part upon part takes it again at once: each part is short, and yet others wait for as
    long as the work goes on. So it rests now and then, for longer than anybody sleeps. PostgreSQL
    lets those who wait in by turns, and needs no rest.
    """

    def __init__(
        self,
        *,
        passed: Callable[[], float] = time.monotonic,
        rest: Callable[[float], object] = time.sleep,
    ) -> None:
        """Begin to count. `passed` tells the seconds that pass, `rest` lets some of them do so."""
        self._passed = passed
        self._rest = rest
        self._since = passed()

    def after_part(self) -> None:
        """Give way when the part that is being stored is committed, if it is time to.

        Outside a transaction nobody is kept waiting, and nothing is done.
        """
        if connection.vendor == "sqlite" and connection.in_atomic_block:
            transaction.on_commit(self._give_way)

    def _give_way(self) -> None:
        if self._passed() - self._since >= EVERY:
            self._rest(_PAUSE)
            self._since = self._passed()
