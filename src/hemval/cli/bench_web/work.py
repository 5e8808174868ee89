"""What long work takes: a worker does it in an office that is then thrown away."""

import json
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from hemval import clock
from hemval.cli.bench_web.databases import copy, drop, make_empty
from hemval.cli.bench_web.lists import weeks_since
from hemval.cli.bench_web.long_work import Work
from hemval.cli.bench_web.place import Place
from hemval.cli.bench_web.serving import DoesNotAnswer, Memory, worker

MOST_MEBIBYTES = 1024
MOST_SECONDS_OF_LOCK = 2.0
_MOST_SECONDS = {"import": 180, "allocate": 240}
"""With a quarter of a million clients."""
_LOOK_EVERY = 0.2
_ALLOCATE_SMALL, _SMALL = 20, 20_000
Figures = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Done:
    """What some work took, in seconds and memory; `rows` of a list by how they were understood."""

    work: list[Figures]
    mebibytes: float
    rows: dict[str, int]


def measured_work(place: Place) -> Figures:
    """Have every kind of long work done in a copy of an office, and see what it took."""
    weeks = int((place.made or {})["weeks"])
    own = replace(place, copy="work")
    copy(place, own)
    try:
        listed = _done(replace(own, is_made_up=True), Work.LATER_LIST, weeks)
        led = _done(own, Work.ROUND, weeks)
    finally:
        drop(own)
    return _told(place.clients, (listed, led))


def measured_import(place: Place, new: int) -> Figures:
    """Have a list of so many clients taken by an office where nobody is known yet."""
    weeks = weeks_since(clock.today())
    own = replace(place, copy="import", clients=new, is_made_up=True)
    make_empty(own)
    try:
        subprocess.run(  # noqa: S603 - our own
            own.command("nobody_yet", str(weeks)), env=own.environment, check=True
        )
        listed = _done(own, Work.FIRST_LIST, weeks)
    finally:
        drop(own)
    return {"clients": new, **_told(new, (listed,))}


def _done(own: Place, what: Work, weeks: int) -> _Done:
    with worker(own) as process, Memory(process.pid) as memory:
        told = json.loads(_asked(own, process, ("long_work", what.value, str(weeks))))
    return _Done(work=told["work"], mebibytes=memory.peak, rows=told.get("rows", {}))


def _asked(own: Place, process: subprocess.Popen[bytes], words: tuple[str, ...]) -> bytes:
    """What the one who asks for the work tells. Raises DoesNotAnswer when the worker has ended."""
    with subprocess.Popen(  # noqa: S603 - our own
        own.command(*words), env=own.environment, stdout=subprocess.PIPE
    ) as asking:
        while asking.poll() is None:
            if process.poll() is not None:
                asking.kill()
                raise DoesNotAnswer(own.office / "worker.log")
            time.sleep(_LOOK_EVERY)
        told = asking.stdout.read() if asking.stdout else b""
    if asking.returncode:
        raise subprocess.CalledProcessError(asking.returncode, asking.args)
    return told


def _told(clients: int, each: Sequence[_Done]) -> Figures:
    work = [piece for one in each for piece in one.work]
    rows = {verdict: count for one in each for verdict, count in one.rows.items()}
    mebibytes = max(one.mebibytes for one in each)
    return {
        "work": work,
        "rows": rows,
        "mebibytes": round(mebibytes),
        "bars": _bars(clients, work, mebibytes, is_taken=not rows.get("wrong")),
    }


def _bars(clients: int, work: list[Figures], mebibytes: float, *, is_taken: bool) -> Figures:
    """What is promised for so many clients or more, what was measured, and whether it holds.

    A list whose rows cannot be taken is no import, however fast it is.
    """
    most = dict(_MOST_SECONDS)
    if clients <= _SMALL:
        most["allocate"] = _ALLOCATE_SMALL
    told: Figures = {}
    for name, bar in most.items():
        each = [one["seconds"] for one in work if one["work"].startswith(name)]
        if each:
            holds = sum(each) <= bar and (is_taken or name != "import")
            told[name] = {"measured": round(sum(each), 1), "bar": bar, "holds": holds}
    longest = max(one["longest_write_lock"] for one in work)
    told["longest_write_lock"] = {
        "measured": longest,
        "bar": MOST_SECONDS_OF_LOCK,
        "holds": longest <= MOST_SECONDS_OF_LOCK,
    }
    told["mebibytes"] = {
        "measured": round(mebibytes),
        "bar": MOST_MEBIBYTES,
        "holds": mebibytes <= MOST_MEBIBYTES,
    }
    return told
