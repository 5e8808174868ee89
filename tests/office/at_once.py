"""What several do at the same moment."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

from django.db import connection

Answer = TypeVar("Answer")
_PATIENCE = 60


def at_once(several: Sequence[Callable[[], Answer]]) -> list[Answer]:
    """Do everything at the same moment, each in a thread of its own; gives the answers in order.

    Nobody begins before all are there. Each has a connection of its own, which is closed.
    """
    begin = Barrier(len(several))

    def done(one: Callable[[], Answer]) -> Answer:
        try:
            begin.wait(_PATIENCE)
            return one()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(several)) as pool:
        return list(pool.map(done, several))
