"""The processes that are measured, run as in production, and the memory that they hold."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

from hemval.cli.bench_web.place import HOST, Place

_PATIENCE = 60
_EVERY = 2.0
_KIB = 1024
_BARE = "hemval.cli.bench_web.bare"


class DoesNotAnswer(Exception):
    """What was to be measured did not begin; says where its log is."""


class Memory:
    """The most memory that a process and its children have held together, in MiB.

    Pages that several of them share count once (PSS, Linux).
    """

    def __init__(self, process: int) -> None:
        """Begin at nought."""
        self._process = process
        self.peak = 0.0
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> "Memory":
        """Look now and then, until the end."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Look no more."""
        self._ends.set()
        self._thread.join()

    def _look(self) -> None:
        while True:
            held = sum(_held_by(one) for one in _family(self._process))
            self.peak = max(self.peak, held / _KIB)
            if self._ends.wait(_EVERY):
                return


@contextmanager
def web(place: Place, port: int, *more: str, name: str = "web") -> Iterator[int]:
    """The office's own server by its own settings, for two cores; gives its process.

    `more` is what it is told besides; `name` tells its log from that of another.
    """
    command = (sys.executable, "-m", "hemval", "serve", "--bind", f"{HOST}:{port}", *more)
    with _run(place, command, name) as process:
        _await(port, "/halsa/")
        yield process.pid


@contextmanager
def bare(place: Place, port: int) -> Iterator[int]:
    """A view that asks the same database one question, by the same server and settings."""
    settings = ("-c", "python:hemval.web.gunicorn_settings", "--bind", f"{HOST}:{port}")
    many = ("--workers", "2", "--threads", "4")
    command = (sys.executable, "-m", "gunicorn", *settings, *many, f"{_BARE}:application")
    with _run(place, command, "bare", DJANGO_SETTINGS_MODULE=f"{_BARE}_settings") as process:
        _await(port, "/1/")
        yield process.pid


@contextmanager
def sampled(place: Place, port: int, application: str) -> Iterator[int]:
    """One process and thread of the same server, with another application round the office's."""
    settings = ("-c", "python:hemval.web.gunicorn_settings", "--bind", f"{HOST}:{port}")
    alone = ("--workers", "1", "--threads", "1")
    command = (sys.executable, "-m", "gunicorn", *settings, *alone, application)
    with _run(place, command, "sampled") as process:
        _await(port, "/halsa/")
        yield process.pid


@contextmanager
def worker(place: Place) -> Iterator[subprocess.Popen[bytes]]:
    """The office's own worker."""
    with _run(place, (sys.executable, "-m", "hemval", "worker"), "worker") as process:
        yield process


@contextmanager
def _run(
    place: Place, command: Sequence[str], name: str, **told: str
) -> Iterator[subprocess.Popen[bytes]]:
    environment = {**place.environment, **told}
    with (place.office / f"{name}.log").open("wb") as log:
        process = subprocess.Popen(  # noqa: S603 - our own
            command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait()


def _await(port: int, path: str) -> None:
    asked = Request(f"http://{HOST}:{port}{path}")  # noqa: S310 - our own
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        try:
            with urlopen(asked, timeout=5):  # noqa: S310 - our own
                return
        except (URLError, TimeoutError) as error:
            if getattr(error, "code", 0):
                return  # It answers, though it may not be well: no worker runs.
            time.sleep(0.2)
    raise DoesNotAnswer(path)


def _family(process: int) -> Iterator[int]:
    yield process
    for children in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            found = children.read_text().split()
        except OSError:
            continue
        for child in found:
            yield from _family(int(child))


def _held_by(process: int) -> int:
    """The memory of one process in KiB, its part of what is shared; 0 where it has ended."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def core_seconds(process: int) -> float:
    """The seconds of a core that a process and its children have taken so far."""
    ticks = os.sysconf("SC_CLK_TCK")
    total = 0
    for one in _family(process):
        try:
            told = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += int(told[11]) + int(told[12])
    return total / ticks
