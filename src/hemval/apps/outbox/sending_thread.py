"""Sends what is due, beside the long work: whoever waits for a code waits for no list of others."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime

from django.db import DatabaseError, connection

from hemval.apps.faults import where_in_code
from hemval.apps.outbox.services.sending import send_next

_REST = 1.0

log = logging.getLogger("hemval.outbox")


class SendingThread:
    """A thread of the worker that sends messages one after another until it is to end.

    It keeps its connection to an SQLite file open for as long as the process lives: whoever closes
    such a file lets go of what other threads of the process have locked of it.
    """

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        """Be ready."""
        self._now = now
        self._ends = threading.Event()
        self._is_open = threading.Event()
        self._thread = threading.Thread(target=self._run, name="outbox", daemon=True)

    def begin(self) -> None:
        """Begin to send; when this returns the database is open, or away."""
        self._thread.start()
        self._is_open.wait()

    def end(self) -> None:
        """End when what is in hand has gone."""
        self._ends.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._ends.is_set():
            did = self._sent()
            self._is_open.set()
            if not did:
                self._ends.wait(_REST)
        _leave()

    def _sent(self) -> bool:
        try:
            return send_next(self._now())
        except DatabaseError as error:
            # What was in hand is found there when its hold is over.
            log.warning("outbox_waits", extra={"fault": where_in_code(error)})
            _leave()
            return False


def _leave() -> None:
    """Close what the thread has open at a server; an SQLite file stays open, as said above."""
    if connection.vendor != "sqlite":
        connection.close()
