"""Two processes that print, side by side, and give back in the order that they were given.

Each is sent a few letters at a time, and gives back their PDFs or fills the files that it is told;
it gives none of them its name. When the one that sends is gone, however it went, they end at once.
One that ends by itself is started anew and given the same letters; when it ends again, the run
stops and says so.
"""

import contextlib
import multiprocessing
import os
import signal
import traceback
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Self, TypeVar

from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.printed import Unprintable
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.letters.kinds.registry import Compose
from hemval.letters.post.folder import fill
from hemval.letters.post.refused import PostRefusal, PostRefused
from hemval.letters.typeset.characters import UnprintableCharacter, as_printed
from hemval.letters.typeset.press import AddressTooLong, Press, TooManyPages
from hemval.texts.words import words

AHEAD = 2
"""How many parcels each process has before it, so that it never waits for the next."""
_DEATHS_BORNE = 2
_Parcel = TypeVar("_Parcel")


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A letter to print; `into` is a file to fill with it, so that its bytes need not be sent."""

    order: LetterOrder
    stamp: Stamp
    into: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """A letter as it was printed; `window` is what stands in the window of its envelope.

    `pdf` is empty where the file that was to be filled with it has been.
    """

    pdf: bytes
    pages: int
    window: tuple[str, ...]
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """A worker met what nobody had thought of.

    Only the kind of error and the line of code are told, for what it says may hold names.
    """

    letter: str
    error: str
    line: str


Result = Pressed | Unprintable | Failed


@dataclass(slots=True)
class _Worker:
    """One process, what it was sent and has not given back, and how often it has ended."""

    process: BaseProcess
    pipe: Connection
    sent: deque[Sequence[Job]] = field(default_factory=deque)
    deaths: int = 0


class Pressroom:
    """The processes that print, for as long as the `with` lasts."""

    def __init__(self, terms: LetterTerms, compose: Compose, *, workers: int = 2) -> None:
        """Say what holds for all letters, and what makes papers of orders.

        No workers: letters are printed in this process, which is quickest for a few.
        """
        self._start_with = terms, compose
        self._count = workers
        self.workers: list[_Worker] = []

    def __enter__(self) -> Self:
        """Begin; a process starts when there is something for it to print."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the processes."""
        for worker in self.workers:
            worker.pipe.close()
            worker.process.join()

    def print(
        self, parcels: Iterable[tuple[_Parcel, Sequence[Job]]]
    ) -> Iterator[tuple[_Parcel, list[Result]]]:
        """Each parcel with its letters printed, in order; a few parcels are taken ahead.

        Raises PostRefused when a process ends each time it comes to the same letters.
        """
        if not self._count:
            for parcel, jobs in parcels:
                yield parcel, [print_one(_own_press(), *self._start_with, one) for one in jobs]
            return
        waiting: deque[tuple[_Parcel, _Worker | None]] = deque()
        turn = 0
        for parcel, jobs in parcels:
            worker = None
            if jobs:
                worker = self._worker(turn % self._count)
                turn += 1
                self._send(worker, jobs)
            waiting.append((parcel, worker))
            while len(waiting) > self._count * AHEAD or (waiting and waiting[0][1] is None):
                yield self._next(waiting)
        while waiting:
            yield self._next(waiting)

    def _next(self, waiting: deque[tuple[_Parcel, _Worker | None]]) -> tuple[_Parcel, list[Result]]:
        parcel, worker = waiting.popleft()
        return parcel, (self._receive(worker) if worker else [])

    def _worker(self, index: int) -> _Worker:
        if index == len(self.workers):
            self.workers.append(_Worker(*self._started()))
        return self.workers[index]

    def _started(self) -> tuple[BaseProcess, Connection]:
        processes = multiprocessing.get_context("spawn")
        ours, theirs = processes.Pipe()
        process = processes.Process(target=_work, args=(theirs, *self._start_with), daemon=True)
        process.start()
        theirs.close()
        return process, ours

    def _send(self, worker: _Worker, jobs: Sequence[Job]) -> None:
        worker.sent.append(jobs)
        self._hand_over(worker, [jobs])

    def _hand_over(self, worker: _Worker, parcels: Iterable[Sequence[Job]]) -> None:
        # One that has ended is found when it is to give back.
        with contextlib.suppress(OSError):
            for jobs in parcels:
                worker.pipe.send(jobs)

    def _receive(self, worker: _Worker) -> list[Result]:
        while True:
            try:
                results: list[Result] = worker.pipe.recv()
            except (EOFError, OSError):
                self._start_anew(worker)
                continue
            worker.sent.popleft()
            if worker.deaths:
                worker.deaths = 0
                self._hand_over(worker, worker.sent)
            return results

    def _start_anew(self, worker: _Worker) -> None:
        worker.pipe.close()
        worker.process.join()
        worker.deaths += 1
        if worker.deaths > _DEATHS_BORNE:
            first, last = worker.sent[0][0], worker.sent[0][-1]
            raise PostRefused(PostRefusal.WORKER_DIED, first=first.stamp.id, last=last.stamp.id)
        worker.process, worker.pipe = self._started()
        # The first alone, until it is given back: so it is known which letters a process dies of.
        self._hand_over(worker, [worker.sent[0]])


def _work(pipe: Connection, terms: LetterTerms, compose: Compose) -> None:
    """What a process does: print what comes until nothing more can come."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    jobs: SimpleQueue[Sequence[Job]] = SimpleQueue()
    printed: SimpleQueue[list[Result]] = SimpleQueue()
    Thread(target=_take_in, args=(pipe, jobs), daemon=True).start()
    Thread(target=_give_back, args=(pipe, printed), daemon=True).start()
    press = Press()
    while True:
        printed.put([print_one(press, terms, compose, one) for one in jobs.get()])


@cache
def _own_press() -> Press:
    return Press()


def _take_in(pipe: Connection, jobs: "SimpleQueue[Sequence[Job]]") -> None:
    """Read all that is sent, so that the sender never waits; end when there is no sender."""
    try:
        while True:
            jobs.put(pipe.recv())
    except (EOFError, OSError):
        os._exit(0)


def _give_back(pipe: Connection, printed: "SimpleQueue[list[Result]]") -> None:
    """Send what is printed while the next is: a pipe holds less than one parcel."""
    try:
        while True:
            pipe.send(printed.get())
    except OSError:
        os._exit(0)


def print_one(press: Press, terms: LetterTerms, compose: Compose, job: Job) -> Result:
    """Print one letter, or say what of it cannot be printed."""
    try:
        paper = compose(job.order, terms, words(job.order.language), job.stamp)
        printed = press.print(paper, job.stamp.dated)
    except UnprintableCharacter as error:
        # The name of a character steers no terminal and no list, whatever the character does.
        return Unprintable(why="character", facts={"name": error.name, "where": error.where})
    except AddressTooLong as error:
        return Unprintable(why="address", facts={"lines": error.lines})
    except TooManyPages as error:
        return Unprintable(why="pages", facts={"pages": error.pages, "promised": error.promised})
    except Exception as error:
        return failure(job.stamp.id, error)
    return Pressed(
        pdf=_unless_filled(job.into, printed.pdf),
        pages=printed.pages,
        window=tuple(map(as_printed, paper.recipient)),
        sha256=sha256(printed.pdf).hexdigest(),
    )


def _unless_filled(into: Path | None, pdf: bytes) -> bytes:
    """Nothing once the file is filled with it; where the disk says no, the one who asked hears it
    from the disk herself."""
    if into is not None:
        with contextlib.suppress(OSError):
            fill(into, pdf)
            return b""
    return pdf


def failure(letter: str, error: Exception) -> Failed:
    """What a program that failed may tell: the kind of error and the line, and no value."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    line = f"{Path(last.filename).name}:{last.lineno}"
    return Failed(letter=letter, error=type(error).__name__, line=line)
