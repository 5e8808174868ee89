"""Asks for the long work of an office, one piece after another, while a worker does it.

`python -m hemval.cli.bench_web.long_work PLACE WHAT WEEKS` prints as JSON what each took, and for
how long somebody else who wrote meanwhile had to wait at most. The office is changed by it.
"""

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Any

from hemval import clock
from hemval.cli.bench_web.client_list import write_first_list, write_later_list
from hemval.cli.bench_web.place import Place, place_of
from hemval.web.installation import set_up

_LOOK_EVERY = 0.2
_WRITE_EVERY = 0.05
_A_DAY = timedelta(days=1)
Figures = dict[str, Any]


class Work(StrEnum):
    """What is asked for."""

    FIRST_LIST = "first_list"
    """A list of people of whom nobody is known."""
    LATER_LIST = "later_list"
    """A list of everybody, as it comes a month later."""
    ROUND = "round"
    """The round that is open, to its decision."""


class _Writer:
    """Somebody who writes a little now and then, and remembers how long she waited at most.

    What she writes takes the end of the log, as everything does that people do; it is undone.
    """

    def __init__(self) -> None:
        self._waited = 0.0
        self._lock = threading.Lock()
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._write, daemon=True)

    def __enter__(self) -> "_Writer":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.set()
        self._thread.join()

    def longest(self) -> float:
        """The longest wait since this was asked before, in seconds."""
        with self._lock:
            waited, self._waited = self._waited, 0.0
        return waited

    def _write(self) -> None:
        from django.db import connection, transaction

        from hemval.apps.audit.models import ChainHead

        while not self._ends.wait(_WRITE_EVERY):
            begun = time.perf_counter()
            with transaction.atomic():
                ChainHead.objects.select_for_update().get(pk=1)
                transaction.set_rollback(True)
            with self._lock:
                self._waited = max(self._waited, time.perf_counter() - begun)
        connection.close()


def done(asked: Iterator[tuple[str, Callable[[], int]]]) -> Iterator[Figures]:
    """Each piece of work as it is done, with what it took."""
    with _Writer() as writer:
        for name, ask in asked:
            job = ask()
            begun, ended = _await(job)
            yield {
                "work": name,
                "seconds": round((ended - begun).total_seconds(), 1),
                "longest_write_lock": round(writer.longest(), 2),
            }


def _await(job: int) -> tuple[Any, Any]:
    """When a piece of work was begun and when it was done. Raises WorkFailed."""
    from hemval.apps.jobs.models import Job
    from hemval.cli.bench_web.leading import WorkFailed

    while True:
        row = Job.objects.get(pk=job)
        if row.begun_at is not None and row.done_at is not None:
            return row.begun_at, row.done_at
        if row.failed_at is not None or row.stopped_at is not None:
            raise WorkFailed(f"{row.kind}: {row.result}")
        time.sleep(_LOOK_EVERY)


def told(place: Place, what: Work, weeks: int) -> Mapping[str, Any]:
    """What some work took; of a list also how its rows were understood."""
    from hemval.cli.bench_web.asked_of_worker import led_to_decision, listed, rows_listed

    if what is Work.ROUND:
        return {"work": list(done(led_to_decision()))}
    file = place.office / "clients.csv"
    if what is Work.FIRST_LIST:
        write_first_list(place, file, weeks)
    else:
        write_later_list(place, file, weeks, died=clock.today() - _A_DAY)
    return {"work": list(done(listed(file))), "rows": rows_listed()}


if __name__ == "__main__":
    here, others = place_of(sys.argv[1:])
    set_up()
    json.dump(told(here, Work(others[0]), int(others[1])), sys.stdout)
